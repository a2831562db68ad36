package org.openpac.core.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** How much of a shared target each contributor is to carry beside the others. */
final class CascadeWeights {

    private final PlanIndex index;
    private final Readings readings;
    private final Optional<DateRange> before;
    private final CascadeKey key;
    private final Set<String> currencies = new HashSet<>();
    private final Map<Id, Figure> ofTeams = new HashMap<>();

    CascadeWeights(PlanIndex index, CascadeKey key) {
        this.index = index;
        this.readings = Readings.actual(index.plan());
        this.before = PreviousPeriod.of(index.plan()).map(PreviousPeriod::before);
        this.key = key;
    }

    Figure of(Objective child, Levels levels) {
        Figure weight = switch (key) {
            case EQUAL -> Figure.known(BigDecimal.ONE);
            case BY_HISTORY -> history(child, levels);
            case BY_POTENTIAL, BY_FTE -> held(child);
        };
        return weight.value().filter(number -> number.signum() < 0).isPresent()
                ? Figure.unknown(Gap.NO_WEIGHT)
                : weight;
    }

    private Figure history(Objective child, Levels levels) {
        Optional<KpiDefinition> kpi = index.kpiOf(child);
        if (before.isPresent() && kpi.isPresent()) {
            LocalDate first = before.get().start();
            Series.Reading measured = readings.of(
                    child, kpi.get(), levels.unit(), first, before.get().end());
            boolean isOfPeriod = measured.latest()
                    .flatMap(Measurement::period)
                    .filter(period -> !period.end().isBefore(first))
                    .isPresent();
            if (isOfPeriod) {
                return measured.figure();
            }
        }
        return levels.baseline().value().isPresent() ? levels.baseline() : Figure.unknown(Gap.NO_WEIGHT);
    }

    /** Of a team what its people have, those of the teams that are part of it too; else what the owner has. */
    private Figure held(Objective child) {
        if (child.level() == ObjectiveLevel.TEAM && child.teamId().isPresent()) {
            return ofTeams.computeIfAbsent(child.teamId().get(), team -> together(people(team)));
        }
        return together(child.ownerId().flatMap(id -> index.find(id, Person.class)).stream()
                .toList());
    }

    private Figure together(List<Person> people) {
        return key == CascadeKey.BY_FTE ? workingTime(people) : potential(people);
    }

    private List<Person> people(Id teamId) {
        List<Person> people = new ArrayList<>();
        Set<Id> seen = new HashSet<>();
        Deque<Id> teams = new ArrayDeque<>();
        teams.add(teamId);
        while (!teams.isEmpty()) {
            Id team = teams.remove();
            if (seen.add(team)) {
                people.addAll(index.membersOf(team));
                index.links().partsOfTeams().of(team).stream().map(Team::id).forEach(teams::add);
            }
        }
        return people;
    }

    /** Of people whose potential is unknown nothing is counted; where nobody's is known, there is none. */
    private Figure potential(List<Person> people) {
        List<Money> known = people.stream()
                .flatMap(person -> person.territoryPotential().stream())
                .toList();
        if (known.isEmpty()) {
            return Figure.unknown(Gap.NO_WEIGHT);
        }
        known.forEach(money -> currencies.add(money.currency().getCurrencyCode()));
        if (currencies.size() > 1) {
            return Figure.unknown(Gap.MIXED_UNITS);
        }
        return Figure.known(known.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Figure workingTime(List<Person> people) {
        return people.isEmpty()
                ? Figure.unknown(Gap.NO_WEIGHT)
                : Figure.known(people.stream()
                        .map(person -> person.fte().map(Share::fraction).orElse(BigDecimal.ONE))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
