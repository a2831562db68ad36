package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.LevelsTest.assertGap;
import static org.openpac.core.view.LevelsTest.assertNumber;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** How over-assignment stacks from level to level, and what a holder's own part does to coverage. */
class OverAssignmentTest {

    private static Objective revenue(String id, long gain, String... above) {
        return Plans.objective(id, ObjectiveLevel.TEAM)
                .kpiId(Id.of("revenue"))
                .target(Plans.fromTo(1_000, 1_000 + gain, Plans.EUR))
                .build()
                .withContributions(
                        java.util.stream.Stream.of(above).map(Plans::adding).toList());
    }

    private static SalesActionPlan plan(Objective... objectives) {
        return Plans.plan()
                .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                .addObjectives(objectives)
                .build();
    }

    private static OverAssignment of(Objective... objectives) {
        return Pyramid.of(plan(objectives)).overAssignment();
    }

    private static List<String> chain(OverAssignment stacked, String id) {
        return stacked.chain(Id.of(id)).stream().map(each -> each.id().value()).toList();
    }

    /** 110 of 100 below the top; 60 of 50 below the north, 60 of 60 below the south: 1.1 × 1.2 = 1.32. */
    @Test
    void the_worst_chain_multiplies_the_coverages_on_it() {
        OverAssignment stacked = of(
                revenue("top", 100),
                revenue("north", 50, "top"),
                revenue("south", 60, "top"),
                revenue("ann", 30, "north"),
                revenue("ben", 30, "north"),
                revenue("cleo", 60, "south"));

        assertNumber(stacked.factor(Id.of("top"))).isEqualByComparingTo("1.32");
        assertNumber(stacked.factor(Id.of("north"))).isEqualByComparingTo("1.2");
        assertNumber(stacked.factor(Id.of("south"))).isEqualByComparingTo("1");
        assertThat(chain(stacked, "top")).containsExactly("top", "north");
        assertThat(stacked.tops()).containsOnlyKeys(Id.of("top"));
    }

    /** 130 of 100, and below it only half of what is needed: the half hides nothing. */
    @Test
    void what_is_missing_further_down_hides_nothing() {
        OverAssignment stacked = of(revenue("top", 100), revenue("team", 130, "top"), revenue("ann", 65, "team"));

        assertNumber(stacked.factor(Id.of("top"))).isEqualByComparingTo("1.3");
        assertThat(chain(stacked, "top")).containsExactly("top");
    }

    @Test
    void of_equal_chains_that_of_the_first_id_is_told_in_any_order() {
        Objective[] objectives = {
            revenue("top", 100),
            revenue("b", 50, "top"),
            revenue("a", 50, "top"),
            revenue("b1", 60, "b"),
            revenue("a1", 60, "a")
        };
        Objective[] turned = objectives.clone();
        java.util.Collections.reverse(java.util.Arrays.asList(turned));

        assertThat(chain(of(objectives), "top")).containsExactly("top", "a");
        assertThat(chain(of(turned), "top")).containsExactly("top", "a");
    }

    @Test
    void a_top_of_its_own_a_circle_and_a_stranger_have_no_factor() {
        OverAssignment stacked = of(
                revenue("alone", 100),
                revenue("a", 10, "b"),
                revenue("b", 10, "a"),
                revenue("top", 10),
                revenue("c", 5, "top", "a"));

        assertGap(stacked.factor(Id.of("alone")), Gap.NO_CONTRIBUTION);
        assertGap(stacked.factor(Id.of("a")), Gap.CIRCULAR);
        assertGap(stacked.factor(Id.of("nowhere")), Gap.UNKNOWN_ELEMENT);
        assertNumber(stacked.factor(Id.of("top"))).isEqualByComparingTo("0.5");
        assertThat(stacked.chain(Id.of("a"))).isEmpty();
        assertThat(stacked.tops()).containsOnlyKeys(Id.of("alone"), Id.of("top"));
    }

    @Test
    void a_factor_has_an_end() {
        OverAssignment stacked =
                of(revenue("top", 1), revenue("mid", 1_000_000, "top"), revenue("low", 999_000_000_000L, "mid"));

        assertNumber(stacked.factor(Id.of("top"))).isEqualByComparingTo("1000000");
    }

    /** The holder brings 30 of 100, the others 80: 1.1. */
    @Test
    void what_the_holder_brings_counts_beside_the_others() {
        SalesActionPlan plan = plan(revenue("top", 100).withOwnPart(Share.of("0.3")), revenue("ann", 80, "top"));

        assertNumber(Pyramid.of(plan).coverage(Id.of("top"), Plans.YEAR.end()).target())
                .isEqualByComparingTo("1.1");
    }

    @Test
    void a_holder_without_others_brings_the_own_part() {
        Pyramid pyramid = Pyramid.of(plan(
                revenue("half", 100).withOwnPart(Share.of("0.5")),
                revenue("odd", 100).withOwnPart(Share.of("1.5"))));

        assertNumber(pyramid.coverage(Id.of("half"), Plans.YEAR.end()).target()).isEqualByComparingTo("0.5");
        assertGap(pyramid.coverage(Id.of("half"), Plans.YEAR.end()).stretch(), Gap.NO_TARGET);
        assertGap(pyramid.coverage(Id.of("odd"), Plans.YEAR.end()).target(), Gap.NO_CONTRIBUTION);
    }
}
