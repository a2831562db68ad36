package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.MARKET;
import static org.openpac.core.rule.Scope.SEGMENTS;
import static org.openpac.core.rule.Scope.SWOT_ITEMS;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;
import static org.openpac.core.rule.Source.TOWS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.MarketAnalysisShape;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentShape;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.SwotItemShape;
import org.openpac.core.plan.market.SwotOrigin;
import org.openpac.core.plan.market.SwotQuadrant;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/** MK: strengths, weaknesses, opportunities and threats that the plan can build on. */
public final class SwotRules {

    /** More items of one quadrant than this are a list, not an analysis. */
    public static final Limit MOST_ITEMS = Limit.of("MK-03.most", "7");

    /** From this impact on an item needs evidence. */
    public static final Limit WEIGHTY = Limit.of("MK-04.impact", "4");

    /** From this impact on an opportunity or a threat needs an answer. */
    public static final Limit PRESSING = Limit.of("MK-05.impact", "4");

    /** All four quadrants have an item. */
    public static final Rule<MarketAnalysis> QUADRANTS_ARE_FILLED = rule("MK-01", MARKET)
            .title("The analysis names strengths, weaknesses, opportunities and threats")
            .because("Who sees only strengths is surprised by the rest.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .finds(SwotRules::emptyQuadrants)
            .at(MarketAnalysisShape.SWOT)
            .message("The analysis names nothing under: {quadrants}.")
            .suggest("Name at least one item for each: {quadrants}.");

    /** What comes from within is a strength or a weakness, what comes from the market an opportunity or a threat. */
    public static final Rule<SwotItem> ORIGIN_FITS_QUADRANT = rule("MK-02", SWOT_ITEMS)
            .title("Strengths and weaknesses come from within, opportunities and threats from the market")
            .because("Taking a weakness of ours for a threat of the market, we wait for others to mend it.")
            .source(TOWS)
            .severity(WARNING)
            .when(item -> item.origin().isPresent())
            .requires(item -> item.effectiveOrigin() == item.quadrant().origin())
            .at(SwotItemShape.ORIGIN)
            .message("{item} stands under {quadrant}, its origin is said to be {origin}.")
            .with("item", Naming.ITEM)
            .with("quadrant", (item, view) -> item.quadrant())
            .with("origin", (item, view) -> item.effectiveOrigin())
            .suggest("Correct the origin, or move it to the quadrant where it belongs.");

    /** Each quadrant of the market, and of each segment that has an analysis of its own, can be taken in at a glance. */
    public static final Rule<MarketAnalysis> QUADRANTS_ARE_READABLE = rule("MK-03", MARKET)
            .title("A quadrant has seven items at most")
            .because("Among twenty threats nobody knows which one to prepare for.")
            .source(OWN_DEFAULT)
            .severity(INFO)
            .limit(MOST_ITEMS)
            .when(market -> !market.swot().isEmpty())
            .finds(SwotRules::longQuadrants)
            .at(MarketAnalysisShape.SWOT)
            .message("Up to {n} items stand under: {quadrants}.")
            .suggest("Keep those that will decide, and merge or drop the others.");

    /** What weighs most in the analysis rests on something; items of little or no stated impact need no proof. */
    public static final Rule<SwotItem> WEIGHTY_ITEMS_HAVE_EVIDENCE = rule("MK-04", SWOT_ITEMS)
            .title("An item that weighs heavily says what it rests on")
            .because("The plan is built on these few items; if they are hearsay, so is the plan.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .onceComplete()
            .limit(WEIGHTY)
            .when((item, view) -> weighs(item, view, WEIGHTY))
            .requires(item -> !item.evidence().isEmpty())
            .at(SwotItemShape.EVIDENCE)
            .message("{item} weighs {impact} of 5 and rests on nothing that is noted.")
            .with("item", Naming.ITEM)
            .with("impact", (item, view) -> Arguments.count(item.impact().orElse(0)))
            .suggest("Note the study, the figures or the interviews it rests on, or lower its impact.");

    /** An opportunity or a threat that weighs heavily has an answer in a strategy, an option taken up, or a risk. */
    public static final Rule<SwotItem> PRESSING_ITEMS_ARE_ANSWERED = rule("MK-05", SWOT_ITEMS)
            .title("An opportunity or a threat that weighs heavily has an answer")
            .because("An analysis that nobody draws a conclusion from was a waste of a day.")
            .source(TOWS)
            .severity(WARNING)
            .onceComplete()
            .limit(PRESSING)
            .when((item, view) -> item.quadrant().origin() == SwotOrigin.EXTERNAL && weighs(item, view, PRESSING))
            .requires((item, view) -> SwotUse.of(view).isAnswered(item))
            .at(SwotItemShape.ID)
            .message("No strategy and no risk answers {item}, whose impact is {impact} of 5.")
            .with("item", Naming.ITEM)
            .with("impact", (item, view) -> Arguments.count(item.impact().orElse(0)))
            .suggest("Let a strategy or a risk name it, or lower its impact.");

    /**
     * A segment of high priority has an analysis of its own. Where the plan has one segment only, that of the market is
     * its analysis.
     */
    public static final Rule<Segment> PRIORITY_SEGMENT_IS_ANALYSED = rule("MK-10", SEGMENTS)
            .title("A segment of high priority has a SWOT analysis of its own")
            .because("What is our strength with small firms may be our weakness with large ones.")
            .source(SALES_PRACTICE)
            .severity(INFO)
            .onceComplete()
            .when(SwotRules::isOneOfSeveral)
            .requires((segment, view) -> SwotUse.of(view).isAnalysed(segment.id()))
            .at(SegmentShape.ID)
            .message("No SWOT item is about the segment {segment}.")
            .with("segment", Naming.SEGMENT)
            .suggest("Say what is a strength, a weakness, an opportunity or a threat with this segment.");

    private SwotRules() {}

    private static List<Breach> emptyQuadrants(MarketAnalysis market, PlanView view) {
        Set<SwotQuadrant> empty = EnumSet.allOf(SwotQuadrant.class);
        market.swot().forEach(item -> empty.remove(item.quadrant()));
        return empty.isEmpty()
                ? List.of()
                : List.of(Breach.here().with("quadrants", Arguments.several(new ArrayList<>(empty))));
    }

    private static List<Breach> longQuadrants(MarketAnalysis market, PlanView view) {
        Map<Optional<Id>, Map<SwotQuadrant, Integer>> bySegment = new HashMap<>();
        for (SwotItem item : market.swot()) {
            bySegment
                    .computeIfAbsent(item.segmentId(), segment -> new HashMap<>())
                    .merge(item.quadrant(), 1, Integer::sum);
        }
        BigDecimal most = view.limit(MOST_ITEMS);
        Map<SwotQuadrant, Integer> longest = new HashMap<>();
        bySegment.values().stream()
                .flatMap(counts -> counts.entrySet().stream())
                .filter(count -> BigDecimal.valueOf(count.getValue()).compareTo(most) > 0)
                .forEach(count -> longest.merge(count.getKey(), count.getValue(), Math::max));
        if (longest.isEmpty()) {
            return List.of();
        }
        int n = longest.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<SwotQuadrant> quadrants =
                Stream.of(SwotQuadrant.values()).filter(longest::containsKey).toList();
        return List.of(Breach.here().with("n", Arguments.count(n)).with("quadrants", Arguments.several(quadrants)));
    }

    private static boolean weighs(SwotItem item, PlanView view, Limit least) {
        return item.impact()
                .filter(impact -> BigDecimal.valueOf(impact).compareTo(view.limit(least)) >= 0)
                .isPresent();
    }

    private static boolean isOneOfSeveral(Segment segment, PlanView view) {
        boolean isAnalysed =
                view.plan().market().filter(market -> !market.swot().isEmpty()).isPresent();
        return isAnalysed
                && view.plan().segments().size() > 1
                && segment.priority().filter(Priority.HIGH::equals).isPresent();
    }
}
