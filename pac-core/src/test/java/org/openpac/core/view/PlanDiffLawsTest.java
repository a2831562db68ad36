package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.testkit.DirtyPlans;
import org.openpac.testkit.Fault;
import org.openpac.testkit.jqwik.PlanArbitraries;

/** What holds for the difference of any two plans, however bad. */
class PlanDiffLawsTest {

    /**
     * Rules that only several elements too many, the lack of all, or several links cut at once can breach: no single change does.
     */
    private static final Set<String> MANY_ELEMENTS = Set.of(
            "BU-02", "CH-01", "HR-07", "HR-08", "MK-03", "P-05", "P-10", "P-15", "PE-04", "R-03", "R-05", "SC-06",
            "SC-07", "SG-09", "T-11", "TR-09", "TR-10", "X-08");

    @Provide
    Arbitrary<SalesActionPlan> dirty() {
        return PlanArbitraries.dirty();
    }

    @Provide
    Arbitrary<SalesActionPlan> sound() {
        return PlanArbitraries.sound();
    }

    @Provide
    Arbitrary<Fault> faults() {
        return PlanArbitraries.faults().filter(fault -> !MANY_ELEMENTS.contains(fault.ruleId()));
    }

    @Property
    void a_diff_leads_there_and_back(@ForAll("dirty") SalesActionPlan a, @ForAll("dirty") SalesActionPlan b) {
        leadsThereAndBack(a, b);
    }

    @Property
    void a_diff_of_sound_plans_leads_there_and_back(
            @ForAll("sound") SalesActionPlan a, @ForAll("sound") SalesActionPlan b) {
        leadsThereAndBack(a, b);
    }

    @Property
    void a_diff_of_a_plan_changed_in_many_places_leads_there_and_back(
            @ForAll("dirty") SalesActionPlan plan, @ForAll long seed) {
        leadsThereAndBack(plan, RevisedPlans.altered(plan, seed));
    }

    private static void leadsThereAndBack(SalesActionPlan a, SalesActionPlan b) {
        PlanDiff diff = PlanDiff.between(a, b);

        assertThat(diff.applyTo(a)).isEqualTo(new DiffOutcome.Applied(b));
        assertThat(diff.inverse().applyTo(b)).isEqualTo(new DiffOutcome.Applied(a));
        assertThat(diff.inverse().inverse()).isEqualTo(diff);
        assertThat(diff.isEmpty()).isEqualTo(a.equals(b));
        assertThat(diff.changes().isEmpty()).isEqualTo(a.equals(b));
    }

