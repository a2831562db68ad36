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
import org.openpac.testkit.SoundPlans;
import org.openpac.testkit.misses.NearMiss;
import org.openpac.testkit.misses.NearMisses;

class NearMissTest {

    private static final int SEEDS = Integer.getInteger("pac.seeds", 5);

    // Made once: every change is made to each of them.
    private static final List<SalesActionPlan> SOUND =
            LongStream.range(0, SEEDS).mapToObj(SoundPlans::of).toList();

    @TestFactory
    Stream<DynamicTest> a_near_miss_is_examined_and_nothing_is_found() {
        return NearMisses.all().stream()
                .map(miss -> DynamicTest.dynamicTest(miss.toString(), () -> SOUND.forEach(sound -> miss(miss, sound))));
    }

    private static void miss(NearMiss miss, SalesActionPlan sound) {
        SalesActionPlan plan = miss.change().apply(sound);
        CheckReport report = PlanChecker.core().check(plan, miss.context(sound));
        Rule<?> rule = RuleSet.standard().find(miss.ruleId()).orElseThrow();

        assertThat(plan).as("what %s changes", miss).isNotEqualTo(sound);
        assertThat(report.examined(rule)).as("examined by %s", rule).isPositive();
        assertThat(report.findings())
                .as("%s", sound)
                .filteredOn(finding -> finding.rule() == rule)
                .isEmpty();
    }

    @Test
    void every_rule_has_one_near_miss() {
        List<String> missed =
                NearMisses.all().stream().map(NearMiss::ruleId).sorted().toList();

        assertThat(missed)
                .containsExactlyElementsOf(
                        RuleCatalog.all().stream().map(Rule::id).toList());
    }
}
