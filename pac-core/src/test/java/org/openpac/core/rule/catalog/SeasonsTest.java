package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

/** Sales of which the twelve months before tell the seasons: six low ones, then six high ones. */
class SeasonsTest {

    private static final Objective YEARLY = Goals.goal("o", ObjectiveLevel.COMPANY, "sales", "1200 EUR", "1500 EUR")
            .withDue(Goals.YEAR.end());

    private static Measurement month(LocalDate first, String value) {
        return Measurement.builder()
                .kpiId(Id.of("sales"))
                .period(new DateRange(first, first.plusMonths(1).minusDays(1)))
                .value(Quantity.parse(value))
                .build();
    }

    private static List<Measurement> months(LocalDate first, long low, long high) {
        return new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> month(first.plusMonths(i), (i < 6 ? low : high) + " EUR"))
                .toList());
    }

    private static List<Measurement> lastYear() {
        return months(LocalDate.of(2025, 1, 1), 50, 150);
    }

    private static SalesActionPlan plan(Objective objective, List<Measurement> readings) {
        return Goals.plan(objective)
                .withKpis(Goals.kpi("sales", "EUR").withAggregation(Aggregation.SUM))
                .withMeasurements(readings);
    }

    private static int examined(List<Measurement> readings) {
        return Goals.examined(plan(YEARLY, readings), "T-10");
    }

    // Around a mean of 100, all months are as far from it: the standard deviation is that distance.
    @ParameterizedTest
    @CsvSource({"75, 125, ''", "74, 126, INFO /objectives/0/phasing"})
    void a_year_that_varies_by_more_than_a_quarter_has_seasons(long low, long high, String finding) {
        SalesActionPlan plan = plan(YEARLY, months(LocalDate.of(2025, 1, 1), low, high));

        assertThat(String.join("", Goals.found(plan, "T-10"))).isEqualTo(finding);
    }

    @Test
    void the_variation_is_told() {
        assertThat(Goals.checker("T-10")
                        .check(plan(YEARLY, lastYear()), Goals.TODAY)
                        .findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("Last year’s months vary by 50% around their mean; the target is spread evenly.");
    }

    @Test
    void a_phasing_with_steps_is_left_alone_and_an_even_one_is_not() {
        Phasing steps = new Phasing(PhasingPeriod.QUARTER, List.of(Share.of("0.1"), Share.of("0.9")));
        Phasing even = new Phasing(PhasingPeriod.QUARTER, List.of(Share.of("0.5"), Share.of("0.5")));

        assertThat(Goals.found(plan(YEARLY.withPhasing(steps), lastYear()), "T-10"))
                .isEmpty();
        assertThat(Goals.found(plan(YEARLY.withPhasing(even), lastYear()), "T-10"))
                .hasSize(1);
    }

    @Test
    void a_month_that_is_missing_negative_double_or_in_another_unit_makes_the_year_unknown() {
        List<Measurement> short11 = lastYear();
        short11.remove(4);
        List<Measurement> twice = lastYear();
        twice.add(twice.get(3));
        LocalDate may = LocalDate.of(2025, 5, 1);

        assertThat(examined(lastYear())).isEqualTo(1);
        assertThat(examined(short11)).isZero();
        assertThat(examined(twice)).isZero();
        assertThat(examined(with(short11, month(may, "-1 EUR")))).isZero();
        assertThat(examined(with(short11, month(may, "1 USD")))).isZero();
        assertThat(examined(with(short11, month(may, "0 EUR")))).isEqualTo(1);
    }

    private static List<Measurement> with(List<Measurement> readings, Measurement more) {
        List<Measurement> all = new ArrayList<>(readings);
        all.add(more);
        return all;
    }

    @Test
    void what_is_no_month_of_that_year_does_no_harm() {
        List<Measurement> more = lastYear();
        more.add(month(LocalDate.of(2024, 12, 1), "9 USD"));
        more.add(month(LocalDate.of(2026, 1, 1), "9 USD"));
        more.add(month(LocalDate.of(2025, 1, 15), "9 USD"));
        more.add(month(LocalDate.of(2025, 2, 1), "9 USD").withPeriod(DateRange.of("2025-02-01", "2025-03-31")));
        more.add(month(LocalDate.of(2025, 2, 1), "9 USD").withSubjectId(Id.of("anne")));
        more.add(month(LocalDate.of(2025, 2, 1), "9 USD").withScenario(Scenario.FORECAST));
        more.add(month(LocalDate.of(2025, 2, 1), "9 USD").withValue(Optional.empty()));
        more.add(month(LocalDate.of(2025, 2, 1), "9 USD").withKpiId(Id.of("other")));

        assertThat(Goals.found(plan(YEARLY, more), "T-10")).hasSize(1);
    }

    @Test
    void readings_kept_as_of_the_previous_year_count() {
        List<Measurement> kept = lastYear().stream()
                .map(each -> each.withScenario(Scenario.PREVIOUS_YEAR))
                .toList();

        assertThat(Goals.found(plan(YEARLY, kept), "T-10")).hasSize(1);
    }

    @Test
    void a_level_and_a_year_of_nothing_have_no_seasons() {
        SalesActionPlan level =
                plan(YEARLY, lastYear()).withKpis(Goals.kpi("sales", "EUR").withAggregation(Aggregation.LAST));

        assertThat(Goals.examined(level, "T-10")).isZero();
        assertThat(examined(months(LocalDate.of(2025, 1, 1), 0, 0))).isZero();
    }

    // 50 of 1,200 are 4.17 %, 150 are 12.5 %: six of each are 100.02 %, and the two hundredths too much are taken from
    // a large one.
    @Test
    void the_fix_spreads_the_target_like_last_year_to_the_whole() {
        List<BigDecimal> shares = phased(YEARLY, lastYear()).orElseThrow().shares().stream()
                .map(Share::fraction)
                .toList();

        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("1");
        assertThat(shares.subList(0, 6)).allMatch(new BigDecimal("0.0417")::equals);
        assertThat(shares.subList(6, 12))
                .containsOnlyOnce(new BigDecimal("0.1248"))
                .containsOnly(new BigDecimal("0.1248"), new BigDecimal("0.125"));
    }

    private static Optional<Phasing> phased(Objective objective, List<Measurement> readings) {
        return Goals.mended(plan(objective, readings), "T-10")
                .objectives()
                .get(0)
                .phasing();
    }

    @Test
    void a_year_from_april_is_compared_with_the_months_before_it() {
        Objective fiscal = YEARLY.withStart(LocalDate.of(2026, 4, 1)).withDue(LocalDate.of(2027, 3, 31));

        assertThat(Goals.examined(plan(fiscal, lastYear()), "T-10")).isZero();
        assertThat(phased(fiscal, months(LocalDate.of(2025, 4, 1), 50, 150)))
                .hasValueSatisfying(phasing -> assertThat(phasing.every()).isEqualTo(PhasingPeriod.MONTH));
    }

    @Test
    void half_a_year_is_not_phased_by_twelve_months() {
        assertThat(phased(YEARLY.withDue(LocalDate.of(2026, 6, 30)), lastYear()))
                .isEmpty();
    }
}
