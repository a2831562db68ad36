package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

/** TR: faults of tracking. */
final class TrackingFaults {

    private static final int PROSPECTS = 5;
    private static final int SATISFACTION = 16;

    private TrackingFaults() {}

    static List<Fault> all() {
        return Stream.of(ofReadings(), ofPace(), ofReviews(), ofRevisions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> ofReadings() {
        return List.of(
                fault(
                        "TR-01",
                        "/kpis/16/frequency",
                        plan -> Changes.kpi(plan, SATISFACTION, kpi -> kpi.withFrequency(Frequency.WEEKLY))),
                fault(
                        "TR-07",
                        "/measurements/1/recordedOn",
                        plan -> ofChurn(
                                plan,
                                last -> last.withRecordedOn(
                                        last.period().map(month -> month.start().minusDays(1))))),
                fault("TR-07", "/measurements/1/period", TrackingFaults::toTheEndOfTheMonth),
                fault("TR-08", "/measurements/1/value", TrackingFaults::withSmallerTotal));
    }

    private static List<Fault> ofPace() {
        return List.of(
                fault("TR-02", "/objectives/1/id", plan -> Paces.margin(plan, "0.8")),
                fault("TR-09", "/kpis/5/id", TrackingFaults::withProspectsBelowBaseline),
                // Two readings off track cannot be told without the latest being off track.
                fault(
                        "TR-10",
                        "/adjustments",
                        plan -> Paces.margin(
                                Changes.margin(plan, margin -> margin.withAchievement(AchievementStatus.OFF_TRACK)),
                                "0.7",
                                "0.7"),
                        "TR-02"),
                fault("TR-13", "/objectives/13/due", TrackingFaults::withoutProposalsInTime));
    }

    private static List<Fault> ofReviews() {
        return List.of(
                fault(
                        "TR-04",
                        "/checkIns/2/confidence",
                        plan -> plan.withCheckIns(plan.checkIns().stream()
                                .map(each -> each.withConfidence(Share.of("0.6")))
                                .toList())),
                fault(
                        "TR-05",
                        "/objectives/1/achievement",
                        plan -> Changes.margin(plan, margin -> margin.withAchievement(AchievementStatus.ACHIEVED))),
                fault("TR-11", "/reviews", plan -> plan.withReviews()),
                fault(
                        "TR-11",
                        "/objectives/13/achievement",
                        plan -> Changes.objective(
                                plan, Changes.PROPOSALS, proposals -> proposals.withAchievement(Optional.empty()))),
                // A share of late actions cannot be told without late actions.
                fault(
                        "TR-14",
                        "/tactics",
                        plan -> Changes.tactic(
                                Changes.tactic(plan, 0, calls -> calls.withStatus(TacticStatus.PLANNED)),
                                4,
                                homes -> homes.withStatus(TacticStatus.PLANNED)),
                        "SC-11"));
    }

    private static List<Fault> ofRevisions() {
        return List.of(
                fault(
                                "TR-06",
                                "/objectives/0/floor/value",
                                plan -> Changes.objective(
                                        plan,
                                        Changes.COMPANY,
                                        company -> company.withFloor(company.floor()
                                                .map(floor -> floor.withValue(floor.value()
                                                        .map(value -> new Quantity(
                                                                value.value().multiply(new BigDecimal("0.9")),
                                                                value.unit())))))))
                        .checked(SoundPlans::context),
                fault(
                        "TR-15",
                        "/adjustments/0/reason",
                        plan -> plan.withAdjustments(plan.adjustments().get(0).withReason(Optional.empty()))));
    }

    private static SalesActionPlan ofChurn(SalesActionPlan plan, UnaryOperator<Measurement> change) {
        return Changes.readings(
                plan, SoundKpis.CHURN, readings -> Changes.changed(readings, readings.size() - 1, change));
    }

    /** Read a fortnight after the month began, as if the month were over. */
    private static SalesActionPlan toTheEndOfTheMonth(SalesActionPlan plan) {
        LocalDate today = SoundPlans.asOf(plan);
        return ofChurn(
                plan,
                last -> last.withRecordedOn(today)
                        .withPeriod(last.period().map(month -> new DateRange(month.start(), today.plusDays(5)))));
    }

    /** Of eight months fewer prospects than of seven. */
    private static SalesActionPlan withSmallerTotal(SalesActionPlan plan) {
        return Changes.readings(plan, SoundKpis.PROSPECTS, readings -> {
            Measurement before = readings.get(0);
            Quantity value = before.value().orElseThrow();
            return Changes.changed(
                    readings,
                    1,
                    last -> last.withPeriod(new DateRange(
                                    before.period().orElseThrow().start(),
                                    last.period().orElseThrow().end()))
                            .withValue(new Quantity(value.value().subtract(BigDecimal.ONE), value.unit())));
        });
    }

    /** On pace for 1,200, but fewer than the 1,150 of the year before. */
    private static SalesActionPlan withProspectsBelowBaseline(SalesActionPlan plan) {
        SalesActionPlan close = Changes.kpi(plan, PROSPECTS, TrackingFaults::from1150);
        return Changes.readings(
                close,
                SoundKpis.PROSPECTS,
                readings -> readings.stream()
                        .map(reading -> reading.withValue(reading.value()
                                .map(value -> new Quantity(
                                        value.value()
                                                .multiply(new BigDecimal("0.88"))
                                                .setScale(0, RoundingMode.HALF_UP),
                                        value.unit()))))
                        .toList());
    }

    private static KpiDefinition from1150(KpiDefinition prospects) {
        return prospects.withTarget(prospects
                .target()
                .map(target -> target.withBaseline(target.baseline()
                        .map((Baseline baseline) -> baseline.withValue(baseline.value()
                                .map(value -> new Quantity(BigDecimal.valueOf(1150), value.unit())))))));
    }

    private static SalesActionPlan withoutProposalsInTime(SalesActionPlan plan) {
        LocalDate due = plan.objectives().get(Changes.PROPOSALS).due().orElseThrow();
        return plan.withMeasurements(plan.measurements().stream()
                .filter(reading -> !reading.kpiId().equals(SoundKpis.PROPOSALS)
                        || reading.subjectId().isEmpty()
                        || reading.period().orElseThrow().end().isAfter(due))
                .toList());
    }
}
