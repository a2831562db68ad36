package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.SpringPlan.after;
import static org.openpac.core.view.SpringPlan.tactic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.calendar.HolidayRegion;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.WorkingTime;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.schedule.LinkKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

class TimelineTest {

    @Test
    void each_kind_of_link_holds_over_holidays_and_weekends() {
        Timeline timeline = Timeline.of(SpringPlan.withFourKinds());

        assertThat(earliest(timeline, "file")).isEqualTo(DateRange.of("2026-04-27", "2026-05-04"));
        assertThat(earliest(timeline, "call")).isEqualTo(DateRange.of("2026-05-07", "2026-05-12"));
        assertThat(earliest(timeline, "mail")).isEqualTo(DateRange.of("2026-05-11", "2026-05-12"));
        assertThat(earliest(timeline, "report")).isEqualTo(DateRange.of("2026-05-15", "2026-05-15"));
        assertThat(earliest(timeline, "stand")).isEqualTo(DateRange.of("2026-05-11", "2026-05-12"));
        assertThat(timeline.finish()).contains(Plans.day("2026-05-15"));
        assertThat(timeline.spareDays()).contains(31L);
    }

    @Test
    void the_critical_path_is_the_chain_that_ends_last() {
        Timeline timeline = Timeline.of(SpringPlan.withFourKinds());

        assertThat(timeline.criticalPath()).isEqualTo(ids("file", "call", "mail", "report"));
        assertThat(timeline.activities())
                .filteredOn(PlannedTactic::isCritical)
                .extracting(PlannedTactic::tacticId)
                .isEqualTo(ids("file", "call", "mail", "report"));
        assertThat(timeline.cycle()).isEmpty();
    }

    @Test
    void what_is_not_critical_can_wait_until_the_whole_would_finish_later() {
        PlannedTactic stand = planned(Timeline.of(SpringPlan.withFourKinds()), "stand");

        assertThat(stand.latestStart()).isEqualTo("2026-05-13");
        assertThat(stand.latestFinish()).isEqualTo("2026-05-15");
        assertThat(stand.totalFloat()).isEqualTo(2);
        assertThat(stand.freeFloat()).isEqualTo(2);
        assertThat(stand.duration()).contains(2);
    }

    @Test
    void good_friday_is_worked_in_france_but_not_in_moselle() {
        SalesActionPlan france = SpringPlan.of(
                tactic("file").start(Plans.day("2026-03-30")).durationDays(5).build());
        SalesActionPlan moselle = france.withWorkingTime(
                WorkingTime.builder().region(HolidayRegion.MOSELLE).build());

        assertThat(earliest(Timeline.of(france), "file").end()).isEqualTo("2026-04-03");
        assertThat(earliest(Timeline.of(moselle), "file").end()).isEqualTo("2026-04-07");
    }

    @Test
    void company_closures_are_not_worked() {
        SalesActionPlan plan = SpringPlan.of(
                        tactic("file", "2026-06-01", "2026-06-12").build(),
                        tactic("call")
                                .durationDays(1)
                                .addDependsOn(after("file"))
                                .build())
                .withWorkingTime(WorkingTime.builder()
                        .addClosure(DateRange.of("2026-06-08", "2026-06-19"))
                        .build());

        assertThat(planned(Timeline.of(plan), "file").duration()).contains(5);
        assertThat(earliest(Timeline.of(plan), "call").start()).isEqualTo("2026-06-22");
    }

    @Test
    void work_starts_before_the_plan_only_where_it_says_so() {
        Timeline timeline = Timeline.of(SpringPlan.of(
                tactic("prepare", "2026-03-02", "2026-03-06").build(),
                tactic("call").durationDays(1).build(),
                tactic("fair").end(Plans.day("2026-05-04")).durationDays(2).build()));

        assertThat(earliest(timeline, "prepare")).isEqualTo(DateRange.of("2026-03-02", "2026-03-06"));
        assertThat(earliest(timeline, "call")).isEqualTo(DateRange.of("2026-04-01", "2026-04-01"));
        assertThat(earliest(timeline, "fair")).isEqualTo(DateRange.of("2026-04-30", "2026-05-04"));
    }

    @Test
    void an_event_takes_place_on_the_first_day_it_can() {
        Timeline timeline = Timeline.of(SpringPlan.of(
                tactic("file", "2026-04-27", "2026-04-30").build(),
                tactic("launch").durationDays(0).addDependsOn(after("file")).build(),
                tactic("sell").durationDays(1).addDependsOn(after("launch")).build()));

        assertThat(earliest(timeline, "launch")).isEqualTo(DateRange.of("2026-05-04", "2026-05-04"));
        assertThat(earliest(timeline, "sell")).isEqualTo(DateRange.of("2026-05-04", "2026-05-04"));
    }

    @Test
    void what_is_repeated_lasts_from_its_first_to_its_last_day() {
        Tactic weekly = tactic("call", "2026-04-27", "2026-05-07")
                .durationDays(1)
                .recurrence(Recurrence.builder().frequency(Frequency.WEEKLY).build())
                .build();

        assertThat(planned(Timeline.of(SpringPlan.of(weekly)), "call").duration())
                .contains(8);
    }

    @Test
    void a_circle_is_named_from_its_lowest_id_and_leaves_no_dates() {
        Timeline timeline = Timeline.of(SpringPlan.of(
                tactic("c").durationDays(1).addDependsOn(after("b")).build(),
                tactic("a")
                        .durationDays(1)
                        .addDependsOn(after("c", LinkKind.START_START, -9))
                        .build(),
                tactic("b").durationDays(1).addDependsOn(after("a")).build(),
                tactic("d").durationDays(1).addDependsOn(after("c")).build()));

        assertThat(timeline.cycle()).contains(ids("a", "b", "c"));
        assertThat(timeline.criticalPath()).isEmpty();
        assertThat(timeline.activities()).isEmpty();
        assertThat(timeline.activity(Id.of("d"))).isEmpty();
        assertThat(timeline.finish()).isEmpty();
        assertThat(timeline.spareDays()).isEmpty();
    }

