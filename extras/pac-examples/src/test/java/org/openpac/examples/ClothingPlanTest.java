package org.openpac.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.shape.Kind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.view.PaceStatus;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Pyramid;
import org.openpac.json.PacJson;
import org.openpac.kpi.PacChecker;
import org.openpac.kpi.PlanKpis;
import org.openpac.kpi.Scorecard;
import org.openpac.kpi.catalog.ExecutionKpis;
import org.openpac.kpi.catalog.RevenueKpis;
import org.openpac.kpi.catalog.ValueKpis;
import org.openpac.kpi.forecast.LandingMethod;
import org.openpac.kpi.forecast.Movement;

class ClothingPlanTest {

    private static final LocalDate EARLY_JULY = LocalDate.of(2026, 7, 2);

    /** What neither plan says, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "TargetSpec.low", "no figure of the two firms is to be kept between two levels",
            "TargetSpec.high", "no figure of the two firms is to be kept between two levels");

    @ParameterizedTest
    @EnumSource(names = {"CLOTHING_FRENCH", "CLOTHING_ENGLISH"})
    void the_plan_is_sound(Example example) {
        CheckReport report = PacChecker.standard().check(plan(example), EARLY_JULY);

        assertThat(report.findings())
                .extracting(finding -> finding.rule().id() + " "
                        + finding.location().pointer() + " " + finding.message(Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CLOTHING_FRENCH, CLOTHING_ENGLISH", "SOFTWARE_FRENCH, SOFTWARE_ENGLISH"})
    void both_languages_tell_the_same_plan(Example french, Example english) {
        assertThat(facts(english)).containsExactlyElementsOf(facts(french));
    }

    /** Every value with its place; of a text only that it is there. */
    private static List<String> facts(Example example) {
        return PlanLeaves.of(plan(example)).stream()
                .map(leaf -> leaf.place() + " "
                        + (PlanLeaves.item(leaf.member()) instanceof Kind.Text ? "a text" : leaf.value()))
                .toList();
    }

    @Test
    void together_the_examples_use_every_member_of_a_plan_but_few() {
        Set<String> used = Stream.of(Example.SOFTWARE_FRENCH, Example.CLOTHING_FRENCH)
                .flatMap(example -> PlanLeaves.of(plan(example)).stream())
                .map(leaf -> leaf.member().key())
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(PlanLeaves.possible());
        unused.removeAll(used);

        assertThat(unused).containsExactlyInAnyOrderElementsOf(LEFT_OUT.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "obj-ca, 822000, 780000",
        "obj-nord-ca, 265000, 250000",
        "obj-ouest-ca, 232000, 220000",
        "obj-web-ca, 325000, 312000",
        "obj-web-nouveaux, 1050, 1000",
        "obj-entreprises-ca, 42000, 40000"
    })
    void what_is_shared_out_covers_what_is_asked_for_with_little_to_spare(String id, long below, long above) {
        BigDecimal coverage = Pyramid.of(plan(Example.CLOTHING_FRENCH))
                .coverage(Id.of(id), EARLY_JULY)
                .target()
                .value()
                .orElseThrow();

        assertThat(coverage.multiply(BigDecimal.valueOf(above)).doubleValue()).isEqualTo(below);
        assertThat(coverage).isBetween(BigDecimal.ONE, new BigDecimal("1.15"));
    }

    @Test
    void in_early_july_every_objective_that_has_begun_is_on_track_or_achieved() {
        SalesActionPlan plan = plan(Example.CLOTHING_FRENCH);
        List<PaceStatus> statuses = Progress.of(plan, EARLY_JULY).objectives().values().stream()
                .flatMap(standing -> standing.status().stream())
                .toList();

        // 38 objectives, of which the eleven of the second half have not begun
        assertThat(statuses).hasSize(27).containsOnly(PaceStatus.ON_TRACK, PaceStatus.ACHIEVED);
    }

    @Test
    void lines_and_reserve_are_the_whole_budget() {
        Budget budget = plan(Example.CLOTHING_FRENCH).budget().orElseThrow();
        BigDecimal lines = budget.lines().stream()
                .map(BudgetLine::amount)
                .flatMap(Optional::stream)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(lines.add(budget.contingency().orElseThrow().amount()))
                .isEqualByComparingTo(budget.total().orElseThrow().amount());
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOTHING_FRENCH", "CLOTHING_ENGLISH"})
    void the_scorecard_has_a_line_with_a_reading_for_every_indicator(Example example) {
        assertThat(Scorecard.of(plan(example), EARLY_JULY).lines())
                .hasSize(20)
                .allSatisfy(line -> assertThat(line.standing().pace().value()).isPresent());
    }

    @Test
    void the_scorecard_tells_where_figures_are_going() {
        Scorecard card = Scorecard.of(plan(Example.CLOTHING_FRENCH), EARLY_JULY);
        Scorecard.Line cost = card.lines().get(0);
        Scorecard.Line revenue = card.lines().stream()
                .filter(line -> line.kpi().id().equals(Id.of("kpi-ca")))
                .findFirst()
                .orElseThrow();

        assertThat(cost.movement()).contains(Movement.FALLING);
        assertThat(cost.isImproving()).contains(true);
        // 41 % of the year before had come by the end of June, 4.92 of 12 million; 5.3051 million have come now
        assertThat(revenue.landing().orElseThrow().method()).isEqualTo(LandingMethod.SEASONAL_SHARE);
        assertThat(revenue.landing().orElseThrow().value()).isCloseTo(5_305_100 / 0.41, within(1e-3));
        assertThat(revenue.landing().orElseThrow().interval().orElseThrow().contains(12_939_268))
                .isTrue();
    }

    @Test
    void the_plan_allows_standard_indicators_that_it_does_not_list() {
        PlanKpis kpis = PlanKpis.of(plan(Example.CLOTHING_FRENCH), EARLY_JULY);

        // 148.34 € a customer is worth, 22.90 € one costs
        assertThat(kpis.result(ValueKpis.LTV_TO_CAC).value().orElseThrow().doubleValue())
                .isCloseTo(148.34 / 22.9, within(1e-9));
        assertThat(kpis.result(RevenueKpis.GROSS_MARGIN).value())
                .hasValueSatisfying(margin -> assertThat(margin).isEqualByComparingTo("57"));
        assertThat(kpis.result(ExecutionKpis.BUDGET_CONSUMPTION).isDefined()).isTrue();
    }

    private static SalesActionPlan plan(Example example) {
        return PacJson.readPlan(example.json()).orThrow();
    }
}
