package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.Competitor;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.MarketSize;
import org.openpac.core.plan.market.MarketTrend;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.SwotQuadrant;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

class MarketTest {

    @Test
    void an_analysis_is_a_year_old_at_most() {
        MarketAnalysis old =
                MarketAnalysis.builder().analysedOn(LocalDate.of(2024, 12, 31)).build();

        assertThat(messages(MarketRules.ANALYSIS_IS_FRESH, market(old)))
                .containsExactly("The analysis dates from 31 December 2024, the plan begins on 1 January 2026.");
        assertThat(found(MarketRules.ANALYSIS_IS_FRESH, market(old.withAnalysedOn(LocalDate.of(2023, 1, 1)))))
                .containsExactly("WARNING /market/analysedOn");
        assertThat(found(MarketRules.ANALYSIS_IS_FRESH, market(old.withAnalysedOn(LocalDate.of(2025, 1, 1)))))
                .isEmpty();
        assertThat(examined(
                        MarketRules.ANALYSIS_IS_FRESH,
                        market(MarketAnalysis.builder().build())))
                .isZero();
    }

    @Test
    void of_competitors_the_best_known_is_asked_for() {
        Competitor named = Competitor.builder().id(Id.of("a")).name("A").build();
        Competitor known = named.withId(Id.of("b"))
                .withStrengths("Price")
                .withWeaknesses("Delay")
                .withPositioning(" ")
                .withStrategies("Sales");

        assertThat(found(
                        MarketRules.A_COMPETITOR_IS_KNOWN,
                        market(MarketAnalysis.builder()
                                .addCompetitors(named, known)
                                .build())))
                .containsExactly("WARNING /market/competitors/1/positioning");
        assertThat(found(
                        MarketRules.A_COMPETITOR_IS_KNOWN,
                        market(MarketAnalysis.builder().build())))
                .containsExactly("WARNING /market/competitors");
        assertThat(found(
                        MarketRules.A_COMPETITOR_IS_KNOWN,
                        market(MarketAnalysis.builder()
                                .addCompetitors(named, known.withPositioning("Cheap"))
                                .build())))
                .isEmpty();
    }

    @Test
    void a_trend_that_only_shows_a_strength_leads_nowhere() {
        MarketTrend trend = MarketTrend.builder()
                .id(Id.of("trend"))
                .addSwotItemIds(Id.of("s"))
                .build();
        MarketAnalysis market = swot(item("s", SwotQuadrant.STRENGTH, 1), item("o", SwotQuadrant.OPPORTUNITY, 1));

        assertThat(found(MarketRules.TREND_LEADS_SOMEWHERE, market(market.withTrends(trend))))
                .containsExactly("INFO /market/trends/0/swotItemIds");
        assertThat(found(
                        MarketRules.TREND_LEADS_SOMEWHERE,
                        market(market.withTrends(trend.withSwotItemIds(Id.of("s"), Id.of("o"))))))
                .isEmpty();
        assertThat(found(
                        MarketRules.TREND_LEADS_SOMEWHERE,
                        market(market.withTrends(trend.withSwotItemIds(Id.of("nowhere"))))))
                .isEmpty();
    }

    @Test
    void a_share_is_asked_for_its_market_where_the_plan_lacks_it() {
        SalesActionPlan.Builder share = plan().addObjectives(share());

        assertThat(found(MarketRules.SHARE_HAS_A_MARKET, share)).containsExactly("ERROR /market");
        assertThat(found(
                        MarketRules.SHARE_HAS_A_MARKET,
                        share.market(MarketAnalysis.builder().build())))
                .containsExactly("ERROR /market/size");
        assertThat(found(MarketRules.SHARE_HAS_A_MARKET, share.market(sized(size()))))
                .containsExactly("ERROR /market/size/total");
        assertThat(found(MarketRules.SHARE_HAS_A_MARKET, share.market(sized(size().withTotal(Money.of(5, "EUR"))))))
                .containsExactly("ERROR /market/size/year");
        assertThat(found(
                        MarketRules.SHARE_HAS_A_MARKET,
                        share.market(
                                sized(size().withServiceable(Money.of(5, "EUR")).withYear(2025)))))
                .isEmpty();
    }

    @Test
    void a_share_of_a_segment_of_known_value_needs_no_more() {
        Segment sized = priority("a").withSizeValue(Money.of(5, "EUR"));
        SalesActionPlan.Builder share = plan().addObjectives(share().withSegmentIds(Id.of("a")));

        assertThat(found(MarketRules.SHARE_HAS_A_MARKET, share.addSegments(sized)))
                .isEmpty();
        assertThat(examined(
                        MarketRules.SHARE_HAS_A_MARKET,
                        plan().addObjectives(share().withCategory(ObjectiveCategory.REVENUE))))
                .isZero();
    }

    private static Objective share() {
        return Objective.builder()
                .id(Id.of("share"))
                .level(ObjectiveLevel.COMPANY)
                .category(ObjectiveCategory.MARKET_SHARE)
                .build();
    }

    private static MarketSize size() {
        return MarketSize.builder().build();
    }

    private static MarketAnalysis sized(MarketSize size) {
        return MarketAnalysis.builder().size(size).build();
    }

    private static Segment priority(String id) {
        return Segment.builder().id(Id.of(id)).priority(Priority.HIGH).build();
    }

    private static SalesActionPlan.Builder market(MarketAnalysis market) {
        return plan().market(market);
    }

    private static SwotItem item(String id, SwotQuadrant quadrant, int impact) {
        return SwotItem.builder()
                .id(Id.of(id))
                .quadrant(quadrant)
                .impact(impact)
                .build();
    }

    private static MarketAnalysis swot(SwotItem... items) {
        return MarketAnalysis.builder().addSwot(items).build();
    }

    private static MarketAnalysis swot(SwotItem[] some, SwotItem[] others) {
        return MarketAnalysis.builder()
                .addAllSwot(List.of(some))
                .addAllSwot(List.of(others))
                .build();
    }
}
