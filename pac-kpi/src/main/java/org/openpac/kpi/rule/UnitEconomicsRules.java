package org.openpac.kpi.rule;

import static org.openpac.core.rule.Scope.KPIS;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.SALES_PRACTICE;
import static org.openpac.core.rule.Source.SKOK;
import static org.openpac.kpi.rule.StatisticRules.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.PlanKpis;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.ValueKpis;

/** BU, KP and TR: what a customer costs, what one brings, and whether both are counted in full. */
public final class UnitEconomicsRules {

    /** Below this ratio a customer brings too little for what one costs. */
    public static final Limit HEALTHY = Limit.of("BU-11.healthy", "3");

    /** Below this ratio each new customer loses money. */
    public static final Limit LOSING = Limit.of("BU-11.losing", "1");

    /** From a sales cycle of more days than this on, costs come long before the customers they win. */
    public static final Limit LONG_CYCLE = Limit.of("KP-12.days", "30");

    /** By which part acquisition cost may rise over two readings in a row. */
    public static final Limit DRIFT = Limit.of("TR-12.drift", "0.25");

    private static final Set<Kpi> COSTS = Set.of(
            AcquisitionKpis.CAC,
            AcquisitionKpis.CAC_FULLY_LOADED,
            AcquisitionKpis.CAC_PAID,
            AcquisitionKpis.CAC_BY_EFFECT,
            AcquisitionKpis.CAC_A_CYCLE_EARLIER);
    private static final Set<Kpi> LAGGED_COSTS =
            Set.of(AcquisitionKpis.CAC_BY_EFFECT, AcquisitionKpis.CAC_A_CYCLE_EARLIER);

    /** A customer is worth three times what one costs. */
    public static final Rule<SalesActionPlan> CUSTOMERS_PAY = rule("BU-11", PLAN)
            .title("A customer’s lifetime value is at least three times the cost of acquiring one")
            .because("What is left of a customer’s value has to pay for everything else the company does.")
            .source(SKOK)
            .formula("lifetime value ÷ cost of acquiring a customer")
            .severity(ERROR)
            .measures((plan, view) -> valueOverCost(view))
            .below(HEALTHY, WARNING)
            .below(LOSING, ERROR)
            .at(SalesActionPlanShape.MEASUREMENTS)
            .message("Lifetime value is {value} times the acquisition cost.")
            .suggest("Lower the cost of acquisition, or keep customers longer and sell them more.");

    /** The cost of acquisition holds the salaries too. */
    public static final Rule<KpiDefinition> COST_IS_FULLY_LOADED = rule("BU-14", KPIS)
            .title("Where the budget holds indirect costs, the acquisition cost is followed with them")
            .because("Without salaries and tools a customer seems to cost half of what one costs.")
            .source(SKOK)
            .severity(WARNING)
            .onceComplete()
            .when((kpi, view) -> CodedReadings.isOneOf(kpi, COSTS) && hasIndirectCosts(view))
            .requires((kpi, view) -> CodedReadings.in(view).hasAny(Set.of(AcquisitionKpis.CAC_FULLY_LOADED)))
            .at(KpiDefinitionShape.CODE)
            .message("The acquisition cost is followed without indirect costs, which the budget has.")
            .with("code", (kpi, view) -> Arguments.named(AcquisitionKpis.CAC_FULLY_LOADED.code()))
            .suggest("Follow the fully loaded cost ({code}) as well.");

    /** Lifetime value is set against its cost in margin. */
    public static final Rule<KpiDefinition> VALUE_IS_IN_MARGIN = rule("KP-07", KPIS)
            .title("Lifetime value over acquisition cost counts margin, not revenue")
            .because("Revenue is not what is left to pay for winning the customer.")
            .source(SKOK)
            .severity(WARNING)
            .when(kpi -> CodedReadings.isOneOf(kpi, Set.of(ValueKpis.LTV_TO_CAC))
                    && kpi.formula().isPresent())
            .requires((kpi, view) -> !isOverRevenue(kpi, view))
            .at(KpiDefinitionShape.FORMULA)
            .message("Lifetime value is taken in revenue.")
            .with("code", (kpi, view) -> Arguments.named(ValueKpis.LTV_MARGIN.code()))
            .suggest("Take lifetime value in margin ({code}).");

