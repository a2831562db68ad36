package org.openpac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.core.plan.action.AnsoffQuadrant;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.SwotOrigin;
import org.openpac.core.plan.market.SwotQuadrant;
import org.openpac.core.plan.market.TowsType;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Benchmarks;
import org.openpac.core.plan.tracking.Benchmarks.DefaultTarget;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** What the model knows of common practice. */
class PracticeTest {

    @ParameterizedTest
    @EnumSource(value = TacticKind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void a_kind_of_tactic_belongs_to_one_family_and_has_a_usual_channel(TacticKind kind) {
        assertThat(TacticFamily.values()).filteredOn(family -> family.has(kind)).hasSize(1);
        assertThat(kind.usualChannels()).isNotEmpty();
    }

    @Test
    void what_no_kind_fits_belongs_to_every_family() {
        assertThat(TacticFamily.values()).allMatch(family -> family.has(TacticKind.OTHER));
        assertThat(TacticKind.OTHER.usualChannels()).isEmpty();
    }

    @Test
    void a_tactic_reaches_people_on_the_channels_it_states_else_on_the_usual_ones() {
        Tactic calls = Tactic.builder()
                .id(Id.of("calls"))
                .family(TacticFamily.PROSPECTING)
                .build();

        assertThat(calls.effectiveChannels()).isEmpty();
        assertThat(calls.withKind(TacticKind.PHONE).effectiveChannels()).containsExactly(ContactChannel.PHONE);
        assertThat(calls.withKind(TacticKind.PHONE)
                        .withContactChannels(ContactChannel.MESSAGING)
                        .effectiveChannels())
                .containsExactly(ContactChannel.MESSAGING);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, MARKET_PENETRATION",
        "false, true, PRODUCT_DEVELOPMENT",
        "true, false, MARKET_DEVELOPMENT",
        "true, true, DIVERSIFICATION"
    })
    void market_and_offer_make_the_quadrant(boolean newMarket, boolean newOffer, AnsoffQuadrant quadrant) {
        Strategy strategy = Strategy.builder()
                .id(Id.of("s"))
                .type(StrategyType.ACQUISITION)
                .newMarket(newMarket)
                .newOffer(newOffer)
                .build();

        assertThat(strategy.quadrant()).isEqualTo(quadrant);
    }

    @Test
    void what_is_not_said_to_be_new_is_not() {
        Strategy strategy =
                Strategy.builder().id(Id.of("s")).type(StrategyType.RETENTION).build();

        assertThat(strategy.quadrant()).isEqualTo(AnsoffQuadrant.MARKET_PENETRATION);
    }

    @Test
    void diversification_needs_both_new_and_penetration_stays_on_its_market() {
        assertThat(StrategyType.DIVERSIFICATION.quadrants()).containsExactly(AnsoffQuadrant.DIVERSIFICATION);
        assertThat(StrategyType.MARKET_PENETRATION.quadrants())
                .containsExactly(AnsoffQuadrant.MARKET_PENETRATION, AnsoffQuadrant.PRODUCT_DEVELOPMENT);
    }

    @Test
    void strengths_and_weaknesses_come_from_within() {
        assertThat(SwotQuadrant.values())
                .filteredOn(quadrant -> quadrant.origin() == SwotOrigin.INTERNAL)
                .containsExactly(SwotQuadrant.STRENGTH, SwotQuadrant.WEAKNESS);
        SwotItem threat =
                SwotItem.builder().id(Id.of("t")).quadrant(SwotQuadrant.THREAT).build();
        assertThat(threat.effectiveOrigin()).isEqualTo(SwotOrigin.EXTERNAL);
        assertThat(threat.withOrigin(SwotOrigin.INTERNAL).effectiveOrigin()).isEqualTo(SwotOrigin.INTERNAL);
    }

    @ParameterizedTest
    @EnumSource(TowsType.class)
    void a_crossing_is_named_by_the_quadrants_it_crosses(TowsType type) {
        assertThat("" + type.internal().name().charAt(0)
                        + type.external().name().charAt(0))
                .isEqualTo(type.name());
        assertThat(type.internal().origin()).isEqualTo(SwotOrigin.INTERNAL);
        assertThat(type.external().origin()).isEqualTo(SwotOrigin.EXTERNAL);
    }

