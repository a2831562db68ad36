package org.openpac.kpi.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.misses.RuleAlone;

/** A rule of statistics needs no other: by itself it finds its breach and lets its near miss pass. */
class StatisticAloneTest {

    @TestFactory
    Stream<DynamicTest> a_rule_needs_no_other() {
        return StatisticCatalog.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> RuleAlone.judge(
                                rule, PlantedFaults.ofStatistics().stream(), StatisticNearMisses.all().stream())));
    }
}
