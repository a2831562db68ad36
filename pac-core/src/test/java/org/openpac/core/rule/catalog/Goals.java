package org.openpac.core.rule.catalog;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.CheckContext;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** Small plans, and what one rule finds in them. */
final class Goals {

    static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");
    static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    private Goals() {}

    static Objective goal(String id, ObjectiveLevel level) {
        return Objective.builder().id(Id.of(id)).level(level).build();
    }

    static Objective goal(String id, ObjectiveLevel level, String kpi, String baseline, String target) {
        return goal(id, level).withKpiId(Id.of(kpi)).withTarget(target(baseline, target));
    }

    /** A level to reach from a baseline, such as {@code "100 EUR"}. */
    static TargetSpec target(String baseline, String level) {
        return TargetSpec.builder()
                .change(ChangeKind.ABSOLUTE_VALUE)
                .value(Quantity.parse(level))
                .baseline(Baseline.builder().value(Quantity.parse(baseline)).build())
                .build();
    }

    static Objective adding(Objective child, String... parents) {
        return child.withContributions(List.of(parents).stream()
                .map(parent -> Contribution.builder().objectiveId(Id.of(parent)).build())
                .toList());
    }

    static Objective contributing(Objective child, ContributionMode mode, String parent) {
        return child.withContributions(
                Contribution.builder().objectiveId(Id.of(parent)).mode(mode).build());
    }

    static Objective weighing(Objective child, String parent, String weight) {
        return child.withContributions(Contribution.builder()
                .objectiveId(Id.of(parent))
                .mode(ContributionMode.WEIGHTED)
                .share(Share.of(weight))
                .build());
    }

    static StretchSpec stretch(String level) {
        return StretchSpec.builder().value(Quantity.parse(level)).build();
    }

    static KpiDefinition kpi(String id, String unit) {
        return KpiDefinition.builder().id(Id.of(id)).unit(Unit.parse(unit)).build();
    }

    static SalesActionPlan plan(Objective... objectives) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(YEAR)
                .addObjectives(objectives)
                .build();
    }

    /** Some rules and those they presuppose, no others: a test of one rule need not run all. */
    static PlanChecker checker(String... ids) {
        Set<Rule<?>> rules = new LinkedHashSet<>();
        Deque<Rule<?>> waiting = new ArrayDeque<>();
        Stream.of(ids).map(id -> RuleSet.standard().find(id).orElseThrow()).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            Rule<?> rule = waiting.remove();
            if (rules.add(rule)) {
                waiting.addAll(rule.after());
            }
        }
        return PlanChecker.of(RuleSet.of(rules));
    }

    /** What a rule finds, as {@code "ERROR /objectives/0/due"}. */
    static List<String> found(SalesActionPlan plan, String rule) {
        return found(plan, rule, CheckContext.at(TODAY));
    }

    static List<String> found(SalesActionPlan plan, String rule, CheckContext context) {
        return checker(rule).check(plan, context).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(finding -> finding.severity() + " " + finding.location().pointer())
                .toList();
    }

    /** How many elements a rule looked at. */
    static int examined(SalesActionPlan plan, String rule) {
        return checker(rule)
                .check(plan, TODAY)
                .examined(RuleSet.standard().find(rule).orElseThrow());
    }

    /** The plan with the first finding of a rule mended. */
    static SalesActionPlan mended(SalesActionPlan plan, String rule) {
        Optional<Finding> first = checker(rule).check(plan, TODAY).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst();
        return first.orElseThrow().fix().orElseThrow().apply(plan);
    }
}
