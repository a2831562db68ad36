package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Place;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;
import org.openpac.testkit.jqwik.PlanArbitraries;

/** What holds for the views of every plan, however bad. */
class ViewLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);

    @Provide
    Arbitrary<SalesActionPlan> dirty() {
        return PlanArbitraries.dirty();
    }

    @Provide
    Arbitrary<SalesActionPlan> sound() {
        return PlanArbitraries.sound();
    }

    @Property
    void views_answer_any_plan(@ForAll("dirty") SalesActionPlan plan, @ForAll @IntRange(max = 1_500) int days) {
        LocalDate asOf = FIRST.plusDays(days);
        PlanIndex index = PlanIndex.of(plan);
        Progress progress = Progress.of(index, asOf);

        assertThat(progress.objectives().values()).allSatisfy(standing -> {
            standing.expected().value().ifPresent(part -> assertThat(part).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
            assertThat(standing.status().isPresent())
                    .isEqualTo(standing.pace().value().isPresent());
            assertThat(standing.latest().isPresent())
                    .isEqualTo(standing.actual().value().isPresent());
            List.of(standing.attainment(), standing.pace(), standing.landing()).forEach(ViewLawsTest::isOneThing);
        });
        plan.objectives().forEach(objective -> Pyramid.of(index).coverage(objective.id(), asOf));
        assertThat(progress.objectives().keySet()).containsAll(CarriedObjectives.of(index));
    }

    private static void isOneThing(Figure figure) {
        assertThat(figure.value().isPresent()).isNotEqualTo(figure.gap().isPresent());
    }

    @Property
    void the_order_of_measurements_changes_nothing(
            @ForAll("dirty") SalesActionPlan plan, @ForAll long order, @ForAll @IntRange(max = 1_500) int days) {
        SalesActionPlan shuffled = plan.withMeasurements(shuffled(plan.measurements(), order));

        assertThat(answers(shuffled, FIRST.plusDays(days))).isEqualTo(answers(plan, FIRST.plusDays(days)));
    }

    @Property
    void the_order_of_measurements_changes_nothing_in_a_sound_plan(
            @ForAll("sound") SalesActionPlan plan, @ForAll long order, @ForAll @IntRange(max = 1_500) int days) {
        SalesActionPlan shuffled = plan.withMeasurements(shuffled(plan.measurements(), order));

        assertThat(answers(shuffled, FIRST.plusDays(days))).isEqualTo(answers(plan, FIRST.plusDays(days)));
    }

    @Property
    void the_order_of_objectives_changes_no_answer(
            @ForAll("dirty") SalesActionPlan plan, @ForAll long order, @ForAll @IntRange(max = 1_500) int days) {
        SalesActionPlan distinct = plan.withObjectives(distinct(plan.objectives()));
        SalesActionPlan shuffled = distinct.withObjectives(shuffled(distinct.objectives(), order));

        assertThat(answers(shuffled, FIRST.plusDays(days))).isEqualTo(answers(distinct, FIRST.plusDays(days)));
    }

    @Property
    void the_order_of_objectives_changes_no_answer_in_a_sound_plan(
            @ForAll("sound") SalesActionPlan plan, @ForAll long order, @ForAll @IntRange(max = 1_500) int days) {
        SalesActionPlan shuffled = plan.withObjectives(shuffled(plan.objectives(), order));

        assertThat(answers(shuffled, FIRST.plusDays(days))).isEqualTo(answers(plan, FIRST.plusDays(days)));
    }

    @Property
    void a_walk_visits_the_plan_in_its_order_and_each_place_once(@ForAll("dirty") SalesActionPlan plan) {
        List<Place> places = new ArrayList<>();
        PlanWalk.over(plan, (element, shape, place) -> {
            assertThat(element).isInstanceOf(shape.type());
            places.add(place);
        });

        assertThat(places).doesNotHaveDuplicates().isSorted();
        assertThat(places.get(0)).isEqualTo(Place.ROOT);
    }

    @Property
    void references_stand_in_the_plans_order(@ForAll("dirty") SalesActionPlan plan) {
        assertThat(PlanIndex.of(plan).references())
                .extracting(PlanIndex.Reference::place)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    /** All that the views say, by id, the contributors in any order. */
    private static Map<String, Object> answers(SalesActionPlan plan, LocalDate asOf) {
        PlanIndex index = PlanIndex.of(plan);
        Progress progress = Progress.of(index, asOf);
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("objectives", progress.objectives());
        answers.put("kpis", progress.kpis());
        answers.put("carried", CarriedObjectives.of(index));
        answers.put("compound", Progress.of(index, asOf, PathKind.COMPOUND).objectives());
        answers.put("rolled up", progress.rolledUp());
        answers.put("alerts", progress.alerts());
        answers.put("roll-ups", Pyramid.of(index).rollUps(asOf));
        answers.put("over-assignment", Pyramid.of(index).overAssignment().tops());
        for (Objective objective : plan.objectives()) {
            for (CascadeKey key : CascadeKey.values()) {
                answers.put(
                        "cascade " + key + " of " + objective.id(),
                        proposal(Pyramid.of(index).cascade(objective.id(), key, Share.of("0.1"))));
            }
            answers.put("above " + objective.id(), Set.copyOf(index.ancestorsOf(objective.id())));
            answers.put("below " + objective.id(), Set.copyOf(index.descendantsOf(objective.id())));
            Pyramid.Coverage coverage = Pyramid.of(index).coverage(objective.id(), asOf);
            answers.put(
                    "coverage of " + objective.id(),
                    List.of(
                            coverage.target(),
                            coverage.stretch(),
                            coverage.reached(),
                            new HashSet<>(coverage.contributors())));
        }
        return answers;
    }

    private static Object proposal(Cascade cascade) {
        return cascade.gap().<Object>map(gap -> gap).orElseGet(cascade::targets);
    }

    private static List<Objective> distinct(List<Objective> objectives) {
        Set<Id> seen = new HashSet<>();
        return objectives.stream().filter(objective -> seen.add(objective.id())).toList();
    }

    private static <T> List<T> shuffled(List<T> list, long order) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(order));
        return shuffled;
    }
}
