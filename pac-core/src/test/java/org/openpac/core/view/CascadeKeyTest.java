package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.CascadePlans.TOP;
import static org.openpac.core.view.CascadePlans.cascade;
import static org.openpac.core.view.CascadePlans.child;
import static org.openpac.core.view.CascadePlans.contributed;
import static org.openpac.core.view.CascadePlans.plan;
import static org.openpac.core.view.CascadePlans.top;
import static org.openpac.core.view.LevelsTest.assertNumber;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** By what a target is shared out. */
class CascadeKeyTest {

    /** A fifth more of 100 is 120; by baselines of 100 and 300 that is 30 and 90. */
    @Test
    void history_is_the_baseline_where_nothing_was_measured() {
        SalesActionPlan plan = plan(top(1_000, 1_100), child("a", 100), child("b", 300));

        assertThat(contributed(cascade(plan, CascadeKey.BY_HISTORY, "0.2"))).containsExactly("30 EUR", "90 EUR");
    }

    /** Last year 300 and 100 were sold, whatever the baselines say: 75 and 25 of 100. */
    @Test
    void history_is_what_was_measured_last_year() {
        SalesActionPlan plan = plan(top(1_000, 1_100), child("a", 100), child("b", 300)).toBuilder()
                .addMeasurement(Plans.reading("revenue", "2025-01-01", "2025-12-31", 300, Plans.EUR)
                        .subjectId(Id.of("a"))
                        .build())
                .addMeasurement(Plans.reading("revenue", "2025-01-01", "2025-12-31", 100, Plans.EUR)
                        .subjectId(Id.of("b"))
                        .build())
                .build();

        assertThat(contributed(cascade(plan, CascadeKey.BY_HISTORY, "0"))).containsExactly("75 EUR", "25 EUR");
    }

    /** A team of half and whole time counts for 1.5, a seller for 1: 60 and 40 of 100. */
    @Test
    void working_time_of_a_team_is_that_of_all_its_people() {
        Objective team = child("team", 100).withLevel(ObjectiveLevel.TEAM).withTeamId(Id.of("north"));
        SalesActionPlan plan = plan(top(1_000, 1_100), team, child("ann", 100)).toBuilder()
                .addTeam(Team.builder().id(Id.of("north")).build())
                .addTeam(Team.builder()
                        .id(Id.of("far-north"))
                        .parentId(Id.of("north"))
                        .build())
                .addPerson(Person.builder().id(Id.of("p-ann")).build())
                .addPerson(Person.builder()
                        .id(Id.of("ben"))
                        .teamId(Id.of("north"))
                        .fte(Share.of("0.5"))
                        .build())
                .addPerson(Person.builder()
                        .id(Id.of("cleo"))
                        .teamId(Id.of("far-north"))
                        .build())
                .build();

        assertThat(contributed(cascade(plan, CascadeKey.BY_FTE, "0"))).containsExactly("60 EUR", "40 EUR");
    }

    @Test
    void potential_is_that_of_the_owners_territory() {
        SalesActionPlan plan = plan(top(1_000, 1_100), child("a", 100), child("b", 100)).toBuilder()
                .addPerson(Person.builder()
                        .id(Id.of("p-a"))
                        .territoryPotential(Money.of("900", "EUR"))
                        .build())
                .addPerson(Person.builder()
                        .id(Id.of("p-b"))
                        .territoryPotential(Money.of("100", "EUR"))
                        .build())
                .build();

        assertThat(contributed(cascade(plan, CascadeKey.BY_POTENTIAL, "0"))).containsExactly("90 EUR", "10 EUR");
        SalesActionPlan dollars = plan.withPeople(
                plan.people().get(0), plan.people().get(1).withTerritoryPotential(Money.of("100", "USD")));
        assertThat(cascade(dollars, CascadeKey.BY_POTENTIAL, "0").gap()).contains(Gap.MIXED_UNITS);
        assertThat(cascade(plan.withPeople(plan.people().get(0)), CascadeKey.BY_POTENTIAL, "0")
                        .gap())
                .contains(Gap.NO_WEIGHT);
    }

    @Property
    void any_split_adds_up_exactly_and_covers_what_was_asked(
            @ForAll @LongRange(min = 1, max = 10_000_000) long gain,
            @ForAll @IntRange(max = 60) int percentMore,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 1_000_000) Long> baselines,
            @ForAll CascadeKey key,
            @ForAll long order) {
        List<Objective> objectives = new ArrayList<>();
        objectives.add(top(5_000, 5_000 + gain));
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < baselines.size(); i++) {
            objectives.add(child("c" + i, baselines.get(i)));
            people.add(Person.builder()
                    .id(Id.of("p-c" + i))
                    .fte(Share.of("0." + (1 + i % 9)))
                    .territoryPotential(Money.of(Long.toString(baselines.get(i)), "EUR"))
                    .build());
        }
        SalesActionPlan plan = plan(objectives.toArray(Objective[]::new)).withPeople(people);
        Share more = new Share(BigDecimal.valueOf(percentMore, 2));
        Cascade cascade = Pyramid.of(plan).cascade(TOP, key, more);

        BigDecimal sum = cascade.parts().stream()
                .map(part -> part.contributed().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(gain).multiply(BigDecimal.ONE.add(more.fraction())));
        assertNumber(Pyramid.of(cascade.applyTo(plan))
                        .coverage(TOP, Plans.YEAR.end())
                        .target())
                .isEqualByComparingTo(BigDecimal.ONE.add(more.fraction()));
        List<Objective> shuffled = new ArrayList<>(objectives);
        Collections.shuffle(shuffled, new Random(order));
        assertThat(Pyramid.of(plan.withObjectives(shuffled))
                        .cascade(TOP, key, more)
                        .targets())
                .isEqualTo(cascade.targets());
    }
}
