package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.testkit.Fault;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

class BreachTest {

    /** A plan and what is found in it without any fault. */
    private record Sound(SalesActionPlan plan, List<String> findings) {}

    private static final int SEEDS = Integer.getInteger("pac.seeds", 5);

    // Made once: every fault is planted in each of them.
    private static final List<Sound> SOUND = LongStream.range(0, SEEDS)
            .mapToObj(SoundPlans::of)
            .map(plan -> new Sound(plan, describe(plan)))
            .toList();

    @TestFactory
    Stream<DynamicTest> a_breach_is_found_once_where_it_stands_and_by_its_rule_alone() {
        return PlantedFaults.all().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.toString(), () -> SOUND.forEach(sound -> breach(fault, sound.plan(), sound.findings()))));
    }

    private static void breach(Fault fault, SalesActionPlan sound, List<String> before) {
        List<Finding> after =
                PlanChecker.core().check(fault.in(sound), fault.context(sound)).findings();

        List<Finding> fresh = after.stream()
                .filter(finding -> !before.contains(describe(finding)))
                .filter(finding -> !fault.companions().contains(finding.rule().id()))
                .toList();

        assertThat(fresh).as("%s", sound).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo(fault.ruleId());
            assertThat(finding.location().pointer()).isEqualTo(fault.pointer());
        });
    }

    private static List<String> describe(SalesActionPlan plan) {
        return PlanChecker.core().check(plan, SoundPlans.context(plan)).findings().stream()
                .map(BreachTest::describe)
                .toList();
    }

    private static String describe(Finding finding) {
        return finding.rule().id() + finding.location().pointer();
    }

    @Test
    void every_rule_has_a_breach() {
        List<String> breached = PlantedFaults.all().stream()
                .map(Fault::ruleId)
                .distinct()
                .sorted()
                .toList();

        assertThat(breached)
                .containsExactlyElementsOf(
                        RuleCatalog.all().stream().map(Rule::id).sorted().toList());
    }
}
