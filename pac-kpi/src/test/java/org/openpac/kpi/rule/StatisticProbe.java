package org.openpac.kpi.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.kpi.Kpi;

/** One rule of statistics alone against a small plan made by hand. */
final class StatisticProbe {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");

    private StatisticProbe() {}

    static SalesActionPlan.Builder plan(KpiDefinition... kpis) {
        return SalesActionPlan.builder().id(Id.of("plan")).period(YEAR).addKpis(kpis);
    }

    static KpiDefinition kpi(String id, Kpi standard, String unit) {
        return KpiDefinition.builder()
                .id(Id.of(id))
                .code(standard.code())
                .unit(Unit.parse(unit))
                .build();
    }

    /** What was read of an indicator over a month, such as {@code "2026-05"}. */
    static Measurement month(String kpi, String month, String value) {
        LocalDate first = LocalDate.parse(month + "-01");
        return reading(kpi, new DateRange(first, first.plusMonths(1).minusDays(1)), value);
    }

    static Measurement year(String kpi, int year, String value) {
        return reading(kpi, new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), value);
    }

    private static Measurement reading(String kpi, DateRange days, String value) {
        return Measurement.builder()
                .kpiId(Id.of(kpi))
                .period(days)
                .value(Quantity.parse(value))
                .build();
    }

    /** Severity and place of each finding, such as {@code WARNING /people}. */
    static List<String> found(Rule<?> rule, SalesActionPlan.Builder plan) {
        return report(rule, plan).findings().stream()
                .map(finding -> finding.severity() + " " + finding.location().pointer())
                .toList();
    }

    static List<String> messages(Rule<?> rule, SalesActionPlan.Builder plan) {
        return report(rule, plan).findings().stream()
                .map(finding -> finding.message(Locale.ENGLISH))
                .toList();
    }

    static int examined(Rule<?> rule, SalesActionPlan.Builder plan) {
        return report(rule, plan).examined(rule);
    }

    private static CheckReport report(Rule<?> rule, SalesActionPlan.Builder plan) {
        return PlanChecker.of(RuleSet.of(List.of(rule))).check(plan.build(), TODAY);
    }
}
