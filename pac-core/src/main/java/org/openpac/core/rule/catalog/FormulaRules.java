package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.KPIS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.KpiFormulaShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;

/** KP: how indicators are computed from each other and move each other. */
public final class FormulaRules {

    /** By so much of the whole the weights of a mean may miss it. */
    public static final Limit WEIGHT_TOLERANCE = Limit.of("KP-05.tolerance", "0.001");

    /**
     * A formula can be computed: it does not lead back to itself, has the indicators and the weights of its operation, and units
     * that come out as the indicator's own. Whether what it names is in the plan is for STR-02 to say. Of several circles one is
     * told, of its lowest id.
     */
    public static final Rule<KpiDefinition> FORMULA_IS_SOUND = rule("KP-05", KPIS)
            .title("A formula can be computed and gives the indicator’s unit")
            .because("A figure that two people compute differently settles no argument.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .limit(WEIGHT_TOLERANCE)
            .when(kpi -> kpi.formula().isPresent())
            .finds(FormulaRules::faults)
            .fix("Rescale the weights to 100%", FormulaRules::rescaled)
            .at(KpiDefinitionShape.FORMULA)
            .message("The formula of {kpi}: {fault}.")
            .with("kpi", Shown.KPI)
            .suggest("Correct the formula, or say in words how the indicator is computed.");

    /**
     * A ratio sets against each other what is of the same time and the same currency: no part that is added up is read less often
     * than the ratio. Amounts in a currency other than the plan's are told by STR-06, where the plan has one.
     */
    public static final Rule<KpiDefinition> RATIO_IS_OF_ONE_TIME_AND_MONEY = rule("KP-13", KPIS)
            .title("Both parts of a ratio are of the same period and currency")
            .because("A month’s costs over a quarter’s customers make every customer cheap.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .after(FORMULA_IS_SOUND)
            .assesses((kpi, view) -> Formulas.ratio(kpi, view).map(parts -> unequal(kpi, parts, view)))
            .at(KpiDefinitionShape.FORMULA, KpiFormulaShape.KPI_IDS)
            .message("The ratio {kpi}: {fault}.")
            .with("kpi", Shown.KPI)
            .suggest("Bring both parts to the same period and the same currency.");

    /**
     * No indicator is a driver of itself through others, and those that are no objective's own move a company objective's in the
     * end, or are moved by it, where the plan says what moves what. What the indicator of an objective moves is for R-02 to judge, a circle of formulas
     * for KP-05.
     */
    public static final Rule<KpiDefinition> MOVES_THE_COMPANY = rule("KP-14", KPIS)
            .title("An indicator is tied to one of a company objective by its drivers, and moves itself through none")
            .because("What moves nothing that the company wants is followed for its own sake.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .onceComplete()
            .after(IndicatorRules.IS_USED)
            .assesses(FormulaRules::driverFaults)
            .at(KpiDefinitionShape.ID)
            .message("{kpi}: {fault}.")
            .with("kpi", Shown.KPI)
            .suggest("Correct the drivers: say which indicator it moves, or stop following it.");

    private FormulaRules() {}

    /** The first fault only: the others may follow from it. */
    private static List<Breach> faults(KpiDefinition kpi, PlanView view) {
        KpiFormula formula = kpi.formula().orElseThrow();
        if (IndicatorCircles.in(view).closesFormulas(kpi)) {
            return List.of(inParts(FormulaFault.CIRCLE));
        }
        if (!Formulas.hasEnoughParts(formula)) {
            return List.of(inParts(FormulaFault.NUMBER_OF_INDICATORS));
        }
        if (!hasItsWeights(formula, view)) {
            return List.of(Breach.at(KpiDefinitionShape.FORMULA, KpiFormulaShape.WEIGHTS)
                    .with("fault", FormulaFault.WEIGHTS));
        }
        return Formulas.unitsFit(kpi, formula, view)
                ? List.of()
                : List.of(Breach.at(KpiDefinitionShape.FORMULA, KpiFormulaShape.OPERATION)
                        .with("fault", FormulaFault.UNITS));
    }

    private static Breach inParts(FormulaFault fault) {
        return Breach.at(KpiDefinitionShape.FORMULA, KpiFormulaShape.KPI_IDS).with("fault", fault);
    }

    private static boolean hasItsWeights(KpiFormula formula, PlanView view) {
        return Formulas.hasItsWeights(formula, view.limit(WEIGHT_TOLERANCE));
    }

    /** Weights that a mean lacks, or that another operation has, are not for a machine to find. */
    private static Optional<KpiDefinition> rescaled(KpiDefinition kpi, PlanView view) {
        return kpi.formula()
                .filter(formula -> formula.operation() == FormulaOperation.WEIGHTED_MEAN
                        && formula.weights().size() == formula.kpiIds().size()
                        && !hasItsWeights(formula, view))
                .flatMap(formula -> WholeShares.of(formula.weights()).map(formula::withWeights))
                .map(kpi::withFormula);
    }

    private static List<Breach> unequal(KpiDefinition kpi, List<KpiDefinition> parts, PlanView view) {
        if (view.plan().currency().isEmpty() && Formulas.areInTwoCurrencies(parts)) {
            return List.of(Breach.here().with("fault", FormulaFault.CURRENCIES));
        }
        return Formulas.hasLongerPeriods(kpi, parts)
                ? List.of(Breach.at(KpiDefinitionShape.FREQUENCY).with("fault", FormulaFault.PERIODS))
                : List.of();
    }

    private static Optional<List<Breach>> driverFaults(KpiDefinition kpi, PlanView view) {
        DriverTree tree = DriverTree.in(view);
        if (IndicatorCircles.in(view).closesDrivers(kpi)) {
            return Optional.of(List.of(Breach.at(KpiDefinitionShape.DRIVER_IDS).with("fault", DriverFault.CIRCLE)));
        }
        if (!tree.isDrawn() || tree.isOfAnObjective(kpi)) {
            return Optional.empty();
        }
        return Optional.of(
                tree.isConnected(kpi)
                        ? List.of()
                        : List.of(Breach.here().with("fault", DriverFault.NO_COMPANY_FIGURE)));
    }
}
