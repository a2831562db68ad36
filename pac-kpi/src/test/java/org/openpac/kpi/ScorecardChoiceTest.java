package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.PlanForTests.EUR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;
import org.openpac.kpi.forecast.Landing;
import org.openpac.kpi.forecast.LandingMethod;
import org.openpac.kpi.forecast.Obstacle;

/** Which landing the scorecard shows, and that it is one the figure can have. */
class ScorecardChoiceTest {

    private static final Id FIGURE = Id.of("figure");
    private static final LocalDate END_OF_JULY = LocalDate.of(2026, 7, 31);

    /** 10, 20 … 70: with 80, 90 … 120 it is 780. The pace so far would make it 280 · 365/212 = 482. */
    @Test
    void with_seven_readings_a_sum_lands_by_the_method_that_would_have_foretold_it_best() {
        Scorecard.Line line = line(sum(), PlanForTests.monthly(FIGURE, EUR, 10, 20, 30, 40, 50, 60, 70));
        Landing landing = line.landing().orElseThrow();

        assertThat(landing.method()).isEqualTo(LandingMethod.HOLT);
        assertThat(landing.value()).isCloseTo(780, within(1e-9));
        assertThat(line.choice().value().orElseThrow().errors().get(LandingMethod.HOLT))
                .isCloseTo(0, within(1e-9));
        assertThat(line.missing()).doesNotContain(Obstacle.TOO_FEW_READINGS);
    }

    @Test
    void with_six_it_goes_on_as_it_did() {
        Scorecard.Line line = line(sum(), PlanForTests.monthly(FIGURE, EUR, 10, 20, 30, 40, 50, 60));

        assertThat(line.landing().orElseThrow().method()).isEqualTo(LandingMethod.RUN_RATE);
        assertThat(line.choice().value().orElseThrow().uncompared()).contains(Obstacle.TOO_FEW_READINGS);
    }

    /** A year ago every month brought 10: by that season 280 of seven months would be 480 of twelve. */
    @Test
    void a_season_that_did_not_come_back_gives_way_and_with_too_few_readings_does_not() {
        List<Measurement> few = lastYear();
        few.addAll(PlanForTests.monthly(FIGURE, EUR, 10, 20, 30, 40, 50, 60));
        List<Measurement> enough = lastYear();
        enough.addAll(PlanForTests.monthly(FIGURE, EUR, 10, 20, 30, 40, 50, 60, 70));

        assertThat(line(sum(), few).landing().orElseThrow().method()).isEqualTo(LandingMethod.SEASONAL_SHARE);
        assertThat(line(sum(), enough).landing().orElseThrow().method()).isEqualTo(LandingMethod.HOLT);
    }

    @Test
    void a_level_stays_where_it_is_however_many_readings_there_are() {
        Scorecard.Line line = line(
                sum().withAggregation(Aggregation.LAST), PlanForTests.monthly(FIGURE, EUR, 10, 20, 30, 40, 50, 60, 70));

        assertThat(line.landing().orElseThrow().method()).isEqualTo(LandingMethod.CURRENT_LEVEL);
        assertThat(line.landing().orElseThrow().value()).isEqualTo(70);
    }

    @Test
    void a_share_of_a_whole_ends_with_the_whole_and_what_may_grow_beyond_does_not() {
        assertThat(upper("CNV-001", Unit.PERCENT)).isEqualTo(100);
        assertThat(upper("RET-003", Unit.PERCENT)).isEqualTo(100);
        assertThat(upper("RET-004", Unit.PERCENT)).isGreaterThan(100);
        assertThat(upper("RET-009", Unit.PERCENT)).isGreaterThan(100);
        // Not measured in hundredths, nor an indicator of the catalogue: nothing is known of its bounds.
        assertThat(upper("CNV-001", Unit.RATIO)).isGreaterThan(100);
        assertThat(upper("OWN-001", Unit.PERCENT)).isGreaterThan(100);
    }

    @Test
    void a_count_is_none_at_least_and_money_may_be_lost() {
        assertThat(lower(Unit.COUNT)).isZero();
        assertThat(lower(EUR)).isNegative();
    }

    private static double upper(String code, Unit unit) {
        return line(coded(code, unit), PlanForTests.monthly(FIGURE, unit, 90, 97))
                .landing()
                .flatMap(Landing::interval)
                .orElseThrow()
                .upper();
    }

    private static double lower(Unit unit) {
        KpiDefinition kpi =
                KpiDefinition.builder().id(FIGURE).aggregation(Aggregation.LAST).build();
        return line(kpi, PlanForTests.monthly(FIGURE, unit, 20, 2))
                .landing()
                .flatMap(Landing::interval)
                .orElseThrow()
                .lower();
    }

    private static KpiDefinition coded(String code, Unit unit) {
        return KpiDefinition.builder()
                .id(FIGURE)
                .code(code)
                .unit(unit)
                .aggregation(Aggregation.LAST)
                .build();
    }

    private static KpiDefinition sum() {
        return PlanForTests.sum(FIGURE, EUR);
    }

    private static List<Measurement> lastYear() {
        List<Measurement> readings = new ArrayList<>();
        PlanForTests.monthly(FIGURE, EUR, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10)
                .forEach(reading -> readings.add(reading.withScenario(Scenario.PREVIOUS_YEAR)));
        return readings;
    }

    private static Scorecard.Line line(KpiDefinition kpi, List<Measurement> readings) {
        return Scorecard.of(
                        SalesActionPlan.builder()
                                .id(Id.of("plan"))
                                .period(DateRange.of("2026-01-01", "2026-12-31"))
                                .addKpi(kpi)
                                .addAllMeasurements(readings)
                                .build(),
                        END_OF_JULY)
                .lines()
                .get(0);
    }
}
