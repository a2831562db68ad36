package org.openpac.core.view;

import java.time.LocalDate;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** Small plans of the year 2026, written in few words. */
final class Plans {

    static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");
    static final Unit EUR = Unit.parse("EUR");

    private Plans() {}

    static SalesActionPlan.Builder plan() {
        return SalesActionPlan.builder().id(Id.of("plan")).period(YEAR);
    }

    static KpiDefinition kpi(String id, Unit unit, Aggregation aggregation) {
        return KpiDefinition.builder()
                .id(Id.of(id))
                .unit(unit)
                .aggregation(aggregation)
                .build();
    }

    static Objective.Builder objective(String id, ObjectiveLevel level) {
        return Objective.builder().id(Id.of(id)).level(level).due(YEAR.end());
    }

    static TargetSpec from(Quantity baseline, ChangeKind change, Quantity value) {
        return TargetSpec.builder()
                .baseline(Baseline.builder().value(baseline).build())
                .change(change)
                .value(value)
                .build();
    }

    static TargetSpec to(Quantity level) {
        return TargetSpec.builder()
                .change(ChangeKind.ABSOLUTE_VALUE)
                .value(level)
                .build();
    }

    static TargetSpec fromTo(long baseline, long level, Unit unit) {
        return from(Quantity.of(baseline, unit), ChangeKind.ABSOLUTE_VALUE, Quantity.of(level, unit));
    }

    static Contribution adding(String above) {
        return Contribution.builder().objectiveId(Id.of(above)).build();
    }

    static Contribution adding(String above, String share) {
        return adding(above).withShare(Share.of(share));
    }

    static Measurement.Builder reading(String kpi, String first, String last, long value, Unit unit) {
        return Measurement.builder()
                .kpiId(Id.of(kpi))
                .period(DateRange.of(first, last))
                .value(Quantity.of(value, unit));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
