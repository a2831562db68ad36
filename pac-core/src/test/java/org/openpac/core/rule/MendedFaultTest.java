package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.testkit.Fault;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

class MendedFaultTest {

    private static final int SEEDS = Math.min(10, Integer.getInteger("pac.seeds", 10));

    @TestFactory
    Stream<DynamicTest> a_fix_that_changes_the_plan_removes_its_finding_and_adds_no_error() {
        return PlantedFaults.all().stream()
                .filter(fault -> RuleSet.standard()
                        .find(fault.ruleId())
                        .flatMap(Rule::mending)
                        .isPresent())
                .map(fault -> DynamicTest.dynamicTest(
                        fault.toString(), () -> LongStream.range(0, SEEDS).forEach(seed -> mended(fault, seed))));
    }

    private static void mended(Fault fault, long seed) {
        SalesActionPlan sound = SoundPlans.of(seed);
        SalesActionPlan faulty = fault.in(sound);
        List<Finding> before = check(faulty, fault.context(sound));
        Finding planted = before.stream()
                .filter(finding -> finding.rule().id().equals(fault.ruleId()))
                .findFirst()
                .orElseThrow();
        SalesActionPlan mended = planted.fix().orElseThrow().apply(faulty);
        if (mended.equals(faulty)) {
            return;
        }

        List<Finding> after = check(mended, fault.context(sound));

        assertThat(after.stream().map(Finding::fingerprint)).doesNotContain(planted.fingerprint());
        assertThat(errors(after)).as("errors after mending %s", fault).isSubsetOf(errors(before));
    }

    /** Whoever mends a target moves it: that the decision be recorded (TR-06) is asked for rightly. */
    private static List<String> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !finding.rule().id().equals("TR-06"))
                .map(Finding::fingerprint)
                .toList();
    }

    private static List<Finding> check(SalesActionPlan plan, CheckContext context) {
        return PlanChecker.core().check(plan, context).findings();
    }
}
