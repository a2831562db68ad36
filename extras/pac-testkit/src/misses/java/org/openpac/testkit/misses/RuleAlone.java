package org.openpac.testkit.misses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.RuleSet;
import org.openpac.testkit.Fault;
import org.openpac.testkit.SoundPlans;

/** One rule without any other, against sound plans with its faults and its near misses. */
public final class RuleAlone {

    private static final long SEEDS = 3;

    private final Rule<?> rule;
    private final PlanChecker checker;

    private RuleAlone(Rule<?> rule) {
        this.rule = rule;
        this.checker = PlanChecker.of(RuleSet.of(List.of(rule)));
    }

    /** Asserts that by itself the rule finds each of its faults once, where it stands, and lets its near misses pass. */
    public static void judge(Rule<?> rule, Stream<Fault> faults, Stream<NearMiss> misses) {
        RuleAlone alone = new RuleAlone(rule);
        List<Fault> ownFaults =
                faults.filter(fault -> fault.ruleId().equals(rule.id())).toList();
        List<NearMiss> ownMisses =
                misses.filter(miss -> miss.ruleId().equals(rule.id())).toList();
        LongStream.range(0, SEEDS).mapToObj(SoundPlans::of).forEach(sound -> alone.judge(sound, ownFaults, ownMisses));
    }

    private void judge(SalesActionPlan sound, List<Fault> faults, List<NearMiss> misses) {
        List<String> before = places(checker.check(sound, SoundPlans.context(sound)));

        assertThat(faults)
                .as("faults of %s", rule.id())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(places(checker.check(fault.in(sound), fault.context(sound))))
                        .as("%s in %s", fault, sound.id())
                        .filteredOn(place -> !before.contains(place))
                        .containsExactly(fault.pointer()));
        assertThat(misses)
                .as("near misses of %s", rule.id())
                .isNotEmpty()
                .allSatisfy(miss -> assertThat(
                                places(checker.check(miss.change().apply(sound), miss.context(sound))))
                        .as("%s in %s", miss, sound.id())
                        .isEqualTo(before));
    }

    private static List<String> places(CheckReport report) {
        return report.findings().stream()
                .map(finding -> finding.location().pointer())
                .toList();
    }
}
