package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.value.Id;

class OccurrencesTest {

    private static Recurrence every(int interval, Frequency frequency) {
        return Recurrence.builder().frequency(frequency).interval(interval).build();
    }

    private static Recurrence every(Frequency frequency) {
        return Recurrence.builder().frequency(frequency).build();
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }

    private static List<LocalDate> from(String first, Recurrence recurrence, String last) {
        return Occurrences.of(Plans.day(first), recurrence, Plans.day(last));
    }

    @Test
    void days_and_weeks_are_counted_from_the_first() {
        assertThat(from("2026-04-30", every(Frequency.DAILY), "2026-05-02"))
                .isEqualTo(days("2026-04-30", "2026-05-01", "2026-05-02"));
        assertThat(from("2026-04-30", every(2, Frequency.WEEKLY), "2026-05-28"))
                .isEqualTo(days("2026-04-30", "2026-05-14", "2026-05-28"));
    }

    @Test
    void the_day_of_the_month_comes_back_after_a_shorter_one() {
        assertThat(from("2026-01-31", every(Frequency.MONTHLY), "2026-04-30"))
                .isEqualTo(days("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"));
        assertThat(from("2026-01-31", every(Frequency.MONTHLY), "2026-02-27")).isEqualTo(days("2026-01-31"));
        assertThat(from("2025-11-30", every(Frequency.QUARTERLY), "2026-05-30"))
                .isEqualTo(days("2025-11-30", "2026-02-28", "2026-05-30"));
        assertThat(from("2024-02-29", every(Frequency.YEARLY), "2028-02-29"))
                .isEqualTo(days("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"));
    }

    @Test
    void the_earlier_end_counts() {
        Recurrence untilMay = every(Frequency.MONTHLY).withUntil(Plans.day("2026-05-31"));

        assertThat(from("2026-04-15", untilMay, "2026-12-31")).isEqualTo(days("2026-04-15", "2026-05-15"));
        assertThat(from("2026-04-15", untilMay, "2026-04-30")).isEqualTo(days("2026-04-15"));
        assertThat(Occurrences.of(Plans.day("2026-04-15"), untilMay)).isEqualTo(days("2026-04-15", "2026-05-15"));
    }

    @Test
    void the_first_always_takes_place() {
        assertThat(from("2026-04-15", every(Frequency.DAILY), "2026-04-01")).isEqualTo(days("2026-04-15"));
        assertThat(from("2026-04-15", every(0, Frequency.DAILY), "2026-05-01")).isEqualTo(days("2026-04-15"));
        assertThat(from("2026-04-15", every(-1, Frequency.MONTHLY), "2026-05-01"))
                .isEqualTo(days("2026-04-15"));
        assertThat(Occurrences.of(Plans.day("2026-04-15"), every(Frequency.DAILY)))
                .isEqualTo(days("2026-04-15"));
    }

    @Test
    void the_longest_list_takes_no_room() {
        List<LocalDate> all = Occurrences.of(LocalDate.MIN, every(Frequency.DAILY), LocalDate.MAX);
        List<LocalDate> rare = Occurrences.of(LocalDate.MIN, every(Integer.MAX_VALUE, Frequency.YEARLY), LocalDate.MAX);

        assertThat(all).isInstanceOf(RandomAccess.class);
        assertThat(all.size()).isEqualTo(Integer.MAX_VALUE);
        assertThat(all.get(all.size() - 1)).isEqualTo(LocalDate.MIN.plusDays(Integer.MAX_VALUE - 1));
        assertThat(rare).containsExactly(LocalDate.MIN);
    }

    @Test
    void checkpoints_come_back_until_the_plan_ends() {
        Checkpoint once = Checkpoint.builder()
                .id(Id.of("once"))
                .date(Plans.day("2026-07-07"))
                .build();
        SalesActionPlan plan = SpringPlan.of()
                .withCheckpoints(
                        once,
                        once.withId(Id.of("monthly"))
                                .withDate(Plans.day("2026-04-30"))
                                .withRecurrence(every(Frequency.MONTHLY)),
                        Checkpoint.builder().id(Id.of("someday")).build());

        assertThat(Timeline.of(plan).checkpoints())
                .containsExactly(
                        new CheckpointDates(Id.of("once"), days("2026-07-07")),
                        new CheckpointDates(Id.of("monthly"), days("2026-04-30", "2026-05-30", "2026-06-30")),
                        new CheckpointDates(Id.of("someday"), List.of()));
        assertThat(Timeline.of(plan.toBuilder().period(Plans.YEAR).build())
                        .checkpoints()
                        .get(1)
                        .dates())
                .hasSize(9);
    }
}
