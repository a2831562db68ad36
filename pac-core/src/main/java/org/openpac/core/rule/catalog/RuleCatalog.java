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
            TextRules.HAS_NO_SENSITIVE_DATA,
            TextRules.HAS_NO_CONTACT_DATA,
            RelevantRules.SERVES_SOMETHING_ABOVE,
            WordingRules.HAS_A_STATEMENT,
            SpecificRules.BEGINS_WITH_A_VERB,
            SpecificRules.HAS_NO_VAGUE_TERM,
            WordingRules.HAS_NO_ESCAPE_CLAUSE,
            WordingRules.HAS_NO_OPEN_LIST,
            WordingRules.HAS_ONE_RESULT,
            SpecificRules.WEAK_VERB_HAS_AN_AMOUNT,
            WordingRules.HAS_NO_UNMEASURABLE_QUALITY,
            SpecificRules.HAS_AN_OWNER,
            WordingRules.EXPLAINS_ITS_ACRONYMS,
            WordingRules.SAYS_WHAT_IS_TO_BE,
            AgreementRules.NUMBER_IS_THE_TARGET,
            AgreementRules.DATE_IS_THE_DUE_DATE,
            WordingRules.IS_NOT_SAID_TWICE,
            StructureRules.IDS_ARE_UNIQUE,
            StructureRules.REFERENCES_RESOLVE,
            StructureRules.REFERENCES_FIT,
            TextRules.HAS_NO_PLACEHOLDER,
            TimeBoundRules.HAS_DUE_DATE,
            TimeBoundRules.LIES_WITHIN_PLAN,
            TextRules.HAS_NO_VAGUE_TIME,
            TextRules.IS_AN_ACTION,
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
                WordingRules.HAS_A_STATEMENT,
                SpecificRules.BEGINS_WITH_A_VERB,
                SpecificRules.HAS_NO_VAGUE_TERM,
                WordingRules.HAS_NO_ESCAPE_CLAUSE,
                WordingRules.HAS_NO_OPEN_LIST,
                WordingRules.HAS_ONE_RESULT,
                SpecificRules.WEAK_VERB_HAS_AN_AMOUNT,
                WordingRules.HAS_NO_UNMEASURABLE_QUALITY,
                WordingRules.EXPLAINS_ITS_ACRONYMS,
                WordingRules.SAYS_WHAT_IS_TO_BE,
                TextRules.HAS_NO_PLACEHOLDER,
                TextRules.HAS_NO_VAGUE_TIME,
                TextRules.IS_AN_ACTION);
    }
}
