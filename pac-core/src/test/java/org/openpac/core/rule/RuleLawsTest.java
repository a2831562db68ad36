package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.testkit.Fault;
import org.openpac.testkit.SoundPlans;
import org.openpac.testkit.jqwik.PlanArbitraries;

class RuleLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    /** Rules that look at earlier plans, which the context of these checks has none of. */
    private static final Set<String> LEARNING = Set.of("X-12");

    @Provide
    Arbitrary<SalesActionPlan> sound() {
        return PlanArbitraries.sound();
    }

    @Provide
    Arbitrary<SalesActionPlan> dirty() {
        return PlanArbitraries.dirty();
    }

    @Provide
    Arbitrary<Fault> faults() {
        return PlanArbitraries.faults();
    }

    @Property
    void a_sound_plan_has_no_error_and_hardly_a_warning(@ForAll("sound") SalesActionPlan plan) {
        CheckReport report = checkSound(plan);

        assertThat(report.findings(Severity.ERROR)).isEmpty();
        assertThat(report.findings(Severity.WARNING)).isEmpty();
    }

    @Property(tries = 20)
    void every_rule_examines_something_in_a_sound_plan(@ForAll("sound") SalesActionPlan plan) {
        CheckReport report = checkSound(plan);

        assertThat(RuleCatalog.all())
                .filteredOn(rule -> !LEARNING.contains(rule.id()))
                .allSatisfy(
                        rule -> assertThat(report.examined(rule)).as(rule.id()).isPositive());
    }

    @Property
    void a_check_of_any_plan_ends_with_a_report(@ForAll("dirty") SalesActionPlan plan) {
        CheckReport report = check(plan);

        assertThat(report.findings()).hasSizeLessThanOrEqualTo(CheckReport.MAX_FINDINGS);
        report.findings().forEach(finding -> {
            assertThat(finding.message(Locale.FRENCH)).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.suggestion(Locale.FRENCH)).isNotBlank();
        });
    }

    @Property
    void the_same_plan_gives_the_same_findings(@ForAll("dirty") SalesActionPlan plan) {
        assertThat(check(plan).findings()).isEqualTo(check(plan).findings());
    }

    @Property
    void reordering_objectives_only_moves_findings(
            @ForAll("sound") SalesActionPlan sound, @ForAll("faults") Fault fault, @ForAll long shuffle) {
        SalesActionPlan plan = fault.in(sound);
        List<org.openpac.core.plan.objective.Objective> objectives = new ArrayList<>(plan.objectives());
        Collections.shuffle(objectives, new Random(shuffle));

        CheckContext context = fault.context(sound);
        assertThat(withoutPlaces(plan.withObjectives(objectives), context))
                .containsExactlyInAnyOrderElementsOf(withoutPlaces(plan, context));
    }

    @Property
    void repairing_a_breach_removes_its_finding(@ForAll("sound") SalesActionPlan sound, @ForAll("faults") Fault fault) {
        assertThat(withoutPlaces(fault.in(sound), fault.context(sound)))
                .anySatisfy(finding -> assertThat(finding).startsWith(fault.ruleId()));
        assertThat(checkSound(sound).findings(Severity.ERROR)).isEmpty();
    }

    @Property(tries = 50)
    void severity_and_place_do_not_depend_on_the_language(@ForAll("dirty") SalesActionPlan plan) {
        List<String> before = places(plan);
        check(plan).findings().forEach(finding -> finding.message(Locale.GERMAN));

        assertThat(places(plan)).isEqualTo(before);
    }

    private static List<String> places(SalesActionPlan plan) {
        return check(plan).findings().stream()
                .map(finding -> finding.severity() + finding.location().pointer())
                .toList();
    }

    private static List<String> withoutPlaces(SalesActionPlan plan, CheckContext context) {
        return PlanChecker.core().check(plan, context).findings().stream()
                .map(finding -> finding.rule().id() + finding.location().elementId() + finding.message(Locale.ENGLISH))
                .toList();
    }

    private static CheckReport check(SalesActionPlan plan) {
        return PlanChecker.core().check(plan, TODAY);
    }

    private static CheckReport checkSound(SalesActionPlan plan) {
        return PlanChecker.core().check(plan, SoundPlans.context(plan));
    }
}
