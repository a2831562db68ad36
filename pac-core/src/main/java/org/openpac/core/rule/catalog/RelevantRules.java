package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.BMM;
import static org.openpac.core.rule.Source.GOOGLE_OKR;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Figure;

/** R: an objective that serves something above it, by some way, for some reason. */
public final class RelevantRules {

    /** Above this share of objectives, high priority tells nothing any more. */
    public static final Limit MOST_HIGH = Limit.of("R-05.high", "0.50");

    /** With fewer objectives there is nothing to put in order. */
    public static final Limit FEWEST_TO_RANK = Limit.of("R-05.fewest", "4");

    private static final Set<ObjectiveCategory> GROWTH = Set.of(
            ObjectiveCategory.REVENUE,
            ObjectiveCategory.MARKET_SHARE,
            ObjectiveCategory.NEW_CUSTOMERS,
            ObjectiveCategory.SALES_COUNT);
    private static final Set<ObjectiveCategory> COUNTERWEIGHTS = Set.of(
            ObjectiveCategory.PROFITABILITY, ObjectiveCategory.CUSTOMER_RETENTION, ObjectiveCategory.SATISFACTION);

    /** An objective contributes to one above; at the top it quantifies a strategic axis, where the plan has any. */
    public static final Rule<Objective> SERVES_SOMETHING_ABOVE = rule("R-01", OBJECTIVES)
            .title("An objective serves one above it, or a strategic axis")
            .because("Effort that serves nothing above it is lost to what the company wants.")
            .source(BMM)
            .severity(ERROR)
            .onceComplete()
            .finds(RelevantRules::unlinked)
            .at(ObjectiveShape.CONTRIBUTIONS)
            .message("Linked to no objective above and to no strategic axis.")
            .suggest("Name the objective it contributes to or, for a company objective, the axis it quantifies.");

    /**
     * A strategy says how the objective is to be reached: one that names it, an objective above or one below. A plan
     * without any strategy is told so by its sections.
     */
    public static final Rule<Objective> IS_SERVED_BY_A_STRATEGY = rule("R-03", OBJECTIVES)
            .title("A strategy serves the objective")
            .because("A number without a way to it is a wish that is handed down.")
            .source(BMM)
            .severity(ERROR)
            .after(SERVES_SOMETHING_ABOVE)
            .when((objective, view) -> !view.plan().strategies().isEmpty() && Link.isLive(objective))
            .requires((objective, view) -> ServedObjectives.in(view).contains(objective.id()))
            .at(ObjectiveShape.ID)
            .message("No strategy serves this objective.")
            .suggest("Link a strategy to it, or to the objective it contributes to.");

    /** A company objective says why this result, now. */
    public static final Rule<Objective> COMPANY_OBJECTIVE_HAS_A_REASON = rule("R-04", OBJECTIVES)
            .title("A company objective says why")
            .because("People follow a number further when they know what it is for.")
            .source(SALES_PRACTICE)
            .severity(INFO)
            .onceComplete()
            .when(objective -> objective.level() == ObjectiveLevel.COMPANY && Link.isLive(objective))
            .requires(objective ->
                    objective.rationale().filter(text -> !text.isBlank()).isPresent())
            .at(ObjectiveShape.RATIONALE)
            .message("Nothing says why this result is wanted now.")
            .suggest("Give the reason in a sentence.");

    /** Priorities tell what comes first; with fewer than four objectives there is little to put in order. */
    public static final Rule<SalesActionPlan> PRIORITIES_DISCRIMINATE = rule("R-05", PLAN)
            .title("At most half of the objectives have high priority")
            .because("Where everything comes first, the day decides what does.")
            .source(OWN_DEFAULT)
            .formula("objectives of high priority ÷ all objectives")
            .severity(WARNING)
            .limit(FEWEST_TO_RANK)
            .when((plan, view) -> hasPriorities(plan)
                    && BigDecimal.valueOf(plan.objectives().size()).compareTo(view.limit(FEWEST_TO_RANK)) >= 0)
            .measures((plan, view) -> Figure.known(shareOfHigh(plan)))
            .above(MOST_HIGH, WARNING)
            .at(SalesActionPlanShape.OBJECTIVES)
            .message("{value} of the objectives have high priority.")
            .with("value", (plan, view) -> Arguments.percentage(shareOfHigh(plan)))
            .suggest("Keep high priority for what is done first when time runs short.");

    /**
     * Growth is watched by what it must not cost: a counter-indicator, or another company objective of profit, retention or
     * satisfaction.
     */
    public static final Rule<Objective> GROWTH_HAS_A_COUNTERWEIGHT = rule("R-07", OBJECTIVES)
            .title("A growth objective of the company has a counterweight")
            .because("Revenue can be bought with discounts and customers lost through the back door: watch both.")
            .source(GOOGLE_OKR)
            .severity(INFO)
            .onceComplete()
            .when(objective -> objective.level() == ObjectiveLevel.COMPANY && isOf(GROWTH, objective))
            .requires((objective, view) -> objective.counterKpiId().isPresent()
                    || Counterweight.in(view).isThere())
            .at(ObjectiveShape.COUNTER_KPI_ID)
            .message("No counter-indicator watches what the growth must not cost.")
            .suggest("Name as counter-indicator the margin, the retention or the satisfaction that must not suffer.");

    private RelevantRules() {}

    /** Whether a company objective watches what growth must not cost. */
    private record Counterweight(boolean isThere) {

        static Counterweight in(PlanView view) {
            return view.shared(
                    Counterweight.class,
                    it -> new Counterweight(it.plan().objectives().stream()
                            .anyMatch(objective ->
                                    objective.level() == ObjectiveLevel.COMPANY && isOf(COUNTERWEIGHTS, objective))));
        }
    }

    private static boolean isOf(Set<ObjectiveCategory> categories, Objective objective) {
        return Link.isLive(objective)
                && objective.category().filter(categories::contains).isPresent();
    }

    private static boolean hasPriorities(SalesActionPlan plan) {
        return plan.objectives().stream()
                .anyMatch(objective -> objective.priority().isPresent());
    }

    private static BigDecimal shareOfHigh(SalesActionPlan plan) {
        long high = plan.objectives().stream()
                .filter(objective ->
                        objective.priority().filter(Priority.HIGH::equals).isPresent())
                .count();
        return BigDecimal.valueOf(high)
                .divide(BigDecimal.valueOf(plan.objectives().size()), MathContext.DECIMAL128);
    }

    private static List<Breach> unlinked(Objective objective, PlanView view) {
        if (!objective.contributions().isEmpty()) {
            return List.of();
        }
        if (objective.level() == ObjectiveLevel.COMPANY) {
            return objective.axisId().isPresent() || !hasAxes(view.plan())
                    ? List.of()
                    : List.of(Breach.at(ObjectiveShape.AXIS_ID));
        }
        return List.of(Breach.here());
    }

    private static boolean hasAxes(SalesActionPlan plan) {
        return plan.frame().filter(frame -> !frame.axes().isEmpty()).isPresent();
    }
}
