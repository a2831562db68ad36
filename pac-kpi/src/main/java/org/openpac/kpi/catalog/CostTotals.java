package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.count;
import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.medianDuration;
import static org.openpac.kpi.Formulas.ofPeriod;
import static org.openpac.kpi.Formulas.sum;
import static org.openpac.kpi.Formulas.sumBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.kpi.Breakdown;
import org.openpac.kpi.CustomerOrigin;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.Deal;
import org.openpac.kpi.DealOutcome;
import org.openpac.kpi.Spend;
import org.openpac.kpi.Term;
import org.openpac.kpi.Total;
import org.openpac.kpi.Window;

/** What is spent, seen in several ways, and the customers it is set against. */
final class CostTotals {

    static final Total<Spend> ALL_SPEND = sum(Spend.class, Spend::amount);

    static final Total<Spend> ALL_SPEND_BEFORE = ALL_SPEND.in(Window.PRECEDING_PERIOD);

    static final Total<Spend> TACTIC_SPEND =
            ALL_SPEND.where(spend -> spend.tacticId().isPresent());

    /** Advertising, the part of it that serves acquisition. */
    static final Total<Spend> PAID_COST = sum(Spend.class, Spend::amount, Totals::acquisitionPart)
            .where(spend -> isAdvertising(spend) && Totals.servesAcquisition(spend));

    static final Total<Spend> ACQUISITION_COST_BEFORE = Totals.ACQUISITION_COST.in(Window.PRECEDING_PERIOD);

    static final Total<Spend> IMPOSSIBLE_SHARES_BEFORE =
            Totals.IMPOSSIBLE_SHARES.in(Window.PRECEDING_PERIOD).absentMeansZero();

    static final Total<Spend> IMPOSSIBLE_SHARES_EVER =
            Totals.IMPOSSIBLE_SHARES.in(Window.ANY_TIME).absentMeansZero();

    static final Total<CustomerWon> NEW_CUSTOMERS_BEFORE = count(CustomerWon.class, CustomerWon::count)
            .where(won -> !won.reactivated())
            .in(Window.PRECEDING_PERIOD)
            .absentMeansZero();

    static final Total<CustomerWon> PAID_CUSTOMERS = newCustomersFrom(CustomerOrigin.PAID);

    static final Total<CustomerWon> ORGANIC_CUSTOMERS = newCustomersFrom(CustomerOrigin.ORGANIC);

    static final Total<CustomerWon> CUSTOMERS_OF_KNOWN_ORIGIN = count(CustomerWon.class, CustomerWon::count)
            .where(won -> !won.reactivated() && won.origin().isPresent())
            .absentMeansZero();

    private static final Breakdown<Spend, MonthlyEffect> COST_BY_EFFECT = sumBy(
                    Spend.class, MonthlyEffect::of, Spend::amount, Totals::acquisitionPart)
            .where(Totals::servesAcquisition)
            .in(Window.ANY_TIME);

    private static final Breakdown<Spend, LocalDate> COST_BY_DAY = sumBy(
                    Spend.class, Spend::date, Spend::amount, Totals::acquisitionPart)
            .where(Totals::servesAcquisition)
            .in(Window.ANY_TIME);

    private static final Term FIRST_DAY =
            ofPeriod(period -> Optional.of(BigDecimal.valueOf(period.start().toEpochDay())));

    private static final Term LAST_DAY =
            ofPeriod(period -> Optional.of(BigDecimal.valueOf(period.end().toEpochDay())));

    /** The acquisition cost that takes effect in the period; missing where costs do not reach as far as needed. */
    static final Term COST_TAKING_EFFECT = derived(
            List.of(FIRST_DAY, LAST_DAY),
            List.<Breakdown<?, MonthlyEffect>>of(COST_BY_EFFECT),
            (days, costs) -> LaggedCost.takingEffect(days.get(0), days.get(1), costs.get(0)));

    /** The median days from opening to winning a deal. */
    static final Term SALES_CYCLE = medianDuration(
            Deal.class,
            deal -> deal.outcome() != DealOutcome.LOST,
            Deal::daysOpen,
            deal -> deal.outcome() == DealOutcome.WON);

    /** The acquisition cost of the period shifted back by the sales cycle; missing where costs do not reach back so far. */
    static final Term COST_A_CYCLE_EARLIER = derived(
            List.of(FIRST_DAY, LAST_DAY, SALES_CYCLE),
            List.<Breakdown<?, LocalDate>>of(COST_BY_DAY),
            (days, costs) -> LaggedCost.earlier(days.get(0), days.get(1), days.get(2), costs.get(0)));

    /** All acquisition cost there is, whatever the period. */
    static final Total<Spend> ALL_ACQUISITION_COST = Totals.ACQUISITION_COST.in(Window.ANY_TIME);

    /** The months of the period; 0 where they are not whole. */
    static final Term PERIOD_MONTHS =
            ofPeriod(period -> Optional.of(BigDecimal.valueOf(LaggedCost.wholeMonths(period))));

    static final Total<Deal> ALL_DEALS = facts(Deal.class).absentMeansZero();

    private CostTotals() {}

    private static Total<CustomerWon> newCustomersFrom(CustomerOrigin origin) {
        return count(CustomerWon.class, CustomerWon::count)
                .where(won -> !won.reactivated()
                        && won.origin().filter(origin::equals).isPresent())
                .absentMeansZero();
    }

    static boolean isAdvertising(Spend spend) {
        return spend.category().filter(CostCategory.ADVERTISING::equals).isPresent();
    }
}
