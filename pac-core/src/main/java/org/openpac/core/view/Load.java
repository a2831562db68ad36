package org.openpac.core.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Training;
import org.openpac.core.plan.means.TrainingFormat;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/**
 * The working time that tactics take of people, by ISO week, against the time that people have.
 *
 * <p>An effort is spread evenly over the working days between its tactic's stated dates or, where one is missing, between its
 * earliest dates; where none of these days is worked, it counts in the week of the first. A day lasts the plan's hours a day,
 * a week as many days as the plan works. The weeks of a person add up exactly to the person's efforts.
 *
 * <p>A person has, each week, the working days of the plan's calendar while employed, less absences and whole days of
 * training as a participant or the trainer, times the hours a day and the person's part of a full working time. Of trainings,
 * only courses and those without a stated format take whole days. Cancelled tactics take no time.
 */
public final class Load {

    private final PlanTime time;
    private final Map<Id, Person> people = new LinkedHashMap<>();
    private final Map<Id, List<SpreadEffort>> efforts = new HashMap<>();
    private final Map<Id, List<DateRange>> trainings = new HashMap<>();
    private final List<Omission> omissions = new ArrayList<>();

    private Load(PlanTime time) {
        this.time = time;
    }

    static Load of(SalesActionPlan plan, PlanTime time, List<Tactic> tactics, TacticDays days) {
        Load load = new Load(time);
        plan.people().forEach(person -> load.people.putIfAbsent(person.id(), person));
        plan.trainings().forEach(load::enter);
        for (Tactic tactic : tactics) {
            Optional<DateRange> range = days.of(tactic);
            tactic.efforts().forEach(effort -> load.enter(tactic, effort, range));
        }
        return load;
    }

    /** Tells between which days a tactic takes place. */
    interface TacticDays {
        Optional<DateRange> of(Tactic tactic);
    }

    private void enter(Training training) {
        boolean takesDays = training.format().orElse(TrainingFormat.COURSE) == TrainingFormat.COURSE;
        if (takesDays && training.start().isPresent()) {
            DateRange days = new DateRange(
                    training.start().get(),
                    training.end().orElse(training.start().get()));
            Stream.concat(training.participantIds().stream(), training.trainerId().stream())
                    .distinct()
                    .forEach(person -> trainings
                            .computeIfAbsent(person, id -> new ArrayList<>())
                            .add(days));
        }
    }

    private void enter(Tactic tactic, Effort effort, Optional<DateRange> days) {
        Optional<BigDecimal> hours = effort.time().flatMap(time::hours);
        Optional<Gap> gap = gap(effort, hours, days);
        if (gap.isPresent()) {
            omissions.add(new Omission(tactic.id(), effort.personId(), gap.get()));
        } else if (hours.orElseThrow().signum() > 0) {
            efforts.computeIfAbsent(effort.personId().orElseThrow(), id -> new ArrayList<>())
                    .add(SpreadEffort.of(hours.orElseThrow(), days.orElseThrow(), time.calendar()));
        }
    }

    private Optional<Gap> gap(Effort effort, Optional<BigDecimal> hours, Optional<DateRange> days) {
        if (effort.personId().isEmpty()) {
            return Optional.of(Gap.NO_PERSON);
        }
        if (effort.personId().filter(people::containsKey).isEmpty()) {
            return Optional.of(Gap.UNKNOWN_ELEMENT);
        }
        if (effort.time()
                .map(Quantity::value)
                .filter(value -> value.signum() >= 0)
                .isEmpty()) {
            return Optional.of(Gap.NO_TIME);
        }
        if (hours.isEmpty()) {
            return Optional.of(Gap.MIXED_UNITS);
        }
        return days.isEmpty() ? Optional.of(Gap.NO_PERIOD) : Optional.empty();
    }

    /** Lists the people who have something to do, in the plan's order. */
    public List<Id> people() {
        return people.keySet().stream().filter(efforts::containsKey).toList();
    }

    /**
     * Lists the weeks in which a person has something to do, in order; empty for nobody of the plan.
     *
     * <p>Made when asked for, in a time that grows with the person's efforts and weeks.
     */
    public List<WeekLoad> weeks(Id personId) {
        return Optional.ofNullable(people.get(personId))
                .map(person -> weeks(person, efforts.getOrDefault(personId, List.of())))
                .orElse(List.of());
    }

    /**
     * Adds up what a person has to do, and the hours in which the person works from the plan's first day to its last.
     *
     * @return empty for nobody of the plan; the hours are unknown where the plan has no period, or as for a {@link WeekLoad}
     */
    public Optional<PeriodLoad> ofPeriod(Id personId) {
        return Optional.ofNullable(people.get(personId)).map(person -> {
            BigDecimal demanded = efforts.getOrDefault(personId, List.of()).stream()
                    .map(SpreadEffort::hours)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Figure available =
                    time.period().map(days -> availability(person).hours(days)).orElse(Figure.unknown(Gap.NO_PERIOD));
            return new PeriodLoad(personId, plain(demanded), available);
        });
    }

    private Availability availability(Person person) {
        return new Availability(person, trainings.getOrDefault(person.id(), List.of()), time);
    }

    private List<WeekLoad> weeks(Person person, List<SpreadEffort> spread) {
        Availability availability = availability(person);
        return PersonWeeks.of(spread, time.calendar()).stream()
                .map(week -> new WeekLoad(
                        person.id(), week.monday(), plain(week.hours()), availability.hours(week.monday())))
                .toList();
    }

    /**
     * Lists the efforts that are not counted, in the plan's order: nobody is named, the person is not in the plan, the time is
     * missing, negative or no number of hours, days or weeks, or there are no dates.
     */
    public List<Omission> omissions() {
        return List.copyOf(omissions);
    }

    private static BigDecimal plain(BigDecimal hours) {
        BigDecimal stripped = hours.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
