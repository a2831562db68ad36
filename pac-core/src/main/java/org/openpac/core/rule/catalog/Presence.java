package org.openpac.core.rule.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.openpac.core.plan.means.Person;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

/** When people are there; made once a check, each person’s absences when they are first asked for. */
final class Presence {

    private final Map<Id, NavigableMap<LocalDate, LocalDate>> absences = new HashMap<>();

    private Presence() {}

    static Presence in(PlanView view) {
        return view.shared(Presence.class, it -> new Presence());
    }

    /** Whether a person is away on any of some days. */
    boolean isAway(Person person, DateRange days) {
        return latestAbsence(person, days.end())
                .filter(absence -> !absence.end().isBefore(days.start()))
                .isPresent();
    }

    /** The first day on which one who answers for an action is not there for good, or is away for all of it. */
    Optional<LocalDate> missedByOwner(Person person, DateRange days) {
        if (person.joinedOn().filter(days.start()::isBefore).isPresent() || isAwayAllThrough(person, days)) {
            return Optional.of(days.start());
        }
        return person.leavesOn()
                .filter(days.end()::isAfter)
                .map(last -> last.isBefore(days.start()) ? days.start() : last.plusDays(1));
    }

    /** The first day of an action during which somebody who works on it is not there at all. */
    Optional<LocalDate> missedAltogether(Person person, DateRange days) {
        boolean isThere = person.joinedOn().filter(days.end()::isBefore).isEmpty()
                && person.leavesOn().filter(days.start()::isAfter).isEmpty()
                && !isAwayAllThrough(person, days);
        return isThere ? Optional.empty() : Optional.of(days.start());
    }

    private boolean isAwayAllThrough(Person person, DateRange days) {
        return latestAbsence(person, days.start())
                .filter(absence -> !absence.end().isBefore(days.end()))
                .isPresent();
    }

    private Optional<DateRange> latestAbsence(Person person, LocalDate byDay) {
        return Optional.ofNullable(absences.computeIfAbsent(person.id(), id -> merged(person))
                        .floorEntry(byDay))
                .map(absence -> new DateRange(absence.getKey(), absence.getValue()));
    }

    /** Absences that touch or overlap are one. */
    private static NavigableMap<LocalDate, LocalDate> merged(Person person) {
        NavigableMap<LocalDate, LocalDate> merged = new TreeMap<>();
        List<DateRange> sorted = new ArrayList<>(person.absences());
        sorted.removeIf(absence -> !absence.isOrdered());
        sorted.sort(Comparator.comparing(DateRange::start));
        for (DateRange absence : sorted) {
            Map.Entry<LocalDate, LocalDate> before = merged.lastEntry();
            if (before != null && ChronoUnit.DAYS.between(before.getValue(), absence.start()) <= 1) {
                LocalDate end = before.getValue().isAfter(absence.end()) ? before.getValue() : absence.end();
                merged.put(before.getKey(), end);
            } else {
                merged.put(absence.start(), absence.end());
            }
        }
        return merged;
    }
}
