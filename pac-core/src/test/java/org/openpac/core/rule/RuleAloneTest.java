package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;
import org.openpac.testkit.misses.NearMisses;

/** A rule needs no other: by itself it finds its breach, lets its near miss pass and says nothing of a sound plan. */
class RuleAloneTest {

    private static final List<SalesActionPlan> SOUND =
            LongStream.range(0, 3).mapToObj(SoundPlans::of).toList();

    @TestFactory
    Stream<DynamicTest> a_rule_needs_no_other() {
        return RuleCatalog.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> SOUND.forEach(sound -> judge(rule, sound))));
    }

    private static void judge(Rule<?> rule, SalesActionPlan sound) {
        PlanChecker alone = PlanChecker.of(RuleSet.of(List.of(rule)));
        List<String> before = places(alone.check(sound, SoundPlans.context(sound)));

        PlantedFaults.all().stream()
                .filter(fault -> fault.ruleId().equals(rule.id()))
                .forEach(fault -> assertThat(places(alone.check(fault.in(sound), fault.context(sound))))
                        .as("%s in %s", fault, sound.id())
                        .filteredOn(place -> !before.contains(place))
                        .containsExactly(fault.pointer()));
        NearMisses.all().stream()
                .filter(miss -> miss.ruleId().equals(rule.id()))
                .forEach(miss -> assertThat(places(alone.check(miss.change().apply(sound), miss.context(sound))))
                        .as("%s in %s", miss, sound.id())
                        .isEqualTo(before));
    }

    private static List<String> places(CheckReport report) {
        return report.findings().stream()
                .map(finding -> finding.location().pointer())
                .toList();
    }
}
