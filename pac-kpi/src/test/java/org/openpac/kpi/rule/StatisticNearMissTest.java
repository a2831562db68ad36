package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Rule;
import org.openpac.kpi.PacChecker;
import org.openpac.testkit.SoundPlans;
import org.openpac.testkit.misses.NearMiss;

class StatisticNearMissTest {

    private static final int SEEDS = Integer.getInteger("pac.seeds", 4);

    @TestFactory
    Stream<DynamicTest> a_near_miss_is_examined_and_nothing_is_found() {
        return StatisticNearMisses.all().stream()
                .map(miss -> DynamicTest.dynamicTest(
                        miss.toString(), () -> LongStream.range(0, SEEDS).forEach(seed -> miss(miss, seed))));
    }

    private static void miss(NearMiss miss, long seed) {
        SalesActionPlan sound = SoundPlans.of(seed);
        SalesActionPlan plan = miss.change().apply(sound);
        CheckReport report = PacChecker.standard().check(plan, miss.context(sound));
        Rule<?> rule = PacChecker.rules().find(miss.ruleId()).orElseThrow();

        assertThat(plan).isNotEqualTo(sound);
        assertThat(report.examined(rule)).as("examined by %s", rule).isPositive();
        assertThat(report.findings())
                .as("seed %d", seed)
                .filteredOn(finding -> finding.rule() == rule)
                .isEmpty();
    }

    @Test
    void every_rule_has_one_near_miss() {
        assertThat(StatisticNearMisses.all().stream().map(NearMiss::ruleId).sorted())
                .containsExactlyElementsOf(
                        StatisticCatalog.all().stream().map(Rule::id).toList());
    }
}
