package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Person;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class PresenceTest {

    private static final Id ADA = Id.of("ada");
    private static final Id BEN = Id.of("ben");

    /** A week of five working days, from Monday 2 to Friday 6 March 2026. */
    private static final Tactic WEEK = Tactic.builder()
            .id(Id.of("week"))
            .family(TacticFamily.PROSPECTING)
            .ownerId(ADA)
            .start(LocalDate.of(2026, 3, 2))
            .end(LocalDate.of(2026, 3, 6))
            .build();

    @ParameterizedTest(name = "{0} minutes in a week of 35 hours: {1}")
    @CsvSource({"1785, ''", "1786, WARNING", "2100, WARNING", "2101, ERROR"})
    void a_week_is_tight_above_85_hundredths_and_over_above_all_of_it(int minutes, String severity) {
        // 85% of 35 hours are 29.75 hours, 1,785 minutes.
        SalesActionPlan.Builder plan =
                plan().addPeople(person("ada")).addTactics(WEEK.withEfforts(minutes(ADA, minutes)));

        assertThat(found(PeopleRules.HAS_THE_TIME, plan))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity + " /people/0/fte"));
    }

    @Test
    void the_busiest_week_is_told() {
        Tactic next =
                WEEK.withId(Id.of("next")).withStart(LocalDate.of(2026, 3, 9)).withEnd(LocalDate.of(2026, 3, 13));

        assertThat(messages(
                        PeopleRules.HAS_THE_TIME,
                        plan().addPeople(person("ada"))
                                .addTactics(
                                        WEEK.withEfforts(minutes(ADA, 2_100)), next.withEfforts(minutes(ADA, 4_200)))))
                .containsExactly("The actions take 200% of ada’s working time in the week of 9 March 2026.");
    }

    @Test
    void what_falls_evenly_into_a_week_of_holidays_is_done_in_another() {
        Person away = person("ada").withAbsences(DateRange.of("2026-03-03", "2026-03-06"));

        assertThat(examined(
                        PeopleRules.HAS_THE_TIME,
                        plan().addPeople(away).addTactics(WEEK.withEfforts(minutes(ADA, 600)))))
                .isZero();
    }

    @Test
    void actions_given_up_take_no_time() {
        Tactic dropped = WEEK.withStatus(TacticStatus.CANCELLED).withEfforts(minutes(ADA, 9_000));

        assertThat(examined(
                        PeopleRules.HAS_THE_TIME,
                        plan().addPeople(person("ada")).addTactics(dropped)))
                .isZero();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-06, ''",
        "2026-03-03, , '2 March 2026'",
        ", 2026-03-05, '6 March 2026'",
        ", 2026-02-27, '2 March 2026'"
    })
    void an_owner_is_there_from_the_first_day_to_the_last(LocalDate joined, LocalDate leaves, String day) {
        Person owner =
                person("ada").withJoinedOn(Optional.ofNullable(joined)).withLeavesOn(Optional.ofNullable(leaves));

        assertThat(messages(
                        PeopleRules.PEOPLE_ARE_THERE, plan().addPeople(owner).addTactics(WEEK)))
                .isEqualTo(day.isEmpty() ? List.of() : List.of("ada is not there on " + day + ", when week goes on."));
    }

    @Test
    void an_owner_may_be_away_for_a_part_of_an_action_and_not_for_all_of_it() {
        Person partly = person("ada").withAbsences(DateRange.of("2026-03-03", "2026-03-31"));
        Person wholly = person("ada")
                .withAbsences(DateRange.of("2026-03-05", "2026-03-31"), DateRange.of("2026-02-20", "2026-03-04"));

        assertThat(found(PeopleRules.PEOPLE_ARE_THERE, plan().addPeople(partly).addTactics(WEEK)))
                .isEmpty();
        assertThat(found(PeopleRules.PEOPLE_ARE_THERE, plan().addPeople(wholly).addTactics(WEEK)))
                .containsExactly("ERROR /tactics/0/ownerId");
    }

    @Test
    void whoever_works_on_an_action_is_there_for_a_part_of_it() {
        Tactic shared = WEEK.withEfforts(minutes(ADA, 60), minutes(BEN, 60));

        assertThat(found(
                        PeopleRules.PEOPLE_ARE_THERE,
                        plan().addPeople(person("ada"), person("ben").withLeavesOn(WEEK.start()))
                                .addTactics(shared)))
                .isEmpty();
        assertThat(found(
                        PeopleRules.PEOPLE_ARE_THERE,
                        plan().addPeople(person("ada"), person("ben").withJoinedOn(LocalDate.of(2026, 3, 7)))
                                .addTactics(shared)))
                .containsExactly("ERROR /tactics/0/efforts");
    }

    @Test
    void an_action_that_is_done_or_given_up_needs_nobody_any_more() {
        Person gone = person("ada").withLeavesOn(LocalDate.of(2026, 1, 31));

        assertThat(examined(
                        PeopleRules.PEOPLE_ARE_THERE,
                        plan().addPeople(gone)
                                .addTactics(
                                        WEEK.withStatus(TacticStatus.DONE),
                                        WEEK.withId(Id.of("b")).withStatus(TacticStatus.CANCELLED),
                                        WEEK.withId(Id.of("c")).withEnd(Optional.empty()))))
                .isZero();
    }

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).build();
    }

    private static Effort minutes(Id person, int minutes) {
        return Effort.builder()
                .personId(person)
                .time(Quantity.of(
                        new BigDecimal(minutes)
                                .divide(new BigDecimal(60), 10, RoundingMode.HALF_UP)
                                .toPlainString(),
                        Unit.HOUR))
                .build();
    }
}
