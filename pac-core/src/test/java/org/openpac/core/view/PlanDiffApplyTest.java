package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.RevisedPlans.NB;
import static org.openpac.core.view.RevisedPlans.NORTH;
import static org.openpac.core.view.RevisedPlans.PLAN;
import static org.openpac.core.view.RevisedPlans.REVENUE;
import static org.openpac.core.view.RevisedPlans.SOUTH;
import static org.openpac.core.view.RevisedPlans.aiming;
import static org.openpac.core.view.RevisedPlans.with;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.value.RawMember;

/** What comes of applying a difference to another plan, worked out by hand. */
class PlanDiffApplyTest {

    private static List<String> ids(DiffOutcome outcome) {
        return outcome.plan().orElseThrow().objectives().stream()
                .map(objective -> objective.id().value())
                .toList();
    }

    @Test
    void the_second_of_an_id_is_compared_with_the_second() {
        SalesActionPlan twice = with(SOUTH, NORTH, SOUTH.withStatement("Deux fois"));
        SalesActionPlan later = with(SOUTH, NORTH, SOUTH.withStatement("Toujours deux fois"));
        PlanDiff diff = PlanDiff.between(twice, later);

        assertThat(diff.changes()).hasSize(1);
        assertThat(diff.changes().get(0).after().orElseThrow().pointer()).isEqualTo("/objectives/2/statement");
        assertThat(diff.applyTo(twice).plan()).contains(later);
    }

    @Test
    void what_was_added_comes_after_the_same_neighbour_in_another_plan() {
        Objective east = Plans.objective("o-est", ObjectiveLevel.TEAM).build();
        Objective west = Plans.objective("o-ouest", ObjectiveLevel.TEAM).build();
        PlanDiff diff = PlanDiff.between(PLAN, with(REVENUE, NORTH, east, SOUTH));

        assertThat(ids(diff.applyTo(with(west, SOUTH, NORTH, REVENUE))))
                .containsExactly("o-ouest", "o-sud", "o-nord", "o-est", "o-ca");
        assertThat(ids(diff.applyTo(with(west, SOUTH, REVENUE)))).containsExactly("o-ouest", "o-est", "o-sud", "o-ca");
        assertThat(ids(diff.applyTo(with(west, REVENUE)))).containsExactly("o-ouest", "o-ca", "o-est");
    }

    @Test
    void a_diff_refuses_and_says_what_it_expected_and_found() {
        PlanDiff diff = PlanDiff.between(PLAN, aiming(1_200_000));

        DiffOutcome outcome = diff.applyTo(aiming(1_300_000));

        assertThat(outcome.plan()).isEmpty();
        assertThat(outcome.conflicts()).hasSize(1);
        assertThat(outcome.conflicts().get(0).place().pointer()).isEqualTo("/objectives/0/target/value");
        assertThat(outcome.conflicts().get(0).message(Locale.FRENCH).replace(NB, '~'))
                .isEqualTo("Objectif «~Augmenter le CA~» – Cible / Valeur~: "
                        + "valeur attendue 1,15~M€, valeur trouvée 1,30~M€");
        assertThat(outcome.conflicts().get(0))
                .hasToString("/objectives/0/target/value Objective “Augmenter le CA” – Target / Value: "
                        + "expected €1.15M, found €1.30M");
    }

    @Test
    void a_diff_refuses_where_its_element_is_gone_changed_or_already_there() {
        Objective east = Plans.objective("o-est", ObjectiveLevel.TEAM).build();
        PlanDiff diff = PlanDiff.between(PLAN, with(REVENUE.withStatement("Doubler le CA"), SOUTH, east));

        assertThat(diff.applyTo(with(NORTH.withStatement("Nord"), east)).conflicts())
                .extracting(conflict -> conflict.place() + " " + conflict.element())
                .containsExactly(
                        "/objectives Objective “Augmenter le CA”",
                        "/objectives/0 Objective “Nord”",
                        "/objectives/1 Objective o-est");
    }

    @Test
    void a_part_without_an_id_is_found_although_another_member_of_it_changed() {
        UnaryOperator<SalesActionPlan> shared = plan -> plan.withObjectives(
                REVENUE, NORTH.withContributions(Plans.adding("o-autre"), Plans.adding("o-ca", "0.6")), SOUTH);
        Objective meanwhile =
                NORTH.withContributions(Plans.adding("o-ca", "0.5").withExtras(new RawMember("x-note", "1")));

        DiffOutcome outcome = PlanDiff.between(PLAN, shared.apply(PLAN)).applyTo(with(REVENUE, meanwhile, SOUTH));

        assertThat(outcome.plan().orElseThrow().objectives().get(1).contributions())
                .containsExactly(
                        Plans.adding("o-autre"), Plans.adding("o-ca", "0.6").withExtras(new RawMember("x-note", "1")));
    }
}
