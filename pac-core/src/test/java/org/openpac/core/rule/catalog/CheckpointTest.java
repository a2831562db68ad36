package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.Review;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

class CheckpointTest {

    private static final Tactic CALLS = Tactic.builder()
            .id(Id.of("calls"))
            .family(TacticFamily.PROSPECTING)
            .start(LocalDate.of(2026, 1, 5))
            .build();

    private static Checkpoint on(String day) {
        return Checkpoint.builder()
                .id(Id.of("checkpoint-" + day))
                .date(LocalDate.parse(day))
                .build();
    }

    private static List<Checkpoint> days(String days) {
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (String day : days.split(" ")) {
            checkpoints.add(on(day));
        }
        return checkpoints;
    }

    private static Checkpoint every(Frequency frequency, String from) {
        return on(from).withRecurrence(Recurrence.builder().frequency(frequency).build());
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "MONTHLY, 2026-01-31, ''",
        "MONTHLY, 2026-01-01, ''",
        "WEEKLY, 2025-01-06, ''",
        // From 31 March to 30 June are 91 days; each quarter has one.
        "QUARTERLY, 2026-03-31, WARNING No checkpoint from 30 June 2026 to 30 September 2026 (92 days).",
        "YEARLY, 2026-01-15, ERROR No checkpoint from 15 January 2026 to 31 December 2026 (350 days).",
    })
    void results_are_looked_at_every_month_and_every_quarter(Frequency frequency, String from, String finding) {
        SalesActionPlan.Builder plan = plan().addCheckpoints(every(frequency, from));

        List<String> found = found(CheckpointRules.IS_LOOKED_AT_REGULARLY, plan);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            told.add(found.get(i).split(" ")[0] + " "
                    + messages(CheckpointRules.IS_LOOKED_AT_REGULARLY, plan).get(i));
        }
        assertThat(String.join("", told)).isEqualTo(finding);
    }

    @Test
    void one_on_the_day_after_a_quarter_still_counts_for_it() {
        assertThat(found(
                        CheckpointRules.IS_LOOKED_AT_REGULARLY,
                        plan().addAllCheckpoints(days("2026-04-01 2026-07-01 2026-10-01 2026-12-31"))))
                .containsExactly("WARNING /checkpoints");
        assertThat(found(
                        CheckpointRules.IS_LOOKED_AT_REGULARLY,
                        plan().addAllCheckpoints(days("2026-04-02 2026-07-01 2026-10-01 2026-12-31"))))
                .containsExactly("ERROR /checkpoints");
    }

    @Test
    void a_plan_without_checkpoints_is_told_once_by_its_sections_or_here() {
        assertThat(examined(CheckpointRules.IS_LOOKED_AT_REGULARLY, plan())).isZero();
        assertThat(found(CheckpointRules.IS_LOOKED_AT_REGULARLY, plan().addTactics(CALLS)))
                .containsExactly("ERROR /checkpoints");
        assertThat(examined(CheckpointRules.IS_LOOKED_AT_SOON, plan().addTactics(CALLS)))
                .isZero();
        assertThat(examined(CheckpointRules.IS_LOOKED_BACK_ON, plan().addTactics(CALLS)))
                .isZero();
    }

    @Test
    void monthly_checkpoints_are_added_under_an_id_of_their_own() {
        Checkpoint taken = on("2026-01-15").withId(Id.of("checkpoint-monthly"));
        SalesActionPlan mended = mended(CheckpointRules.IS_LOOKED_AT_REGULARLY, plan().addCheckpoints(taken));

        assertThat(mended.checkpoints())
                .containsExactly(taken, every(Frequency.MONTHLY, "2026-01-31").withId(Id.of("checkpoint-monthly-2")));
        assertThat(found(CheckpointRules.IS_LOOKED_AT_REGULARLY, mended.toBuilder()))
                .isEmpty();
    }

    // The forty-fifth day after 1 January is 15 February.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-02-15, ''",
        "2026-02-16, WARNING /checkpoints",
        // What went before the plan was no look at it.
        "2025-12-31, ''",
    })
    void the_first_look_comes_soon(String first, String finding) {
        assertThat(String.join("", found(CheckpointRules.IS_LOOKED_AT_SOON, plan().addCheckpoints(on(first)))))
                .isEqualTo(finding);
    }

    @Test
    void a_first_quarter_without_a_look_is_told_once() {
        SalesActionPlan.Builder plan = plan().addCheckpoints(every(Frequency.MONTHLY, "2026-04-15"));

        assertThat(found(CheckpointRules.IS_LOOKED_AT_REGULARLY, plan)).containsExactly("ERROR /checkpoints");
        assertThat(examined(CheckpointRules.IS_LOOKED_AT_SOON, plan)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-12-31, WARNING /checkpoints",
        "2027-01-01, ''",
        "2027-01-30, ''",
        "2027-01-31, WARNING /checkpoints",
    })
    void somebody_looks_back_within_a_month(String day, String finding) {
        SalesActionPlan.Builder checkpoint = plan().addCheckpoints(on("2026-06-30"), on(day));
        SalesActionPlan.Builder review = plan().addCheckpoints(on("2026-06-30"))
                .addReviews(Review.builder()
                        .id(Id.of("review"))
                        .date(LocalDate.parse(day))
                        .build());

        assertThat(String.join("", found(CheckpointRules.IS_LOOKED_BACK_ON, checkpoint)))
                .isEqualTo(finding);
        assertThat(String.join("", found(CheckpointRules.IS_LOOKED_BACK_ON, review)))
                .isEqualTo(finding);
    }

    @Test
    void a_final_review_is_added_a_fortnight_after_the_end() {
        SalesActionPlan.Builder plan = plan().addCheckpoints(on("2026-06-30"));

        assertThat(mended(CheckpointRules.IS_LOOKED_BACK_ON, plan)
                        .checkpoints()
                        .get(1)
                        .date())
                .contains(LocalDate.of(2027, 1, 14));
    }

    @Test
    void no_period_or_one_of_generations_is_not_judged() {
        SalesActionPlan.Builder plan = plan().addCheckpoints(every(Frequency.DAILY, "0001-01-01"));

        assertThat(examined(
                        CheckpointRules.IS_LOOKED_AT_REGULARLY, plan.period(DateRange.of("2000-01-01", "2100-12-31"))))
                .isZero();
        assertThat(examined(CheckpointRules.IS_LOOKED_BACK_ON, plan.period(Optional.empty())))
                .isZero();
    }
}
