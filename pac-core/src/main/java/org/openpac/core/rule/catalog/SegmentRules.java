package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.SEGMENTS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentApproach;
import org.openpac.core.plan.market.SegmentApproachShape;
import org.openpac.core.plan.market.SegmentShape;
import org.openpac.core.plan.market.SegmentationBasis;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.shape.Member;

/** SG: a segment that tells who belongs to it, how many they are and how they are approached. */
public final class SegmentRules {

    /**
     * A segment says by what its customers are grouped and how one of them is recognised. Territories are criterion enough
     * for a segment that is grouped by place.
     */
    public static final Rule<Segment> HAS_A_CRITERION = rule("SG-01", SEGMENTS)
            .title("A segment says by what its customers are grouped and how to recognise them")
            .because("If two sellers would sort the same customer differently, there is no segment.")
            .source(METHOD)
            .severity(ERROR)
            .finds(SegmentRules::missingCriterion)
            .fix("Let its territories be what its customers are grouped by", (segment, view) -> groupedByPlace(segment))
            .at(SegmentShape.CRITERIA)
            .message("Nobody can tell who belongs to {segment}; missing: {missing}.")
            .with("segment", Naming.SEGMENT)
            .suggest(
                    "Choose a basis (who, where, what they buy, why) and a condition that the customer file can answer.");

    /** Each criterion, and all of one attribute together, can be met. */
    public static final Rule<Segment> CRITERIA_CAN_BE_MET = rule("SG-02", SEGMENTS)
            .title("Somebody can meet the criteria of a segment")
            .because("A query that finds nobody sells nothing, and nobody asks why.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .when(segment -> !segment.criteria().isEmpty())
            .finds(Criteria::impossible)
            .fix(
                    "Exchange reversed ends, and compare with each of several values",
                    (segment, view) -> Criteria.mended(segment))
            .at(SegmentShape.CRITERIA)
            .message("No customer can meet the criterion {attribute}: {fault}.")
            .suggest("Correct the criterion {attribute}.");

    /** The size of a segment of high priority is known, in accounts or in money. */
    public static final Rule<Segment> PRIORITY_SEGMENT_HAS_A_SIZE = rule("SG-05", SEGMENTS)
            .title("The size of a priority segment is known")
            .because("Before we put our best people on it, we want to know how many customers there are.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .onceComplete()
            .when(segment -> segment.priority().filter(Priority.HIGH::equals).isPresent())
            .requires(segment -> segment.sizeAccounts().isPresent()
                    || segment.sizeValue().isPresent()
                    || segment.potential().isPresent())
            .at(SegmentShape.SIZE_ACCOUNTS)
            .message("Nobody knows how large {segment} is.")
            .with("segment", Naming.SEGMENT)
            .suggest("Count its customers and prospects, or estimate what they buy in a year.");

    /**
     * A segment has a message, an offer and contact channels of its own. One that is divided is approached by its parts,
     * and one of low priority may wait.
     */
    public static final Rule<Segment> HAS_AN_APPROACH = rule("SG-06", SEGMENTS)
            .title("A segment has a message, an offer and contact channels of its own")
            .because("Segments that all get the same letter need not have been told apart.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .when((segment, view) ->
                    segment.priority().filter(Priority.LOW::equals).isEmpty()
                            && !Hierarchies.of(view).segments().isDivided(segment.id()))
            .finds(SegmentRules::missingApproach)
            .fix("Take over the channels that its personas prefer", SegmentRules::reachedAsItsPersonasPrefer)
            .at(SegmentShape.APPROACH)
            .message("The approach of {segment} lacks: {missing}.")
            .with("segment", Naming.SEGMENT)
            .suggest("Say what these customers are told, what they are offered and how they are reached.");

    private SegmentRules() {}

    private static List<Breach> missingCriterion(Segment segment, PlanView view) {
        List<Member<?, ?>> missing = new ArrayList<>();
        boolean hasBasis = !segment.bases().isEmpty()
                || segment.criteria().stream()
                        .anyMatch(criterion -> criterion.basis().isPresent());
        boolean isAPlace = segment.bases().contains(SegmentationBasis.GEOGRAPHIC)
                && !segment.territoryIds().isEmpty();
        if (segment.criteria().isEmpty() && !isAPlace) {
            missing.add(SegmentShape.CRITERIA);
        }
        if (!hasBasis) {
            missing.add(SegmentShape.BASES);
        }
        return missing.isEmpty() ? List.of() : List.of(Breach.at(missing.get(0)).with("missing", Naming.of(missing)));
    }

    private static List<Breach> missingApproach(Segment segment, PlanView view) {
        Optional<SegmentApproach> approach = segment.approach();
        List<Member<?, ?>> missing = new ArrayList<>();
        if (isBlank(approach.flatMap(SegmentApproach::message))) {
            missing.add(SegmentApproachShape.MESSAGE);
        }
        if (isBlank(approach.flatMap(SegmentApproach::offer))) {
            missing.add(SegmentApproachShape.OFFER);
        }
        if (approach.map(SegmentApproach::contactChannels).orElse(List.of()).isEmpty()) {
            missing.add(SegmentApproachShape.CONTACT_CHANNELS);
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        Breach breach = approach.isEmpty() ? Breach.here() : Breach.at(SegmentShape.APPROACH, missing.get(0));
        return List.of(breach.with("missing", Naming.of(missing)));
    }

    private static Optional<Segment> groupedByPlace(Segment segment) {
        return segment.territoryIds().isEmpty()
                ? Optional.empty()
                : Optional.of(segment.toBuilder()
                        .addBases(SegmentationBasis.GEOGRAPHIC)
                        .build());
    }

    /** Where nothing but the channels is missing and a persona of the segment prefers some. */
    private static Optional<Segment> reachedAsItsPersonasPrefer(Segment segment, PlanView view) {
        List<ContactChannel> preferred = view.plan().personas().stream()
                .filter(persona ->
                        Kept.isToBeWon(persona) && persona.segmentIds().contains(segment.id()))
                .flatMap(persona -> persona.behavioural().stream())
                .flatMap(behaviour -> behaviour.preferredChannels().stream())
                .distinct()
                .toList();
        return segment.approach()
                .filter(approach -> !isBlank(approach.message()) && !isBlank(approach.offer()) && !preferred.isEmpty())
                .map(approach -> segment.withApproach(approach.withContactChannels(preferred)));
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).isEmpty();
    }
}