    @Property
    void a_plan_does_not_differ_from_itself_nor_from_its_copy(@ForAll long seed) {
        PlanDiff diff = PlanDiff.between(DirtyPlans.of(seed), DirtyPlans.of(seed));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.silentTargetChanges()).isEmpty();
    }

    @Property
    void every_change_is_told_in_both_languages_and_has_a_place(
            @ForAll("dirty") SalesActionPlan a, @ForAll("dirty") SalesActionPlan b) {
        PlanDiff diff = PlanDiff.between(a, b);

        assertThat(diff.changes()).allSatisfy(change -> {
            assertThat(change.message(Locale.FRENCH)).isNotBlank().doesNotContain("{part}", "{former}", "{next}");
            assertThat(change.message(Locale.ENGLISH)).isNotBlank();
            assertThat(change.before().isPresent() || change.after().isPresent())
                    .isTrue();
            assertThat(change.kind() == DiffKind.ADDED && change.before().isPresent())
                    .isFalse();
            assertThat(change.kind() == DiffKind.REMOVED && change.after().isPresent())
                    .isFalse();
        });
        assertThat(diff.changes()).containsAll(diff.silentTargetChanges());
    }

    @Property
    void one_planted_change_makes_few_changes_whatever_the_plans_size(
            @ForAll("sound") SalesActionPlan plan, @ForAll("faults") Fault fault) {
        PlanDiff diff = PlanDiff.between(plan, fault.in(plan));

        assertThat(diff.changes()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    }

    @Property
    void siblings_in_another_order_have_only_moved(@ForAll("sound") SalesActionPlan plan, @ForAll long order) {
        SalesActionPlan shuffled = plan.withObjectives(shuffled(plan.objectives(), order))
                .withMeasurements(shuffled(plan.measurements(), order))
                .withTactics(shuffled(plan.tactics(), order));

        assertThat(PlanDiff.between(plan, shuffled).changes())
                .extracting(Change::kind)
                .allMatch(DiffKind.MOVED::equals);
    }

    @Property
    void one_element_taken_elsewhere_is_one_move(
            @ForAll("sound") SalesActionPlan plan,
            @ForAll @IntRange(max = 100) int from,
            @ForAll @IntRange(max = 100) int to) {
        List<Objective> objectives = new ArrayList<>(plan.objectives());
        Objective taken = objectives.remove(from % objectives.size());
        objectives.add(to % (objectives.size() + 1), taken);

        assertThat(PlanDiff.between(plan, plan.withObjectives(objectives)).changes())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void a_diff_refuses_a_plan_and_names_exactly_the_places_that_differ(
            @ForAll("sound") SalesActionPlan plan, @ForAll long seed) {
        Random random = new Random(seed);
        List<Objective> later = new ArrayList<>();
        List<Objective> meanwhile = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (Objective objective : plan.objectives()) {
            boolean isTouched = random.nextBoolean();
            boolean differs = random.nextBoolean();
            later.add(isTouched ? objective.withDescription("later") : objective);
            meanwhile.add(differs ? objective.withDescription("meanwhile") : objective);
            if (isTouched && differs) {
                places.add("/objectives/" + (meanwhile.size() - 1) + "/description");
            }
        }

        DiffOutcome outcome =
                PlanDiff.between(plan, plan.withObjectives(later)).applyTo(plan.withObjectives(meanwhile));

        assertThat(outcome.conflicts())
                .extracting(conflict -> conflict.place().pointer())
                .containsExactlyInAnyOrderElementsOf(places);
        assertThat(outcome.plan().isPresent()).isEqualTo(places.isEmpty());
    }

    @Property
    void a_diff_applies_where_other_elements_came_went_and_moved_around_it(
            @ForAll("sound") SalesActionPlan plan, @ForAll long seed) {
        Objective target = plan.objectives().get(1);
        SalesActionPlan later = plan.withObjectives(replaced(plan.objectives(), target.withDescription("later")));
        List<Objective> around = new ArrayList<>(plan.objectives());
        around.removeIf(objective -> !objective.id().equals(target.id()) && seed % 3 == 0);
        around.add(target.withId(Id.of("another")));
        Collections.shuffle(around, new Random(seed));

        DiffOutcome outcome = PlanDiff.between(plan, later).applyTo(plan.withObjectives(around));

        assertThat(outcome)
                .isEqualTo(new DiffOutcome.Applied(
                        plan.withObjectives(replaced(around, target.withDescription("later")))));
    }

    @Property
    void a_diff_of_anything_is_applied_to_anything_or_refused_with_places(
            @ForAll("dirty") SalesActionPlan a,
            @ForAll("dirty") SalesActionPlan b,
            @ForAll("dirty") SalesActionPlan c) {
        DiffOutcome outcome = PlanDiff.between(a, b).applyTo(c);

        assertThat(outcome.plan().isPresent()).isEqualTo(outcome.conflicts().isEmpty());
        assertThat(outcome.conflicts()).extracting(Conflict::place).isSorted();
        assertThat(outcome.conflicts())
                .allSatisfy(
                        conflict -> assertThat(conflict.message(Locale.FRENCH)).isNotBlank());
    }

    @Property
    void changed_amounts_alone_are_told_one_by_one(@ForAll("sound") SalesActionPlan plan) {
        List<Objective> objectives = plan.objectives().stream()
                .map(objective -> objective.withTarget(objective
                        .target()
                        .orElseThrow()
                        .withValue(
                                doubled(objective.target().orElseThrow().value().orElseThrow()))))
                .toList();

        List<Change> changes =
                PlanDiff.between(plan, plan.withObjectives(objectives)).changes();

        assertThat(changes).hasSameSizeAs(plan.objectives());
        assertThat(changes).allMatch(Change::isTargetChange);
        assertThat(changes).allMatch(change -> change.kind() == DiffKind.CHANGED);
    }

    private static Quantity doubled(Quantity quantity) {
        return new Quantity(quantity.value().add(quantity.value()), quantity.unit());
    }

    private static List<Objective> replaced(List<Objective> objectives, Objective by) {
        return objectives.stream()
                .map(objective -> objective.id().equals(by.id()) ? by : objective)
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, long order) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(order));
        return shuffled;
    }
}
