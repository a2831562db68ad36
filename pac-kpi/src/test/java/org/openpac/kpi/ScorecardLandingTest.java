package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.PlanForTests.END_OF_MARCH;
import static org.openpac.kpi.PlanForTests.EUR;
import static org.openpac.kpi.PlanForTests.REVENUE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.kpi.forecast.Landing;
import org.openpac.kpi.forecast.LandingMethod;
import org.openpac.kpi.forecast.Movement;
import org.openpac.kpi.forecast.Obstacle;
import org.openpac.kpi.forecast.Outlook;

/** Where indicators land: 12,000 € of revenue by the end of March, of an objective for the year. */
class ScorecardLandingTest {

    private static final Id RATE = Id.of("kpi-rate");
    private static final LocalDate END_OF_YEAR = LocalDate.of(2026, 12, 31);

    @Test
    void revenue_lands_at_its_pace_on_the_day_the_company_objective_is_due() {
        Landing byJune = revenue(plan(LocalDate.of(2026, 6, 30))).landing().orElseThrow();

        // 12,000 in 90 days of 181
        assertThat(byJune.method()).isEqualTo(LandingMethod.RUN_RATE);
        assertThat(byJune.value()).isCloseTo(12_000 * 181 / 90.0, within(1e-6));
        assertThat(revenue(plan(END_OF_YEAR)).landing().orElseThrow().value())
                .isCloseTo(12_000 * 365 / 90.0, within(1e-6));
    }

    @Test
    void an_objective_of_the_company_that_is_not_dated_gives_no_landing() {
        Scorecard.Line line = revenue(PlanForTests.plan().build());

        assertThat(line.landing()).isEmpty();
        assertThat(line.missing()).contains(Obstacle.NO_PERIOD);
    }

    @Test
    void the_readings_of_the_objective_go_before_those_of_the_plan() {
        SalesActionPlan plan = plan(END_OF_YEAR).toBuilder()
                .addMeasurement(PlanForTests.monthly(REVENUE, EUR, 9_000).get(0).withSubjectId(Id.of("obj-a")))
                .build();

        assertThat(revenue(plan).landing().orElseThrow().value()).isCloseTo(9_000 * 365 / 31.0, within(1e-6));
    }

    @Test
    void the_scorecard_and_the_progress_of_the_plan_tell_one_landing() {
        Phasing phasing = new Phasing(
                PhasingPeriod.QUARTER, List.of(Share.of("0.1"), Share.of("0.2"), Share.of("0.3"), Share.of("0.4")));
        SalesActionPlan even = plan(END_OF_YEAR);
        SalesActionPlan phased = even.withObjectives(
                even.objectives().get(0).withPhasing(phasing), even.objectives().get(1));

        // In the middle of April the readings still end with March.
        for (SalesActionPlan plan : List.of(even, phased)) {
            Scorecard.Line line = revenue(plan, END_OF_MARCH.plusDays(14));
            assertThat(line.landing().orElseThrow().value())
                    .isCloseTo(line.standing().landing().value().orElseThrow().doubleValue(), within(1e-6));
        }
        assertThat(revenue(phased).landing().orElseThrow().value()).isCloseTo(120_000, within(1e-6));
    }

    @Test
    void revenue_lands_by_the_season_of_the_year_before() {
        Landing landing =
                revenue(season(2025, Scenario.PREVIOUS_YEAR)).landing().orElseThrow();

        // 6,000 of 78,000 had come by then; 12,000 have come now
        assertThat(landing.method()).isEqualTo(LandingMethod.SEASONAL_SHARE);
        assertThat(landing.value()).isCloseTo(156_000, within(1e-6));
    }

    @Test
    void last_year_written_under_the_dates_of_this_year_is_last_year() {
        SalesActionPlan plan = season(2026, Scenario.PREVIOUS_YEAR);

        assertThat(revenue(plan).landing())
                .isEqualTo(revenue(season(2025, Scenario.PREVIOUS_YEAR)).landing());
        assertThat(PlanKpis.of(plan, END_OF_MARCH).results())
                .isEqualTo(PlanKpis.of(season(2025, Scenario.PREVIOUS_YEAR), END_OF_MARCH)
                        .results());
    }

    @Test
    void last_year_told_twice_counts_once() {
        List<Measurement> twice = new ArrayList<>(season(2025, Scenario.ACTUAL).measurements());
        twice.addAll(season(2026, Scenario.PREVIOUS_YEAR).measurements().subList(6, 18));
        SalesActionPlan plan = plan(END_OF_YEAR).withMeasurements(twice);

        assertThat(revenue(plan).landing().orElseThrow().value()).isCloseTo(156_000, within(1e-6));
        assertThat(PlanKpis.of(plan, END_OF_MARCH).results())
                .isEqualTo(
                        PlanKpis.of(season(2025, Scenario.ACTUAL), END_OF_MARCH).results());
    }

    @Test
    void a_cost_per_customer_lands_where_it_is() {
        Scorecard.Line line = rate(Aggregation.LAST, EUR, PlanForTests.monthly(RATE, EUR, 247, 240, 235));

        assertThat(line.landing().orElseThrow().method()).isEqualTo(LandingMethod.CURRENT_LEVEL);
        assertThat(line.landing().orElseThrow().value()).isEqualTo(235);
        assertThat(line.standing().landing()).isEqualTo(line.standing().actual());
        assertThat(line.movement()).contains(Movement.FALLING);
    }

