package org.openpac.kpi.rule;

import static org.openpac.core.rule.Scope.MEASUREMENTS;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Scope.TACTICS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;
import static org.openpac.kpi.rule.StatisticRules.rule;

import java.math.RoundingMode;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.MeasurementShape;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;

/** A, P and TA: whether pipeline, money, past rates and the team's record allow what is planned. */
public final class ReachRules {

    /** How many times the open quota a pipeline has to hold where no win rate tells. */
    public static final Limit USUAL_COVERAGE = Limit.of("A-04.usual", "3.0");

    /** Below this part of the customers aimed at, the money does not suffice. */
    public static final Limit MONEY_TIGHT = Limit.of("A-06.tight", "1");

    /** Below this part the money is far from enough. */
    public static final Limit MONEY_SHORT = Limit.of("A-06.short", "0.8");

    /** From this many sellers with a record on, their record says something about quotas. */
    public static final Limit FEWEST_SELLERS = Limit.of("P-14.sellers", "3");

    /** Below this part of sellers at quota, the quotas are at fault. */
    public static final Limit FEW_AT_QUOTA = Limit.of("P-14.few", "0.50");

    /** Above this part of sellers at quota, the quotas ask for too little. */
    public static final Limit MANY_AT_QUOTA = Limit.of("P-14.many", "0.80");

    /** How many times the best past rate an action may expect. */
    public static final Limit TIMES_BEST = Limit.of("TA-12.times", "1.5");

    /** The pipeline holds enough to bring the quota. */
    public static final Rule<Measurement> PIPELINE_SUFFICES = rule("A-04", MEASUREMENTS)
            .title("The pipeline covers the open quota one over the win rate times")
            .because("Of the deals in the pipeline only a part is won, and it is known which.")
            .source(SALES_PRACTICE)
            .formula("coverage ≥ 1 ÷ win rate, or the usual number where no win rate is known")
            .severity(WARNING)
            .limit(USUAL_COVERAGE)
            .assesses((reading, view) -> PipelineNeed.of(reading, view).map(PipelineNeed::breaches))
            .at(MeasurementShape.VALUE)
            .message("The pipeline covers {covered} times what is open; {needed} times are needed.")
            .suggest("Bring more opportunities into the pipeline, or win a larger part of them.");

    /** The budget buys as many customers as are to be won. */
    public static final Rule<Objective> MONEY_SUFFICES = rule("A-06", OBJECTIVES)
            .title("The budget pays for the customers that are to be won")
            .because("At what a customer costs today, too small a budget is a target given up in advance.")
            .source(OWN_DEFAULT)
            .formula("(budget − contingency) ÷ cost of acquiring a customer ÷ new customers aimed at")
            .severity(ERROR)
            .measures((objective, view) -> CustomerMoney.in(view).ratio(objective, view))
            .below(MONEY_TIGHT, WARNING)
            .below(MONEY_SHORT, ERROR)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("The budget pays for {affordable} new customers, the target is {wanted}.")
            .with(
                    "affordable",
                    (objective, view) -> Arguments.numeric(
                            CustomerMoney.in(view).affordable().orElseThrow().setScale(0, RoundingMode.DOWN)))
            .with(
                    "wanted",
                    (objective, view) -> Arguments.numeric(
                            CustomerMoney.wanted(objective, view).orElseThrow()))
            .suggest("Raise the budget, lower the cost of a new customer, or aim at fewer.");

    /** The sellers' record lets about six of ten reach their quota. */
    public static final Rule<SalesActionPlan> RECORD_FITS_QUOTAS = rule("P-14", PLAN)
            .title("By their record, 50 to 80% of the sellers reach their quota")
            .because("If hardly anyone reaches it the quota is wrong, if everyone does it steers nobody.")
            .source(SALES_PRACTICE)
            .formula("mean over sellers of (periods at quota ÷ periods known)")
            .severity(WARNING)
            .limit(FEWEST_SELLERS)
            .measures(QuotaRecord::share)
            .below(FEW_AT_QUOTA, WARNING)
            .above(MANY_AT_QUOTA, INFO)
            .at(SalesActionPlanShape.PEOPLE)
            .message("By their record {share} of the sellers would reach their quota.")
            .with(
                    "share",
                    (plan, view) -> Arguments.percentage(
                            QuotaRecord.share(plan, view).value().orElseThrow()))
            .suggest("Share the quotas out anew by potential, or change their size.");

    /** An action does not count on a rate that was never reached. */
    public static final Rule<Tactic> RATE_WAS_SEEN_BEFORE = rule("TA-12", TACTICS)
            .title("The conversion an action counts on is at most one and a half times the best so far")
            .because("A plan that needs a record on every call has no reserve.")
            .source(OWN_DEFAULT)
            .formula("(last count ÷ first count of the funnel) ÷ best rate read")
            .severity(WARNING)
            .measures(FunnelRate::timesBest)
            .above(TIMES_BEST, WARNING)
            .at(TacticShape.EXPECTED_FUNNEL)
            .message("It counts on {expected} from the first stage to the last; the best so far is {best}.")
            .with(
                    "expected",
                    (tactic, view) ->
                            Arguments.percentage(FunnelRate.expected(tactic).orElseThrow()))
            .with(
                    "best",
                    (tactic, view) -> Arguments.percentage(FunnelRate.best(view).orElseThrow()))
            .suggest("Plan with the rate you know, or say what will raise it.");

    private ReachRules() {}

    static List<Rule<?>> all() {
        return List.of(PIPELINE_SUFFICES, MONEY_SUFFICES, RECORD_FITS_QUOTAS, RATE_WAS_SEEN_BEFORE);
    }
}
