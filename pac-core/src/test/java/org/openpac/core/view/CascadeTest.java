package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.LevelsTest.assertNumber;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

class CascadeTest {

    private static final Id TOP = Id.of("top");

    private static Objective top(long baseline, long target) {
        return Plans.objective("top", ObjectiveLevel.COMPANY)
                .kpiId(Id.of("revenue"))
                .target(Plans.fromTo(baseline, target, Plans.EUR))
                .build();
    }

    private static Objective child(String id, long baseline) {
        return Plans.objective(id, ObjectiveLevel.INDIVIDUAL)
                .kpiId(Id.of("revenue"))
                .ownerId(Id.of("p-" + id))
                .target(Plans.fromTo(baseline, baseline, Plans.EUR))
                .addContribution(Plans.adding("top"))
                .build();
    }

    private static SalesActionPlan plan(Objective... objectives) {
        return Plans.plan()
                .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                .addObjectives(objectives)
                .build();
    }

    private static Cascade cascade(SalesActionPlan plan, CascadeKey key, String more) {
        return Pyramid.of(plan).cascade(TOP, key, Share.of(more));
    }

    private static List<String> contributed(Cascade cascade) {
        return cascade.parts().stream()
                .map(part -> part.contributed().toString())
                .toList();
    }

    /** 100 EUR in three are 33.33 each and a cent more for the first id, wherever it stands. */
    @Test
    void equal_parts_add_up_to_the_cent() {
        Cascade cascade =
                cascade(plan(child("c", 10), child("a", 20), child("b", 30), top(1_000, 1_100)), CascadeKey.EQUAL, "0");

        assertThat(cascade.gap()).isEmpty();
        assertThat(contributed(cascade)).containsExactly("33.33 EUR", "33.34 EUR", "33.33 EUR");
        assertThat(cascade.targets())
                .containsEntry(Id.of("a"), Quantity.of("53.34", Plans.EUR))
                .containsEntry(Id.of("b"), Quantity.of("63.33", Plans.EUR));
    }

    /** A fifth more of 100 is 120; by baselines of 100 and 300 that is 30 and 90. */
    @Test
    void history_is_the_baseline_where_nothing_was_measured() {
        SalesActionPlan plan = plan(top(1_000, 1_100), child("a", 100), child("b", 300));

        assertThat(contributed(cascade(plan, CascadeKey.BY_HISTORY, "0.2"))).containsExactly("30 EUR", "90 EUR");
    }

    /** Fifths of a ninth of 100: 55.555…, 33.333… and 11.111…; the cent that is left goes where most was cut off. */
    @Test
    void the_largest_remainder_gets_what_is_left() {
        SalesActionPlan plan = plan(top(1_000, 1_100), child("a", 1), child("b", 3), child("z", 5));

        assertThat(contributed(cascade(plan, CascadeKey.BY_HISTORY, "0")))
                .containsExactly("11.11 EUR", "33.33 EUR", "55.56 EUR");
    }

    @Test
    void what_no_cent_can_hold_is_rounded_up() {
        Objective thin = top(1_000, 1_000)
                .withTarget(Plans.from(
                        Quantity.of(1_000, Plans.EUR), ChangeKind.ABSOLUTE_DELTA, Quantity.of("0.001", Plans.EUR)));

        assertThat(contributed(cascade(plan(thin, child("a", 10), child("b", 10)), CascadeKey.EQUAL, "0")))
                .containsExactly("0.01 EUR", "0 EUR");
    }