    @Test
    void a_level_is_neither_that_of_last_year_nor_one_read_after_the_due_date() {
        List<Measurement> readings = new ArrayList<>(PlanForTests.monthly(RATE, EUR, 247, 240));
        readings.add(readings.get(0)
                .withScenario(Scenario.PREVIOUS_YEAR)
                .withPeriod(DateRange.of("2025-12-01", "2025-12-31"))
                .withValue(Quantity.of(300, EUR)));
        Scorecard.Line first = rate(Aggregation.LAST, EUR, List.of(readings.get(0), readings.get(2)));
        SalesActionPlan due = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(DateRange.of("2026-01-01", "2026-12-31"))
                .addKpi(KpiDefinition.builder()
                        .id(RATE)
                        .due(LocalDate.of(2026, 1, 31))
                        .build())
                .addAllMeasurements(readings)
                .build();

        // A single level tells no range: that of last December is none of this course.
        assertThat(first.landing().orElseThrow().interval()).isEmpty();
        assertThat(revenue(due).landing().orElseThrow().value()).isEqualTo(247);
    }

    /** 8 % of 100 and 12 % of 300: 44 of 400. */
    @Test
    void a_rate_of_successive_months_lands_at_the_mean_of_all_cases() {
        List<Measurement> readings = PlanForTests.monthly(RATE, Unit.PERCENT, 8, 12);
        Scorecard.Line line = rate(
                Aggregation.WEIGHTED_MEAN,
                Unit.PERCENT,
                List.of(readings.get(0).withSampleSize(100), readings.get(1).withSampleSize(300)));

        assertThat(line.landing().orElseThrow().value()).isCloseTo(11, within(1e-12));
        assertThat(line.landing().orElseThrow().interval()).isPresent();
        assertThat(rate(Aggregation.WEIGHTED_MEAN, Unit.PERCENT, readings).missing())
                .contains(Obstacle.NO_SAMPLE_SIZE);
    }

    @Test
    void a_single_rate_is_as_sure_as_its_cases_make_it() {
        Scorecard.Line line = rate(
                Aggregation.LAST,
                Unit.PERCENT,
                List.of(PlanForTests.monthly(RATE, Unit.PERCENT, 20).get(0).withSampleSize(60)));

        assertThat(line.landing().orElseThrow().interval()).isPresent().isEqualTo(line.interval());
    }

    @Test
    void readings_in_two_currencies_land_nowhere() {
        List<Measurement> mixed = new ArrayList<>(plan(END_OF_YEAR).measurements());
        mixed.set(1, mixed.get(1).withValue(Quantity.of(4_000, Unit.parse("USD"))));
        List<Measurement> before =
                new ArrayList<>(season(2025, Scenario.PREVIOUS_YEAR).measurements());
        before.set(7, before.get(7).withValue(Quantity.of(4_000, Unit.parse("USD"))));

        for (List<Measurement> readings : List.of(mixed, before)) {
            Scorecard.Line line = revenue(plan(END_OF_YEAR).withMeasurements(readings));
            assertThat(line.landings()).allMatch(outlook -> outlook.equals(Outlook.unknown(Obstacle.MIXED_UNITS)));
            assertThat(line.missing()).contains(Obstacle.MIXED_UNITS);
        }
    }

    private static Scorecard.Line rate(Aggregation aggregation, Unit unit, List<Measurement> readings) {
        return Scorecard.of(
                        SalesActionPlan.builder()
                                .id(Id.of("plan"))
                                .period(DateRange.of("2026-01-01", "2026-12-31"))
                                .addKpi(KpiDefinition.builder()
                                        .id(RATE)
                                        .unit(unit)
                                        .aggregation(aggregation)
                                        .build())
                                .addAllMeasurements(readings)
                                .build(),
                        END_OF_MARCH)
                .lines()
                .get(0);
    }

    private static Scorecard.Line revenue(SalesActionPlan plan) {
        return revenue(plan, END_OF_MARCH);
    }

    private static Scorecard.Line revenue(SalesActionPlan plan, LocalDate asOf) {
        return Scorecard.of(plan, asOf).lines().get(0);
    }

    private static SalesActionPlan plan(LocalDate due) {
        SalesActionPlan plan = PlanForTests.plan().build();
        Objective revenue = plan.objectives().get(0).withDue(due);
        return plan.withObjectives(revenue, plan.objectives().get(1));
    }

    /** With 1,000 € in the January before, 2,000 in February and so on, dated as of a year. */
    private static SalesActionPlan season(int year, Scenario scenario) {
        SalesActionPlan.Builder plan = plan(END_OF_YEAR).toBuilder();
        for (int month = 1; month <= 12; month++) {
            plan.addMeasurement(Measurement.builder()
                    .kpiId(REVENUE)
                    .scenario(scenario)
                    .period(new DateRange(
                            LocalDate.of(year, month, 1),
                            YearMonth.of(year, month).atEndOfMonth()))
                    .value(Quantity.of(1_000L * month, EUR))
                    .build());
        }
        return plan.build();
    }
}
