package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.rule.catalog.PyramidRules;
import org.openpac.core.rule.catalog.StretchRules;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** Plans worked by hand: from 1,000 to 2,000 pieces, so that a thousandth is one piece. */
class LimitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final String NONE = "none";

    @ParameterizedTest
    @CsvSource({
        "2001, WARNING",
        "2099, WARNING",
        "2100, none",
        "2101, none",
        "2333, none",
        "2500, none",
        "2501, WARNING",
        "3000, WARNING",
        "3001, ERROR",
        "9000, ERROR"
    })
    void a_stretch_is_judged_by_its_way_from_the_baseline_over_that_of_the_target(long stretch, String severity) {
        assertThat(severity(StretchRules.STRETCH_IS_SENSIBLE, stretched(1_000, 2_000, stretch)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "0, ERROR",
        "994, ERROR",
        "995, none",
        "996, none",
        "1000, none",
        "1150, none",
        "1151, INFO",
        "1200, INFO",
        "1201, WARNING",
        "1500, WARNING",
        "1501, ERROR"
    })
    void what_the_objectives_below_bring_is_judged_over_what_is_needed(long gain, String severity) {
        assertThat(severity(PyramidRules.CHILDREN_COVER_PARENT, covered(gain / 2, gain - gain / 2)))
                .isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"1901, WARNING", "1900, none", "1500, none", "1499, WARNING", "1000, WARNING", "999, ERROR"})
    void a_stretch_downwards_is_judged_like_one_upwards(long stretch, String severity) {
        assertThat(severity(StretchRules.STRETCH_IS_SENSIBLE, stretched(3_000, 2_000, stretch)))
                .isEqualTo(severity);
    }

    @Test
    void a_limit_of_ones_own_moves_the_line_and_is_no_breach_itself() {
        SalesActionPlan plan = covered(550, 550);
        RuleSet rules = RuleSet.standard();

        assertThat(severity(PyramidRules.CHILDREN_COVER_PARENT, plan, rules)).isEqualTo(NONE);
        assertThat(severity(
                        PyramidRules.CHILDREN_COVER_PARENT,
                        plan,
                        rules.withLimit(PyramidRules.COVERAGE_USUAL, new BigDecimal("1.1"))))
                .isEqualTo(NONE);
        assertThat(severity(
                        PyramidRules.CHILDREN_COVER_PARENT,
                        plan,
                        rules.withLimit("P-04.usual", new BigDecimal("1.099"))))
                .isEqualTo("INFO");
    }

    @Test
    void coverage_is_told_as_a_percentage_and_stretch_as_a_multiple() {
        assertThat(findings(PyramidRules.CHILDREN_COVER_PARENT, covered(300, 450), RuleSet.standard()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.ENGLISH))
                            .isEqualTo("The objectives below bring 75% of what is needed (2 of them added up).");
                    assertThat(finding.message(Locale.FRENCH))
                            .isEqualTo("Les objectifs du dessous couvrent 75\u00a0% du besoin (2 additionnés).");
                });
        assertThat(findings(StretchRules.STRETCH_IS_SENSIBLE, stretched(1_000, 2_000, 3_500), RuleSet.standard()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.FRENCH))
                        .isEqualTo("Le «\u00a0stretch\u00a0» demande 2,5 fois l’effort de la cible."));
    }

    private static SalesActionPlan stretched(long baseline, long target, long stretch) {
        return plan(objective("company", ObjectiveLevel.COMPANY, baseline, target)
                .stretch(StretchSpec.builder()
                        .value(Quantity.of(stretch, Unit.COUNT))
                        .build())
                .build());
    }

    private static SalesActionPlan covered(long firstGain, long secondGain) {
        return plan(
                objective("company", ObjectiveLevel.COMPANY, 1_000, 2_000).build(),
                below("north", 400, firstGain),
                below("south", 600, secondGain));
    }

    private static Objective below(String id, long baseline, long gain) {
        return objective(id, ObjectiveLevel.TEAM, baseline, baseline + gain)
                .addContribution(
                        Contribution.builder().objectiveId(Id.of("company")).build())
                .build();
    }

    private static Objective.Builder objective(String id, ObjectiveLevel level, long baseline, long target) {
        return Objective.builder()
                .id(Id.of(id))
                .level(level)
                .target(TargetSpec.builder()
                        .change(ChangeKind.ABSOLUTE_VALUE)
                        .value(Quantity.of(target, Unit.COUNT))
                        .baseline(Baseline.builder()
                                .value(Quantity.of(baseline, Unit.COUNT))
                                .build())
                        .build());
    }

    private static SalesActionPlan plan(Objective... objectives) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .addObjectives(objectives)
                .build();
    }

    private static String severity(Rule<?> rule, SalesActionPlan plan) {
        return severity(rule, plan, RuleSet.standard());
    }

    private static String severity(Rule<?> rule, SalesActionPlan plan, RuleSet rules) {
        return findings(rule, plan, rules).stream()
                .map(finding -> finding.severity().name())
                .findFirst()
                .orElse(NONE);
    }

    private static List<Finding> findings(Rule<?> rule, SalesActionPlan plan, RuleSet rules) {
        return PlanChecker.of(rules).check(plan, TODAY).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }
}
