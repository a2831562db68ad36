package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Scope.STRATEGIES;
import static org.openpac.core.rule.Scope.TEAMS;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyShape;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.means.BudgetShape;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.means.TeamShape;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** ST: strategies that share the means and leave no hole. */
public final class StrategyMeansRules {

    /** A larger part of the budget than this is too much for what is new in every respect. */
    public static final Limit MOST_DIVERSIFICATION = Limit.of("ST-05.most", "0.25");

    /** More active strategies than this split a team. */
    public static final Limit MOST_ACTIVE = Limit.of("ST-06.most", "3");

    /** More customers lost in a year than this, as a fraction, need a strategy to keep them. */
    public static final Limit MOST_CHURN = Limit.of("ST-07.churn", "0.10");

    /** The part of the envelope by which the lines may fall short of it. */
    public static final Limit ENVELOPE_TOO_LARGE = Limit.of("ST-09.below", "-0.05");

    /** The part of the envelope by which the lines may exceed it. */
    public static final Limit ENVELOPE_TOO_SMALL = Limit.of("ST-09.above", "0.05");

    /**
     * Diversification takes a quarter of what is spent on strategies at most. A plan that does nothing else, such as that
     * of a firm that is just beginning, is not judged.
     */
    public static final Rule<SalesActionPlan> DIVERSIFICATION_IS_LIMITED = rule("ST-05", PLAN)
            .title("Diversification takes a quarter of the budget at most")
            .because(
                    "What is new for us in every respect fails more often than it succeeds; it must not take us with it.")
            .source(OWN_DEFAULT)
            .formula("spent on diversification ÷ spent on all strategies")
            .severity(WARNING)
            .when(StrategyMeansRules::doesSomethingElse)
            .measures((plan, view) -> Spending.of(view).diversification())
            .above(MOST_DIVERSIFICATION, WARNING)
            .at(SalesActionPlanShape.BUDGET, BudgetShape.LINES)
            .message("Diversification takes {value} of what is spent on strategies.")
            .with(
                    "value",
                    (plan, view) -> Arguments.percentage(
                            Spending.of(view).diversification().value().orElse(BigDecimal.ZERO)))
            .suggest("Begin with a test of a few weeks, and spend the rest where customers are known.");

    /**
     * A team follows three active strategies at most. In a plan with a single team, strategies that name none are its own;
     * with several, they are shared and not counted.
     */
    public static final Rule<Team> TEAM_IS_FOCUSED = rule("ST-06", TEAMS)
            .title("A team follows three strategies at most at a time")
            .because("With five priorities a seller follows the one he likes.")
            .source(OWN_DEFAULT)
            .formula("most strategies followed on one day")
            .severity(WARNING)
            .measures((team, view) ->
                    Figure.known(BigDecimal.valueOf(Pursuits.of(view).count(team))))
            .above(MOST_ACTIVE, WARNING)
            .at(TeamShape.ID)
            .message("{value} strategies are active in the team {team}.")
            .with("team", (team, view) -> Naming.of(team.name(), team.id()))
            .suggest("Put off those that can wait, or give them to another team.");

    /**
     * Who wins customers while many leave, or more than before, has a strategy to keep them. Where churn is not measured
     * nothing is found.
     */
    public static final Rule<SalesActionPlan> BUCKET_HAS_NO_HOLE = rule("ST-07", PLAN)
            .title("Who wins customers while others leave has a strategy to keep them")
            .because("It is dear to fill a bucket that has a hole.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .limit(MOST_CHURN)
            .when(plan -> follows(plan, StrategyType.ACQUISITION))
            .requires((plan, view) -> follows(plan, StrategyType.RETENTION)
                    || Churn.of(view)
                            .filter(churn -> churn.isLeak(view.limit(MOST_CHURN)))
                            .isEmpty())
            .at(SalesActionPlanShape.STRATEGIES)
            .message("Customers are won and none kept, with a churn of {churn}.")
            .with(
                    "churn",
                    (plan, view) -> Arguments.percentage(
                            Churn.of(view).map(Churn::latest).orElse(BigDecimal.ZERO)))
            .suggest("Add a strategy to keep customers, or show why they leave.");

    /** The lines of a strategy add up to its envelope, give or take a twentieth. Lines shared with others are not judged. */
    public static final Rule<Strategy> ENVELOPE_IS_ITS_LINES = rule("ST-09", STRATEGIES)
            .title("The lines of a strategy add up to its envelope")
            .because("Where envelope and lines differ, one team believes the one and one the other.")
            .source(OWN_DEFAULT)
            .formula("(Σ lines − envelope) ÷ envelope")
            .severity(WARNING)
            .when(Kept::isKept)
            .measures(StrategyMeansRules::difference)
            .below(ENVELOPE_TOO_LARGE, WARNING)
            .above(ENVELOPE_TOO_SMALL, WARNING)
            .at(StrategyShape.ENVELOPE)
            .message("The lines differ by {value} from the envelope of {envelope}.")
            .with(
                    "value",
                    (strategy, view) -> Arguments.percentage(
                            difference(strategy, view).value().orElse(BigDecimal.ZERO)))
            .with("envelope", (strategy, view) -> strategy.envelope().orElseThrow())
            .suggest("Bring the envelope and its lines into line.");

    private StrategyMeansRules() {}

    private static boolean doesSomethingElse(SalesActionPlan plan, PlanView view) {
        return plan.strategies().stream()
                .filter(Kept::isKept)
                .anyMatch(strategy -> strategy.type() != StrategyType.DIVERSIFICATION);
    }

    private static boolean follows(SalesActionPlan plan, StrategyType type) {
        return plan.strategies().stream().anyMatch(strategy -> strategy.type() == type && Kept.isActive(strategy));
    }

    /** How many active strategies each team has. */
    private record Pursuits(Map<Id, Integer> byTeam, int shared) {

        static Pursuits of(PlanView view) {
            return view.shared(Pursuits.class, Pursuits::read);
        }

        private static Pursuits read(PlanView view) {
            Map<Id, Integer> byTeam = new HashMap<>();
            int shared = 0;
            for (Strategy strategy : view.plan().strategies()) {
                if (Kept.isActive(strategy)) {
                    strategy.teamId().ifPresent(team -> byTeam.merge(team, 1, Integer::sum));
                    shared += strategy.teamId().isEmpty() ? 1 : 0;
                }
            }
            return new Pursuits(byTeam, view.plan().teams().size() == 1 ? shared : 0);
        }

        int count(Team team) {
            return byTeam.getOrDefault(team.id(), 0) + shared;
        }
    }

    /** By which part of the envelope the lines exceed it, negative where they fall short. */
    private static Figure difference(Strategy strategy, PlanView view) {
        Optional<Money> envelope =
                strategy.envelope().filter(money -> money.amount().signum() > 0);
        Optional<BigDecimal> lines = Spending.of(view).ofStrategy(strategy.id()).value();
        if (envelope.isEmpty()
                || lines.isEmpty()
                || !Spending.of(view).currency().equals(envelope.map(Money::currency))) {
            return Figure.unknown(Gap.NO_AMOUNT);
        }
        BigDecimal planned = envelope.get().amount();
        return Figure.known(lines.get().subtract(planned).divide(planned, MathContext.DECIMAL128));
    }
}
