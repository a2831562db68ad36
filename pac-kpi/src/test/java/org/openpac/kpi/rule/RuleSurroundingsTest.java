package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.rule.CheckContext;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.Scope;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.Id;
import org.openpac.kpi.PacChecker;
import org.openpac.testkit.Fault;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

/** What stands around a fault changes nothing of its finding: neither the order of siblings nor elements without any tie. */
class RuleSurroundingsTest {

    private static final SalesActionPlan SOUND = SoundPlans.of(2);
    /**
     * Rules of one element that look at all elements of a kind: a strategy that names no team is each team’s (ST-06), how many
     * segments are aimed at is told beside how many there are (ST-10), a channel that names no segment sells to all (CH-02 to
     * CH-04), teams are a level that objectives can have (P-03), and a map is all its territories (BU-09).
     */
    private static final Set<String> OF_ALL_SIBLINGS =
            Set.of("BU-09", "ST-06", "ST-10", "CH-02", "CH-03", "CH-04", "P-03", "KP-14");

    private static final String STRANGER = "nobody-points-to-these-";

    @TestFactory
    Stream<DynamicTest> the_order_of_siblings_only_moves_a_finding() {
        return faults().map(fault -> DynamicTest.dynamicTest(fault.toString(), () -> {
            CheckContext context = fault.context(SOUND);
            SalesActionPlan plan = fault.in(SOUND);
            assertThat(findings(shuffled(plan), context)).isEqualTo(findings(plan, context));
        }));
    }

    @TestFactory
    Stream<DynamicTest> elements_without_any_tie_change_no_finding_but_of_rules_of_the_whole_plan() {
        return faults().map(fault -> DynamicTest.dynamicTest(fault.toString(), () -> {
            CheckContext context = fault.context(SOUND);
            SalesActionPlan plan = fault.in(SOUND);
            assertThat(elsewhere(withStrangers(plan), context)).isEqualTo(elsewhere(plan, context));
        }));
    }

    private static Stream<Fault> faults() {
        return Stream.concat(PlantedFaults.all().stream(), PlantedFaults.ofStatistics().stream());
    }

    private static Set<String> findings(SalesActionPlan plan, CheckContext context) {
        Set<String> told = new TreeSet<>();
        for (Finding finding : PacChecker.standard().check(plan, context).findings()) {
            told.add(describe(finding, plan));
        }
        return told;
    }

    private static Set<String> elsewhere(SalesActionPlan plan, CheckContext context) {
        Set<String> told = new TreeSet<>();
        for (Finding finding : PacChecker.standard().check(plan, context).findings()) {
            String described = describe(finding, plan);
            if (finding.rule().scope() != Scope.PLAN
                    && !OF_ALL_SIBLINGS.contains(finding.rule().id())
                    && !described.contains(STRANGER)) {
                told.add(described);
            }
        }
        return told;
    }

    private static String describe(Finding finding, SalesActionPlan plan) {
        return finding.rule().id() + " " + finding.severity() + " "
                + byIds(finding.location().pointer(), plan) + " " + finding.message(Locale.ENGLISH);
    }

    /** A pointer with the elements' ids in place of their indices. */
    private static String byIds(String pointer, SalesActionPlan plan) {
        StringBuilder path = new StringBuilder();
        @Nullable Object at = plan;
        Kind kind = Kind.element(SalesActionPlanShape.SHAPE);
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            String shown = step;
            if (kind instanceof Kind.ListOf list && at instanceof List<?> items) {
                at = Integer.parseInt(step) < items.size() ? items.get(Integer.parseInt(step)) : null;
                kind = list.item();
                shown = at instanceof Identified identified ? identified.id().value() : step;
            } else if (kind instanceof Kind.Nested nested && at instanceof Element element) {
                Member<?, ?> member = nested.shape().member(step).orElseThrow();
                at = nested.shape().read(element, member.index());
                kind = member.kind();
            }
            path.append('/').append(shown);
        }
        return path.toString();
    }

    private static List<Member<SalesActionPlan, ?>> lists() {
        List<Member<SalesActionPlan, ?>> lists = new ArrayList<>();
        for (Member<SalesActionPlan, ?> member : SalesActionPlanShape.SHAPE.members()) {
            if (member.kind() instanceof Kind.ListOf list
                    && list.item() instanceof Kind.Nested nested
                    && Identified.class.isAssignableFrom(nested.shape().type())) {
                lists.add(member);
            }
        }
        return lists;
    }

    private static SalesActionPlan shuffled(SalesActionPlan plan) {
        SalesActionPlan shuffled = plan;
        for (Member<SalesActionPlan, ?> list : lists()) {
            List<Object> items = new ArrayList<>((List<?>) list.in(shuffled).orElseThrow());
            Collections.shuffle(items, new Random(7));
            shuffled = SalesActionPlanShape.SHAPE.with(shuffled, list, items);
        }
        return shuffled;
    }

    private static SalesActionPlan withStrangers(SalesActionPlan plan) {
        SalesActionPlan crowded = plan;
        for (Member<SalesActionPlan, ?> list : lists()) {
            List<Object> items = new ArrayList<>((List<?>) list.in(crowded).orElseThrow());
            items.add(stranger(((Kind.Nested) ((Kind.ListOf) list.kind()).item()).shape(), list));
            crowded = SalesActionPlanShape.SHAPE.with(crowded, list, items);
        }
        return crowded;
    }

    private static Element stranger(Shape<?> shape, Member<SalesActionPlan, ?> list) {
        @Nullable Object[] values = new Object[shape.members().size()];
        for (Member<?, ?> member : shape.members()) {
            if (member.kind() instanceof Kind.Identity) {
                values[member.index()] = Id.of(STRANGER + list.name());
            } else if (member.kind() instanceof Kind.ListOf) {
                values[member.index()] = List.of();
            } else if (member.isRequired() && member.kind() instanceof Kind.Vocabulary vocabulary) {
                values[member.index()] = vocabulary.words().get(0);
            }
        }
        return shape.make(values, List.of());
    }
}
