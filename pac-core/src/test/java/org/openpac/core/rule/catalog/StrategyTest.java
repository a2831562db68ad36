package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.Id;

class StrategyTest {

    private static final Strategy WIN = strategy("win", StrategyType.ACQUISITION);
    private static final Strategy NEW =
            strategy("new", StrategyType.DIVERSIFICATION).withNewMarket(true).withNewOffer(true);
    private static final Id KPI = Id.of("kpi");

    @Test
    void a_strategy_takes_over_the_objectives_of_its_tactics() {
        SalesActionPlan.Builder plan = plan().addStrategies(WIN)
                .addTactics(
                        tactic("a", "win").withObjectiveIds(Id.of("revenue"), Id.of("margin")),
                        tactic("b", "win").withObjectiveIds(Id.of("revenue")));

        assertThat(found(StrategyRules.SERVES_AN_OBJECTIVE, plan)).containsExactly("ERROR /strategies/0/objectiveIds");
        assertThat(mended(StrategyRules.SERVES_AN_OBJECTIVE, plan)
                        .strategies()
                        .get(0)
                        .objectiveIds())
                .containsExactly(Id.of("revenue"), Id.of("margin"));
        assertThat(mended(StrategyRules.SERVES_AN_OBJECTIVE, plan().addStrategies(WIN))
                        .strategies())
                .containsExactly(WIN);
    }

    @Test
    void a_tactic_that_was_given_up_carries_nothing_out() {
        Tactic tactic = tactic("a", "win");

        assertThat(found(StrategyRules.HAS_A_TACTIC, plan().addStrategies(WIN).addTactics(tactic)))
                .isEmpty();
        assertThat(found(
                        StrategyRules.HAS_A_TACTIC,
                        plan().addStrategies(WIN).addTactics(tactic.withStatus(TacticStatus.CANCELLED))))
                .containsExactly("ERROR /strategies/0/id");
        assertThat(examined(
                        StrategyRules.HAS_A_TACTIC, plan().addStrategies(WIN.withLifecycle(LifecycleStatus.CANCELLED))))
                .isZero();
    }

    @ParameterizedTest(name = "{0} moves {1}: {2}")
    @CsvSource({
        "ACQUISITION, ACQ-002, true",
        "ACQUISITION, RET-001, false",
        "ACQUISITION, REV-003, true",
        "ACQUISITION, REV-005, false",
        "ACQUISITION, REV-001, true",
        "ACQUISITION, VAL-003, true",
        "RETENTION, RET-008, true",
        "RETENTION, VAL-002, true",
        "RETENTION, ACQ-001, false",
        "DEVELOPMENT, RET-004, true",
        "DEVELOPMENT, RET-001, false",
        "DEVELOPMENT, REV-005, true",
        "MARKET_PENETRATION, REV-003, true",
        "MARKET_PENETRATION, RET-001, false",
        "DIVERSIFICATION, REV-001, true",
        "DIVERSIFICATION, RET-002, false",
        "RETENTION, X, true",
    })
    void directions_move_what_they_are_meant_for(StrategyType type, String code, boolean isMoved) {
        KpiDefinition kpi = KpiDefinition.builder().id(KPI).code(code).build();
        SalesActionPlan.Builder plan =
                plan().addKpis(kpi).addStrategies(strategy("s", type).withKpiIds(KPI));

        assertThat(found(StrategyRules.MOVES_ITS_FIGURES, plan))
                .isEqualTo(isMoved ? List.of() : List.of("WARNING /strategies/0/kpiIds"));
    }

    @Test
    void without_indicators_of_its_own_a_strategy_is_measured_by_its_objectives() {
        Objective kept = Objective.builder()
                .id(Id.of("kept"))
                .level(ObjectiveLevel.TEAM)
                .category(ObjectiveCategory.CUSTOMER_RETENTION)
                .build();
        Objective revenue = kept.withId(Id.of("revenue")).withCategory(ObjectiveCategory.REVENUE);
        SalesActionPlan.Builder plan =
                plan().addObjectives(kept, revenue).addStrategies(WIN.withObjectiveIds(Id.of("kept")));

        assertThat(messages(StrategyRules.MOVES_ITS_FIGURES, plan))
                .containsExactly("A strategy of type acquisition hardly moves: customer retention.");
        assertThat(found(StrategyRules.MOVES_ITS_FIGURES, plan)).containsExactly("WARNING /strategies/0/objectiveIds");
        assertThat(found(
                        StrategyRules.MOVES_ITS_FIGURES,
                        plan().addObjectives(kept, revenue)
                                .addStrategies(WIN.withObjectiveIds(Id.of("kept"), Id.of("revenue")))))
                .isEmpty();
        assertThat(examined(StrategyRules.MOVES_ITS_FIGURES, plan().addStrategies(WIN)))
                .isZero();
    }

