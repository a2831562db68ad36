package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.objective.ObjectiveLevel.COMPANY;
import static org.openpac.core.rule.catalog.Goals.examined;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.mended;
import static org.openpac.core.rule.catalog.Goals.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.plan.tracking.CheckIn;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Review;
import org.openpac.core.rule.CheckContext;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

/** What is said, decided and learned. */
class ReviewRulesTest {

    private static final Objective GOAL = goal("o", COMPANY, "k", "0 COUNT", "10 COUNT")
            .withStart(Goals.YEAR.start())
            .withDue(LocalDate.of(2026, 6, 30));

    private static CheckIn said(String day, String confidence) {
        return CheckIn.builder()
                .objectiveId(Id.of("o"))
                .date(LocalDate.parse(day))
                .confidence(Share.of(confidence))
                .build();
    }

    @Test
    void three_check_ins_in_a_row_are_stuck_whatever_order_they_stand_in() {
        SalesActionPlan plan = plan(GOAL);

        assertThat(found(
                        plan.withCheckIns(
                                said("2026-05-01", "0.6"), said("2026-03-01", "0.6"), said("2026-04-01", "0.6")),
                        "TR-04"))
                .containsExactly("INFO /checkIns/0/confidence");
        assertThat(found(
                        plan.withCheckIns(
                                said("2026-03-01", "0.6"), said("2026-04-01", "0.7"), said("2026-05-01", "0.6")),
                        "TR-04"))
                .isEmpty();
        assertThat(found(
                        plan.withCheckIns(
                                said("2026-03-01", "0.6"), said("2026-04-01", "0.6"), said("2026-07-16", "0.6")),
                        "TR-04"))
                .isEmpty();
    }

    @Test
    void certainty_and_what_is_closed_may_stay_as_they_are() {
        SalesActionPlan sure =
                plan(GOAL).withCheckIns(said("2026-03-01", "1"), said("2026-04-01", "1"), said("2026-05-01", "1"));
        SalesActionPlan closed = plan(GOAL.withLifecycle(LifecycleStatus.COMPLETED))
                .withCheckIns(said("2026-03-01", "0.6"), said("2026-04-01", "0.6"), said("2026-05-01", "0.6"));

        assertThat(found(sure, "TR-04")).isEmpty();
        assertThat(examined(closed, "TR-04")).isZero();
    }

    private static Review.Builder review() {
        return Review.builder().id(Id.of("r")).result("Ten of ten.").addLessons("Begin in January");
    }

    @Test
    void what_is_closed_has_a_status_a_result_and_a_lesson() {
        Objective closed = GOAL.withLifecycle(LifecycleStatus.COMPLETED).withAchievement(AchievementStatus.ACHIEVED);
        Review named = review().addObjectiveIds(Id.of("o")).build();

        assertThat(found(plan(closed), "TR-11")).containsExactly("WARNING /reviews");
        assertThat(found(plan(closed).withReviews(named), "TR-11")).isEmpty();
        assertThat(found(plan(closed).withReviews(review().build()), "TR-11")).isEmpty();
        assertThat(found(plan(closed).withReviews(named.withObjectiveIds(Id.of("x"))), "TR-11"))
                .hasSize(1);
        assertThat(found(plan(closed).withReviews(named.withResult(" ")), "TR-11"))
                .hasSize(1);
        assertThat(found(plan(closed).withReviews(named.withLessons()), "TR-11"))
                .hasSize(1);
        assertThat(found(
                        plan(closed.withAchievement(AchievementStatus.ON_TRACK)).withReviews(named), "TR-11"))
                .containsExactly("WARNING /objectives/0/achievement");
        assertThat(examined(plan(closed.withLifecycle(LifecycleStatus.CANCELLED)), "TR-11"))
                .isZero();
    }

