package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.LevelsTest.assertGap;
import static org.openpac.core.view.LevelsTest.assertNumber;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Pyramid.Coverage;

class PyramidTest {

    private static final LocalDate MID_YEAR = Plans.day("2026-06-30");

    private static Objective revenue(String id, ObjectiveLevel level, long baseline, long target, long stretch) {
        return Plans.objective(id, level)
                .kpiId(Id.of("revenue"))
                .target(Plans.fromTo(baseline, target, Plans.EUR))
                .stretch(StretchSpec.builder()
                        .value(Quantity.of(stretch, Plans.EUR))
                        .build())
                .build();
    }

    private static Objective margin(String id, ObjectiveLevel level, long baseline, long target) {
        return Plans.objective(id, level)
                .kpiId(Id.of("margin"))
                .target(Plans.fromTo(baseline, target, Unit.PERCENT))
                .build();
    }

    /** Company 1,000 → 1,200 (1,300); team 600 → 750 (780) and 400 → 440 (460); two people below the first team. */
    private static SalesActionPlan threeLevels() {
        return Plans.plan()
                .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                .addKpi(Plans.kpi("margin", Unit.PERCENT, Aggregation.LAST))
                .addObjective(revenue("company", ObjectiveLevel.COMPANY, 1_000, 1_200, 1_300))
                .addObjective(margin("company-margin", ObjectiveLevel.COMPANY, 20, 22))
                .addObjective(
                        revenue("north", ObjectiveLevel.TEAM, 600, 750, 780).withContributions(Plans.adding("company")))
                .addObjective(
                        revenue("south", ObjectiveLevel.TEAM, 400, 440, 460).withContributions(Plans.adding("company")))
                .addObjective(margin("north-margin", ObjectiveLevel.TEAM, 20, 22)
                        .withContributions(Plans.adding("company-margin")))
                .addObjective(revenue("ann", ObjectiveLevel.INDIVIDUAL, 300, 360, 380)
                        .withContributions(Plans.adding("north")))
                .addObjective(revenue("ben", ObjectiveLevel.INDIVIDUAL, 300, 345, 360)
                        .withContributions(Plans.adding("north")))
                .addMeasurement(Plans.reading("revenue", "2026-01-01", "2026-03-31", 180, Plans.EUR)
                        .subjectId(Id.of("ann"))
                        .build())
                .addMeasurement(Plans.reading("revenue", "2026-04-01", "2026-06-30", 120, Plans.EUR)
                        .subjectId(Id.of("ben"))
                        .build())
                .build();
    }

    private static Coverage coverage(SalesActionPlan plan, String id) {
        return Pyramid.of(plan).coverage(Id.of(id), MID_YEAR);
    }

    private static SalesActionPlan with(SalesActionPlan plan, int index, Objective objective) {
        java.util.List<Objective> objectives = new java.util.ArrayList<>(plan.objectives());
        objectives.set(index, objective);
        return plan.withObjectives(objectives);
    }

    /** Gains: 150 + 40 = 190 of 200 is 0.95; stretch 180 + 60 = 240 of 300 is 0.8. */
    @Test
    void the_teams_bring_nineteen_twentieths_of_the_companys_gain() {
        Coverage coverage = coverage(threeLevels(), "company");

        assertNumber(coverage.target()).isEqualByComparingTo("0.95");
        assertNumber(coverage.stretch()).isEqualByComparingTo("0.8");
        assertThat(coverage.contributors())
                .extracting(objective -> objective.id().value())
                .containsExactly("north", "south");
    }

    /** Gains: 60 + 45 = 105 of 150 is 0.7; reached 180 + 120 = 300 of a target of 750 is 0.4. */
    @Test
    void the_people_bring_seven_tenths_of_their_teams_gain_and_have_two_fifths_of_its_target() {
        Coverage coverage = coverage(threeLevels(), "north");

        assertNumber(coverage.target()).isEqualByComparingTo("0.7");
        assertNumber(coverage.reached()).isEqualByComparingTo("0.4");
    }

    @Test
    void what_nobody_has_measured_is_not_reached() {
        assertGap(coverage(threeLevels(), "company").reached(), Gap.NO_MEASUREMENT);
    }

