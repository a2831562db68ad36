package org.openpac.core.rule.catalog;

import java.util.List;
import org.openpac.core.rule.Rule;

/** The list of every rule of this module. */
public final class RuleCatalog {

    private static final List<Rule<?>> ALL = List.of(
            AttainableRules.ACTIONS_ADD_UP,
            AttainableRules.SELLERS_HAVE_TIME,
            AttainableRules.MARKET_IS_LARGE_ENOUGH,
            AttainableRules.IS_CARRIED,
            MeasurableRules.HAS_KPI,
            MeasurableRules.HAS_TARGET,
            MeasurableRules.HAS_BASELINE,
            MeasurableRules.SAYS_PERCENT_OR_POINTS,
            MeasurableRules.MOVES_THE_RIGHT_WAY,
            PyramidRules.CHILDREN_COVER_PARENT,
            RelevantRules.SERVES_SOMETHING_ABOVE,
            SpecificRules.BEGINS_WITH_A_VERB,
            SpecificRules.HAS_NO_VAGUE_TERM,
            SpecificRules.WEAK_VERB_HAS_AN_AMOUNT,
            SpecificRules.HAS_AN_OWNER,
            AgreementRules.NUMBER_IS_THE_TARGET,
            AgreementRules.DATE_IS_THE_DUE_DATE,
            StructureRules.IDS_ARE_UNIQUE,
            StructureRules.REFERENCES_RESOLVE,
            StructureRules.REFERENCES_FIT,
            TimeBoundRules.HAS_DUE_DATE,
            TimeBoundRules.LIES_WITHIN_PLAN,
            StretchRules.LADDER_IS_IN_ORDER,
            StretchRules.STRETCH_IS_SENSIBLE,
            AttainableRules.STRETCH_HAS_ROOM);

    private RuleCatalog() {}

    /** Every rule, by its id in alphabetical order. */
    public static List<Rule<?>> all() {
        return ALL;
    }

    /** The rules that can judge a sentence by itself, without the objective it belongs to. */
    public static List<Rule<?>> ofStatements() {
        return List.of(
                MeasurableRules.SAYS_PERCENT_OR_POINTS,
                SpecificRules.BEGINS_WITH_A_VERB,
                SpecificRules.HAS_NO_VAGUE_TERM,
                SpecificRules.WEAK_VERB_HAS_AN_AMOUNT);
    }
}
