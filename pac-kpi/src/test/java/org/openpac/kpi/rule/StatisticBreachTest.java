package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.Severity;
import org.openpac.kpi.PacChecker;
import org.openpac.testkit.Fault;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

class StatisticBreachTest {

    /** Only a plan without a history of its own is measured by the market, only one with earlier plans by them. */
    private static final Set<String> EXAMINED_ELSEWHERE = Set.of("A-02", "X-12");

    private static final int SEEDS = Integer.getInteger("pac.seeds", 4);

    @TestFactory
    Stream<DynamicTest> a_breach_is_found_once_where_it_stands_and_by_its_rule_alone() {
        return Stream.concat(PlantedFaults.all().stream(), PlantedFaults.ofStatistics().stream())
                .map(fault -> DynamicTest.dynamicTest(
                        fault.toString(), () -> LongStream.range(0, SEEDS).forEach(seed -> breach(fault, seed))));
    }

    private static void breach(Fault fault, long seed) {
        SalesActionPlan sound = SoundPlans.of(seed);
        List<String> before = PacChecker.standard().check(sound, SoundPlans.context(sound)).findings().stream()
                .map(StatisticBreachTest::describe)
                .toList();
        List<Finding> fresh = PacChecker.standard().check(fault.in(sound), fault.context(sound)).findings().stream()
                .filter(finding -> !before.contains(describe(finding)))
                .filter(finding -> !fault.companions().contains(finding.rule().id()))
                .toList();

        assertThat(fresh).as("seed %d", seed).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo(fault.ruleId());
            assertThat(finding.location().pointer()).isEqualTo(fault.pointer());
        });
    }

    private static String describe(Finding finding) {
        return finding.rule().id() + finding.location().pointer();
    }

    @Test
    void every_rule_has_a_breach() {
        assertThat(PlantedFaults.ofStatistics().stream()
                        .map(Fault::ruleId)
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(
                        StatisticCatalog.all().stream().map(Rule::id).toList());
    }

    @Test
    void a_sound_plan_has_neither_error_nor_warning_and_every_rule_examines_something() {
        for (long seed = 0; seed < SEEDS; seed++) {
            SalesActionPlan sound = SoundPlans.of(seed);
            CheckReport report = PacChecker.standard().check(sound, SoundPlans.context(sound));

            assertThat(report.findings(Severity.ERROR)).isEmpty();
            assertThat(report.findings(Severity.WARNING)).isEmpty();
            assertThat(report.examined())
                    .allSatisfy((rule, count) -> assertThat(count > 0 || EXAMINED_ELSEWHERE.contains(rule.id()))
                            .as(rule.id())
                            .isTrue());
        }
    }
}
