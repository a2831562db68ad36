package org.openpac.core.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.misses.NearMisses;
import org.openpac.testkit.misses.RuleAlone;

/** A rule needs no other: by itself it finds its breach, lets its near miss pass and says nothing of a sound plan. */
class RuleAloneTest {

    @TestFactory
    Stream<DynamicTest> a_rule_needs_no_other() {
        return RuleCatalog.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> RuleAlone.judge(rule, PlantedFaults.all().stream(), NearMisses.all().stream())));
    }
}
