package org.openpac.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.text.Format;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

/**
 * Changes of one part of a plan, for faults and near misses: {@code Changes.tactic(plan, 0, t -> t.withOwnerId(nobody))}.
 *
 * <p>The indexes are those of {@link SoundPlans}; one that the plan lacks is refused with an
 * {@link IndexOutOfBoundsException}.
 */
public final class Changes {

    /** The company's revenue among the objectives. */
    public static final int COMPANY = 0;

    /** The company's margin rate among the objectives, whose change disturbs hardly any other. */
    public static final int MARGIN = 1;

    /** The team's revenue, with a stretch target, among the objectives. */
    public static final int TEAM = 2;

    /** The first person's revenue, with a stretch target, among the objectives. */
    public static final int PERSON = 3;

    /** The company's market share, whose target was lowered in the latest revision, among the objectives. */
    public static final int SHARE = 6;

    /** The team's margin rate of one offer, six tenths of the company's, among the objectives. */
    public static final int TEAM_MARGIN = 7;

    /** The team's new customers among the objectives. */
    public static final int TEAM_CUSTOMERS = 9;

    /** The first person's new customers among the objectives. */
    public static final int PERSON_CUSTOMERS = 10;

    /** One person's proposals, due in the middle of the plan, reached and closed, among the objectives. */
    public static final int PROPOSALS = 13;

    private Changes() {}

    /** Changes the objective with an index. */
    public static SalesActionPlan objective(SalesActionPlan plan, int index, UnaryOperator<Objective> change) {
        return plan.withObjectives(changed(plan.objectives(), index, change));
    }

    /** Changes the company's margin rate. */
    public static SalesActionPlan margin(SalesActionPlan plan, UnaryOperator<Objective> change) {
        return objective(plan, MARGIN, change);
    }

    /** Changes the target of the objective with an index. */
    public static SalesActionPlan target(SalesActionPlan plan, int index, UnaryOperator<TargetSpec> change) {
        return objective(
                plan,
                index,
                objective ->
                        objective.withTarget(change.apply(objective.target().orElseThrow())));
    }

    /** Changes every person's objective for an indicator. */
    public static SalesActionPlan everyPersons(SalesActionPlan plan, Id kpi, UnaryOperator<Objective> change) {
        return plan.withObjectives(plan.objectives().stream()
                .map(each -> each.level() == ObjectiveLevel.INDIVIDUAL
                                && each.kpiId().filter(kpi::equals).isPresent()
                        ? change.apply(each)
                        : each)
                .toList());
    }

    /** Changes the tactic with an index. */
    public static SalesActionPlan tactic(SalesActionPlan plan, int index, UnaryOperator<Tactic> change) {
        return plan.withTactics(changed(plan.tactics(), index, change));
    }

    /** Changes the strategy with an index. */
    public static SalesActionPlan strategy(SalesActionPlan plan, int index, UnaryOperator<Strategy> change) {
        return plan.withStrategies(changed(plan.strategies(), index, change));
    }

    /** Changes the distribution channel with an index. */
    public static SalesActionPlan channel(SalesActionPlan plan, int index, UnaryOperator<DistributionChannel> change) {
        return plan.withChannels(changed(plan.channels(), index, change));
    }

    /** Changes the market analysis. */
    public static SalesActionPlan market(SalesActionPlan plan, UnaryOperator<MarketAnalysis> change) {
        return plan.withMarket(change.apply(plan.market().orElseThrow()));
    }

    /** Changes the segment with an index. */
    public static SalesActionPlan segment(SalesActionPlan plan, int index, UnaryOperator<Segment> change) {
        return plan.withSegments(changed(plan.segments(), index, change));
    }

    /** Changes the persona with an index. */
    public static SalesActionPlan persona(SalesActionPlan plan, int index, UnaryOperator<BuyerPersona> change) {
        return plan.withPersonas(changed(plan.personas(), index, change));
    }

    /** Changes the indicator with an index. */
    public static SalesActionPlan kpi(SalesActionPlan plan, int index, UnaryOperator<KpiDefinition> change) {
        return plan.withKpis(changed(plan.kpis(), index, change));
    }

    /** Changes the budget. */
    public static SalesActionPlan budget(SalesActionPlan plan, UnaryOperator<Budget> change) {
        return plan.withBudget(change.apply(plan.budget().orElseThrow()));
    }

    /** Changes the budget line with an index. */
    public static SalesActionPlan budgetLine(SalesActionPlan plan, int index, UnaryOperator<BudgetLine> change) {
        return budget(plan, budget -> budget.withLines(changed(budget.lines(), index, change)));
    }

    /** Changes the person with an index. */
    public static SalesActionPlan person(SalesActionPlan plan, int index, UnaryOperator<Person> change) {
        return plan.withPeople(changed(plan.people(), index, change));
    }

    /** Changes the checkpoint with an index. */
    public static SalesActionPlan checkpoint(SalesActionPlan plan, int index, UnaryOperator<Checkpoint> change) {
        return plan.withCheckpoints(changed(plan.checkpoints(), index, change));
    }

    /** Changes the measurement with an index. */
    public static SalesActionPlan measurement(SalesActionPlan plan, int index, UnaryOperator<Measurement> change) {
        return plan.withMeasurements(changed(plan.measurements(), index, change));
    }

    /** Changes all measurements of an indicator, which then stand at the end of the list. */
    public static SalesActionPlan measurements(SalesActionPlan plan, Id kpi, UnaryOperator<List<Measurement>> change) {
        List<Measurement> others = new ArrayList<>(plan.measurements());
        List<Measurement> own =
                others.stream().filter(each -> each.kpiId().equals(kpi)).toList();
        others.removeAll(own);
        others.addAll(change.apply(own));
        return plan.withMeasurements(others);
    }

    /** Copies a list with one element changed. */
    public static <T> List<T> changed(List<T> elements, int index, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(elements);
        copy.set(index, change.apply(copy.get(index)));
        return copy;
    }

    /** Copies a list with one element more. */
    public static <T> List<T> with(List<T> elements, T further) {
        List<T> copy = new ArrayList<>(elements);
        copy.add(further);
        return copy;
    }

    /** Copies a list without the element with an index. */
    public static <T> List<T> without(List<T> elements, int index) {
        List<T> copy = new ArrayList<>(elements);
        copy.remove(index);
        return copy;
    }

    /** The language the plan is written in. */
    public static Locale language(SalesActionPlan plan) {
        return Locale.forLanguageTag(plan.language().orElseThrow());
    }

    /** Whether the plan is written in French. */
    public static boolean isFrench(SalesActionPlan plan) {
        return Format.isFrench(language(plan));
    }

    /** A text in the plan's language. */
    public static String say(SalesActionPlan plan, String english, String french) {
        return isFrench(plan) ? french : english;
    }

    /** The plan's period. */
    public static DateRange period(SalesActionPlan plan) {
        return plan.period().orElseThrow();
    }

    /** The day after the plan's last. */
    public static LocalDate dayAfter(SalesActionPlan plan) {
        return period(plan).end().plusDays(1);
    }
}
