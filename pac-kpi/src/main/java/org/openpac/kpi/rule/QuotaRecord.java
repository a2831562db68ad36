package org.openpac.kpi.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.view.Sellers;

/** Which part of the sellers reaches the quota, if each goes on as before: the mean of the parts of their periods they reached. */
final class QuotaRecord {

    private QuotaRecord() {}

    /** Unknown where too few sellers have a record. */
    static Figure share(SalesActionPlan plan, PlanView view) {
        Set<Id> sellers = Sellers.of(view.index());
        List<BigDecimal> records = plan.people().stream()
                .filter(person -> sellers.contains(person.id()))
                .map(person -> person.attainmentHistory().stream()
                        .filter(past -> past.period()
                                .filter(days -> days.end().isAfter(view.asOf()))
                                .isEmpty())
                        .flatMap(past -> past.attainment().stream())
                        .map(attainment -> attainment.fraction().compareTo(BigDecimal.ONE) >= 0)
                        .toList())
                .filter(reached -> !reached.isEmpty())
                .map(QuotaRecord::part)
                .toList();
        boolean isEnough = BigDecimal.valueOf(records.size()).compareTo(view.limit(ReachRules.FEWEST_SELLERS)) >= 0
                && !records.isEmpty();
        return isEnough
                ? Figure.known(records.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(records.size()), MathContext.DECIMAL64))
                : Figure.unknown(Gap.NO_MEASUREMENT);
    }

    private static BigDecimal part(List<Boolean> reached) {
        long times = reached.stream().filter(Boolean::booleanValue).count();
        return BigDecimal.valueOf(times).divide(BigDecimal.valueOf(reached.size()), MathContext.DECIMAL64);
    }
}
