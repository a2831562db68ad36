package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;
import static org.openpac.core.rule.Source.METHOD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Rule;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;

/** STR: what a plan as a whole is made of: one period, one currency, its sections. */
public final class FrameRules {

    /** A plan has one period that begins before it ends. */
    public static final Rule<SalesActionPlan> HAS_A_PERIOD = rule("STR-05", PLAN)
            .title("The plan has a period that begins before it ends")
            .because("Without its first and last day nobody can say whether a plan is late, or over.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .finds((plan, view) -> periodFaults(plan))
            .fix("Exchange the first and the last day", (plan, view) -> inOrder(plan))
            .at(SalesActionPlanShape.PERIOD)
            .message("The plan’s period: {fault}.")
            .suggest("Set the first and the last day of the selling period.");

    /** All amounts are in the plan’s currency. An indicator in another currency counts as an amount. */
    public static final Rule<SalesActionPlan> AMOUNTS_ARE_IN_ITS_CURRENCY = rule("STR-06", PLAN)
            .title("All amounts are in the plan’s currency")
            .because("Euros and dollars do not add up, and no total that holds both means anything.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .when(plan -> plan.currency().isPresent())
            .finds((plan, view) -> ForeignAmounts.in(plan, plan.currency().orElseThrow()))
            .message("{currency} is not the plan’s currency, {own}.")
            .with(
                    "own",
                    (plan, view) ->
                            Arguments.named(plan.currency().orElseThrow().getCurrencyCode()))
            .suggest("Convert the amount, or correct the plan’s currency.");

    /**
     * A plan has objectives, strategies, tactics, a budget, a schedule and responsibilities. Dates of tactics make a schedule as
     * checkpoints do, and an owner of an objective or a tactic is a responsibility, so that someone who works alone needs no
     * table of responsibilities.
     */
    public static final Rule<SalesActionPlan> HAS_ITS_SECTIONS = rule("STR-07", PLAN)
            .title("The plan has objectives, strategies, tactics, a budget, a schedule and responsibilities")
            .because(
                    "What is to be reached, how, with what, by when and by whom: a plan that lacks one of them is a wish.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .finds((plan, view) -> missingSections(plan))
            .message("The plan lacks a section: {section}.")
            .suggest("Complete the plan by this section.");

    private FrameRules() {}

    private static List<Breach> periodFaults(SalesActionPlan plan) {
        Optional<DateRange> period = plan.period();
        if (period.isEmpty()) {
            return List.of(Breach.here().with("fault", PeriodFault.MISSING));
        }
        int order = period.get().start().compareTo(period.get().end());
        if (order < 0) {
            return List.of();
        }
        return List.of(Breach.here().with("fault", order == 0 ? PeriodFault.ONE_DAY_ONLY : PeriodFault.REVERSED));
    }

    private static Optional<SalesActionPlan> inOrder(SalesActionPlan plan) {
        return plan.period()
                .filter(period -> !period.isOrdered())
                .map(FrameRules::exchanged)
                .map(plan::withPeriod);
    }

    private static DateRange exchanged(DateRange period) {
        LocalDate earlier = period.end();
        LocalDate later = period.start();
        return new DateRange(earlier, later);
    }

    private static List<Breach> missingSections(SalesActionPlan plan) {
        List<Breach> missing = new ArrayList<>();
        require(!plan.objectives().isEmpty(), SalesActionPlanShape.OBJECTIVES, missing);
        require(!plan.strategies().isEmpty(), SalesActionPlanShape.STRATEGIES, missing);
        require(!plan.tactics().isEmpty(), SalesActionPlanShape.TACTICS, missing);
        require(plan.budget().isPresent(), SalesActionPlanShape.BUDGET, missing);
        require(hasSchedule(plan), SalesActionPlanShape.CHECKPOINTS, missing);
        require(hasResponsibilities(plan), SalesActionPlanShape.RESPONSIBILITIES, missing);
        return missing;
    }

    private static void require(boolean isThere, Member<SalesActionPlan, ?> section, List<Breach> missing) {
        if (!isThere) {
            missing.add(Breach.at(section).with("section", Shown.member(section)));
        }
    }

    /** Whether anything in the plan has a date by which its course can be told. */
    static boolean hasSchedule(SalesActionPlan plan) {
        return !plan.checkpoints().isEmpty() || plan.tactics().stream().anyMatch(FrameRules::isDated);
    }

    private static boolean isDated(Tactic tactic) {
        return tactic.start().isPresent() || tactic.end().isPresent();
    }

    private static boolean hasResponsibilities(SalesActionPlan plan) {
        return !plan.responsibilities().isEmpty()
                || plan.tactics().stream().anyMatch(tactic -> tactic.ownerId().isPresent())
                || plan.objectives().stream()
                        .anyMatch(objective -> objective.ownerId().isPresent());
    }
}
