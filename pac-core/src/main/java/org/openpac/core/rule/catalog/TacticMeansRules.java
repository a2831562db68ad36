package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Scope.TACTICS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.FunnelStage;
import org.openpac.core.plan.action.FunnelStageShape;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.plan.means.BudgetShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Arguments;
import org.openpac.core.view.ChannelFit;
import org.openpac.core.view.Funding;

/** TA: an action that can be paid and can be done. Actions that were given up are exempt. */
public final class TacticMeansRules {

    /** More calls than this no one makes in a working day. */
    public static final Limit MOST_CALLS = Limit.of("TA-10.calls", "60");

    /** More meetings with customers than this no one holds in a working day. */
    public static final Limit MOST_MEETINGS = Limit.of("TA-10.meetings", "6");

    /** A larger part of the spending than this in one family stakes all on one card. */
    public static final Limit MOST_IN_ONE_FAMILY = Limit.of("TA-11.most", "0.8");

    private static final int ENOUGH_FOR_A_MIX = 3;

    /** An action has a line in the budget, shares that of its strategy, or is meant to cost nothing. */
    public static final Rule<Tactic> IS_PAID_FOR = rule("TA-07", TACTICS)
            .title("The budget pays for an action, or it costs nothing")
            .because("The action that is not in the budget is the one dropped in June.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .when((tactic, view) -> Kept.isKept(tactic)
                    && view.plan()
                            .budget()
                            .filter(budget -> !budget.lines().isEmpty())
                            .isPresent())
            .requires((tactic, view) -> fit(tactic, view).funding() != Funding.UNFUNDED)
            .at(TacticShape.COST_FREE)
            .message("No line of the budget pays for {tactic}.")
            .with("tactic", Naming.TACTIC)
            .suggest("Add a line for {tactic}, or say that it costs nothing.");

    /**
     * Calls and meetings can be made in the time there is: the working time given to the action or, where none is stated,
     * the working days between its dates of its owner and of those who work on it.
     */
    public static final Rule<Tactic> VOLUME_CAN_BE_DONE = rule("TA-10", TACTICS)
            .title("The calls and meetings of an action can be made in the time there is")
            .because("A hundred calls a day are a number in a table, not a day at work.")
            .source(OWN_DEFAULT)
            .formula("planned volume ÷ (working days × people, or the stated time of work)")
            .severity(WARNING)
            .limit(MOST_CALLS)
            .limit(MOST_MEETINGS)
            .when((tactic, view) -> Kept.isKept(tactic)
                    && mostADay(tactic).isPresent()
                    && Workload.perDay(tactic, view).value().isPresent())
            .requires((tactic, view) -> Workload.perDay(tactic, view)
                            .value()
                            .orElseThrow()
                            .compareTo(view.limit(mostADay(tactic).orElseThrow()))
                    <= 0)
            .at(TacticShape.PLANNED_VOLUME)
            .message("{tactic}: {value} contacts a day for each person.")
            .with("tactic", Naming.TACTIC)
            .with(
                    "value",
                    (tactic, view) -> Arguments.numeric(
                            Workload.perDay(tactic, view).value().orElseThrow()))
            .suggest("Plan fewer, more people or more time.");

    /** Spending does not lie in one family of actions nearly alone; fewer than three paid actions make no mix. */
    public static final Rule<SalesActionPlan> SPENDING_IS_MIXED = rule("TA-11", PLAN)
            .title("Spending is spread over several families of actions")
            .because("If the one thing we do stops working, we want to notice it in another place than in the sales.")
            .source(OWN_DEFAULT)
            .formula("spent on the largest family ÷ spent on all actions")
            .severity(INFO)
            .when((plan, view) -> Spending.of(view).paidTactics() >= ENOUGH_FOR_A_MIX)
            .measures((plan, view) -> Spending.of(view).partOfLargestFamily())
            .above(MOST_IN_ONE_FAMILY, INFO)
            .at(SalesActionPlanShape.BUDGET, BudgetShape.LINES)
            .message("{value} of what is spent on actions goes to: {family}.")
            .with(
                    "value",
                    (plan, view) -> Arguments.percentage(
                            Spending.of(view).partOfLargestFamily().value().orElse(BigDecimal.ZERO)))
            .with("family", (plan, view) -> Spending.of(view).largestFamily().orElse(TacticFamily.PROSPECTING))
            .suggest("Set a small part aside to test another way of reaching customers.");

    /** No stage of a funnel counts more prospects than the one before. */
    public static final Rule<Tactic> FUNNEL_NARROWS = rule("TA-13", TACTICS)
            .title("A funnel gets narrower from stage to stage")
            .because("Nobody signs who was never contacted: such a funnel counts two different things.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .when(tactic -> Kept.isKept(tactic) && tactic.expectedFunnel().size() > 1)
            .finds(TacticMeansRules::wideningStages)
            .at(TacticShape.EXPECTED_FUNNEL)
            .message("{stage} counts {n}, the stage before only {before}.")
            .suggest("Correct the counts or the order of the stages.");

    private TacticMeansRules() {}

    private static ChannelFit.Fit fit(Tactic tactic, PlanView view) {
        return view.channelFit().fit(tactic.id());
    }

    private static Optional<Limit> mostADay(Tactic tactic) {
        if (tactic.kind().filter(TacticKind.PHONE::equals).isPresent()) {
            return Optional.of(MOST_CALLS);
        }
        return tactic.kind().filter(TacticKind.CUSTOMER_MEETING::equals).map(kind -> MOST_MEETINGS);
    }

    private static List<Breach> wideningStages(Tactic tactic, PlanView view) {
        List<Breach> breaches = new ArrayList<>();
        Optional<Integer> before = Optional.empty();
        for (int i = 0; i < tactic.expectedFunnel().size(); i++) {
            FunnelStage stage = tactic.expectedFunnel().get(i);
            Optional<Integer> count = stage.count();
            if (before.isPresent() && count.isPresent() && count.get() > before.get()) {
                breaches.add(atStage(tactic, i, view)
                        .with("stage", stage.stage().map(Arguments::quoted).orElse(Arguments.count(i + 1)))
                        .with("n", Arguments.count(count.get()))
                        .with("before", Arguments.count(before.get())));
            }
            if (count.isPresent()) {
                before = count;
            }
        }
        return breaches;
    }

    private static Breach atStage(Tactic tactic, int index, PlanView view) {
        Optional<Place> place = view.index().entry(tactic.id()).map(entry -> entry.place());
        return place.map(where -> Breach.elsewhere(
                        where.member(TacticShape.EXPECTED_FUNNEL).item(index).member(FunnelStageShape.COUNT),
                        Optional.of(tactic)))
                .orElse(Breach.here());
    }
}
