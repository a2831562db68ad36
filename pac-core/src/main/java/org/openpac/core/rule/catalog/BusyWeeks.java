package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.means.Person;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.view.WeekLoad;

/** The week in which each person has most to do beside the time there is; made once a check. */
final class BusyWeeks {

    private final Map<Id, Optional<WeekLoad>> worst = new HashMap<>();

    private BusyWeeks() {}

    /** The first of several; empty for those who have nothing to do. */
    static Optional<WeekLoad> worst(Person person, PlanView view) {
        return view.shared(BusyWeeks.class, it -> new BusyWeeks())
                .worst
                .computeIfAbsent(person.id(), id -> worstOf(person, view));
    }

    static Figure load(Person person, PlanView view) {
        return worst(person, view).map(WeekLoad::ratio).orElse(Figure.unknown(Gap.NO_TIME));
    }

    /** Efforts are spread evenly; what falls into a week of holidays is done in another one, so such weeks tell nothing. */
    private static Optional<WeekLoad> worstOf(Person person, PlanView view) {
        return view.load().weeks(person.id()).stream()
                .filter(week -> week.ratio().value().isPresent())
                .filter(week -> !Presence.in(view).isAway(person, week.week()))
                .max(Comparator.comparing(BusyWeeks::ratio).thenComparing(WeekLoad::monday, Comparator.reverseOrder()));
    }

    private static BigDecimal ratio(WeekLoad week) {
        return week.ratio().value().orElseThrow();
    }
}
