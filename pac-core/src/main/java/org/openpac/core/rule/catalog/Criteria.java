package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.market.CriterionOperator;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentCriterion;
import org.openpac.core.plan.market.SegmentCriterionShape;
import org.openpac.core.plan.market.SegmentShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Quantity;

/** Criteria that no customer can meet, and how to mend those of which it can be told. */
final class Criteria {

    /** What is wrong with one criterion, and in which member. */
    private record Flaw(CriterionFault fault, Member<SegmentCriterion, ?> member) {}

    private Criteria() {}

    static List<Breach> impossible(Segment segment, PlanView view) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < segment.criteria().size(); i++) {
            SegmentCriterion criterion = segment.criteria().get(i);
            Optional<Flaw> flaw = flaw(criterion);
            if (flaw.isPresent()) {
                breaches.add(at(segment, i, flaw.get().member(), view)
                        .with("attribute", attribute(criterion.attribute()))
                        .with("fault", flaw.get().fault()));
            }
        }
        if (breaches.isEmpty()) {
            SegmentProfile.of(segment)
                    .contradiction()
                    .ifPresent(attribute -> breaches.add(Breach.here()
                            .with("attribute", attribute(Optional.of(attribute)))
                            .with("fault", CriterionFault.CONTRADICTION)));
        }
        return breaches;
    }

    private static Argument attribute(Optional<String> name) {
        return name.map(Arguments::quoted).orElse(Arguments.named("–"));
    }

    private static Breach at(Segment segment, int index, Member<SegmentCriterion, ?> member, PlanView view) {
        Optional<Place> place = view.index().entry(segment.id()).map(entry -> entry.place());
        return place.map(where -> Breach.elsewhere(
                        where.member(SegmentShape.CRITERIA).item(index).member(member), Optional.of(segment)))
                .orElse(Breach.here());
    }

    private static Optional<Flaw> flaw(SegmentCriterion criterion) {
        return switch (criterion.operator()) {
            case EQ -> ofWords(criterion, 1);
            case IN -> ofWords(criterion, Integer.MAX_VALUE);
            case GTE -> missing(criterion.low(), SegmentCriterionShape.LOW);
            case LTE -> missing(criterion.high(), SegmentCriterionShape.HIGH);
            case BETWEEN ->
                missing(criterion.low(), SegmentCriterionShape.LOW)
                        .or(() -> missing(criterion.high(), SegmentCriterionShape.HIGH))
                        .or(() -> ofRange(
                                criterion.low().orElseThrow(), criterion.high().orElseThrow()));
        };
    }

    private static Optional<Flaw> ofWords(SegmentCriterion criterion, int most) {
        if (criterion.values().isEmpty()) {
            return Optional.of(new Flaw(CriterionFault.NO_VALUE, SegmentCriterionShape.VALUES));
        }
        return criterion.values().stream().distinct().count() > most
                ? Optional.of(new Flaw(CriterionFault.SEVERAL_VALUES, SegmentCriterionShape.OPERATOR))
                : Optional.empty();
    }

    private static Optional<Flaw> missing(Optional<Quantity> bound, Member<SegmentCriterion, ?> member) {
        return bound.isPresent() ? Optional.empty() : Optional.of(new Flaw(CriterionFault.NO_VALUE, member));
    }

    private static Optional<Flaw> ofRange(Quantity low, Quantity high) {
        if (!low.unit().equals(high.unit())) {
            return Optional.of(new Flaw(CriterionFault.MIXED_UNITS, SegmentCriterionShape.HIGH));
        }
        return low.value().compareTo(high.value()) > 0
                ? Optional.of(new Flaw(CriterionFault.REVERSED, SegmentCriterionShape.LOW))
                : Optional.empty();
    }

    /** The segment with reversed ends exchanged and several values compared one by one; empty where nothing of that is wrong. */
    static Optional<Segment> mended(Segment segment) {
        List<SegmentCriterion> criteria =
                segment.criteria().stream().map(Criteria::mended).toList();
        return criteria.equals(segment.criteria()) ? Optional.empty() : Optional.of(segment.withCriteria(criteria));
    }

    private static SegmentCriterion mended(SegmentCriterion criterion) {
        Optional<CriterionFault> fault = flaw(criterion).map(Flaw::fault);
        if (fault.filter(CriterionFault.REVERSED::equals).isPresent()) {
            return criterion.withLow(criterion.high()).withHigh(criterion.low());
        }
        return fault.filter(CriterionFault.SEVERAL_VALUES::equals).isPresent()
                ? criterion.withOperator(CriterionOperator.IN)
                : criterion;
    }
}
