package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.objective.ObjectiveLevel.COMPANY;
import static org.openpac.core.rule.catalog.Goals.examined;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.mended;
import static org.openpac.core.rule.catalog.Goals.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.AdjustedValue;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.CheckIn;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Thresholds;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

/** A figure that is to go from 0 to 365 euros in 2026, so that one euro a day is exactly on time. */
class PaceRulesTest {

    private static final Objective GOAL = goal("o", COMPANY, "k", "0 EUR", "365 EUR")
            .withStart(Goals.YEAR.start())
            .withDue(Goals.YEAR.end());
    private static final KpiDefinition KPI = kpi("k", "EUR");

    private static SalesActionPlan read(Objective objective, Measurement... readings) {
        return plan(objective).withKpis(KPI).withMeasurements(readings);
    }

    /** By 30 June 181 days are gone, by 31 May 151. */
    private static Measurement reading(String end, String value) {
        return Measurement.builder()
                .kpiId(Id.of("k"))
                .period(DateRange.of("2026-01-01", end))
                .value(Quantity.parse(value + " EUR"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "181, ''",
        "162.9, ''",
        "162.8, WARNING /objectives/0/id",
        "135.75, WARNING /objectives/0/id",
        "135.7, ERROR /objectives/0/id",
        "400, ''",
    })
    void a_pace_is_that_of_the_day_of_the_reading(String value, String finding) {
        assertThat(String.join("", found(read(GOAL, reading("2026-06-30", value)), "TR-02")))
                .isEqualTo(finding);
    }

    @Test
    void an_indicator_may_have_its_own_thresholds() {
        KpiDefinition patient = KPI.withThresholds(Thresholds.builder()
                .green(Share.of("0.6"))
                .amber(Share.of("0.5"))
                .build());
        SalesActionPlan plan = read(GOAL, reading("2026-06-30", "100")).withKpis(patient);

        // 100 of 181 is 55 %
        assertThat(found(plan, "TR-02")).containsExactly("WARNING /objectives/0/id");
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "1, 0", "0, 1"})
    void of_what_is_counted_a_whole_one_has_to_be_missing(String value, int findings) {
        // By 30 June 1.98 of 4 are expected
        Objective few = goal("o", COMPANY, "k", "0 COUNT", "4 COUNT")
                .withStart(Goals.YEAR.start())
                .withDue(Goals.YEAR.end());
        Measurement read = reading("2026-06-30", "0").withValue(Quantity.parse(value + " COUNT"));

        assertThat(found(
                        plan(few)
                                .withKpis(kpi("k", "COUNT").withAggregation(Aggregation.SUM))
                                .withMeasurements(read),
                        "TR-02"))
                .hasSize(findings);
    }

    @Test
    void nothing_is_said_of_the_first_tenth_nor_of_what_is_closed_or_said_to_be_missed() {
        assertThat(examined(read(GOAL, reading("2026-01-31", "1")), "TR-02")).isZero();
        Measurement slow = reading("2026-06-30", "10");
        assertThat(found(read(GOAL.withLifecycle(LifecycleStatus.COMPLETED), slow), "TR-02"))
                .isEmpty();
        assertThat(found(read(GOAL.withAchievement(AchievementStatus.NOT_ACHIEVED), slow), "TR-02"))
                .isEmpty();
        assertThat(found(read(GOAL), "TR-02")).isEmpty();
    }

    @Test
    void a_target_in_the_wrong_direction_is_not_also_late() {
        SalesActionPlan plan = read(
                        goal("o", COMPANY, "k", "365 EUR", "0 EUR")
                                .withStart(Goals.YEAR.start())
                                .withDue(Goals.YEAR.end()),
                        reading("2026-06-30", "400"))
                .withKpis(KPI.withTrend(Trend.HIGHER_IS_BETTER));

        assertThat(found(plan, "M-07")).hasSize(1);
        assertThat(found(plan, "TR-02")).isEmpty();
    }

    @Test
    void a_sum_that_lands_below_the_year_before_is_worse_than_at_the_start() {
        // 174 by 30 June lands at 174 × 365 / 181 = 350.9: 96 % of 365, but less than 355.
        SalesActionPlan plan = plan(goal("o", COMPANY, "k", "355 EUR", "365 EUR")
                        .withStart(Goals.YEAR.start())
                        .withDue(Goals.YEAR.end()))
                .withKpis(KPI.withAggregation(Aggregation.SUM))
                .withMeasurements(reading("2026-06-30", "174"));

        assertThat(found(plan, "TR-02")).isEmpty();
        assertThat(found(plan, "TR-09")).containsExactly("WARNING /objectives/0/id");
    }

    @Test
    void a_level_below_its_start_is_told_where_no_pace_can_be() {
        SalesActionPlan plan = read(GOAL.withDue(Optional.empty()), reading("2026-06-30", "-1"));

        assertThat(found(plan, "TR-09")).containsExactly("WARNING /objectives/0/id");
        assertThat(found(read(GOAL.withDue(Optional.empty()), reading("2026-06-30", "0")), "TR-09"))
                .isEmpty();
    }