    @Test
    void advertising_is_a_direct_cost_and_salaries_are_not() {
        assertThat(CostCategory.ADVERTISING.usualKind()).contains(CostKind.DIRECT);
        assertThat(CostCategory.SALARIES.usualKind()).contains(CostKind.INDIRECT);
        assertThat(Arrays.stream(CostCategory.values())
                        .filter(category -> category.usualKind().isEmpty()))
                .containsExactly(CostCategory.OTHER);
        BudgetLine line = BudgetLine.builder().id(Id.of("l")).build();
        assertThat(line.effectiveCostKind()).isEmpty();
        assertThat(line.withCategory(CostCategory.SALARIES).effectiveCostKind()).contains(CostKind.INDIRECT);
        assertThat(line.withCategory(CostCategory.SALARIES)
                        .withCostKind(CostKind.DIRECT)
                        .effectiveCostKind())
                .contains(CostKind.DIRECT);
    }

    /** The two tables of « Plan d’action commercial : comment structurer vos objectifs pour atteindre vos cibles ? ». */
    @Test
    void the_ranges_and_the_targets_are_those_published() {
        assertThat(Benchmarks.improvementRanges())
                .extracting(range -> range.figure() + " " + range.low() + " " + range.high())
                .containsExactly(
                        "LEAD_CONVERSION_RATE 0.15 0.2",
                        "SALES_PRODUCTIVITY 0.1 0.15",
                        "CUSTOMER_SATISFACTION 0.05 0.1");
        assertThat(Benchmarks.defaultTargets())
                .extracting(target -> target.kpiCode() + " " + target.percent() + " " + target.change())
                .containsExactly(
                        "ACQ-001 -10 PERCENT Optional[RELATIVE_PERCENT]",
                        "VAL-001 5 PERCENT Optional[RELATIVE_PERCENT]",
                        "CNV-001 2 PERCENT Optional.empty");
        assertThat(Share.of("0.2")).isEqualTo(Share.of("0.20"));
        assertThat(Benchmarks.SOURCE).startsWith("« Plan d’action commercial");
    }

    @Test
    void the_levers_of_an_improvement_are_told_in_both_languages() {
        assertThat(Benchmarks.Improvable.LEAD_CONVERSION_RATE.levers(Locale.ENGLISH))
                .isEqualTo("better qualified leads, more relevant messages");
        assertThat(Stream.of(Benchmarks.Improvable.values()).map(figure -> figure.levers(Locale.FRENCH)))
                .containsExactly(
                        "leads mieux qualifiés, messages plus pertinents",
                        "objectifs clairs, processus allégés, outils adaptés",
                        "besoins mieux compris, service personnalisé");
    }

    @Test
    void two_percent_more_conversion_asks_whether_points_are_meant() {
        DefaultTarget conversion = Benchmarks.defaultTargets().get(2);
        Baseline baseline =
                Baseline.builder().value(Quantity.of(20, Unit.PERCENT)).build();

        TargetSpec points = conversion.from(ChangeKind.PERCENTAGE_POINTS, baseline);
        TargetSpec relative = conversion.from(ChangeKind.RELATIVE_PERCENT, baseline);

        assertThat(List.of(points.change(), relative.change()))
                .containsExactly(
                        java.util.Optional.of(ChangeKind.PERCENTAGE_POINTS),
                        java.util.Optional.of(ChangeKind.RELATIVE_PERCENT));
        assertThat(points.direction()).contains(Direction.INCREASE);
        assertThat(points.baseline()).contains(baseline);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conversion.from(ChangeKind.ABSOLUTE_VALUE, baseline))
                .withMessage("change of CNV-001 must be in percent or points: ABSOLUTE_VALUE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benchmarks.defaultTargets().get(0).from(ChangeKind.PERCENTAGE_POINTS, baseline))
                .withMessage("change of ACQ-001 must be RELATIVE_PERCENT: PERCENTAGE_POINTS");
    }
}
