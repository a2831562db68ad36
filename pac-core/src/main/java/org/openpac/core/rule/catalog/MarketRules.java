package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.MARKET;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.market.Competitor;
import org.openpac.core.plan.market.CompetitorShape;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.MarketAnalysisShape;
import org.openpac.core.plan.market.MarketSize;
import org.openpac.core.plan.market.MarketSizeShape;
import org.openpac.core.plan.market.MarketTrend;
import org.openpac.core.plan.market.MarketTrendShape;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.SwotOrigin;
import org.openpac.core.plan.market.TrendEffect;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;

/** MK: a market that has been looked at, lately, with those who sell on it. */
public final class MarketRules {

    /** An analysis made more months than this before the plan begins is of another market. */
    public static final Limit OLDEST_ANALYSIS = Limit.of("MK-06.months", "12");

    private static final String MARKET_SHARE = "REV-003";

    /** The market was looked at within the year before the plan; an analysis without a date is not judged. */
    public static final Rule<MarketAnalysis> ANALYSIS_IS_FRESH = rule("MK-06", MARKET)
            .title("The market was analysed in the twelve months before the plan begins")
            .because("Customers and competitors have moved on since the last time we looked.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .limit(OLDEST_ANALYSIS)
            .when((market, view) ->
                    market.analysedOn().isPresent() && start(view).isPresent())
            .requires((market, view) -> !Age.isAbove(
                    view.limit(OLDEST_ANALYSIS),
                    market.analysedOn().orElseThrow(),
                    start(view).orElseThrow()))
            .at(MarketAnalysisShape.ANALYSED_ON)
            .message("The analysis dates from {day}, the plan begins on {start}.")
            .with("day", (market, view) -> Arguments.day(market.analysedOn().orElseThrow()))
            .with("start", (market, view) -> Arguments.day(start(view).orElseThrow()))
            .suggest("Look at the market again, then enter the day.");

    /** One competitor at least is described in full: strengths, weaknesses, positioning, strategy. */
    public static final Rule<MarketAnalysis> A_COMPETITOR_IS_KNOWN = rule("MK-07", MARKET)
            .title("One competitor at least is described in full")
            .because("Whoever does not know what the other one offers loses on price.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .finds(MarketRules::missingOfBestKnown)
            .at(MarketAnalysisShape.COMPETITORS)
            .message("No competitor is described in full; missing: {missing}.")
            .suggest("Describe your main competitor’s strengths, weaknesses, positioning and strategies.");

    /** A trend leads to an opportunity or a threat; one said to be neither is exempt. */
    public static final Rule<MarketTrend> TREND_LEADS_SOMEWHERE = rule("MK-08", MARKET.each(MarketAnalysisShape.TRENDS))
            .title("A market trend leads to an opportunity or a threat")
            .because("A trend that changes nothing for us has no place in our plan.")
            .source(OWN_DEFAULT)
            .severity(INFO)
            .onceComplete()
            .when(trend -> trend.effect().filter(TrendEffect.NEUTRAL::equals).isEmpty())
            .requires(MarketRules::leadsOutside)
            .at(MarketTrendShape.SWOT_ITEM_IDS)
            .message("The trend {trend} leads to no opportunity and no threat.")
            .with("trend", (trend, view) -> Naming.of(trend.statement(), trend.id()))
            .suggest("Link the opportunity or the threat it brings, or say that its effect is neutral.");

    /**
     * Who aims at a share of the market knows how much the market buys, and in which year. An objective limited to segments
     * whose value is known needs no more.
     */
    public static final Rule<SalesActionPlan> SHARE_HAS_A_MARKET = rule("MK-09", PLAN)
            .title("A market share is a share of a market of known size")
            .because("A fifth of nobody knows what cannot be reached nor missed.")
            .source(OWN_DEFAULT)
            .severity(ERROR)
            .when((plan, view) -> plan.objectives().stream().anyMatch(objective -> isShare(objective, view)))
            .finds(MarketRules::unknownSize)
            .at(SalesActionPlanShape.MARKET)
            .message("An objective aims at a market share; missing: {missing}.")
            .suggest("State what the market buys in a year, and which year that is.");

    private MarketRules() {}

    static Optional<LocalDate> start(PlanView view) {
        return view.plan().period().filter(DateRange::isOrdered).map(DateRange::start);
    }

    private static List<Breach> missingOfBestKnown(MarketAnalysis market, PlanView view) {
        Optional<Competitor> best = market.competitors().stream()
                .min(Comparator.comparing(
                                (Competitor competitor) -> missing(competitor).size())
                        .thenComparing(Competitor::id));
        if (best.isEmpty()) {
            return List.of(Breach.here().with("missing", Naming.of(List.of(MarketAnalysisShape.COMPETITORS))));
        }
        List<Member<Competitor, ?>> missing = missing(best.get());
        return missing.isEmpty() ? List.of() : List.of(incomplete(best.get(), missing, view));
    }

    private static Breach incomplete(Competitor competitor, List<Member<Competitor, ?>> missing, PlanView view) {
        return view.index()
                .entry(competitor.id())
                .map(entry -> Breach.elsewhere(entry.place().member(missing.get(0)), Optional.of(competitor)))
                .orElse(Breach.here())
                .with("missing", Naming.of(missing));
    }

    private static List<Member<Competitor, ?>> missing(Competitor competitor) {
        List<Member<Competitor, ?>> missing = new ArrayList<>();
        if (competitor.strengths().isEmpty()) {
            missing.add(CompetitorShape.STRENGTHS);
        }
        if (competitor.weaknesses().isEmpty()) {
            missing.add(CompetitorShape.WEAKNESSES);
        }
        if (competitor.positioning().filter(text -> !text.isBlank()).isEmpty()) {
            missing.add(CompetitorShape.POSITIONING);
        }
        if (competitor.strategies().isEmpty()) {
            missing.add(CompetitorShape.STRATEGIES);
        }
        return missing;
    }

    /** A link that leads nowhere is no business of this rule. */
    private static boolean leadsOutside(MarketTrend trend, PlanView view) {
        return trend.swotItemIds().stream()
                .anyMatch(id -> view.index()
                        .find(id, SwotItem.class)
                        .filter(item -> item.quadrant().origin() == SwotOrigin.INTERNAL)
                        .isEmpty());
    }

    private static boolean isShare(Objective objective, PlanView view) {
        boolean isMeasuredAsShare = view.index()
                .kpiOf(objective)
                .flatMap(KpiDefinition::code)
                .filter(MARKET_SHARE::equals)
                .isPresent();
        return Kept.isKept(objective)
                && (isMeasuredAsShare
                        || objective
                                .category()
                                .filter(ObjectiveCategory.MARKET_SHARE::equals)
                                .isPresent());
    }

    private static List<Breach> unknownSize(SalesActionPlan plan, PlanView view) {
        boolean needsMarket = plan.objectives().stream()
                .filter(objective -> isShare(objective, view))
                .anyMatch(objective -> !hasSizedSegments(objective, view));
        if (!needsMarket) {
            return List.of();
        }
        Optional<MarketAnalysis> market = plan.market();
        Optional<MarketSize> size = market.flatMap(MarketAnalysis::size);
        List<Member<?, ?>> missing = new ArrayList<>();
        if (size.flatMap(MarketSize::total)
                .or(() -> size.flatMap(MarketSize::serviceable))
                .isEmpty()) {
            missing.add(MarketSizeShape.TOTAL);
        }
        if (size.flatMap(MarketSize::year).isEmpty()) {
            missing.add(MarketSizeShape.YEAR);
        }
        if (missing.isEmpty()) {
            return List.of();
        }
        Breach breach = market.isEmpty()
                ? Breach.here()
                : size.isEmpty()
                        ? Breach.at(SalesActionPlanShape.MARKET, MarketAnalysisShape.SIZE)
                        : Breach.at(SalesActionPlanShape.MARKET, MarketAnalysisShape.SIZE, missing.get(0));
        return List.of(breach.with("missing", Naming.of(missing)));
    }

    private static boolean hasSizedSegments(Objective objective, PlanView view) {
        return !objective.segmentIds().isEmpty()
                && objective.segmentIds().stream()
                        .allMatch(id -> view.index()
                                .find(id, Segment.class)
                                .flatMap(Segment::sizeValue)
                                .isPresent());
    }
}