    @Test
    void two_readings_off_track_call_for_a_decision_from_the_first_of_them_on() {
        SalesActionPlan red = read(GOAL, reading("2026-05-31", "100"), reading("2026-06-30", "120"));

        assertThat(found(red, "TR-10")).containsExactly("WARNING /adjustments");
        assertThat(found(read(GOAL, reading("2026-05-31", "120"), reading("2026-06-30", "120")), "TR-10"))
                .isEmpty();
        assertThat(found(read(GOAL, reading("2026-06-30", "120")), "TR-10")).isEmpty();
        assertThat(found(
                        red.withAdjustments(adjusted("2026-05-31")
                                .addObjectiveIds(Id.of("o"))
                                .build()),
                        "TR-10"))
                .isEmpty();
        assertThat(found(
                        red.withAdjustments(adjusted("2026-05-30")
                                .addObjectiveIds(Id.of("o"))
                                .build()),
                        "TR-10"))
                .hasSize(1);
        assertThat(found(
                        red.withAdjustments(adjusted("2026-07-01")
                                .addObjectiveIds(Id.of("x"))
                                .build()),
                        "TR-10"))
                .hasSize(1);
        assertThat(found(red.withAdjustments(adjusted("2026-07-01").build()), "TR-10"))
                .isEmpty();
    }

    private static Adjustment.Builder adjusted(String day) {
        return Adjustment.builder().id(Id.of("a")).date(LocalDate.parse(day));
    }

    @Test
    void a_decision_may_name_what_is_done_for_the_objective() {
        SalesActionPlan red = read(GOAL, reading("2026-05-31", "100"), reading("2026-06-30", "120"))
                .withTactics(Tactic.builder()
                        .family(TacticFamily.PROSPECTING)
                        .id(Id.of("t"))
                        .addObjectiveIds(Id.of("o"))
                        .build())
                .withAdjustments(adjusted("2026-07-01")
                        .addChanges(
                                AdjustedValue.builder().elementId(Id.of("t")).build())
                        .build());

        assertThat(found(red, "TR-10")).isEmpty();
    }

    @Test
    void what_was_due_has_a_reading_of_its_days() {
        Objective due = GOAL.withDue(LocalDate.of(2026, 7, 14));

        assertThat(found(read(due), "TR-13")).containsExactly("ERROR /objectives/0/due");
        assertThat(found(read(due.withLifecycle(LifecycleStatus.COMPLETED)), "TR-13"))
                .hasSize(1);
        assertThat(found(read(due, reading("2026-07-14", "1")), "TR-13")).isEmpty();
        assertThat(found(read(due, reading("2026-07-15", "1")), "TR-13")).hasSize(1);
        assertThat(examined(read(due.withLifecycle(LifecycleStatus.CANCELLED)), "TR-13"))
                .isZero();
        assertThat(examined(read(GOAL.withDue(Goals.TODAY)), "TR-13")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ACHIEVED, 364, true",
        "ACHIEVED, 365, false",
        "STRETCH_ACHIEVED, 399, true",
        "STRETCH_ACHIEVED, 400, false",
        "ON_TRACK, 135.7, true",
        "ON_TRACK, 135.8, false",
        "AT_RISK, 1, false",
        "OFF_TRACK, 181, false",
        "NOT_STARTED, 181, false",
        "NOT_ACHIEVED, 365, true",
        "PARTIALLY_ACHIEVED, 200, false",
    })
    void a_status_is_denied_by_figures(AchievementStatus status, String value, boolean isDenied) {
        SalesActionPlan plan =
                read(GOAL.withAchievement(status).withStretch(Goals.stretch("400 EUR")), reading("2026-06-30", value));

        assertThat(found(plan, "TR-05")).hasSize(isDenied ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "ACHIEVED, 170, ON_TRACK",
        "ACHIEVED, 150, AT_RISK",
        "ON_TRACK, 100, OFF_TRACK",
        "NOT_ACHIEVED, 365, ACHIEVED"
    })
    void the_fix_is_the_status_that_the_figures_show(AchievementStatus said, String value, AchievementStatus shown) {
        SalesActionPlan plan = read(GOAL.withAchievement(said), reading("2026-06-30", value));

        assertThat(mended(plan, "TR-05").objectives().get(0).achievement()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"120, NOT_ACHIEVED", "300, PARTIALLY_ACHIEVED"})
    void after_the_due_date_the_floor_decides(String value, AchievementStatus shown) {
        Objective due = GOAL.withDue(LocalDate.of(2026, 6, 30)).withAchievement(AchievementStatus.ACHIEVED);
        LevelSpec floor = LevelSpec.builder().value(Quantity.parse("300 EUR")).build();
        SalesActionPlan plan = read(due.withFloor(floor), reading("2026-06-30", value));

        assertThat(mended(plan, "TR-05").objectives().get(0).achievement()).contains(shown);
        assertThat(mended(read(due, reading("2026-06-30", value)), "TR-05"))
                .isEqualTo(read(due, reading("2026-06-30", value)));
    }

    @Test
    void the_last_check_in_is_judged_by_the_figures_of_its_day_and_stays_as_it_was() {
        CheckIn said = CheckIn.builder()
                .objectiveId(Id.of("o"))
                .date(LocalDate.of(2026, 6, 1))
                .status(AchievementStatus.ON_TRACK)
                .build();
        SalesActionPlan plan = read(GOAL, reading("2026-05-31", "100"), reading("2026-06-30", "181"))
                .withCheckIns(said);

        // 100 of 152 on 1 June is 66 %
        assertThat(found(plan, "TR-05")).containsExactly("ERROR /checkIns/0/status");
        assertThat(mended(plan, "TR-05")).isEqualTo(plan);
        assertThat(found(plan.withCheckIns(said.withDate(LocalDate.of(2026, 7, 1))), "TR-05"))
                .isEmpty();
    }
}
