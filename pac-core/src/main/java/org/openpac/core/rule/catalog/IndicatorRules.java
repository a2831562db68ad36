package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.KPIS;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Scope.STRATEGIES;
import static org.openpac.core.rule.Scope.TACTICS;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.ISO_22400;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyShape;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.Scope;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;

/** KP: which indicators a plan follows, how well they are described, and what for. */
public final class IndicatorRules {

    /** So many indicators at most one person answers for. */
    public static final Limit MOST_OWNED = Limit.of("KP-04.owned", "7");

    /** So many indicators at most a plan follows. */
    public static final Limit MOST_IN_PLAN = Limit.of("KP-04.plan", "20");

    /** A larger part of lagging indicators than this tells too much of the past. */
    public static final Limit MOST_LAGGING = Limit.of("KP-10.lagging", "0.7");

    /** With fewer indicators than this there is no mix. */
    public static final Limit FEWEST_FOR_A_MIX = Limit.of("KP-10.fewest", "4");

    /**
     * Each strategy and each action is measured by an indicator; those of what an action is expected to bring count. One that
     * expects nothing is asked for that first.
     */
    public static final Rule<Identified> IS_MEASURED = rule("KP-01", Scope.<Identified>anyOf(STRATEGIES, TACTICS))
            .title("Each strategy and each action is measured by an indicator")
            .because("What is measured by nothing is continued because it was done last year.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .after(TacticRules.EXPECTS_A_RESULT)
            .when(IndicatorRules::isKept)
            .finds((element, view) -> isMeasured(element)
                    ? List.of()
                    : List.of(Breach.at(element instanceof Tactic ? TacticShape.KPI_IDS : StrategyShape.KPI_IDS)))
            .fix("Measure it by the indicators of its objectives", MeasuredBy::itsObjectives)
            .at(TacticShape.KPI_IDS)
            .message("{what} is measured by no indicator.")
            .with("what", (element, view) -> name(element))
            .suggest("Name the indicator that shows whether it works.");

    /** An indicator is described so that anybody finds the same value. What an objective's lacks to be read is for M-09. */
    public static final Rule<KpiDefinition> IS_DEFINED = rule("KP-02", KPIS)
            .title(
                    "An indicator says how it is computed, in which unit, which way is better, how often, from where and whose it is")
            .because("Two people with one indicator and two definitions have two truths.")
            .source(ISO_22400)
            .severity(WARNING)
            .onceComplete()
            .finds((kpi, view) -> undefined(kpi, view))
            .at(KpiDefinitionShape.NAME)
            .message("{kpi} does not say: {missing}.")
            .with("kpi", Shown.KPI)
            .suggest("Complete the definition.");

    /** Nothing is measured only because it can be: an indicator has a target, or something in the plan rests on it. */
    public static final Rule<KpiDefinition> IS_USED = rule("KP-09", KPIS)
            .title("Every indicator is used")
            .because("A figure that nobody decides by costs an hour a month.")
            .source(OWN_DEFAULT)
            .severity(INFO)
            .onceComplete()
            .requires(IndicatorUse::isUsed)
            .fixInPlan("Remove the indicator", (kpi, view, finding) -> without(kpi, view))
            .at(KpiDefinitionShape.ID)
            .message("Nothing in the plan uses {kpi}.")
            .with("kpi", Shown.KPI)
            .suggest("Give it a target or let something be measured by it; else remove it.");

    /**
     * An indicator that is followed has a target and a date. That of an objective has the objective's; what is only part of a
     * formula, or is told in words, needs none.
     */
    public static final Rule<KpiDefinition> HAS_A_DATED_TARGET = rule("KP-03", KPIS)
            .title("An indicator has a target and a date")
            .because("A needle without a mark on the dial tells that something moves.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .after(IS_USED)
            .when((kpi, view) -> kpi.qualitativeScale().isEmpty()
                    && MeasuringRules.objectivesOf(kpi, view).findAny().isEmpty()
                    && !IndicatorUse.isOnlyPartOfFormulas(kpi, view))
            .finds((kpi, view) -> undated(kpi))
            .fix(
                    "Date the target at the plan’s end",
                    (kpi, view) -> view.plan()
                            .period()
                            .filter(period -> IndicatorUse.hasTarget(kpi) && period.isOrdered())
                            .map(DateRange::end)
                            .map(kpi::withDue))
            .at(KpiDefinitionShape.TARGET)
            .message("{kpi} lacks: {missing}.")
            .with("kpi", Shown.KPI)
            .suggest("Say how far it is to move, and by when.");

    /** Neither a person nor the plan follows more indicators than can be looked at. */
    public static final Rule<SalesActionPlan> ARE_FEW = rule("KP-04", PLAN)
            .title("A person answers for at most seven indicators, and a plan has at most twenty")
            .because("A dashboard of forty dials is looked at by nobody, not even its maker.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .limit(MOST_OWNED)
            .limit(MOST_IN_PLAN)
            .when(plan -> !plan.kpis().isEmpty())
            .finds((plan, view) -> IndicatorCount.tooMany(view))
            .at(SalesActionPlanShape.KPIS)
            .message("{who}: {n} indicators.")
            .suggest("Keep those by which something is decided, {most} at most.");

    /** A plan looks ahead too: not nearly all of its indicators tell what has come. */
    public static final Rule<SalesActionPlan> SOME_ARE_LEADING = rule("KP-10", PLAN)
            .title("At most seven tenths of the indicators are lagging")
            .because("Whoever only looks into the mirror sees the bend when it is behind.")
            .source(OWN_DEFAULT)
            .formula("lagging indicators ÷ indicators said to be lagging or leading")
            .severity(INFO)
            .limit(FEWEST_FOR_A_MIX)
            .when((plan, view) -> BigDecimal.valueOf(timed(plan).count())
                            .compareTo(view.limit(FEWEST_FOR_A_MIX).max(BigDecimal.ONE))
                    >= 0)
            .measures((plan, view) -> Figure.known(lagging(plan)))
            .above(MOST_LAGGING, INFO)
            .at(SalesActionPlanShape.KPIS)
            .message("{value} of the indicators tell what has come, not what will.")
            .with("value", (plan, view) -> Arguments.percentage(lagging(plan)))
            .suggest("Follow also what comes before: calls, meetings, offers.");

    private IndicatorRules() {}

    private static boolean isKept(Identified element) {
        return element instanceof Tactic tactic
                ? Kept.isKept(tactic)
                : element instanceof Strategy strategy && Kept.isKept(strategy);
    }

    private static boolean isMeasured(Identified element) {
        if (element instanceof Tactic tactic) {
            return !tactic.kpiIds().isEmpty() || !tactic.expectedResults().isEmpty();
        }
        return element instanceof Strategy strategy && !strategy.kpiIds().isEmpty();
    }

    private static Argument name(Identified element) {
        if (element instanceof Tactic tactic) {
            return Naming.of(tactic);
        }
        return element instanceof Strategy strategy ? Naming.of(strategy) : element.id();
    }

    private static List<Breach> undefined(KpiDefinition kpi, PlanView view) {
        List<Member<?, ?>> missing = IndicatorDefinition.missing(kpi, view);
        return missing.isEmpty() ? List.of() : List.of(Breach.at(missing.get(0)).with("missing", Naming.of(missing)));
    }

    private static List<Breach> undated(KpiDefinition kpi) {
        if (!IndicatorUse.hasTarget(kpi)) {
            return List.of(Breach.here().with("missing", Shown.member(KpiDefinitionShape.TARGET)));
        }
        // The format reads it as the plan's last day, so that this is worth a remark only.
        return kpi.due().isPresent()
                ? List.of()
                : List.of(Breach.at(KpiDefinitionShape.DUE)
                        .severity(INFO)
                        .with("missing", Shown.member(KpiDefinitionShape.DUE)));
    }

    /** Its readings are not thrown away by a machine. */
    private static Optional<SalesActionPlan> without(KpiDefinition kpi, PlanView view) {
        return view.index().referencesTo(kpi.id()).isEmpty()
                ? Optional.of(view.plan()
                        .withKpis(view.plan().kpis().stream()
                                .filter(each -> !each.id().equals(kpi.id()))
                                .toList()))
                : Optional.empty();
    }

    private static Stream<KpiTiming> timed(SalesActionPlan plan) {
        return plan.kpis().stream().flatMap(kpi -> kpi.timing().stream());
    }

    private static BigDecimal lagging(SalesActionPlan plan) {
        return BigDecimal.valueOf(timed(plan).filter(KpiTiming.LAGGING::equals).count())
                .divide(BigDecimal.valueOf(timed(plan).count()), MathContext.DECIMAL64);
    }
}
