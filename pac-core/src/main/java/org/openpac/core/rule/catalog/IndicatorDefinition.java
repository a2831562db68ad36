package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Member;

/** What an indicator has to say of itself so that anybody finds the same value. */
final class IndicatorDefinition {

    private IndicatorDefinition() {}

    /**
     * What is not said, in the order of the members. A standard code, a formula, a description or where it is read says how it is
     * computed. The owner of an objective that it measures owns it too. How often and from where the indicator of an objective is
     * read is asked for elsewhere.
     */
    static List<Member<?, ?>> missing(KpiDefinition kpi, PlanView view) {
        boolean isOfAnObjective =
                MeasuringRules.objectivesOf(kpi, view).findAny().isPresent();
        boolean isOwned = kpi.ownerId().isPresent()
                || MeasuringRules.objectivesOf(kpi, view)
                        .anyMatch(objective -> objective.ownerId().isPresent());
        boolean isToldInWords = !kpi.qualitativeScale().isEmpty();
        List<Member<?, ?>> missing = new ArrayList<>();
        require(isSaid(kpi.name()), KpiDefinitionShape.NAME, missing);
        require(isExplained(kpi), KpiDefinitionShape.FORMULA, missing);
        require(kpi.unit().isPresent() || isToldInWords, KpiDefinitionShape.UNIT, missing);
        require(kpi.trend().isPresent() || isToldInWords, KpiDefinitionShape.TREND, missing);
        require(kpi.frequency().isPresent() || isOfAnObjective, KpiDefinitionShape.FREQUENCY, missing);
        require(isSaid(kpi.dataSource()) || isOfAnObjective, KpiDefinitionShape.DATA_SOURCE, missing);
        require(isOwned, KpiDefinitionShape.OWNER_ID, missing);
        return missing;
    }

    private static void require(boolean isThere, Member<KpiDefinition, ?> member, List<Member<?, ?>> missing) {
        if (!isThere) {
            missing.add(member);
        }
    }

    private static boolean isExplained(KpiDefinition kpi) {
        return kpi.formula().isPresent()
                || isSaid(kpi.code())
                || isSaid(kpi.description())
                || isSaid(kpi.dataSource())
                || !kpi.qualitativeScale().isEmpty();
    }

    private static boolean isSaid(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).isPresent();
    }
}
