package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** A, BU, KP, TA and TR: faults of what indicators of the catalogue tell. */
final class EvidenceFaults {

    private static final int CONVERSION = 6;
    private static final int PIPELINE = 10;
    private static final int CAC = 11;
    private static final int LTV = 12;
    private static final int LTV_TO_CAC = 13;
    private static final int SALES = 3;

    private EvidenceFaults() {}

    static List<Fault> all() {
        return List.of(
                fault("A-04", "/measurements/1/value", EvidenceFaults::withThinPipeline),
                fault("A-06", "/objectives/9/target/value", plan -> times(times(plan, CAC, "10"), LTV, "10")),
                fault("BU-11", "/measurements", EvidenceFaults::withPoorCustomers),
                fault("BU-14", "/kpis/11/code", plan -> Changes.kpi(plan, CAC, cost -> cost.withCode("ACQ-001"))),
                fault(
                        "KP-06",
                        "/measurements/1/sampleSize",
                        plan -> Changes.readings(
                                plan,
                                SoundKpis.CONVERSION,
                                readings -> readings.stream()
                                        .map(reading -> reading.withSampleSize(8))
                                        .toList())),
                fault("KP-07", "/kpis/13/formula", plan -> Changes.kpi(plan, LTV, value -> value.withCode("VAL-001"))),
                fault("KP-08", "/kpis/15/code", plan -> read(plan, SoundKpis.CHURN, "0")),
                fault(
                        "KP-11",
                        "/kpis/6/target/value",
                        plan -> baseline(plan, CONVERSION, Quantity.of(11, Unit.PERCENT))),
                fault("KP-12", "/kpis/11/code", plan -> plan.withSalesCycleDays(31)),
                fault(
                        "TA-12",
                        "/tactics/0/expectedFunnel",
                        plan -> Changes.tactic(
                                plan,
                                0,
                                calls -> calls.withExpectedFunnel(
                                        Changes.changed(calls.expectedFunnel(), SALES, stage -> stage.withCount(60))))),
                fault(
                        "TR-03",
                        "/kpis/0/id",
                        plan -> Past.season(plan, 939, 951, 963, 975, 987, 1011, 987, 987, 550, 550, 550, 550)),
                fault("TR-12", "/kpis/11/code", plan -> rising(plan, "0.6", "0.7", "0.8")));
    }

    private static SalesActionPlan withThinPipeline(SalesActionPlan plan) {
        SalesActionPlan modest = Changes.kpi(plan, PIPELINE, kpi -> kpi.withTarget(levels("2.1", "1.8", kpi)));
        return read(modest, SoundKpis.PIPELINE, "2");
    }

    private static SalesActionPlan withPoorCustomers(SalesActionPlan plan) {
        SalesActionPlan modest = Changes.kpi(plan, LTV_TO_CAC, kpi -> kpi.withTarget(levels("2.5", "2", kpi)));
        return read(modest, SoundKpis.LTV_TO_CAC, "2.4");
    }

    private static TargetSpec levels(String target, String baseline, KpiDefinition kpi) {
        TargetSpec spec = kpi.target().orElseThrow();
        return spec.withChange(ChangeKind.ABSOLUTE_VALUE)
                .withValue(Quantity.of(target, Unit.RATIO))
                .withBaseline(baseline(spec).withValue(Quantity.of(baseline, Unit.RATIO)));
    }

    private static Baseline baseline(TargetSpec spec) {
        return spec.baseline().orElseThrow();
    }

    /** All readings of an indicator for the whole plan have one value. */
    static SalesActionPlan read(SalesActionPlan plan, Id kpi, String value) {
        return Changes.readings(
                plan,
                kpi,
                readings -> readings.stream()
                        .map(reading -> reading.withValue(
                                Quantity.of(value, reading.value().orElseThrow().unit())))
                        .toList());
    }

    private static SalesActionPlan baseline(SalesActionPlan plan, int kpi, Quantity value) {
        return Changes.kpi(
                plan,
                kpi,
                each -> each.withTarget(each.target()
                        .orElseThrow()
                        .withBaseline(baseline(each.target().orElseThrow()).withValue(value))));
    }

    /** Baseline and readings of an indicator multiplied. */
    private static SalesActionPlan times(SalesActionPlan plan, int kpi, String factor) {
        KpiDefinition definition = plan.kpis().get(kpi);
        Quantity start = baseline(definition.target().orElseThrow()).value().orElseThrow();
        SalesActionPlan moved = baseline(plan, kpi, times(start, factor));
        return Changes.readings(
                moved,
                definition.id(),
                readings -> readings.stream()
                        .map(reading -> reading.withValue(times(reading.value().orElseThrow(), factor)))
                        .toList());
    }

    private static Quantity times(Quantity quantity, String factor) {
        return new Quantity(quantity.value().multiply(new BigDecimal(factor)), quantity.unit());
    }

    /** Acquisition cost read in three months running, in parts of its baseline. */
    static SalesActionPlan rising(SalesActionPlan plan, String... parts) {
        Quantity start =
                baseline(plan.kpis().get(CAC).target().orElseThrow()).value().orElseThrow();
        return Changes.readings(plan, SoundKpis.CAC, readings -> {
            Measurement last = readings.get(readings.size() - 1);
            List<Measurement> rising = new ArrayList<>();
            for (int i = 0; i < parts.length; i++) {
                DateRange month = last.period().orElseThrow();
                int back = parts.length - 1 - i;
                rising.add(last.withPeriod(new DateRange(
                                month.start().minusMonths(back),
                                month.start().minusMonths(back).plusMonths(1).minusDays(1)))
                        .withRecordedOn(
                                month.start().minusMonths(back).plusMonths(1).plusDays(2))
                        .withValue(times(start, parts[i])));
            }
            return rising;
        });
    }
}