    /** Costs are set against the customers they won, not those of the same days. */
    public static final Rule<KpiDefinition> COST_IS_LAGGED = rule("KP-12", KPIS)
            .title("With a sales cycle of more than a month, the acquisition cost is followed with its lag")
            .because("This month’s spending wins the customers of the months to come.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .onceComplete()
            .limit(LONG_CYCLE)
            .when((kpi, view) -> CodedReadings.isOneOf(kpi, COSTS)
                    && view.plan().salesCycleDays().isPresent())
            .requires(
                    (kpi, view) -> !hasLongCycle(view) || CodedReadings.in(view).hasAny(LAGGED_COSTS))
            .at(KpiDefinitionShape.CODE)
            .message(
                    "The sales cycle is {days} days, and no indicator sets costs against the customers they won later.")
            .with(
                    "days",
                    (kpi, view) -> Arguments.count(view.plan().salesCycleDays().orElseThrow()))
            .with("code", (kpi, view) -> Arguments.named(AcquisitionKpis.CAC_A_CYCLE_EARLIER.code()))
            .suggest("Follow the cost a sales cycle earlier ({code}) as well.");

    /** Acquisition cost does not run away. */
    public static final Rule<KpiDefinition> COST_DOES_NOT_DRIFT = rule("TR-12", KPIS)
            .title("The acquisition cost does not rise by more than a quarter over two readings")
            .because("A cost that climbs twice in a row has a cause, and the cause costs more each month.")
            .source(SALES_PRACTICE)
            .formula("last reading ÷ the last but two − 1, if both steps go up")
            .severity(WARNING)
            .when(kpi -> CodedReadings.isOneOf(kpi, COSTS))
            .measures(UnitEconomicsRules::drift)
            .above(DRIFT, WARNING)
            .at(KpiDefinitionShape.CODE)
            .message("The acquisition cost has risen by {rise} over the last two readings.")
            .with(
                    "rise",
                    (kpi, view) -> Arguments.percentage(drift(kpi, view).value().orElseThrow()))
            .suggest("Look at which channel has become dearer, and move money from it.");

    private UnitEconomicsRules() {}

    static List<Rule<?>> all() {
        return List.of(CUSTOMERS_PAY, COST_IS_FULLY_LOADED, VALUE_IS_IN_MARGIN, COST_IS_LAGGED, COST_DOES_NOT_DRIFT);
    }

    private static Figure valueOverCost(PlanView view) {
        KpiResult result = view.shared(PlanKpis.class, each -> PlanKpis.of(each.plan(), each.asOf()))
                .result(ValueKpis.LTV_TO_CAC);
        return result.value().map(Figure::known).orElse(Figure.unknown(Gap.NO_MEASUREMENT));
    }

    private static boolean hasIndirectCosts(PlanView view) {
        return view.plan().budget().map(Budget::lines).orElse(List.of()).stream()
                .anyMatch(line -> line.effectiveCostKind()
                        .filter(CostKind.INDIRECT::equals)
                        .isPresent());
    }

    private static boolean isOverRevenue(KpiDefinition kpi, PlanView view) {
        return kpi.formula()
                .filter(formula -> formula.operation() == FormulaOperation.RATIO)
                .flatMap(formula -> formula.kpiIds().stream().findFirst())
                .flatMap(id -> view.index().find(id, KpiDefinition.class))
                .filter(value -> CodedReadings.isOneOf(value, Set.of(ValueKpis.LTV_REVENUE)))
                .isPresent();
    }

    private static boolean hasLongCycle(PlanView view) {
        return view.plan()
                .salesCycleDays()
                .filter(days -> BigDecimal.valueOf(days).compareTo(view.limit(LONG_CYCLE)) > 0)
                .isPresent();
    }

    /**
     * By which part the last reading exceeds the last but two, the baseline coming before all; 0 unless both steps go up. Unknown
     * below three figures.
     */
    private static Figure drift(KpiDefinition kpi, PlanView view) {
        Optional<Unit> unit = view.levels(kpi).unit();
        List<BigDecimal> figures = Stream.concat(
                        view.levels(kpi).baseline().value().stream(),
                        CodedReadings.in(view).of(kpi.id()).stream()
                                .map(reading -> reading.value().orElseThrow())
                                .filter(value ->
                                        unit.filter(value.unit()::equals).isPresent())
                                .map(Quantity::value))
                .toList();
        int last = figures.size() - 1;
        if (last < 2 || figures.get(last - 2).signum() <= 0) {
            return Figure.unknown(Gap.NO_MEASUREMENT);
        }
        BigDecimal first = figures.get(last - 2);
        boolean climbs =
                figures.get(last - 1).compareTo(first) > 0 && figures.get(last).compareTo(figures.get(last - 1)) > 0;
        return Figure.known(
                climbs
                        ? figures.get(last).divide(first, MathContext.DECIMAL64).subtract(BigDecimal.ONE)
                        : BigDecimal.ZERO);
    }
}
