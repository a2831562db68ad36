package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.core.view.LevelsTest.assertGap;
import static org.openpac.core.view.LevelsTest.assertNumber;
import static org.openpac.core.view.SalesYear.SALES;
import static org.openpac.core.view.SalesYear.plan;
import static org.openpac.core.view.SalesYear.standing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** How far an objective has come, and how far it should have. */
class ProgressTest {

    /** 700,000 of the way from 0 to 1,000,000 is 70 %, the example of ServiceNow's performance analytics. */
    @Test
    void what_adds_up_is_the_sum_of_its_readings() {
        Standing standing = standing(plan(), "sales", "2026-12-31");

        assertNumber(standing.actual()).isEqualByComparingTo("700000");
        assertNumber(standing.attainment()).isEqualByComparingTo("0.7");
        assertNumber(standing.expected()).isEqualByComparingTo("1");
        assertThat(standing.status()).contains(PaceStatus.OFF_TRACK);
        assertThat(standing.latest().flatMap(m -> m.value())).contains(Quantity.of(400_000, Plans.EUR));
    }

    /** From 250 down to 225 is 25; 235 has done 15 of them, 60 %. */
    @Test
    void what_is_a_level_is_its_last_reading_on_the_way_down() {
        Standing standing = standing(plan(), "cost", "2026-12-31");

        assertNumber(standing.actual()).isEqualByComparingTo("235");
        assertNumber(standing.attainment()).isEqualByComparingTo("0.6");
    }

    /** By 14 March one fifth is due: 0.7 / 0.2 = 3.5; 700,000 in the 59 days read lands at 700,000 · 365/59. */
    @Test
    void pace_and_landing_of_a_sum_compare_with_the_part_of_the_year_that_is_gone() {
        Standing standing = standing(plan(), "sales", "2026-03-14");

        assertNumber(standing.expected()).isEqualByComparingTo("0.2");
        assertNumber(standing.pace()).isEqualByComparingTo("3.5");
        assertThat(standing.landing().value().orElseThrow().doubleValue())
                .isCloseTo(700_000 * 365 / 59.0, within(1e-6));
        assertThat(standing.status()).contains(PaceStatus.ON_TRACK);
    }

    /** By 14 March one fifth is due: 0.6 / 0.2 = 3; what costs 235 is not going to cost 175. */
    @Test
    void the_pace_of_a_level_starts_from_its_baseline_and_its_landing_is_where_it_is() {
        Standing standing = standing(plan(), "cost", "2026-03-14");

        assertNumber(standing.pace()).isEqualByComparingTo("3");
        assertNumber(standing.landing()).isEqualByComparingTo("235");
    }

    /** 700,000 in the 59 days read: looked at on 26 May, when two fifths are due, it lands at 700,000 · 365/59. */
    @Test
    void a_sum_lands_by_the_last_day_read_and_not_by_the_day_of_looking() {
        Standing standing = standing(plan(), "sales", "2026-05-26");

        assertNumber(standing.expected()).isEqualByComparingTo("0.4");
        assertNumber(standing.pace()).isEqualByComparingTo("1.75");
        assertThat(standing.landing().value().orElseThrow().doubleValue())
                .isCloseTo(700_000 * 365 / 59.0, within(1e-6));
    }

    @Test
    void the_way_is_that_from_the_start_to_the_due_date() {
        assertThat(standing(plan(), "sales", "2026-03-14").path().orElseThrow().period())
                .isEqualTo(Plans.YEAR);
    }

    @Test
    void before_the_start_nothing_is_expected() {
        Standing standing = standing(plan(), "sales", "2025-12-31");

        assertGap(standing.expected(), Gap.NOT_STARTED);
        assertGap(standing.actual(), Gap.NO_MEASUREMENT);
        assertThat(standing.status()).isEmpty();
        assertThat(standing.latest()).isEmpty();
    }

    @Test
    void on_the_first_day_one_day_is_gone() {
        assertThat(standing(plan(), "sales", "2026-01-01")
                        .expected()
                        .value()
                        .orElseThrow()
                        .toString())
                .startsWith("0.00273972602739726");
    }

    @Test
    void after_the_due_date_the_whole_is_expected_and_later_readings_do_not_count() {
        SalesActionPlan late = plan().toBuilder()
                .addMeasurement(Plans.reading("revenue", "2027-01-01", "2027-01-31", 300_000, Plans.EUR)
                        .build())
                .build();
        Standing standing = standing(late, "sales", "2027-02-28");

        assertNumber(standing.expected()).isEqualByComparingTo("1");
        assertNumber(standing.attainment()).isEqualByComparingTo("0.7");
        assertNumber(standing.landing()).isEqualByComparingTo("700000");
    }

