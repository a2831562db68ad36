package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** Segments that divide the same whole by the same attributes, so that it can be told whether they overlap or leave a gap. */
final class SegmentKin {

    /** A segment with its profile. */
    private record Member(Segment segment, SegmentProfile profile) {}

    /**
     * Numbers that fit no segment of a group.
     *
     * @param from the highest number below them
     * @param to the lowest number above them
     */
    record Hole(Quantity from, Quantity to) {}

    private static final Trait NO_TRAIT =
            new Trait(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Map<Id, List<Member>> groups = new HashMap<>();
    private final Map<Id, Hole> holes = new HashMap<>();
    private final Hierarchies.Tree territories;

    private SegmentKin(PlanView view) {
        territories = Hierarchies.of(view).territories();
        Map<String, List<Member>> byKey = new HashMap<>();
        for (Segment segment : view.plan().segments()) {
            SegmentProfile profile = SegmentProfile.of(segment);
            if (profile.isClear() && !groups.containsKey(segment.id())) {
                List<Member> group = byKey.computeIfAbsent(key(segment, profile), key -> new ArrayList<>());
                group.add(new Member(segment, profile));
                groups.put(segment.id(), group);
            }
        }
        byKey.values().forEach(group -> {
            group.sort(Comparator.comparing(member -> member.segment().id()));
            findHoles(group);
        });
    }

    private static String key(Segment segment, SegmentProfile profile) {
        return segment.parentId().map(Id::value).orElse("")
                + '\n'
                + segment.customerType().map(Enum::name).orElse("")
                + '\n'
                + String.join("\n", profile.traits().keySet());
    }

    static SegmentKin of(PlanView view) {
        return view.shared(SegmentKin.class, SegmentKin::new);
    }

    /** How many there are, the segment included; 0 where its criteria cannot be compared. */
    int size(Segment segment) {
        return groups.getOrDefault(segment.id(), List.of()).size();
    }

    /** The first by id of those before it by id that a customer can belong to as well. */
    Optional<Segment> overlapping(Segment segment) {
        SegmentProfile own = SegmentProfile.of(segment);
        return groups.getOrDefault(segment.id(), List.of()).stream()
                .takeWhile(other -> other.segment().id().compareTo(segment.id()) < 0)
                .filter(other -> overlap(own, other.profile())
                        && territories.meet(
                                segment.territoryIds(), other.segment().territoryIds()))
                .map(Member::segment)
                .findFirst();
    }

    private static boolean overlap(SegmentProfile one, SegmentProfile other) {
        return one.traits().entrySet().stream().allMatch(entry -> {
            Trait trait = other.traits().get(entry.getKey());
            return trait != null
                    && entry.getValue().isComparable(trait)
                    && entry.getValue().overlaps(trait);
        });
    }

    /** The gap just below a segment's range. */
    Optional<Hole> below(Segment segment) {
        return Optional.ofNullable(holes.get(segment.id()));
    }

    private void findHoles(List<Member> group) {
        Optional<String> attribute = onlyNumber(group);
        if (attribute.isEmpty()) {
            return;
        }
        Function<Member, Trait> range = member -> member.profile().traits().getOrDefault(attribute.get(), NO_TRAIT);
        List<Member> upwards = new ArrayList<>(group);
        upwards.sort(Comparator.comparing(
                        (Member member) -> range.apply(member).low().isPresent())
                .thenComparing(member -> range.apply(member).low().orElse(BigDecimal.ZERO)));
        Member highest = upwards.get(0);
        for (Member member : upwards.subList(1, upwards.size())) {
            Optional<BigDecimal> reached = range.apply(highest).high();
            Optional<BigDecimal> high = range.apply(member).high();
            Optional<BigDecimal> low = range.apply(member).low();
            if (reached.isEmpty()) {
                return;
            }
            if (low.isPresent() && isGap(reached.get(), low.get()) && meet(highest, member)) {
                Unit unit = range.apply(member).unit().orElseThrow();
                holes.put(
                        member.segment().id(),
                        new Hole(new Quantity(reached.get(), unit), new Quantity(low.get(), unit)));
            }
            if (high.isEmpty() || high.get().compareTo(reached.get()) > 0) {
                highest = member;
            }
        }
    }

    private boolean meet(Member one, Member other) {
        return territories.meet(one.segment().territoryIds(), other.segment().territoryIds());
    }

    /** The attribute by whose numbers, of one unit, a group is divided, if it is by nothing else. */
    private static Optional<String> onlyNumber(List<Member> group) {
        List<String> dividing = group.get(0).profile().traits().keySet().stream()
                .filter(name -> group.stream()
                                .map(member -> member.profile().traits().getOrDefault(name, NO_TRAIT))
                                .distinct()
                                .count()
                        > 1)
                .toList();
        return dividing.size() == 1
                ? Optional.of(dividing.get(0)).filter(name -> isOfOneUnit(group, name))
                : Optional.empty();
    }

    private static boolean isOfOneUnit(List<Member> group, String attribute) {
        List<Optional<Unit>> units = group.stream()
                .map(member -> member.profile()
                        .traits()
                        .getOrDefault(attribute, NO_TRAIT)
                        .unit())
                .distinct()
                .toList();
        return units.size() == 1 && units.get(0).isPresent();
    }

    /** From 34 to 35 nothing is missing: whole numbers that follow each other leave no gap. */
    private static boolean isGap(BigDecimal from, BigDecimal to) {
        boolean areWhole = from.stripTrailingZeros().scale() <= 0
                && to.stripTrailingZeros().scale() <= 0;
        return to.subtract(from).compareTo(areWhole ? BigDecimal.ONE : BigDecimal.ZERO) > 0;
    }
}