    @ParameterizedTest(name = "{0}, new market {1}, new offer {2}: {3}")
    @CsvSource({
        "DIVERSIFICATION, true, true, ''",
        "DIVERSIFICATION, true, false, newOffer",
        "DIVERSIFICATION, false, true, newMarket",
        "DIVERSIFICATION, false, false, newMarket",
        "MARKET_PENETRATION, false, true, ''",
        "MARKET_PENETRATION, true, false, newMarket",
        "RETENTION, true, true, newMarket",
        "DEVELOPMENT, false, true, ''",
        "ACQUISITION, true, true, ''",
    })
    void the_type_fits_what_is_new(StrategyType type, boolean newMarket, boolean newOffer, String member) {
        Strategy strategy = strategy("s", type).withNewMarket(newMarket).withNewOffer(newOffer);

        assertThat(found(StrategyRules.TYPE_FITS_NOVELTY, plan().addStrategies(strategy)))
                .isEqualTo(member.isEmpty() ? List.of() : List.of("ERROR /strategies/0/" + member));
    }

    @Test
    void diversification_with_new_offers_alone_has_a_new_offer() {
        Strategy unsaid = NEW.withNewOffer(false).withOfferIds(Id.of("kit"));
        Offer kit = Offer.builder().id(Id.of("kit")).newOffer(true).build();

        assertThat(mended(
                                StrategyRules.TYPE_FITS_NOVELTY,
                                plan().addStrategies(unsaid).addOffers(kit))
                        .strategies())
                .containsExactly(unsaid.withNewOffer(true));
        assertThat(mended(
                                StrategyRules.TYPE_FITS_NOVELTY,
                                plan().addStrategies(unsaid).addOffers(kit.withNewOffer(false)))
                        .strategies())
                .containsExactly(unsaid);
        assertThat(mended(
                                StrategyRules.TYPE_FITS_NOVELTY,
                                plan().addStrategies(unsaid.withType(StrategyType.RETENTION))
                                        .addOffers(kit))
                        .strategies())
                .containsExactly(unsaid.withType(StrategyType.RETENTION));
    }

    @Test
    void a_strategy_for_all_whose_tactics_choose_is_told_and_mended() {
        SalesActionPlan.Builder plan = plan().addStrategies(WIN)
                .addSegments(segment("small"), segment("large"))
                .addTactics(tactic("t", "win").withSegmentIds(Id.of("small"), Id.of("nowhere")));

        assertThat(messages(StrategyRules.NAMES_ITS_SEGMENTS, plan))
                .containsExactly("win names no segment, its actions aim at 1 of 2.");
        assertThat(mended(StrategyRules.NAMES_ITS_SEGMENTS, plan)
                        .strategies()
                        .get(0)
                        .segmentIds())
                .containsExactly(Id.of("small"));
        assertThat(found(
                        StrategyRules.NAMES_ITS_SEGMENTS,
                        plan().addStrategies(WIN)
                                .addSegments(segment("small"))
                                .addTactics(tactic("t", "win").withSegmentIds(Id.of("small")))))
                .isEmpty();
    }

    private static Segment segment(String id) {
        return Segment.builder().id(Id.of(id)).build();
    }

    private static Strategy strategy(String id, StrategyType type) {
        return Strategy.builder().id(Id.of(id)).type(type).build();
    }

    private static Tactic tactic(String id, String strategy) {
        return Tactic.builder()
                .id(Id.of(id))
                .family(TacticFamily.PROSPECTING)
                .addStrategyIds(Id.of(strategy))
                .build();
    }
}