    @Test
    void rates_of_teams_do_not_add_up() {
        Coverage coverage = coverage(threeLevels(), "company-margin");

        assertGap(coverage.target(), Gap.RATES_DO_NOT_ADD);
        assertGap(coverage.stretch(), Gap.RATES_DO_NOT_ADD);
        assertGap(coverage.reached(), Gap.RATES_DO_NOT_ADD);
        assertThat(coverage.contributors()).hasSize(1);
    }

    /** Half of the north's gain: 75 + 40 = 115 of 200 is 0.575. */
    @Test
    void a_share_says_which_part_of_a_gain_counts() {
        SalesActionPlan plan = threeLevels();
        SalesActionPlan halved =
                with(plan, 2, plan.objectives().get(2).withContributions(Plans.adding("company", "0.5")));

        assertNumber(coverage(halved, "company").target()).isEqualByComparingTo("0.575");
    }

    /** Levels: 750 + 440 = 1,190 of 1,200. */
    @Test
    void without_any_baseline_levels_are_compared() {
        SalesActionPlan plan = threeLevels();
        for (int i : new int[] {0, 2, 3}) {
            Objective objective = plan.objectives().get(i);
            plan = with(
                    plan,
                    i,
                    objective.withTarget(objective.target().orElseThrow().withBaseline(Optional.empty())));
        }

        assertThat(coverage(plan, "company").target().value().orElseThrow().setScale(6, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.991667");
    }

    @Test
    void one_missing_baseline_among_others_cannot_be_made_up_for() {
        SalesActionPlan plan = threeLevels();
        Objective south = plan.objectives().get(3);
        SalesActionPlan without =
                with(plan, 3, south.withTarget(south.target().orElseThrow().withBaseline(Optional.empty())));

        assertGap(coverage(without, "company").target(), Gap.NO_BASELINE);
    }

    @Test
    void figures_of_other_indicators_or_units_are_not_added() {
        SalesActionPlan plan = threeLevels();
        Objective otherIndicator = plan.objectives().get(3).withKpiId(Id.of("margin"));
        Objective noIndicator = plan.objectives().get(3).withKpiId(Optional.empty());

        assertGap(coverage(with(plan, 3, otherIndicator), "company").target(), Gap.MIXED_UNITS);
        assertGap(coverage(with(plan, 3, noIndicator), "company").target(), Gap.MIXED_UNITS);
    }

    @Test
    void an_objective_that_only_supports_adds_nothing() {
        SalesActionPlan plan = threeLevels();
        SalesActionPlan supporting = with(
                plan,
                3,
                plan.objectives()
                        .get(3)
                        .withContributions(Plans.adding("company").withMode(ContributionMode.SUPPORTING)));

        assertNumber(coverage(supporting, "company").target()).isEqualByComparingTo("0.75");
    }

    @Test
    void nothing_below_and_nothing_there_are_said() {
        assertGap(coverage(threeLevels(), "ann").target(), Gap.NO_CONTRIBUTION);
        assertGap(coverage(threeLevels(), "nowhere").target(), Gap.UNKNOWN_ELEMENT);
        assertGap(coverage(threeLevels(), "revenue").target(), Gap.UNKNOWN_ELEMENT);
    }

    @Test
    void an_objective_does_not_add_to_itself() {
        SalesActionPlan plan = threeLevels();
        SalesActionPlan circular = with(plan, 0, plan.objectives().get(0).withContributions(Plans.adding("company")));

        assertThat(coverage(circular, "company")).isEqualTo(coverage(plan, "company"));
    }

    @Test
    void a_gain_of_nothing_cannot_be_covered() {
        SalesActionPlan plan = threeLevels();
        SalesActionPlan flat = with(plan, 0, revenue("company", ObjectiveLevel.COMPANY, 1_000, 1_000, 1_300));

        assertGap(coverage(flat, "company").target(), Gap.TARGET_IS_BASELINE);
    }

    @Test
    void of_several_gaps_the_same_is_told_in_any_order() {
        SalesActionPlan plan = threeLevels();
        Objective north = plan.objectives().get(2);
        Objective south = plan.objectives().get(3);
        SalesActionPlan gaps = with(
                with(plan, 2, north.withTarget(Optional.empty())),
                3,
                south.withTarget(south.target().orElseThrow().withValue(Quantity.of(5, Unit.COUNT))));
        java.util.List<Objective> reversed = new java.util.ArrayList<>(gaps.objectives());
        java.util.Collections.reverse(reversed);

        assertThat(coverage(gaps.withObjectives(reversed), "company").target())
                .isEqualTo(coverage(gaps, "company").target());
    }
}