    /** Complaints are to fall by 10 from 100: 5 and 5, both downwards. */
    @Test
    void a_decrease_is_shared_out_too() {
        assertThat(contributed(cascade(plan(top(100, 90), child("a", 50), child("b", 50)), CascadeKey.EQUAL, "0")))
                .containsExactly("-5 EUR", "-5 EUR");
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

    @Test
    void without_something_to_share_by_there_is_no_proposal() {
        SalesActionPlan nobody = plan(top(1_000, 1_100), child("a", 0), child("b", 0));

        assertThat(cascade(nobody, CascadeKey.BY_FTE, "0").gap()).contains(Gap.NO_WEIGHT);
        assertThat(cascade(nobody, CascadeKey.BY_HISTORY, "0").gap()).contains(Gap.NO_WEIGHT);
        assertThat(cascade(plan(top(1_000, 1_100), child("a", -5), child("b", 10)), CascadeKey.BY_HISTORY, "0")
                        .gap())
                .contains(Gap.NO_WEIGHT);
        assertThat(cascade(plan(top(1_000, 1_100)), CascadeKey.EQUAL, "0").gap())
                .contains(Gap.NO_CONTRIBUTION);
        assertThat(cascade(plan(child("a", 1)), CascadeKey.EQUAL, "0").gap()).contains(Gap.UNKNOWN_ELEMENT);
        assertThat(cascade(plan(top(1_000, 1_100).withTarget(Optional.empty()), child("a", 1)), CascadeKey.EQUAL, "0")
                        .gap())
                .contains(Gap.NO_TARGET);
        assertThat(cascade(plan(top(0, 999_999_999_999_999L), child("a", 1)), CascadeKey.EQUAL, "9")
                        .gap())
                .contains(Gap.OUT_OF_RANGE);
        assertThat(cascade(nobody, CascadeKey.BY_FTE, "0").applyTo(nobody)).isEqualTo(nobody);
    }

    @Test
    void rates_are_not_shared_out() {
        SalesActionPlan plan = plan(top(20, 22), child("a", 20));
        SalesActionPlan rates = plan.withKpis(Plans.kpi("revenue", Unit.PERCENT, Aggregation.LAST));

        assertThat(cascade(rates, CascadeKey.EQUAL, "0").gap()).contains(Gap.RATES_DO_NOT_ADD);
    }

    /** The holder brings 40 of 100; a tenth more than the other 60 is 66. */
    @Test
    void what_the_holder_brings_is_not_shared_out() {
        SalesActionPlan plan = plan(top(1_000, 1_100).withOwnPart(Share.of("0.4")), child("a", 10), child("b", 10));

        assertThat(contributed(cascade(plan, CascadeKey.EQUAL, "0.1"))).containsExactly("33 EUR", "33 EUR");
    }

    /** Half of the gain goes up: to add 50, 100 have to be reached beyond the baseline of 10. */
    @Test
    void who_adds_a_part_of_the_gain_has_more_to_reach() {
        SalesActionPlan plan =
                plan(top(1_000, 1_100), child("a", 10).withContributions(Plans.adding("top", "0.5")), child("b", 10));
        Cascade cascade = cascade(plan, CascadeKey.EQUAL, "0");

        assertThat(contributed(cascade)).containsExactly("50 EUR", "50 EUR");
        assertThat(cascade.targets()).containsEntry(Id.of("a"), Quantity.of(110, Plans.EUR));
        assertNumber(Pyramid.of(cascade.applyTo(plan))
                        .coverage(TOP, Plans.YEAR.end())
                        .target())
                .isEqualByComparingTo("1");
    }

    @Test
    void nine_customers_among_two_are_five_and_four() {
        Objective top = Plans.objective("top", ObjectiveLevel.COMPANY)
                .kpiId(Id.of("customers"))
                .target(Plans.from(
                        Quantity.of(60, Unit.COUNT), ChangeKind.RELATIVE_PERCENT, Quantity.of(15, Unit.PERCENT)))
                .build();
        Objective a = child("a", 0).withKpiId(Id.of("customers")).withTarget(Plans.fromTo(30, 30, Unit.COUNT));
        SalesActionPlan plan = Plans.plan()
                .addKpi(Plans.kpi("customers", Unit.COUNT, Aggregation.SUM))
                .addObjectives(top, a, a.withId(Id.of("b")))
                .build();

        assertThat(contributed(cascade(plan, CascadeKey.EQUAL, "0"))).containsExactly("5 COUNT", "4 COUNT");
    }

    @Test
    void without_baselines_the_level_is_shared_out() {
        Objective a = child("a", 0).withTarget(Optional.empty());
        SalesActionPlan plan = plan(top(1_000, 1_200), a, a.withId(Id.of("b")));
        Cascade cascade = cascade(plan, CascadeKey.EQUAL, "0.1");

        assertThat(cascade.targets()).containsEntry(Id.of("b"), Quantity.of(660, Plans.EUR));
        assertNumber(Pyramid.of(cascade.applyTo(plan))
                        .coverage(TOP, Plans.YEAR.end())
                        .target())
                .isEqualByComparingTo("1.1");
        assertThat(cascade(plan(top(1_000, 1_200), a, child("b", 10)), CascadeKey.EQUAL, "0")
                        .gap())
                .contains(Gap.NO_BASELINE);
    }

    /** A floor of 5 % more than 100 stays 105, although the target is a level now; stretch of 200 is shared too. */
    @Test
    void a_proposal_becomes_targets_and_changes_nothing_else() {
        Objective above = top(1_000, 1_100)
                .withStretch(StretchSpec.builder()
                        .value(Quantity.of(1_200, Plans.EUR))
                        .build());
        Objective a = child("a", 100)
                .withTarget(Plans.from(
                        Quantity.of(100, Plans.EUR), ChangeKind.RELATIVE_PERCENT, Quantity.of(10, Unit.PERCENT)))
                .withFloor(
                        LevelSpec.builder().value(Quantity.of(5, Unit.PERCENT)).build());
        SalesActionPlan plan = plan(above, a, child("b", 100));
        SalesActionPlan aimed = cascade(plan, CascadeKey.EQUAL, "0").applyTo(plan);
        Levels levels = Levels.of(aimed.objectives().get(1), PlanIndex.of(aimed));

        assertNumber(levels.target()).isEqualByComparingTo("150");
        assertNumber(levels.stretch()).isEqualByComparingTo("200");
        assertNumber(levels.floor()).isEqualByComparingTo("105");
        assertThat(aimed.objectives().get(0)).isEqualTo(above);
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
