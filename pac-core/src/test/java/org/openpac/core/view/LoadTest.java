package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.SpringPlan.effort;
import static org.openpac.core.view.SpringPlan.tactic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Training;
import org.openpac.core.plan.means.TrainingFormat;
import org.openpac.core.plan.means.TrainingTopic;
import org.openpac.core.plan.means.WorkingTime;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

class LoadTest {

    private static final Id LEA = Id.of("lea");

    /** Four working days in each of the two weeks: 8 May and Ascension, the 14th, are not worked. */
    private static final Tactic CALLS =
            tactic("calls", "2026-05-04", "2026-05-15").build();

    private static SalesActionPlan plan(Person person, Tactic... tactics) {
        return SpringPlan.of(tactics).withPeople(person);
    }

    private static Person.Builder lea() {
        return Person.builder().id(LEA);
    }

    private static Load load(SalesActionPlan plan) {
        return Timeline.of(plan).load();
    }

    @Test
    void an_effort_is_spread_over_working_days_and_compared_with_part_time_and_absence() {
        Person lea = lea().fte(Share.of("0.8"))
                .addAbsence(DateRange.of("2026-05-12", "2026-05-13"))
                .addAbsence(DateRange.of("2026-05-13", "2026-05-14"))
                .build();
        Load load = load(plan(lea, CALLS.withEfforts(effort("lea", "40 HOUR"))));

        assertThat(load.people()).containsExactly(LEA);
        assertThat(load.weeks(LEA)).containsExactly(week("2026-05-04", "20", "22.4"), week("2026-05-11", "20", "11.2"));
        assertThat(load.weeks(LEA)).extracting(WeekLoad::isoWeek).containsExactly("2026-W19", "2026-W20");
        assertThat(load.weeks(LEA).get(1).ratio())
                .isEqualTo(Figure.known(new BigDecimal("20").divide(new BigDecimal("11.2"), MathContext.DECIMAL128)));
        assertThat(load.weeks(LEA).get(0).week()).isEqualTo(DateRange.of("2026-05-04", "2026-05-10"));
    }

    @Test
    void days_and_weeks_last_what_the_plan_works() {
        SalesActionPlan plan = plan(lea().build(), CALLS.withEfforts(effort("lea", "1 DAY"), effort("lea", "1 WEEK")))
                .withWorkingTime(WorkingTime.builder()
                        .hoursPerDay(Quantity.of(8, Unit.HOUR))
                        .build());

        assertThat(load(plan).weeks(LEA))
                .containsExactly(week("2026-05-04", "24", "32"), week("2026-05-11", "24", "32"));
    }

