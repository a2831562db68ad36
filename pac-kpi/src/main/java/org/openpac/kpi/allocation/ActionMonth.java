package org.openpac.kpi.allocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.Money;
import org.openpac.kpi.MoneyFact;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.Spend;

/** What one action cost and brought in a month, while its facts are added up. Not thread-safe. */
final class ActionMonth {

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private final Optional<Currency> currency;
    private final TaxBasis basis;
    private final Set<PastGap> gaps = EnumSet.noneOf(PastGap.class);
    private BigDecimal spent = BigDecimal.ZERO;
    private BigDecimal margin = BigDecimal.ZERO;
    private boolean hasSpending;
    private boolean hasRevenue;

    ActionMonth(Optional<Currency> currency, TaxBasis basis) {
        this.currency = currency;
        this.basis = basis;
    }

    void add(Spend spend) {
        hasSpending = true;
        check(spend, Stream.of(spend.amount()));
        spent = spent.add(spend.amount().amount());
    }

    void add(Revenue revenue) {
        hasRevenue = true;
        check(revenue, Stream.concat(Stream.of(revenue.amount()), revenue.grossMargin().stream()));
        revenue.grossMargin()
                .ifPresentOrElse(part -> margin = margin.add(part.amount()), () -> gaps.add(PastGap.MISSING_MARGIN));
    }

    private void check(MoneyFact fact, Stream<Money> amounts) {
        if (amounts.anyMatch(
                amount -> currency.filter(amount.currency()::equals).isEmpty())) {
            gaps.add(PastGap.OTHER_CURRENCY);
        }
        if (fact.taxBasis().filter(stated -> stated != basis).isPresent()) {
            gaps.add(PastGap.OTHER_TAX_BASIS);
        }
    }

    boolean hasSpending() {
        return hasSpending;
    }

    boolean hasRevenue() {
        return hasRevenue;
    }

    /** What stands against a point. */
    Set<PastGap> gaps() {
        Set<PastGap> all = EnumSet.noneOf(PastGap.class);
        all.addAll(gaps);
        if (spent.signum() < 0 || margin.signum() < 0) {
            all.add(PastGap.BELOW_ZERO);
        }
        return all;
    }

    /** The month’s spending and margin at the rate of so many times its days; empty where a curve cannot hold them. */
    Optional<SpendResult> point(long days, long ofMonth) {
        double spend = times(spent, days, ofMonth);
        double result = times(margin, days, ofMonth);
        return Math.max(spend, result) <= Parameters.LARGEST
                ? Optional.of(new SpendResult(spend, result))
                : Optional.empty();
    }

    private static double times(BigDecimal amount, long days, long ofMonth) {
        return amount.multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(ofMonth), DIGITS)
                .doubleValue();
    }
}
