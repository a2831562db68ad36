package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.view.PaceStatus;
import org.openpac.core.view.Progress;
import org.openpac.testkit.Changes;
import org.openpac.testkit.SoundPlans;

/** What rules, faults and near misses rely on in sound plans. */
class SoundPlansTest {

    /** Read where it is there; a plan without it is the sounder one. */
    private static final Set<String> NOT_IN_A_SOUND_PLAN = Set.of(
            "Waiver.elementId",
            "Objective.channelIds",
            "SalesActionPlan.revisionOf",
            "BuyerPersona.negative",
            "BudgetLine.strategyId",
            "BudgetLine.taxBasis",
            "Checkpoint.recurrence",
            "KpiFormula.weights",
            "Measurement.scenario",
            "Person.leavesOn",
            "Segment.grossMargin",
            "Segment.parentId");

    private record Open(Shape<?> shape, Element element) {}

    @Property(tries = 50)
    void a_seed_always_makes_the_same_plan(@ForAll long seed) {
        assertThat(SoundPlans.of(seed)).isEqualTo(SoundPlans.of(seed));
    }

    @Property(tries = 50)
    void a_pointer_is_to_the_same_element_in_every_plan(@ForAll long seed) {
        SalesActionPlan plan = SoundPlans.of(seed);

        assertThat(plan.objectives().subList(0, 14))
                .extracting(objective -> objective.id().value())
                .containsExactly(
                        "company-revenue",
                        "company-margin",
                        "team-revenue",
                        "person-revenue-0",
                        "person-revenue-1",
                        "person-revenue-2",
                        "company-share",
                        "team-margin-tools",
                        "team-margin-service",
                        "team-customers",
                        "person-customers-0",
                        "person-customers-1",
                        "person-customers-2",
                        "person-proposals");
        assertThat(plan.people().subList(0, 5))
                .extracting(person -> person.id().value())
                .containsExactly("person-0", "person-1", "person-2", "manager", "director");
        assertThat(plan.tactics().subList(0, 6))
                .extracting(tactic -> tactic.id().value())
                .containsExactly("tactic-0", "tactic-1", "tactic-2", "tactic-3", "tactic-4", "tactic-5");
    }

    @Property(tries = 100)
    void everything_is_on_pace_on_the_day_of_the_check(@ForAll long seed) {
        SalesActionPlan plan = SoundPlans.of(seed);
        Progress progress = Progress.of(plan, SoundPlans.asOf(plan));

        assertThat(progress.objectives().values())
                .allSatisfy(standing -> assertThat(standing.status()).hasValueSatisfying(SoundPlansTest::isGood));
        assertThat(progress.kpis().values())
                .allSatisfy(standing -> assertThat(standing.status().filter(status -> !isOnPace(status)))
                        .isEmpty());
    }

    private static void isGood(PaceStatus status) {
        assertThat(isOnPace(status)).as("%s", status).isTrue();
    }

    private static boolean isOnPace(PaceStatus status) {
        return status == PaceStatus.ON_TRACK || status == PaceStatus.ACHIEVED;
    }

    @Property(tries = 50)
    void between_its_revisions_one_target_was_moved_and_the_plan_says_why(@ForAll long seed) {
        SalesActionPlan plan = SoundPlans.of(seed);
        SalesActionPlan previous = SoundPlans.previous(plan);
        Objective share = plan.objectives().get(Changes.SHARE);

        assertThat(previous.objectives())
                .filteredOn(objective -> !plan.objectives().contains(objective))
                .extracting(Objective::id)
                .containsExactly(share.id());
        assertThat(plan.adjustments())
                .singleElement()
                .satisfies(adjustment -> assertThat(adjustment.objectiveIds()).contains(share.id()));
        assertThat(plan.adjustments().get(0).changes().get(0).replacement())
                .contains(share.target().orElseThrow().value().orElseThrow().toString());
        assertThat(plan.adjustments().get(0).changes().get(0).former())
                .contains(previous.objectives()
                        .get(Changes.SHARE)
                        .target()
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .toString());
    }

    @Property(tries = 20)
    void the_earlier_plans_are_over_when_the_plan_begins(@ForAll long seed) {
        LocalDate start = Changes.period(SoundPlans.of(seed)).start();

        assertThat(SoundPlans.earlier(seed))
                .hasSize(3)
                .isSortedAccordingTo((later, earlier) -> Changes.period(earlier)
                        .start()
                        .compareTo(Changes.period(later).start()))
                .allSatisfy(plan -> assertThat(Changes.period(plan).end()).isBefore(start));
    }

    @Test
    void whatever_a_rule_reads_stands_in_each_of_them() throws IOException {
        Set<String> read = inputs();
        read.removeAll(NOT_IN_A_SOUND_PLAN);

        LongStream.range(0, 30)
                .mapToObj(SoundPlans::of)
                .forEach(plan ->
                        assertThat(filled(plan)).containsAll(read).doesNotContainAnyElementsOf(NOT_IN_A_SOUND_PLAN));
    }

    private static Set<String> inputs() throws IOException {
        Properties properties = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(
                        SoundPlansTest.class.getResourceAsStream("/org/openpac/core/plan/rule-inputs.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties.values().stream()
                .flatMap(members -> Arrays.stream(members.toString().split(",\\s*")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of all members that hold something. */
    private static Set<String> filled(SalesActionPlan plan) {
        Set<String> keys = new TreeSet<>();
        Deque<Open> open = new ArrayDeque<>(List.of(new Open(SalesActionPlanShape.SHAPE, plan)));
        while (!open.isEmpty()) {
            Open next = open.pop();
            for (Member<?, ?> member : next.shape().members()) {
                Object value = next.shape().read(next.element(), member.index());
                List<?> values = value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
                if (!values.isEmpty()) {
                    keys.add(member.key());
                }
                Kind kind = member.kind() instanceof Kind.ListOf list ? list.item() : member.kind();
                if (kind instanceof Kind.Nested nested) {
                    values.forEach(item -> open.push(new Open(nested.shape(), (Element) item)));
                }
            }
        }
        return keys;
    }
}
