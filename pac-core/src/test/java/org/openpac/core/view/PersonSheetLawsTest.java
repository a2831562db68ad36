package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.Id;
import org.openpac.testkit.jqwik.PlanArbitraries;

/** What holds for everybody's sheet of every plan, however bad. */
class PersonSheetLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);

    @Provide
    Arbitrary<SalesActionPlan> dirty() {
        return PlanArbitraries.dirty();
    }

    @Provide
    Arbitrary<SalesActionPlan> sound() {
        return PlanArbitraries.sound();
    }

    private static List<Id> ids(SalesActionPlan plan) {
        List<Id> ids = new ArrayList<>(
                IntStream.range(0, 22).mapToObj(i -> Id.of("id-" + i)).toList());
        plan.people().forEach(person -> ids.add(person.id()));
        return ids;
    }

    @Property(tries = 300)
    void a_sheet_can_be_made_of_any_plan_for_anybody(
            @ForAll("dirty") SalesActionPlan plan, @ForAll @IntRange(max = 1_500) int days) {
        LocalDate asOf = FIRST.plusDays(days);
        PlanIndex index = PlanIndex.of(plan);
        Set<Id> people = new HashSet<>();
        plan.people().forEach(person -> people.add(person.id()));
        for (Id id : ids(plan)) {
            PersonSheet sheet = PersonSheet.of(index, id, asOf);
            assertThat(sheet.isKnown()).isEqualTo(people.contains(id));
            assertThat(sheet.isKnown() || sheet.isEmpty()).isTrue();
            assertThat(sheet.text(Locale.FRENCH)).endsWith("\n").doesNotContainPattern("(?m) $");
            assertThat(sheet.text(Locale.ENGLISH)).endsWith("\n");
            assertThat(sheet.meetings())
                    .allSatisfy(meeting ->
                            meeting.next().ifPresent(next -> assertThat(next).isAfterOrEqualTo(asOf)))
                    .isSortedAccordingTo(byDate(PersonSheet.Meeting::next));
            assertThat(sheet.actions())
                    .allSatisfy(action -> assertThat(action.daysLate()).isNotNegative())
                    .isSortedAccordingTo(byDate(PersonSheet.Action::start));
            assertThat(sheet.objectives()).isSortedAccordingTo(byDate(PersonSheet.Aim::due));
        }
    }

    private static <T> Comparator<T> byDate(java.util.function.Function<T, Optional<LocalDate>> date) {
        return Comparator.comparing(item -> date.apply(item).orElse(LocalDate.MAX));
    }

    @Property(tries = 300)
    void the_order_of_a_plans_lists_changes_no_sheet(
            @ForAll("dirty") SalesActionPlan plan, @ForAll long order, @ForAll @IntRange(max = 1_500) int days) {
        sameWhenShuffled(distinct(plan), order, FIRST.plusDays(days));
    }

    @Property(tries = 100)
    void the_order_of_a_sound_plans_lists_changes_no_sheet(
            @ForAll("sound") SalesActionPlan plan, @ForAll long order, @ForAll @IntRange(max = 1_500) int days) {
        sameWhenShuffled(plan, order, FIRST.plusDays(days));
    }

    private static void sameWhenShuffled(SalesActionPlan plan, long order, LocalDate asOf) {
        SalesActionPlan shuffled = plan.withObjectives(shuffled(plan.objectives(), order))
                .withTactics(shuffled(plan.tactics(), order))
                .withStrategies(shuffled(plan.strategies(), order))
                .withRisks(shuffled(plan.risks(), order))
                .withKpis(shuffled(plan.kpis(), order))
                .withPeople(shuffled(plan.people(), order))
                .withTeams(shuffled(plan.teams(), order))
                .withResponsibilities(shuffled(plan.responsibilities(), order))
                .withTrainings(shuffled(plan.trainings(), order))
                .withCommunications(shuffled(plan.communications(), order))
                .withCheckpoints(shuffled(plan.checkpoints(), order))
                .withMeasurements(shuffled(plan.measurements(), order))
                .withCheckIns(shuffled(plan.checkIns(), order));

        for (Id id : ids(plan)) {
            assertThat(PersonSheet.of(shuffled, id, asOf)).isEqualTo(PersonSheet.of(plan, id, asOf));
        }
    }

    /** One element of an id in the whole of the lists that a sheet reads. */
    private static SalesActionPlan distinct(SalesActionPlan plan) {
        return plan.withObjectives(distinct(plan.objectives()))
                .withTactics(distinct(plan.tactics()))
                .withStrategies(distinct(plan.strategies()))
                .withRisks(distinct(plan.risks()))
                .withKpis(distinct(plan.kpis()))
                .withPeople(distinct(plan.people()))
                .withTeams(distinct(plan.teams()))
                .withTrainings(distinct(plan.trainings()))
                .withCommunications(distinct(plan.communications()))
                .withCheckpoints(distinct(plan.checkpoints()));
    }

    private static <T extends Identified> List<T> distinct(List<T> elements) {
        Set<Id> seen = new HashSet<>();
        return elements.stream().filter(element -> seen.add(element.id())).toList();
    }

    private static <T> List<T> shuffled(List<T> list, long order) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(order));
        return shuffled;
    }

    @Property
    void the_next_time_is_the_first_of_all_counted_one_by_one(
            @ForAll @IntRange(max = 1_500) int from,
            @ForAll @IntRange(max = 1_500) int until,
            @ForAll Frequency frequency,
            @ForAll @IntRange(min = 1, max = 5) int interval) {
        LocalDate start = FIRST.plusDays(from);
        LocalDate asOf = FIRST.plusDays(until);
        Recurrence recurrence =
                Recurrence.builder().frequency(frequency).interval(interval).build();
        LocalDate expected = start;
        for (int times = 1; expected.isBefore(asOf); times++) {
            expected = later(start, frequency, times * interval);
        }

        assertThat(NextDate.onOrAfter(asOf, start, Optional.of(recurrence), Optional.empty()))
                .contains(expected);
    }

    private static LocalDate later(LocalDate start, Frequency frequency, int times) {
        return switch (frequency) {
            case DAILY -> start.plusDays(times);
            case WEEKLY -> start.plusWeeks(times);
            case MONTHLY -> start.plusMonths(times);
            case QUARTERLY -> start.plusMonths(3L * times);
            case YEARLY -> start.plusYears(times);
        };
    }
}
