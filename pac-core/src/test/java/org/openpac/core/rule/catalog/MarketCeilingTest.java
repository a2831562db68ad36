package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.objective.ObjectiveLevel.COMPANY;
import static org.openpac.core.plan.objective.ObjectiveLevel.TEAM;
import static org.openpac.core.rule.catalog.AttainableRules.MARKET_IS_LARGE_ENOUGH;
import static org.openpac.core.rule.catalog.AttainableRules.STRETCH_HAS_ROOM;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.MarketSize;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** A market of a million euros a year, and segments of 30 and 20 accounts. */
class MarketCeilingTest {

    private static final Objective REVENUE = goal("o", COMPANY, "k", "100000 EUR", "1000000 EUR")
            .withCategory(ObjectiveCategory.REVENUE)
            .withDue(Goals.YEAR.end());
    private static final Objective CUSTOMERS = goal("o", COMPANY, "k", "10 COUNT", "50 COUNT")
            .withCategory(ObjectiveCategory.NEW_CUSTOMERS)
            .withSegmentIds(Id.of("north"), Id.of("south"));
    private static final Objective SHARE =
            goal("o", COMPANY, "k", "20 PERCENT", "25 PERCENT").withCategory(ObjectiveCategory.MARKET_SHARE);

    private static SalesActionPlan.Builder plan(Objective objective) {
        String unit =
                objective.target().orElseThrow().value().orElseThrow().unit().code();
        return Goals.plan(objective)
                .withKpis(kpi("k", unit))
                .withMarket(MarketAnalysis.builder()
                        .size(MarketSize.builder()
                                .serviceable(Money.of(1_000_000, "EUR"))
                                .build())
                        .build())
                .withSegments(segment("north", 30), segment("south", 20), segment("unknown", null))
                .toBuilder();
    }

    private static Segment segment(String id, Integer accounts) {
        return Segment.builder()
                .id(Id.of(id))
                .sizeAccounts(Optional.ofNullable(accounts))
                .build();
    }

    private static Objective to(Objective objective, String level) {
        String from = objective
                .target()
                .orElseThrow()
                .baseline()
                .orElseThrow()
                .value()
                .orElseThrow()
                .toString();
        return objective.withTarget(Goals.target(from.replace("\u00a0", " "), level));
    }

    private static List<String> found(Objective objective) {
        return Probe.messages(MARKET_IS_LARGE_ENOUGH, plan(objective));
    }

    private static int examined(Rule<?> rule, Objective objective) {
        return Probe.examined(rule, plan(objective));
    }

    @Test
    void a_year_s_revenue_lies_within_the_market() {
        assertThat(found(REVENUE)).isEmpty();
        assertThat(Probe.found(MARKET_IS_LARGE_ENOUGH, plan(to(REVENUE, "1000000.01 EUR"))))
                .containsExactly("ERROR /objectives/0/target/value");
    }

    @Test
    void a_team_s_revenue_or_that_of_more_than_a_year_or_in_another_unit_is_not_compared() {
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, REVENUE)).isEqualTo(1);
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, REVENUE.withLevel(TEAM))).isZero();
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, REVENUE.withDue(Optional.empty())))
                .isZero();
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, REVENUE.withDue(LocalDate.of(2027, 1, 2))))
                .isEqualTo(1);
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, REVENUE.withDue(LocalDate.of(2027, 1, 3))))
                .isZero();
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, REVENUE.withStart(LocalDate.of(2025, 6, 1))))
                .isZero();
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, REVENUE.withTarget(Goals.target("1 USD", "2 USD"))))
                .isZero();
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, REVENUE.withCategory(ObjectiveCategory.PROFITABILITY)))
                .isZero();
    }

    @Test
    void customers_are_no_more_than_the_accounts_of_its_segments() {
        assertThat(found(CUSTOMERS)).isEmpty();
        assertThat(found(to(CUSTOMERS, "51 COUNT")))
                .containsExactly("The target of 51 exceeds what the market allows: 50.");
        assertThat(found(to(CUSTOMERS, "31 COUNT").withSegmentIds(Id.of("north"), Id.of("north"))))
                .containsExactly("The target of 31 exceeds what the market allows: 30.");
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, CUSTOMERS.withSegmentIds())).isZero();
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, CUSTOMERS.withSegmentIds(Id.of("north"), Id.of("unknown"))))
                .isZero();
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, CUSTOMERS.withTarget(Goals.target("1 EUR", "2 EUR"))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"25 PERCENT, ''", "25.1 PERCENT, WARNING /objectives/0/target/value"})
    void five_points_of_share_in_a_plan_are_much_but_not_impossible(String level, String finding) {
        assertThat(String.join("", Probe.found(MARKET_IS_LARGE_ENOUGH, plan(to(SHARE, level)))))
                .isEqualTo(finding);
        assertThat(examined(MARKET_IS_LARGE_ENOUGH, SHARE.withTarget(Goals.target("1 COUNT", "2 COUNT"))))
                .isZero();
    }

    @Test
    void a_stretch_lies_within_the_market_too_but_may_be_unusual() {
        assertThat(Probe.messages(
                        STRETCH_HAS_ROOM, plan(to(CUSTOMERS, "40 COUNT").withStretch(Goals.stretch("50 COUNT")))))
                .isEmpty();
        assertThat(Probe.messages(
                        STRETCH_HAS_ROOM, plan(to(CUSTOMERS, "40 COUNT").withStretch(Goals.stretch("51 COUNT")))))
                .containsExactly("The stretch target exceeds the market that can be served.");
        assertThat(examined(STRETCH_HAS_ROOM, SHARE.withStretch(Goals.stretch("90 PERCENT"))))
                .isZero();
        assertThat(examined(STRETCH_HAS_ROOM, CUSTOMERS)).isZero();
    }
}