    @Test
    void how_it_ended_is_taken_from_the_figures() {
        SalesActionPlan plan = plan(GOAL.withLifecycle(LifecycleStatus.COMPLETED))
                .withKpis(kpi("k", "COUNT"))
                .withReviews(review().build());
        Measurement ten = Measurement.builder()
                .kpiId(Id.of("k"))
                .period(DateRange.of("2026-01-01", "2026-06-30"))
                .value(Quantity.parse("10 COUNT"))
                .build();

        assertThat(mended(plan.withMeasurements(ten), "TR-11")
                        .objectives()
                        .get(0)
                        .achievement())
                .contains(AchievementStatus.ACHIEVED);
        assertThat(mended(plan, "TR-11")).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource({"10, 2, 0", "9, 2, 1", "4, 1, 0", "1, 1, 0", "6, 2, 1"})
    void a_fifth_of_the_actions_may_be_late_or_one(int all, int late, int findings) {
        List<Tactic> tactics = IntStream.range(0, all)
                .mapToObj(i -> Tactic.builder()
                        .family(TacticFamily.PROSPECTING)
                        .id(Id.of("t" + i))
                        .start(LocalDate.of(2026, 7, 14))
                        .end(LocalDate.of(2026, 7, 31))
                        .status(i < late ? TacticStatus.PLANNED : TacticStatus.IN_PROGRESS)
                        .build())
                .toList();

        assertThat(found(plan().withTactics(tactics), "TR-14")).hasSize(findings);
    }

    @Test
    void an_action_is_late_that_should_have_ended_and_has_not() {
        Tactic done = Tactic.builder()
                .family(TacticFamily.PROSPECTING)
                .id(Id.of("t"))
                .end(LocalDate.of(2026, 7, 14))
                .status(TacticStatus.DONE)
                .build();
        Tactic open = done.withStatus(TacticStatus.IN_PROGRESS);

        assertThat(found(plan().withTactics(done, done), "TR-14")).isEmpty();
        assertThat(found(plan().withTactics(open, open), "TR-14")).containsExactly("WARNING /tactics");
        assertThat(examined(plan().withTactics(open.withStatus(Optional.empty())), "TR-14"))
                .isZero();
        assertThat(examined(plan().withTactics(open.withStatus(TacticStatus.CANCELLED)), "TR-14"))
                .isZero();
    }

    @Test
    void an_adjustment_says_who_why_and_when() {
        SalesActionPlan plan = plan().withPeople(Person.builder().id(Id.of("p")).build())
                .withAdjustments(Adjustment.builder().id(Id.of("a")).reason(" ").build());

        assertThat(found(plan, "TR-15"))
                .containsExactly(
                        "WARNING /adjustments/0/date",
                        "WARNING /adjustments/0/decidedById",
                        "WARNING /adjustments/0/reason");
        assertThat(found(plan.withPeople(), "TR-15")).hasSize(2);
    }

    @Test
    void a_target_of_an_agreed_plan_is_not_moved_in_silence() {
        SalesActionPlan former = plan(GOAL);
        SalesActionPlan later = plan(GOAL.withDue(LocalDate.of(2026, 7, 31)));
        SalesActionPlan gone = plan(GOAL.withTarget(Optional.empty()));

        assertThat(found(later, "TR-06", CheckContext.at(Goals.TODAY).after(former)))
                .containsExactly("ERROR /objectives/0/due");
        assertThat(found(gone, "TR-06", CheckContext.at(Goals.TODAY).after(former)))
                .containsExactly("ERROR /objectives/0/target");
        assertThat(found(later, "TR-06")).isEmpty();
        assertThat(found(
                        later,
                        "TR-06",
                        CheckContext.at(Goals.TODAY).after(former.withLifecycle(LifecycleStatus.PROPOSED))))
                .isEmpty();
        assertThat(found(
                        later.withAdjustments(Adjustment.builder()
                                .id(Id.of("a"))
                                .addObjectiveIds(Id.of("o"))
                                .build()),
                        "TR-06",
                        CheckContext.at(Goals.TODAY).after(former)))
                .isEmpty();
        assertThat(found(
                        plan(GOAL, GOAL.withId(Id.of("new"))),
                        "TR-06",
                        CheckContext.at(Goals.TODAY).after(former)))
                .isEmpty();
    }
}
