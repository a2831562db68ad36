package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.CustomerType;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.WorkingTime;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

class CalendarTest {

    private static Tactic tactic(String id, String start, String end) {
        return Tactic.builder()
                .id(Id.of(id))
                .family(TacticFamily.PROSPECTING)
                .start(LocalDate.parse(start))
                .end(Optional.ofNullable(end).map(LocalDate::parse))
                .build();
    }

    private static SalesActionPlan.Builder led(int count, Tactic... further) {
        return plan().addPeople(Person.builder().id(Id.of("zoe")).build())
                .addTactics(IntStream.range(0, count)
                        .mapToObj(number ->
                                tactic("t" + number, "2026-03-01", "2026-03-31").withOwnerId(Id.of("zoe")))
                        .toArray(Tactic[]::new))
                .addTactics(further);
    }

    @Test
    void a_sixth_action_at_a_time_is_one_too_many() {
        Tactic sixth = tactic("sixth", "2026-03-31", "2026-06-30").withOwnerId(Id.of("zoe"));

        assertThat(found(CalendarRules.LEADS_FEW_AT_ONCE, led(5))).isEmpty();
        assertThat(messages(CalendarRules.LEADS_FEW_AT_ONCE, led(5, sixth)))
                .containsExactly("zoe leads 6 actions at once, from 31 March 2026 on.");
        assertThat(found(CalendarRules.LEADS_FEW_AT_ONCE, led(5, sixth.withStart(LocalDate.of(2026, 4, 1)))))
                .isEmpty();
        assertThat(found(CalendarRules.LEADS_FEW_AT_ONCE, led(5, sixth.withStatus(TacticStatus.DONE))))
                .isEmpty();
        assertThat(examined(CalendarRules.LEADS_FEW_AT_ONCE, led(0))).isZero();
    }

    private static SalesActionPlan.Builder beginning(String... days) {
        SalesActionPlan.Builder plan = plan();
        for (int i = 0; i < days.length; i++) {
            plan.addTactics(tactic("t" + i, days[i], null));
        }
        return plan;
    }

    @Test
    void most_actions_in_one_month_are_mentioned() {
        assertThat(found(
                        CalendarRules.BEGINNINGS_ARE_SPREAD,
                        beginning("2026-03-01", "2026-03-31", "2026-04-01", "2026-05-01")))
                .isEmpty();
        assertThat(messages(
                        CalendarRules.BEGINNINGS_ARE_SPREAD,
                        beginning("2026-03-01", "2026-03-31", "2026-04-01", "2026-03-15")))
                .containsExactly("75% of the actions begin in one month: 1 March 2026 – 31 March 2026.");
        assertThat(examined(CalendarRules.BEGINNINGS_ARE_SPREAD, beginning("2026-03-01", "2026-03-02", "2026-03-03")))
                .isZero();
    }

    @Test
    void months_without_action_are_told_together() {
        assertThat(messages(
                        CalendarRules.NO_MONTH_IS_IDLE,
                        plan().addTactics(
                                        tactic("a", "2026-01-31", "2026-04-01"),
                                        tactic("b", "2026-07-31", "2026-11-30"),
                                        tactic("given-up", "2026-01-01", "2026-12-31")
                                                .withStatus(TacticStatus.CANCELLED))))
                .containsExactly(
                        "No action goes on in: 1 May 2026 – 30 June 2026, 1 December 2026 – 31 December 2026.");
    }

    @Test
    void a_month_in_which_the_company_is_closed_is_not_idle() {
        SalesActionPlan.Builder plan =
                plan().addTactics(tactic("a", "2025-01-01", "2026-07-31"), tactic("b", "2026-09-01", "2027-03-31"));

        assertThat(found(CalendarRules.NO_MONTH_IS_IDLE, plan)).containsExactly("INFO /tactics");
        assertThat(found(
                        CalendarRules.NO_MONTH_IS_IDLE,
                        plan.workingTime(WorkingTime.builder()
                                .addClosures(DateRange.of("2026-08-01", "2026-08-31"))
                                .build())))
                .isEmpty();
        assertThat(examined(CalendarRules.NO_MONTH_IS_IDLE, plan())).isZero();
    }

    private static SalesActionPlan.Builder firms(Tactic tactic) {
        return plan().addTactics(tactic.withSegmentIds(Id.of("firms")))
                .addSegments(
                        Segment.builder()
                                .id(Id.of("firms"))
                                .customerType(CustomerType.BUSINESS)
                                .build(),
                        Segment.builder()
                                .id(Id.of("homes"))
                                .customerType(CustomerType.CONSUMER)
                                .build());
    }

    // August 2026 has 21 working days, July 22 (the 14th is a holiday), September 22.
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-08-03, 2026-09-29, ''",
        "2026-08-03, 2026-09-28, INFO /tactics/0/start",
        "2026-08-03, 2026-08-28, INFO /tactics/0/start",
        // 24, 28 to 31 December and no 25th: 5 of 9 working days from the 18th on.
        "2026-12-18, 2026-12-31, INFO /tactics/0/start",
        "2026-12-17, 2026-12-31, ''",
        "2026-01-01, 2026-12-31, ''",
        // Saturday and Sunday.
        "2026-08-01, 2026-08-02, ''",
    })
    void firms_are_not_approached_mainly_in_the_low_season(String start, String end, String finding) {
        assertThat(String.join("", found(CalendarRules.IS_OUT_OF_LOW_SEASON, firms(tactic("a", start, end)))))
                .isEqualTo(finding);
    }

    @Test
    void only_prospecting_of_firms_alone_is_judged() {
        Tactic august = tactic("a", "2026-08-03", "2026-08-28");
        SalesActionPlan.Builder plan = firms(august);

        assertThat(examined(CalendarRules.IS_OUT_OF_LOW_SEASON, firms(august.withFamily(TacticFamily.ADVERTISING))))
                .isZero();
        assertThat(examined(
                        CalendarRules.IS_OUT_OF_LOW_SEASON,
                        plan.tactics(java.util.List.of(
                                august.withSegmentIds(Id.of("firms"), Id.of("homes")), august.withId(Id.of("b"))))))
                .isZero();
    }

    @Test
    void the_segments_of_its_personas_tell_whom_an_action_goes_to() {
        Tactic august = tactic("b", "2026-08-03", "2026-08-28").withPersonaIds(Id.of("marc"));
        BuyerPersona marc = BuyerPersona.builder()
                .id(Id.of("marc"))
                .addSegmentIds(Id.of("firms"))
                .build();

        assertThat(found(
                        CalendarRules.IS_OUT_OF_LOW_SEASON,
                        firms(tactic("a", "2026-03-01", "2026-03-31"))
                                .addPersonas(marc)
                                .addTactics(august)))
                .containsExactly("INFO /tactics/1/start");
    }
}
