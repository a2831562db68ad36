package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Dependency;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.schedule.LinkKind;
import org.openpac.core.value.Id;

class ScheduleTest {

    private static Tactic tactic(String id, String start, String end) {
        return Tactic.builder()
                .id(Id.of(id))
                .family(TacticFamily.PROSPECTING)
                .start(Optional.ofNullable(start).map(LocalDate::parse))
                .end(Optional.ofNullable(end).map(LocalDate::parse))
                .build();
    }

    private static Dependency on(String id, LinkKind kind, int lag) {
        return Dependency.builder().tacticId(Id.of(id)).kind(kind).lagDays(lag).build();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-01-01, 2026-12-31, ''",
        "2025-12-31, 2026-12-31, ERROR /tactics/0/start",
        "2026-01-01, 2027-01-01, ERROR /tactics/0/end",
        "2025-12-31, 2027-01-01, ERROR /tactics/0/start ERROR /tactics/0/end",
        // Wholly outside is one mistake, not two.
        "2025-11-01, 2025-12-01, ERROR /tactics/0/start",
        "2026-05-02, 2026-05-01, ERROR /tactics/0/end",
        ", 2027-01-01, ERROR /tactics/0/end",
    })
    void an_action_lies_within_the_plan(String start, String end, String findings) {
        assertThat(String.join(" ", found(ScheduleRules.LIES_WITHIN_PLAN, plan().addTactics(tactic("a", start, end)))))
                .isEqualTo(findings);
    }

    @Test
    void dates_are_not_asked_for_twice_nor_of_what_was_given_up() {
        Tactic given = tactic("a", "2025-01-01", "2025-02-01").withStatus(TacticStatus.CANCELLED);

        assertThat(examined(ScheduleRules.LIES_WITHIN_PLAN, plan().addTactics(given, tactic("b", null, null))))
                .isZero();
    }

    @Test
    void what_reaches_into_the_plan_is_clipped_and_nothing_else() {
        Tactic wide = tactic("a", "2025-12-01", "2027-01-31");
        Tactic before = tactic("a", "2025-11-01", "2025-12-01");

        assertThat(mended(ScheduleRules.LIES_WITHIN_PLAN, plan().addTactics(wide))
                        .tactics())
                .containsExactly(tactic("a", "2026-01-01", "2026-12-31"));
        assertThat(mended(ScheduleRules.LIES_WITHIN_PLAN, plan().addTactics(before))
                        .tactics())
                .containsExactly(before);
    }

    @Test
    void clipping_does_not_pull_an_action_before_what_it_waits_for() {
        Tactic first = tactic("a", "2025-12-01", "2026-01-30");
        Tactic second = tactic("b", "2025-12-15", "2026-03-31").withDependsOn(on("a", LinkKind.START_START, 10));
        SalesActionPlan.Builder plan = plan().addTactics(first, second);

        assertThat(mended(ScheduleRules.LIES_WITHIN_PLAN, plan).tactics().get(0))
                .isEqualTo(first);
    }

    // Friday 30 January 2026 is a working day; the next is Monday 2 February.
    @ParameterizedTest(name = "{0}, lag {1}, from {2} to {3}: {4}")
    @CsvSource({
        "FINISH_START, 0, 2026-02-02, 2026-03-31, ''",
        "FINISH_START, 1, 2026-02-02, 2026-03-31, ERROR /tactics/1/start",
        "FINISH_START, 0, 2026-01-30, 2026-03-31, ERROR /tactics/1/start",
        "START_START, 0, 2026-01-05, 2026-03-31, ''",
        "START_START, 0, 2026-01-02, 2026-03-31, ERROR /tactics/1/start",
        "FINISH_FINISH, 0, 2026-01-05, 2026-01-29, ERROR /tactics/1/end",
        "FINISH_FINISH, 0, 2026-01-05, 2026-01-30, ''",
        "FINISH_START, 0, , , ''",
    })
    void an_action_comes_after_what_it_waits_for(LinkKind kind, int lag, String start, String end, String finding) {
        Tactic first = tactic("a", "2026-01-05", "2026-01-30");
        Tactic second = tactic("b", start, end).withDependsOn(on("a", kind, lag));

        assertThat(String.join("", found(ScheduleRules.WAITS_FOR_WHAT_IT_NEEDS, plan().addTactics(first, second))))
                .isEqualTo(finding);
    }

    @Test
    void one_that_comes_before_several_is_found_once() {
        Tactic third = tactic("c", "2026-01-05", "2026-01-30")
                .withDependsOn(on("a", LinkKind.FINISH_START, 0), on("b", LinkKind.FINISH_START, 0));

        assertThat(messages(
                        ScheduleRules.WAITS_FOR_WHAT_IT_NEEDS,
                        plan().addTactics(
                                        tactic("a", "2026-01-05", "2026-01-30"),
                                        tactic("b", "2026-01-05", "2026-01-16"),
                                        third)))
                .containsExactly("c comes too early for what it waits for: a, b.");
    }

    @Test
    void a_circle_is_told_once_whatever_its_dates() {
        Tactic a = tactic("a", "2026-01-05", "2026-01-30").withDependsOn(on("c", LinkKind.FINISH_START, 0));
        Tactic b = tactic("b", "2026-02-02", "2026-02-27").withDependsOn(on("a", LinkKind.FINISH_START, 0));
        Tactic c = tactic("c", "2026-03-02", "2026-03-31").withDependsOn(on("b", LinkKind.FINISH_START, 0));
        SalesActionPlan.Builder plan = plan().addTactics(c, b, a);

        assertThat(found(ScheduleRules.WAITS_FOR_WHAT_IT_NEEDS, plan))
                .containsExactly("ERROR /tactics/2/dependsOn/0/tacticId");
        assertThat(messages(ScheduleRules.WAITS_FOR_WHAT_IT_NEEDS, plan))
                .containsExactly("a waits for itself through others: b, c.");
    }

    @Test
    void an_action_that_waits_for_itself_is_a_circle() {
        Tactic alone = tactic("a", "2026-01-05", "2026-01-30").withDependsOn(on("a", LinkKind.FINISH_START, 0));

        assertThat(found(ScheduleRules.WAITS_FOR_WHAT_IT_NEEDS, plan().addTactics(alone)))
                .containsExactly("ERROR /tactics/0/dependsOn/0/tacticId");
    }

    // The day of the check is 15 July 2026.
    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "PLANNED, 2026-07-15, 2026-08-31, ''",
        "PLANNED, 2026-07-14, 2026-08-31, IN_PROGRESS",
        "PLANNED, 2026-06-01, 2026-07-14, DONE",
        "IN_PROGRESS, 2026-06-01, 2026-07-15, ''",
        "IN_PROGRESS, 2026-06-01, 2026-07-14, DONE",
        "DONE, 2026-06-01, 2026-12-31, ''",
        "CANCELLED, 2026-06-01, 2026-06-30, ''",
        ", 2026-06-01, 2026-06-30, ''",
    })
    void a_status_follows_the_dates(TacticStatus status, String start, String end, String mended) {
        SalesActionPlan.Builder plan =
                plan().addTactics(tactic("a", start, end).withStatus(Optional.ofNullable(status)));

        if (mended.isEmpty()) {
            assertThat(found(ScheduleRules.STATUS_FITS_DATES, plan)).isEmpty();
        } else {
            assertThat(found(ScheduleRules.STATUS_FITS_DATES, plan)).containsExactly("WARNING /tactics/0/status");
            assertThat(mended(ScheduleRules.STATUS_FITS_DATES, plan)
                            .tactics()
                            .get(0)
                            .status())
                    .contains(TacticStatus.valueOf(mended));
        }
    }

    // Half of 365 days are 182.5.
    @ParameterizedTest(name = "to {0}: {1}")
    @CsvSource({"2026-07-01, ''", "2026-07-02, INFO /tactics/0/milestones"})
    void a_long_action_has_a_milestone(String end, String finding) {
        assertThat(String.join(
                        "",
                        found(
                                ScheduleRules.LONG_ONE_HAS_A_MILESTONE,
                                plan().addTactics(tactic("a", "2026-01-01", end)))))
                .isEqualTo(finding);
    }

    @Test
    void a_checkpoint_of_its_own_is_a_milestone_and_what_comes_back_needs_none() {
        Tactic year = tactic("a", "2026-01-01", "2026-12-31");
        Checkpoint own =
                Checkpoint.builder().id(Id.of("c")).addTacticIds(Id.of("a")).build();

        assertThat(found(ScheduleRules.LONG_ONE_HAS_A_MILESTONE, plan().addTactics(year)))
                .isEqualTo(List.of("INFO /tactics/0/milestones"));
        assertThat(found(
                        ScheduleRules.LONG_ONE_HAS_A_MILESTONE,
                        plan().addTactics(year).addCheckpoints(own)))
                .isEmpty();
        assertThat(examined(
                        ScheduleRules.LONG_ONE_HAS_A_MILESTONE,
                        plan().addTactics(year.withRecurrence(Recurrence.builder()
                                .frequency(Frequency.MONTHLY)
                                .build()))))
                .isZero();
    }

    @Test
    void dates_beyond_all_calendars_are_left_alone() {
        Tactic endless = tactic("a", null, null).withStart(LocalDate.MIN).withEnd(LocalDate.MAX);

        assertThat(examined(ScheduleRules.TAKES_EFFECT_IN_TIME, plan().addTactics(endless)))
                .isZero();
        assertThat(examined(ScheduleRules.LONG_ONE_HAS_A_MILESTONE, plan().addTactics(endless)))
                .isZero();
        assertThat(mended(ScheduleRules.LIES_WITHIN_PLAN, plan().addTactics(endless))
                        .tactics())
                .containsExactly(endless);
    }
}