    @Test
    void what_waits_for_itself_is_a_circle_of_one() {
        SalesActionPlan plan = SpringPlan.of(
                tactic("a").durationDays(1).addDependsOn(after("a")).build());

        assertThat(Timeline.of(plan).cycle()).contains(ids("a"));
        assertThat(Timeline.of(plan).conflicts()).isEmpty();
    }

    @Test
    void stated_dates_that_come_too_early_are_told_with_the_days_that_lack() {
        Timeline timeline = Timeline.of(SpringPlan.of(
                tactic("file", "2026-04-27", "2026-05-07").build(),
                tactic("call", "2026-05-04", "2026-05-15")
                        .addDependsOn(after("file"))
                        .build(),
                tactic("mail", "2026-05-11", "2026-05-15")
                        .addDependsOn(after("file"))
                        .build()));

        assertThat(timeline.conflicts()).containsExactly(new DateConflict(Id.of("call"), after("file"), 4));
        assertThat(earliest(timeline, "call").start()).isEqualTo("2026-05-11");
    }

    @Test
    void a_saturday_is_no_earlier_than_the_monday_after_it() {
        Timeline timeline = Timeline.of(SpringPlan.of(
                tactic("file", "2026-04-27", "2026-05-10").build(),
                tactic("fair", "2026-05-09", "2026-05-10")
                        .addDependsOn(after("file"))
                        .build()));

        assertThat(timeline.conflicts()).isEmpty();
        assertThat(planned(timeline, "fair").duration()).contains(0);
    }

    @Test
    void what_cannot_be_taken_into_account_is_told() {
        Timeline timeline = Timeline.of(SpringPlan.of(
                tactic("reversed", "2026-05-07", "2026-05-04").build(),
                tactic("negative").durationDays(-3).build(),
                tactic("call")
                        .durationDays(2)
                        .addDependsOn(after("nobody"), after("reversed"))
                        .build()));

        assertThat(timeline.omissions())
                .containsExactly(
                        new Omission(Id.of("reversed"), Optional.empty(), Gap.NO_PERIOD),
                        new Omission(Id.of("negative"), Optional.empty(), Gap.NO_PERIOD),
                        new Omission(Id.of("call"), Optional.of(Id.of("nobody")), Gap.UNKNOWN_ELEMENT));
        assertThat(planned(timeline, "reversed").duration()).isEmpty();
        assertThat(earliest(timeline, "call").start()).isEqualTo("2026-04-01");
    }

    @Test
    void cancelled_tactics_are_left_out_and_of_two_with_an_id_the_first_counts() {
        Timeline timeline = Timeline.of(SpringPlan.of(
                tactic("file", "2026-04-27", "2026-05-07")
                        .status(TacticStatus.CANCELLED)
                        .build(),
                tactic("call").durationDays(2).addDependsOn(after("file")).build(),
                tactic("call").durationDays(9).build()));

        assertThat(timeline.activities()).singleElement().satisfies(call -> {
            assertThat(call.earliestStart()).isEqualTo("2026-04-01");
            assertThat(call.duration()).contains(2);
        });
        assertThat(timeline.omissions()).isEmpty();
        assertThat(timeline.conflicts()).isEmpty();
    }

    @Test
    void an_empty_plan_has_an_empty_timeline() {
        Timeline timeline = Timeline.of(SpringPlan.of());

        assertThat(timeline.criticalPath()).isEmpty();
        assertThat(timeline.finish()).isEmpty();
        assertThat(timeline.spareDays()).isEmpty();
        assertThat(timeline.load().people()).isEmpty();
        assertThat(timeline.checkpoints()).isEmpty();
    }

    @Test
    void without_any_date_the_path_is_known_and_the_dates_are_not() {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("draft"))
                .addTactic(tactic("a").durationDays(5).build())
                .addTactic(tactic("b").durationDays(1).addDependsOn(after("a")).build())
                .build();

        assertThat(Timeline.of(plan).criticalPath()).isEqualTo(ids("a", "b"));
        assertThat(Timeline.of(plan).activities()).isEmpty();
    }

    @Test
    void the_widest_numbers_and_dates_are_answered() {
        Timeline timeline = Timeline.of(SpringPlan.of(
                tactic("a").start(LocalDate.MIN).end(LocalDate.MAX).build(),
                tactic("b")
                        .durationDays(Integer.MAX_VALUE)
                        .end(Plans.day("1900-01-01"))
                        .build(),
                tactic("c")
                        .durationDays(Integer.MAX_VALUE)
                        .start(Plans.day("2200-12-31"))
                        .addDependsOn(after("b", LinkKind.FINISH_START, Integer.MAX_VALUE))
                        .addDependsOn(after("a", LinkKind.START_FINISH, Integer.MIN_VALUE))
                        .build()));

        assertThat(timeline.criticalPath()).isEqualTo(ids("b", "c"));
        assertThat(timeline.activities()).hasSize(3);
        assertThat(timeline.spareDays().orElseThrow()).isNegative();
    }

    private static PlannedTactic planned(Timeline timeline, String tactic) {
        return timeline.activity(Id.of(tactic)).orElseThrow();
    }

    private static DateRange earliest(Timeline timeline, String tactic) {
        PlannedTactic planned = planned(timeline, tactic);
        return new DateRange(planned.earliestStart(), planned.earliestFinish());
    }

    private static List<Id> ids(String... ids) {
        return Arrays.stream(ids).map(Id::of).toList();
    }
}
