package org.openpac.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** A small plan for 2026 in euros, for tests: revenue and new customers of three months, and what was spent by then. */
final class PlanForTests {

    static final Unit EUR = Unit.parse("EUR");
    static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);
    static final Id REVENUE = Id.of("kpi-a");
    static final Id CUSTOMERS = Id.of("kpi-b");

    private PlanForTests() {}

    /** 12,000 € of revenue at a margin of 60 %, 30 new customers, 6,000 € spent directly and 3,000 € indirectly. */
    static SalesActionPlan.Builder plan() {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .currency(Currency.getInstance("EUR"))
                .period(DateRange.of("2026-01-01", "2026-12-31"))
                .grossMargin(Share.of("0.6"))
                .addKpi(sum(REVENUE, EUR))
                .addKpi(sum(CUSTOMERS, Unit.COUNT))
                .addObjective(company("obj-a", ObjectiveCategory.REVENUE, REVENUE))
                .addObjective(company("obj-b", ObjectiveCategory.NEW_CUSTOMERS, CUSTOMERS))
                .addAllMeasurements(monthly(REVENUE, EUR, 3_000, 4_000, 5_000))
                .addAllMeasurements(monthly(CUSTOMERS, Unit.COUNT, 8, 10, 12))
                .budget(budget(
                        line("bud-a", 20_000, CostKind.DIRECT, 6_000),
                        line("bud-b", 10_000, CostKind.INDIRECT, 3_000)));
    }

    static KpiDefinition sum(Id id, Unit unit) {
        return KpiDefinition.builder()
                .id(id)
                .unit(unit)
                .trend(Trend.HIGHER_IS_BETTER)
                .aggregation(Aggregation.SUM)
                .build();
    }

    static Objective company(String id, ObjectiveCategory category, Id kpi) {
        return Objective.builder()
                .id(Id.of(id))
                .level(ObjectiveLevel.COMPANY)
                .category(category)
                .kpiId(kpi)
                .build();
    }

    static List<Measurement> monthly(Id kpi, Unit unit, long... values) {
        List<Measurement> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            YearMonth month = YearMonth.of(2026, 1).plusMonths(i);
            readings.add(Measurement.builder()
                    .kpiId(kpi)
                    .period(new DateRange(month.atDay(1), month.atEndOfMonth()))
                    .value(Quantity.of(values[i], unit))
                    .build());
        }
        return readings;
    }

    static Budget budget(BudgetLine... lines) {
        return Budget.builder()
                .actualsAsOf(END_OF_MARCH)
                .addAllLines(List.of(lines))
                .build();
    }

    static BudgetLine line(String id, long planned, CostKind kind, long spent) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .costKind(kind)
                .amount(Money.of(planned, "EUR"))
                .actual(Money.of(spent, "EUR"))
                .build();
    }

    static TargetSpec relative(String percent, long baseline, Unit unit) {
        return TargetSpec.builder()
                .direction(percent.startsWith("-") ? Direction.DECREASE : Direction.INCREASE)
                .change(ChangeKind.RELATIVE_PERCENT)
                .value(Quantity.of(percent, Unit.PERCENT))
                .baseline(Baseline.builder()
                        .value(Quantity.of(baseline, unit))
                        .date(LocalDate.of(2025, 12, 31))
                        .build())
                .build();
    }
}
