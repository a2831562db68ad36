package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.tracking.AdjustedValue;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.view.Progress;
import org.openpac.testkit.Changes;
import org.openpac.testkit.Paces;
import org.openpac.testkit.SoundPlans;

/** TR: near misses of tracking. */
final class TrackingNearMisses {

    private static final int PROSPECTS = 5;
    private static final int CHURN = 15;
    private static final int SATISFACTION = 16;

    private TrackingNearMisses() {}

    static List<NearMiss> all() {
        return Stream.of(ofReadings(), ofPace(), ofReviews(), ofRevisions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<NearMiss> ofReadings() {
        return List.of(
                miss(
                        "TR-01",
                        "Read every month, last six weeks ago.",
                        "Un indicateur mensuel mesuré il y a six semaines.",
                        plan -> readings(plan, SATISFACTION, readings -> readings.subList(0, readings.size() - 1))),
                miss(
                        "TR-07",
                        "Written down on the day of the check.",
                        "Une mesure notée le jour même.",
                        plan -> readings(
                                plan,
                                CHURN,
                                readings -> Changes.changed(
                                        readings, 0, reading -> reading.withRecordedOn(SoundPlans.asOf(plan))))),
                miss(
                        "TR-08",
                        "No more prospects by the end of a month than at its beginning.",
                        "Pas un prospect de plus à la fin du mois qu’à son début.",
                        plan -> readings(
                                plan,
                                PROSPECTS,
                                readings -> Changes.changed(readings, 1, last -> longer(readings.get(0), last)))));
    }

    private static List<NearMiss> ofPace() {
        return List.of(
                miss("TR-02", "A pace of 90%.", "Un rythme de 90\u00a0%.", plan -> Paces.margin(plan, "0.9")),
                miss(
                        "TR-09",
                        "As many prospects to come as the year before.",
                        "Autant de prospects en vue que l’an dernier.",
                        TrackingNearMisses::withProspectsAtBaseline),
                miss(
                        "TR-10",
                        "An adjustment on the day of the first of two readings off track.",
                        "Un ajustement le jour de la première de deux mesures dans le rouge.",
                        plan -> answered(Paces.margin(plan, "0.7", "0.7"))),
                miss(
                        "TR-13",
                        "Its only reading ends on the due date.",
                        "Sa seule mesure s’arrête le jour de l’échéance.",
                        TrackingNearMisses::withOneReadingOfProposals));
    }

    private static List<NearMiss> ofReviews() {
        return List.of(
                miss(
                        "TR-04",
                        "Twice the same confidence.",
                        "Deux fois la même confiance.",
                        plan -> plan.withCheckIns(
                                Changes.changed(plan.checkIns(), 2, last -> last.withConfidence(Share.of("0.65"))))),
                miss(
                        "TR-05",
                        "On track at a pace of 75%.",
                        "En bonne voie avec un rythme de 75\u00a0%.",
                        plan -> Paces.margin(plan, "0.75")),
                miss(
                        "TR-11",
                        "A review that only says what did not work.",
                        "Un bilan qui ne dit que ce qui n’a pas marché.",
                        plan -> plan.withReviews(
                                plan.reviews().get(0).withLessons().withStrengths())),
                miss(
                        "TR-14",
                        "One late action among six or more.",
                        "Une action en retard sur six ou davantage.",
                        plan -> Changes.tactic(plan, 0, calls -> calls.withStatus(TacticStatus.PLANNED))));
    }

    private static List<NearMiss> ofRevisions() {
        return List.of(
                miss(
                                "TR-06",
                                "A floor that moved, and an adjustment of this floor.",
                                "Un seuil déplacé, et un ajustement de ce seuil.",
                                TrackingNearMisses::withLowerFloor)
                        .checked(SoundPlans::context),
                miss(
                        "TR-15",
                        "A reason of one word.",
                        "Un motif d’un mot.",
                        plan -> plan.withAdjustments(
                                plan.adjustments().get(0).withReason(Changes.say(plan, "Prices", "Prix")))));
    }

    private static SalesActionPlan readings(SalesActionPlan plan, int kpi, UnaryOperator<List<Measurement>> change) {
        return Changes.readings(plan, plan.kpis().get(kpi).id(), change);
    }

    private static Measurement longer(Measurement before, Measurement last) {
        DateRange period = new DateRange(
                before.period().orElseThrow().start(),
                last.period().orElseThrow().end());
        return last.withPeriod(period).withValue(before.value());
    }

    /** A baseline where the year would land, and a target above it. */
    private static SalesActionPlan withProspectsAtBaseline(SalesActionPlan plan) {
        KpiDefinition prospects = plan.kpis().get(PROSPECTS);
        Progress progress = Progress.of(plan, SoundPlans.asOf(plan));
        LocalDate read = progress.kpi(prospects.id())
                .flatMap(standing -> standing.latest())
                .flatMap(Measurement::period)
                .orElseThrow()
                .end();
        BigDecimal landing =
                progress.on(read, prospects).landing().value().orElseThrow().setScale(0, RoundingMode.FLOOR);
        return Changes.kpi(
                plan,
                PROSPECTS,
                kpi -> kpi.withTarget(kpi.target()
                        .map(target -> target.withValue(
                                        target.value().map(value -> with(value, BigDecimal.valueOf(1_300))))
                                .withBaseline(target.baseline()
                                        .map(baseline -> baseline.withValue(
                                                baseline.value().map(value -> with(value, landing))))))));
    }

    private static Quantity with(Quantity value, BigDecimal number) {
        return new Quantity(number, value.unit());
    }

    private static SalesActionPlan answered(SalesActionPlan plan) {
        Id margin = plan.objectives().get(Changes.MARGIN).id();
        LocalDate first = plan.measurements().get(0).period().orElseThrow().end();
        return Changes.margin(plan, objective -> objective.withAchievement(AchievementStatus.OFF_TRACK))
                .withAdjustments(Changes.with(
                        plan.adjustments(),
                        Adjustment.builder()
                                .id(Id.of("adjustment-margin"))
                                .date(first)
                                .addObjectiveIds(margin)
                                .build()));
    }

    private static SalesActionPlan withOneReadingOfProposals(SalesActionPlan plan) {
        LocalDate due = plan.objectives().get(Changes.PROPOSALS).due().orElseThrow();
        Id proposals = plan.objectives().get(Changes.PROPOSALS).kpiId().orElseThrow();
        return plan.withMeasurements(plan.measurements().stream()
                .filter(reading -> !reading.kpiId().equals(proposals)
                        || reading.subjectId().isEmpty()
                        || !reading.period().orElseThrow().end().isBefore(due))
                .toList());
    }

    private static SalesActionPlan withLowerFloor(SalesActionPlan plan) {
        SalesActionPlan lower = Changes.objective(
                plan,
                Changes.COMPANY,
                company -> company.withFloor(company.floor()
                        .map(floor -> floor.withValue(floor.value()
                                .map(value -> with(value, value.value().multiply(new BigDecimal("0.9"))))))));
        return lower.withAdjustments(Changes.with(
                lower.adjustments(),
                Adjustment.builder()
                        .id(Id.of("adjustment-floor"))
                        .addChanges(AdjustedValue.builder()
                                .elementId(
                                        lower.objectives().get(Changes.COMPANY).id())
                                .member("floor")
                                .build())
                        .build()));
    }
}
