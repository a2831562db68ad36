package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.schedule.LinkKind;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.testkit.jqwik.PlanArbitraries;

/** What holds for the timeline of every plan, however bad. */
class TimelineLawsTest {

    private static final int LONG = 1_000_000;

    @Provide
    Arbitrary<SalesActionPlan> any() {
        return Arbitraries.oneOf(PlanArbitraries.dirty(), PlanArbitraries.sound(), worked());
    }

    /** Plans whose people have much to do, in hours, between any dates. */
    private static Arbitrary<SalesActionPlan> worked() {
        return Combinators.combine(PlanArbitraries.sound(), Arbitraries.longs()).as((plan, seed) -> {
            Random random = new Random(seed);
            List<Tactic> tactics = new ArrayList<>();
            for (Tactic tactic : plan.tactics()) {
                Effort effort = Effort.builder()
                        .personId(plan.people()
                                .get(random.nextInt(plan.people().size()))
                                .id())
                        .time(new Quantity(BigDecimal.valueOf(random.nextInt(100_000), 2), Unit.HOUR))
                        .build();
                tactics.add(tactic.withEfforts(effort, effort)
                        .withEnd(plan.period().orElseThrow().end().plusDays(random.nextInt(500))));
            }
            return plan.withTactics(tactics);
        });
    }

    @Property
    void every_plan_has_a_timeline(@ForAll("any") SalesActionPlan plan) {
        Timeline timeline = Timeline.of(plan);

        assertThat(timeline.activities()).allSatisfy(planned -> {
            assertThat(planned.earliestStart())
                    .isBeforeOrEqualTo(planned.earliestFinish())
                    .isBeforeOrEqualTo(planned.latestStart());
            assertThat(planned.latestFinish())
                    .isAfterOrEqualTo(planned.latestStart())
                    .isAfterOrEqualTo(planned.earliestFinish());
            assertThat(planned.freeFloat()).isBetween(0L, planned.totalFloat());
            assertThat(planned.totalFloat())
                    .isEqualTo(timeline.calendar().workingDayIndex(planned.latestStart())
                            - timeline.calendar().workingDayIndex(planned.earliestStart()));
            assertThat(timeline.activity(planned.tacticId())).contains(planned);
        });
        assertThat(timeline.cycle().isPresent() && !timeline.activities().isEmpty())
                .isFalse();
        assertThat(timeline.conflicts())
                .allSatisfy(conflict -> assertThat(conflict.workingDays()).isPositive());
        timeline.omissions();
        assertThat(timeline.checkpoints()).hasSameSizeAs(plan.checkpoints());
        timeline.checkpoints()
                .forEach(checkpoint ->
                        assertThat(checkpoint.dates().stream().limit(100)).isSorted());
    }

    @Property
    void the_critical_path_is_critical(@ForAll("any") SalesActionPlan plan) {
        Timeline timeline = Timeline.of(plan);

        timeline.criticalPath()
                .forEach(id -> timeline.activity(id)
                        .ifPresent(planned -> assertThat(planned.isCritical()).isTrue()));
    }

    @Property
    void a_cycle_begins_with_its_lowest_id_and_goes_on_by_what_waits(@ForAll("any") SalesActionPlan plan) {
        Timeline.of(plan).cycle().ifPresent(cycle -> {
            assertThat(cycle.get(0)).isEqualTo(Collections.min(cycle));
            for (int i = 0; i < cycle.size(); i++) {
                Id waiting = cycle.get((i + 1) % cycle.size());
                Id awaited = cycle.get(i);
                assertThat(PlanIndex.of(plan)
                                .find(waiting, Tactic.class)
                                .orElseThrow()
                                .dependsOn())
                        .anyMatch(link -> link.tacticId().equals(awaited));
            }
        });
    }

    @Property
    void the_weeks_of_people_add_up_to_their_efforts(@ForAll("any") SalesActionPlan plan) {
        Load load = Timeline.of(plan).load();
        PlanTime time = PlanTime.of(plan);
        BigDecimal expected = BigDecimal.ZERO;
        for (Tactic tactic : Activities.of(plan, time).inPlanOrder()) {
            for (Effort effort : tactic.efforts()) {
                expected = expected.add(effort.time().flatMap(time::hours).orElse(BigDecimal.ZERO));
            }
        }
        BigDecimal sum = load.people().stream()
                .flatMap(person -> load.weeks(person).stream())
                .map(WeekLoad::demanded)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        if (load.omissions().isEmpty()) {
            assertThat(sum).isEqualByComparingTo(expected);
        }
        load.people()
                .forEach(person -> assertThat(load.weeks(person))
                        .isNotEmpty()
                        .allSatisfy(week -> assertThat(week.demanded()).isPositive())
                        .extracting(WeekLoad::monday)
                        .doesNotHaveDuplicates()
                        .isSorted());
    }

    @Property
    void the_plans_order_changes_no_answer(@ForAll("any") SalesActionPlan plan, @ForAll long order) {
        SalesActionPlan distinct = plan.withTactics(distinct(plan.tactics())).withPeople(distinct(plan.people()));
        SalesActionPlan shuffled = distinct.withTactics(shuffled(distinct.tactics(), order).stream()
                        .map(tactic -> tactic.withEfforts(shuffled(tactic.efforts(), order))
                                .withDependsOn(shuffled(tactic.dependsOn(), order)))
                        .toList())
                .withPeople(shuffled(distinct.people(), order))
                .withTrainings(shuffled(distinct.trainings(), order));

        assertThat(answers(shuffled)).isEqualTo(answers(distinct));
    }

    @Test
    void a_chain_of_a_million_is_scheduled_without_recursion() {
        List<Tactic> chain = IntStream.range(0, LONG)
                .mapToObj(i -> SpringPlan.tactic("t" + i)
                        .durationDays(i % 3)
                        .addDependsOn(SpringPlan.after("t" + (i + 1), LinkKind.FINISH_START, 0))
                        .build())
                .collect(Collectors.toList());
        Timeline timeline = Timeline.of(SpringPlan.of().withTactics(chain));
        chain.set(LONG - 1, chain.get(LONG - 1).withDependsOn(SpringPlan.after("t0")));

        assertThat(timeline.criticalPath()).hasSize(LONG).startsWith(Id.of("t" + (LONG - 1)));
        assertThat(timeline.omissions()).hasSize(1);
        assertThat(Timeline.of(SpringPlan.of().withTactics(chain)).cycle().orElseThrow())
                .hasSize(LONG)
                .startsWith(Id.of("t0"), Id.of("t" + (LONG - 1)));
    }

    private static Map<String, Object> answers(SalesActionPlan plan) {
        Timeline timeline = Timeline.of(plan);
        Load load = timeline.load();
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("path", timeline.criticalPath());
        answers.put("cycle", timeline.cycle());
        answers.put("spare", timeline.spareDays());
        answers.put("activities", new HashSet<>(timeline.activities()));
        answers.put("conflicts", new HashSet<>(timeline.conflicts()));
        answers.put("omissions", new HashSet<>(timeline.omissions()));
        answers.put("not counted", new HashSet<>(load.omissions()));
        load.people().forEach(person -> answers.put("load of " + person, load.weeks(person)));
        return answers;
    }

    private static <T extends Identified> List<T> distinct(List<T> list) {
        Set<Id> seen = new HashSet<>();
        return list.stream().filter(element -> seen.add(element.id())).toList();
    }

    private static <T> List<T> shuffled(List<T> list, long order) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(order));
        return shuffled;
    }
}