    /** Quarters of 10, 20, 30 and 40 %: by 15 May the first and 45 of the 91 days of the second. */
    @Test
    void a_phased_way_is_expected_step_by_step() {
        SalesActionPlan phased = plan().withObjectives(SALES.withPhasing(new Phasing(
                PhasingPeriod.QUARTER, List.of(Share.of("0.1"), Share.of("0.2"), Share.of("0.3"), Share.of("0.4")))));

        assertNumber(standing(phased, "sales", "2026-03-31").expected()).isEqualByComparingTo("0.1");
        assertNumber(standing(phased, "sales", "2026-06-30").expected()).isEqualByComparingTo("0.3");
        assertNumber(standing(phased, "sales", "2026-09-30").expected()).isEqualByComparingTo("0.6");
        assertThat(standing(phased, "sales", "2026-05-15")
                        .expected()
                        .value()
                        .orElseThrow()
                        .doubleValue())
                .isEqualTo(0.1 + 0.2 * 45 / 91, org.assertj.core.data.Offset.offset(1e-12));
    }

    @Test
    void a_first_step_of_nothing_has_no_pace_yet() {
        SalesActionPlan phased = plan().withObjectives(SALES.withPhasing(
                new Phasing(PhasingPeriod.QUARTER, List.of(Share.of("0"), Share.of("0.5"), Share.of("0.5")))));
        Standing standing = standing(phased, "sales", "2026-03-01");

        assertNumber(standing.expected()).isZero();
        assertGap(standing.pace(), Gap.NOT_STARTED);
        assertGap(standing.landing(), Gap.NOT_STARTED);
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.4", "2,-1"})
    void a_spread_that_is_none_is_left_aside(String first, String second) {
        SalesActionPlan phased = plan().withObjectives(SALES.withPhasing(
                new Phasing(PhasingPeriod.QUARTER, List.of(Share.of(first), Share.of(second)))));

        assertNumber(standing(phased, "sales", "2026-03-14").expected()).isEqualByComparingTo("0.2");
    }

    /** Complaints are to fall from 1,000 a year to 800; 80 by one fifth of the year would land at 400. */
    @Test
    void a_sum_that_is_to_fall_is_judged_by_where_it_lands() {
        SalesActionPlan plan = Plans.plan()
                .addKpi(Plans.kpi("complaints", Unit.COUNT, Aggregation.SUM))
                .addObjective(Plans.objective("fewer", ObjectiveLevel.COMPANY)
                        .kpiId(Id.of("complaints"))
                        .target(Plans.fromTo(1_000, 800, Unit.COUNT))
                        .build())
                .addMeasurement(Plans.reading("complaints", "2026-01-01", "2026-03-14", 80, Unit.COUNT)
                        .build())
                .build();
        Standing standing = standing(plan, "fewer", "2026-03-14");

        assertNumber(standing.landing()).isEqualByComparingTo("400");
        assertNumber(standing.pace()).isEqualByComparingTo("3");
        assertNumber(standing.attainment()).isEqualByComparingTo("0.6");
    }

    @ParameterizedTest
    @CsvSource({"89,AT_RISK", "90,ON_TRACK", "99,ON_TRACK", "100,ACHIEVED", "120,ACHIEVED", "75,AT_RISK", "74,OFF_TRACK"
    })
    void a_pace_has_a_status(long reached, PaceStatus status) {
        SalesActionPlan plan = plan().withMeasurements(
                        Plans.reading("revenue", "2026-01-01", "2026-12-31", reached * 10_000, Plans.EUR)
                                .build());

        assertThat(standing(plan, "sales", "2026-12-31").status()).contains(status);
    }

    @Test
    void an_indicator_has_a_standing_of_its_own() {
        KpiDefinition revenue =
                Plans.kpi("revenue", Plans.EUR, Aggregation.SUM).withTarget(Plans.fromTo(0, 1_400_000, Plans.EUR));
        Standing standing = Progress.of(plan().withKpis(revenue), Plans.YEAR.end())
                .kpi(Id.of("revenue"))
                .orElseThrow();

        assertNumber(standing.attainment()).isEqualByComparingTo("0.5");
        assertThat(standing.status()).contains(PaceStatus.OFF_TRACK);
    }
}
