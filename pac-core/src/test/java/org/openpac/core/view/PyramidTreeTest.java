package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.Id;
import org.openpac.testkit.jqwik.PlanArbitraries;

class PyramidTreeTest {

    private static Objective revenue(String id, long gain, String... above) {
        return Plans.objective(id, ObjectiveLevel.TEAM)
                .kpiId(Id.of("revenue"))
                .target(Plans.fromTo(1_000, 1_000 + gain, Plans.EUR))
                .build()
                .withContributions(
                        java.util.stream.Stream.of(above).map(Plans::adding).toList());
    }

    private static String tree(Locale locale, Objective... objectives) {
        return Pyramid.of(Plans.plan()
                        .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                        .addObjectives(objectives)
                        .build())
                .tree(locale);
    }

    @Test
    void each_stands_below_what_it_contributes_to_with_target_and_coverage() {
        assertThat(tree(
                        Locale.FRENCH,
                        revenue("ann", 90, "north"),
                        revenue("top", 200).withStatement("Vendre \n plus"),
                        revenue("north", 100, "top")))
                .isEqualTo("""
                        Vendre plus · cible 1\u202f200\u00a0€ · couverture 50\u00a0%
                          north · cible 1\u202f100\u00a0€ · couverture 90\u00a0%
                            ann · cible 1\u202f090\u00a0€
                        """);
    }

    @Test
    void what_is_shared_is_written_once_and_then_named() {
        assertThat(tree(
                        Locale.ENGLISH,
                        revenue("top", 200),
                        revenue("a", 100, "top"),
                        revenue("b", 100, "top"),
                        revenue("low", 100, "a", "b")))
                .isEqualTo("""
                        top · target €1,200 · coverage 100%
                          a · target €1,100 · coverage 100%
                            low · target €1,100
                          b · target €1,100 · coverage 100%
                            low (see above)
                        """);
    }

    @Test
    void a_circle_is_written_once() {
        assertThat(tree(Locale.ENGLISH, revenue("a", 1, "b"), revenue("b", 1, "a"), revenue("self", 1, "self"))
                        .lines())
                .hasSize(4)
                .anyMatch(line -> line.equals("    a (see above)"))
                .anyMatch(line -> line.startsWith("self ·"));
    }

    @Test
    void a_deep_chain_is_indented_only_so_far() {
        Objective[] chain = new Objective[20];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = i == 0 ? revenue("o0", 10) : revenue("o" + i, 10, "o" + (i - 1));
        }

        assertThat(tree(Locale.ENGLISH, chain).lines().toList().get(18)).startsWith(" ".repeat(30) + "[19] o18 ·");
    }

    @Provide
    Arbitrary<SalesActionPlan> dirty() {
        return PlanArbitraries.dirty();
    }

    @Property
    void every_objective_of_any_plan_is_written(@ForAll("dirty") SalesActionPlan plan) {
        long links = plan.objectives().stream()
                .mapToLong(objective -> objective.contributions().size())
                .sum();

        assertThat(Pyramid.of(plan).tree(Locale.FRENCH).lines().count())
                .isBetween(
                        plan.objectives().stream().map(Objective::id).distinct().count(),
                        plan.objectives().size() + links);
    }
}
