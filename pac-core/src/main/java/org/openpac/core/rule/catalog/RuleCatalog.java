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
            LevelRules.UNITS_AGREE,
            MeasurableRules.SAYS_PERCENT_OR_POINTS,
            LevelRules.TARGET_IS_A_MOVE,
            MeasurableRules.MOVES_THE_RIGHT_WAY,
            LevelRules.LEVELS_ARE_POSSIBLE,
            MeasuringRules.SAYS_WHERE_AND_HOW_OFTEN,
            MeasuringRules.IS_READ_OFTEN_ENOUGH,
            LevelRules.IS_MORE_THAN_A_STEP,
            MeasuringRules.COMPANY_MEASURES_RESULTS,
            MeasuringRules.BASELINE_IS_FRESH,
            LevelRules.IS_NO_MORE_PRECISE_THAN_ITS_START,
            ContributionRules.LEADS_UPWARDS,
            ContributionRules.RUNS_IN_NO_CIRCLE,
            PyramidRules.GOES_DOWN_TO_PEOPLE,
            PyramidRules.CHILDREN_COVER_PARENT,
            TextRules.HAS_NO_SENSITIVE_DATA,
            TextRules.HAS_NO_CONTACT_DATA,
            RelevantRules.SERVES_SOMETHING_ABOVE,
            WordingRules.HAS_A_STATEMENT,
            PyramidRules.CHILDREN_COVER_STRETCH,
            ContributionRules.ADDS_THE_SAME_FIGURE,
            ContributionRules.RATES_ARE_NOT_ADDED,
            ContributionRules.WEIGHTS_ARE_WHOLE,
            PyramidRules.HAS_A_LIVING_PARENT,
            PyramidRules.CHILDREN_COVER_ITS_DAYS,
            SharingRules.HAS_FEW_OBJECTIVES,
            SharingRules.OWNER_IS_OF_THE_TEAM,
            SharingRules.TARGETS_ARE_FAIR,
            SharingRules.OWN_PART_IS_EXPLICIT,
            RelevantRules.SERVES_SOMETHING_ABOVE,
            AlignmentRules.DRIVES_THE_ONE_ABOVE,
            RelevantRules.IS_SERVED_BY_A_STRATEGY,
            RelevantRules.COMPANY_OBJECTIVE_HAS_A_REASON,
            RelevantRules.PRIORITIES_DISCRIMINATE,
            AlignmentRules.DOES_NOT_CONTRADICT,
            RelevantRules.GROWTH_HAS_A_COUNTERWEIGHT,
            AlignmentRules.IS_TOLD_EARLY,
            SpecificRules.BEGINS_WITH_A_VERB,
            SpecificRules.HAS_NO_VAGUE_TERM,
            WordingRules.HAS_NO_ESCAPE_CLAUSE,
            WordingRules.HAS_NO_OPEN_LIST,
            WordingRules.HAS_ONE_RESULT,
            SpecificRules.WEAK_VERB_HAS_AN_AMOUNT,
            WordingRules.HAS_NO_UNMEASURABLE_QUALITY,
            ScopeRules.NAMES_ITS_SCOPE,
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
            FrameRules.HAS_A_PERIOD,
            FrameRules.AMOUNTS_ARE_IN_ITS_CURRENCY,
            FrameRules.HAS_ITS_SECTIONS,
            TimeBoundRules.HAS_DUE_DATE,
            TimeBoundRules.BEGINS_BEFORE_IT_IS_DUE,
            TimeBoundRules.LIES_WITHIN_PLAN,
            TextRules.HAS_NO_VAGUE_TIME,
            TextRules.IS_AN_ACTION,
            StretchRules.LADDER_IS_IN_ORDER,
            StretchRules.STRETCH_IS_SENSIBLE,
            AttainableRules.STRETCH_HAS_ROOM);
            TimeBoundRules.IS_WITHIN_SIGHT,
            TimeBoundRules.IS_NOT_PAST_WHEN_APPROVED,
            RhythmRules.IS_DUE_BEFORE_THE_ONE_ABOVE,
            RhythmRules.HAS_MILESTONES,
            RhythmRules.PHASING_IS_WHOLE,
            RhythmRules.PHASING_FOLLOWS_THE_SEASONS,
            StretchRules.LADDER_IS_IN_ORDER,
            StretchRules.STRETCH_IS_SENSIBLE,
            StretchRules.COMMITMENT_IS_NO_STRETCH,
            StretchRules.STRETCH_IS_OF_THE_SAME_FIGURE,
            StretchUseRules.SAFETY_DOES_NOT_STACK,
            StretchUseRules.STRETCH_HAS_NEW_MEANS,
            StretchUseRules.STRETCHES_ARE_FEW,
            StretchUseRules.AMBITION_IS_CALIBRATED,
            StretchUseRules.PAY_IS_NOT_BY_STRETCH);

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
