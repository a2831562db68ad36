package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.LevelsTest.assertNumber;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.Thresholds;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

/** What calls for attention, and when a pace is green or amber. */
class AlertTest {

    /** From 800 to 1,000; 14 March is one fifth of the year, 26 May two fifths. */
    private static SalesActionPlan sold(long amount) {
        return sold(amount, "2026-02-28");
    }

    private static SalesActionPlan sold(long amount, String lastDay) {
        return Plans.plan()
                .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                .addObjective(Plans.objective("sales", ObjectiveLevel.COMPANY)
                        .kpiId(Id.of("revenue"))
                        .target(Plans.fromTo(800, 1_000, Plans.EUR))
                        .build())
                .addMeasurement(Plans.reading("revenue", "2026-01-01", lastDay, amount, Plans.EUR)
                        .build())
                .build();
    }

    private static List<AlertKind> alerts(SalesActionPlan plan, String day) {
        return Progress.of(plan, Plans.day(day)).alerts().stream()
                .map(Alert::kind)
                .toList();
    }

    /** 200 by one fifth lands at 1,000; 180 at 900, 0.9 of the way; 170 at 850; 150 at 750, below the 800 of last year. */
    @ParameterizedTest
    @CsvSource({"200,", "180,", "170,LANDING_SHORT BEHIND_PACE", "150,BELOW_BASELINE LANDING_SHORT BEHIND_PACE"})
    void a_sum_is_judged_by_where_it_lands(long amount, String kinds) {
        assertThat(alerts(sold(amount, "2026-03-14"), "2026-03-14"))
                .extracting(Enum::name)
                .containsExactly(kinds == null ? new String[0] : kinds.split(" "));
    }

    @Test
    void a_floor_says_what_is_short() {
        SalesActionPlan plan = sold(170, "2026-03-14");
        Objective withFloor = plan.objectives()
                .get(0)
                .withFloor(
                        LevelSpec.builder().value(Quantity.of(840, Plans.EUR)).build());

        assertThat(alerts(plan.withObjectives(withFloor), "2026-03-14")).containsExactly(AlertKind.BEHIND_PACE);
    }

    /** From 250 down to 225, 240 at least: by 14 March, one fifth of the year, 248 is on the way to 240 and 248.01 is not. */
    @ParameterizedTest
    @CsvSource({"24800,false", "24801,true"})
    void a_level_is_short_where_it_lies_before_its_way_to_the_floor(long cents, boolean isShort) {
        SalesActionPlan plan = Plans.plan()
                .addKpi(Plans.kpi("cac", Plans.EUR, Aggregation.LAST))
                .addObjective(Plans.objective("cost", ObjectiveLevel.COMPANY)
                        .kpiId(Id.of("cac"))
                        .target(Plans.fromTo(250, 225, Plans.EUR))
                        .floor(LevelSpec.builder()
                                .value(Quantity.of(240, Plans.EUR))
                                .build())
                        .build())
                .addMeasurement(Plans.reading("cac", "2026-03-01", "2026-03-14", 0, Plans.EUR)
                        .value(new Quantity(BigDecimal.valueOf(cents, 2), Plans.EUR))
                        .build())
                .build();

        assertThat(alerts(plan, "2026-03-14").contains(AlertKind.LANDING_SHORT)).isEqualTo(isShort);
    }

    @Test
    void what_is_due_without_a_reading_comes_first_and_says_since_when() {
        SalesActionPlan plan = sold(170);
        Objective due = plan.objectives().get(0).withId(Id.of("a-due")).withDue(Plans.day("2026-01-31"));
        List<Alert> alerts = Progress.of(plan.withObjectives(plan.objectives().get(0), due), Plans.day("2026-03-14"))
                .alerts();

        assertThat(alerts).extracting(Alert::kind).first().isEqualTo(AlertKind.OVERDUE_WITHOUT_READING);
        assertThat(alerts.get(0).objectiveId()).isEqualTo(Id.of("a-due"));
        assertNumber(alerts.get(0).measured()).isEqualByComparingTo("42");
    }

    /** Last read on 28 February: 47 days later is more than one and a half months of 31 days, 46 is not. */
    @Test
    void a_reading_grows_stale() {
        SalesActionPlan plan = sold(1_000)
                .withKpis(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM).withFrequency(Frequency.MONTHLY));

        assertThat(alerts(plan, "2026-04-15")).isEmpty();
        assertThat(alerts(plan, "2026-04-16")).containsExactly(AlertKind.STALE_READING);
    }

    @Test
    void a_level_is_judged_by_where_it_is() {
        Objective cost = SalesYear.COST;
        SalesActionPlan plan = SalesYear.plan()
                .withObjectives(cost)
                .withMeasurements(Plans.reading("cac", "2026-01-01", "2026-01-31", 260, Plans.EUR)
                        .build());

        assertThat(alerts(plan, "2026-03-14"))
                .containsExactly(AlertKind.BELOW_BASELINE, AlertKind.LANDING_SHORT, AlertKind.BEHIND_PACE);
        assertThat(alerts(plan.withObjectives(cost.withLifecycle(LifecycleStatus.CANCELLED)), "2026-03-14"))
                .isEmpty();
    }

    /** 85 % of what should be done is amber by the usual thresholds, green from 0.8 on, red below 0.86. */
    @ParameterizedTest
    @CsvSource({",,AT_RISK", "0.8,,ON_TRACK", "0.95,0.86,OFF_TRACK", "0.95,,AT_RISK"})
    void an_indicator_may_have_thresholds_of_its_own(String green, String amber, PaceStatus status) {
        Thresholds thresholds = Thresholds.builder()
                .green(Optional.ofNullable(green).map(Share::of))
                .amber(Optional.ofNullable(amber).map(Share::of))
                .build();
        SalesActionPlan plan = sold(170)
                .withKpis(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM).withThresholds(thresholds));

        assertThat(SalesYear.standing(plan, "sales", "2026-03-14").status()).contains(status);
    }

    /** Nobody measures the company: it has what its people have, 170, and stands as they do. */
    @Test
    void who_is_not_measured_stands_where_the_contributors_stand() {
        SalesActionPlan plan = sold(170);
        Objective top = plan.objectives().get(0).withLevel(ObjectiveLevel.TEAM);
        Objective ann = top.withId(Id.of("ann")).withContributions(Plans.adding("sales"));
        SalesActionPlan people = plan.withObjectives(top, ann)
                .withMeasurements(plan.measurements().get(0).withSubjectId(Id.of("ann")));
        Standing standing =
                Progress.of(people, Plans.day("2026-03-14")).rolledUp().get(Id.of("sales"));

        assertNumber(standing.attainment()).isEqualByComparingTo("0.17");
        assertThat(standing.status()).contains(PaceStatus.AT_RISK);
        assertThat(standing.latest()).isEmpty();
    }

    @Test
    void alerts_have_words_in_both_languages() {
        assertThat(AlertKind.LANDING_SHORT.label(Locale.FRENCH)).isEqualTo("atterrissage insuffisant");
        assertThat(AlertKind.LANDING_SHORT.label(Locale.ENGLISH)).isEqualTo("landing short");
    }
}
