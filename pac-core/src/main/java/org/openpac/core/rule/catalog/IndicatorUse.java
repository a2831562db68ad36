package org.openpac.core.rule.catalog;

import java.util.stream.Stream;
import org.openpac.core.plan.WaiverShape;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormulaShape;
import org.openpac.core.plan.tracking.MeasurementShape;
import org.openpac.core.rule.PlanView;
import org.openpac.core.view.PlanIndex.Reference;

/** What a plan does with an indicator beside reading it. */
final class IndicatorUse {

    private IndicatorUse() {}

    /** Whether something in the plan points to it, or it has a target of its own. */
    static boolean isUsed(KpiDefinition kpi, PlanView view) {
        return hasTarget(kpi) || uses(kpi, view).findAny().isPresent();
    }

    /** Whether it is there to compute others from, and for nothing else. */
    static boolean isOnlyPartOfFormulas(KpiDefinition kpi, PlanView view) {
        return uses(kpi, view).findAny().isPresent()
                && uses(kpi, view).allMatch(use -> use.member() == KpiFormulaShape.KPI_IDS);
    }

    private static Stream<Reference> uses(KpiDefinition kpi, PlanView view) {
        return view.index().referencesTo(kpi.id()).stream()
                .filter(reference ->
                        reference.member() != MeasurementShape.KPI_ID && reference.member() != WaiverShape.ELEMENT_ID);
    }

    /** Whether it has a number to reach, or an end of a range to stay in. */
    static boolean hasTarget(KpiDefinition kpi) {
        return kpi.target().filter(IndicatorUse::hasNumber).isPresent();
    }

    private static boolean hasNumber(TargetSpec target) {
        return target.value().isPresent()
                || target.low().isPresent()
                || target.high().isPresent();
    }
}