    @Test
    void an_effort_that_does_not_divide_adds_up_all_the_same() {
        Load load = load(plan(
                lea().build(),
                tactic("calls", "2026-04-07", "2026-04-20")
                        .addEffort(effort("lea", "1 HOUR"))
                        .addEffort(effort("lea", "0.000000000001 HOUR"))
                        .build(),
                tactic("mails", "2026-04-07", "2026-06-22")
                        .addEffort(effort("lea", "100 HOUR"))
                        .build()));

        assertThat(load.weeks(LEA)).hasSize(12);
        assertThat(load.weeks(LEA).stream().map(WeekLoad::demanded).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("101.000000000001");
    }

    @Test
    void nobody_works_before_joining_after_leaving_or_during_a_course() {
        Person lea = lea().joinedOn(Plans.day("2026-05-05"))
                .leavesOn(Plans.day("2026-05-13"))
                .build();
        Training course = Training.builder()
                .id(Id.of("course"))
                .topic(TrainingTopic.values()[0])
                .start(Plans.day("2026-05-11"))
                .addParticipantId(LEA)
                .trainerId(LEA)
                .build();
        Training online = course.withFormat(TrainingFormat.E_LEARNING).withEnd(Plans.day("2026-05-31"));
        SalesActionPlan plan =
                plan(lea, CALLS.withEfforts(effort("lea", "8 HOUR"))).withTrainings(course, online);

        assertThat(load(plan).weeks(LEA)).containsExactly(week("2026-05-04", "4", "21"), week("2026-05-11", "4", "14"));
    }

    @Test
    void without_stated_dates_the_earliest_count() {
        Load load = load(plan(
                lea().build(),
                tactic("calls")
                        .durationDays(2)
                        .addEffort(effort("lea", "6 HOUR"))
                        .build()));

        assertThat(load.weeks(LEA)).containsExactly(week("2026-03-30", "6", "35"));
    }

    @Test
    void a_weekend_is_worked_by_those_who_give_it_time() {
        Load load = load(plan(
                lea().build(),
                tactic("fair", "2026-05-09", "2026-05-10")
                        .addEffort(effort("lea", "14 HOUR"))
                        .build()));

        assertThat(load.weeks(LEA)).containsExactly(week("2026-05-04", "14", "28"));
    }

    @Test
    void who_is_away_all_week_has_no_ratio() {
        Person lea = lea().addAbsence(DateRange.of("2026-05-01", "2026-05-31")).build();
        Load load = load(plan(lea, CALLS.withEfforts(effort("lea", "8 HOUR"))));

        assertThat(load.weeks(LEA).get(0).available()).isEqualTo(known("0"));
        assertThat(load.weeks(LEA).get(0).ratio()).isEqualTo(Figure.unknown(Gap.NO_AVAILABILITY));
    }

    @Test
    void an_hour_that_cannot_be_had_is_unknown() {
        SalesActionPlan plan = plan(lea().build(), CALLS.withEfforts(effort("lea", "8 HOUR"), effort("lea", "1 DAY")))
                .withWorkingTime(WorkingTime.builder()
                        .hoursPerDay(Quantity.of(1, Unit.DAY))
                        .build());
        Person negative = lea().fte(Share.of("-1")).build();

        assertThat(load(plan).weeks(LEA).get(0).available()).isEqualTo(Figure.unknown(Gap.NO_AVAILABILITY));
        assertThat(load(plan).omissions()).containsExactly(omission(Optional.of(LEA), Gap.MIXED_UNITS));
        assertThat(load(plan(negative, CALLS.withEfforts(effort("lea", "8 HOUR"))))
                        .weeks(LEA)
                        .get(0)
                        .available())
                .isEqualTo(Figure.unknown(Gap.NO_AVAILABILITY));
    }

    @Test
    void efforts_that_cannot_be_counted_are_told_with_the_reason() {
        Tactic calls = CALLS.withEfforts(
                Effort.builder().time(Quantity.of(1, Unit.HOUR)).build(),
                effort("nobody", "1 HOUR"),
                effort("calls", "1 HOUR"),
                Effort.builder().personId(LEA).build(),
                effort("lea", "-1 HOUR"),
                effort("lea", "1 MONTH"),
                effort("lea", "0 HOUR"));
        Load load = load(plan(lea().build(), calls));

        assertThat(load.omissions())
                .containsExactly(
                        omission(Optional.empty(), Gap.NO_PERSON),
                        omission(Optional.of(Id.of("nobody")), Gap.UNKNOWN_ELEMENT),
                        omission(Optional.of(Id.of("calls")), Gap.UNKNOWN_ELEMENT),
                        omission(Optional.of(LEA), Gap.NO_TIME),
                        omission(Optional.of(LEA), Gap.NO_TIME),
                        omission(Optional.of(LEA), Gap.MIXED_UNITS));
        assertThat(load.people()).isEmpty();
        assertThat(load.weeks(LEA)).isEmpty();
        assertThat(load.weeks(Id.of("nobody"))).isEmpty();
    }

    @Test
    void an_effort_without_days_is_not_counted() {
        Tactic someday = tactic("calls").addEffort(effort("lea", "1 HOUR")).build();

        assertThat(load(plan(lea().build(), someday)).omissions())
                .containsExactly(omission(Optional.of(LEA), Gap.NO_PERIOD));
    }

    private static Omission omission(Optional<Id> person, Gap reason) {
        return new Omission(Id.of("calls"), person, reason);
    }

    private static WeekLoad week(String monday, String demanded, String available) {
        return new WeekLoad(LEA, Plans.day(monday), new BigDecimal(demanded), known(available));
    }

    private static Figure known(String hours) {
        return Figure.known(new BigDecimal(hours));
    }
}
