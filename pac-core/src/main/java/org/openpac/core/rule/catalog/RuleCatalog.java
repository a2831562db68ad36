package org.openpac.core.rule.catalog;

import java.util.List;
import org.openpac.core.rule.Rule;

/** The list of every rule of this module. */
public final class RuleCatalog {

    private static final List<Rule<?>> ALL = List.of(
            AttainableRules.IS_CARRIED,
            ChannelReachRules.HAS_A_CHANNEL,
            ChannelReachRules.PRIORITY_SEGMENT_CAN_BUY,
            ChannelReachRules.CHANNELS_FIT_HABITS,
            ChannelReachRules.TERRITORIES_ARE_COVERED,
            ChannelRules.DOES_NOT_COMPETE_WITH_OURS,
            ChannelRules.LEAVES_A_MARGIN,
            ChannelRules.CAPACITY_SUFFICES,
            ChannelRules.IS_OPEN,
            MeasurableRules.HAS_KPI,
            MeasurableRules.HAS_TARGET,
            MeasurableRules.HAS_BASELINE,
            MeasurableRules.SAYS_PERCENT_OR_POINTS,
            MeasurableRules.MOVES_THE_RIGHT_WAY,
            SwotRules.QUADRANTS_ARE_FILLED,
            SwotRules.ORIGIN_FITS_QUADRANT,
            SwotRules.QUADRANTS_ARE_READABLE,
            SwotRules.WEIGHTY_ITEMS_HAVE_EVIDENCE,
            SwotRules.PRESSING_ITEMS_ARE_ANSWERED,
            MarketRules.ANALYSIS_IS_FRESH,
            MarketRules.A_COMPETITOR_IS_KNOWN,
            MarketRules.TREND_LEADS_SOMEWHERE,
            MarketRules.SHARE_HAS_A_MARKET,
            SwotRules.PRIORITY_SEGMENT_IS_ANALYSED,
            PyramidRules.CHILDREN_COVER_PARENT,
            PersonaRules.HAS_THREE_FACETS,
            PersonaRules.HAS_A_CHANNEL,
            PersonaRules.HAS_NEED_AND_FRUSTRATION,
            PersonaSetRules.FEW_PERSONAS,
            PersonaRules.RESTS_ON_EVIDENCE,
            PersonaSetRules.PERSONAS_AND_SEGMENTS_MEET,
            PersonaSetRules.IS_SPOKEN_TO,
            PersonaRules.BUYER_FOR_A_FIRM_HAS_A_ROLE,
            PersonaSetRules.HAS_NO_TWIN,
            RelevantRules.SERVES_SOMETHING_ABOVE,
            SpecificRules.BEGINS_WITH_A_VERB,
            SpecificRules.HAS_NO_VAGUE_TERM,
            SpecificRules.WEAK_VERB_HAS_AN_AMOUNT,
            SpecificRules.HAS_AN_OWNER,
            AgreementRules.NUMBER_IS_THE_TARGET,
            AgreementRules.DATE_IS_THE_DUE_DATE,
            SegmentRules.HAS_A_CRITERION,
            SegmentRules.CRITERIA_CAN_BE_MET,
            SegmentSetRules.DOES_NOT_OVERLAP,
            SegmentSetRules.LEAVES_NO_GAP,
            SegmentRules.PRIORITY_SEGMENT_HAS_A_SIZE,
            SegmentRules.HAS_AN_APPROACH,
            SegmentSetRules.IS_ADDRESSED,
            SegmentSetRules.NUMBER_IS_MANAGEABLE,
            StrategyRules.SERVES_AN_OBJECTIVE,
            StrategyRules.HAS_A_TACTIC,
            StrategyRules.MOVES_ITS_FIGURES,
            StrategyRules.TYPE_FITS_NOVELTY,
            StrategyMeansRules.DIVERSIFICATION_IS_LIMITED,
            StrategyMeansRules.TEAM_IS_FOCUSED,
            StrategyMeansRules.BUCKET_HAS_NO_HOLE,
            StrategyRules.RESTS_ON_ANALYSIS,
            StrategyMeansRules.ENVELOPE_IS_ITS_LINES,
            StrategyRules.NAMES_ITS_SEGMENTS,
            StructureRules.IDS_ARE_UNIQUE,
            StructureRules.REFERENCES_RESOLVE,
            StructureRules.REFERENCES_FIT,
            TimeBoundRules.HAS_DUE_DATE,
            TimeBoundRules.LIES_WITHIN_PLAN,
            TacticRules.KIND_FITS_FAMILY,
            TacticRules.CARRIES_A_STRATEGY_OUT,
            TacticRules.HAS_AN_OWNER,
            TacticRules.HAS_DATES,
            TacticRules.AIMS_AT_SOMEBODY,
            TacticRules.EXPECTS_A_RESULT,
            TacticMeansRules.IS_PAID_FOR,
            TacticReachRules.CHANNELS_SUIT_PERSONAS,
            TacticMeansRules.VOLUME_CAN_BE_DONE,
            TacticMeansRules.SPENDING_IS_MIXED,
            TacticMeansRules.FUNNEL_NARROWS,
            TacticReachRules.HAS_A_LEGAL_BASIS,
            StretchRules.LADDER_IS_IN_ORDER,
            StretchRules.STRETCH_IS_SENSIBLE);

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
