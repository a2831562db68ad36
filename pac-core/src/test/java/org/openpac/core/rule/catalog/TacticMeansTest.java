package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.FunnelStage;
import org.openpac.core.plan.action.PlannedVolume;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class TacticMeansTest {

    private static final Tactic CALLS = Tactic.builder()
            .id(Id.of("calls"))
            .family(TacticFamily.PROSPECTING)
            .kind(TacticKind.PHONE)
            .build();

    @Test
    void a_line_of_its_strategy_or_of_its_own_pays_for_a_tactic() {
        Tactic calls = CALLS.withStrategyIds(Id.of("win"));

        assertThat(examined(TacticMeansRules.IS_PAID_FOR, tactic(calls))).isZero();
        assertThat(found(TacticMeansRules.IS_PAID_FOR, tactic(calls).budget(budget(line("a", 5)))))
                .containsExactly("WARNING /tactics/0/costFree");
        assertThat(found(
                        TacticMeansRules.IS_PAID_FOR,
                        tactic(calls).budget(budget(line("a", 5).withStrategyId(Id.of("win"))))))
                .isEmpty();
        assertThat(found(
                        TacticMeansRules.IS_PAID_FOR,
                        tactic(calls).budget(budget(line("a", 5).withTacticId(Id.of("calls"))))))
                .isEmpty();
        assertThat(found(
                        TacticMeansRules.IS_PAID_FOR,
                        tactic(calls.withCostFree(true)).budget(budget(line("a", 5)))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} with {2} hours: {3}")
    @CsvSource({
        // 14 hours are two days of seven.
        "120, , 14, ''",
        "122, , 14, 61",
        // From Monday 5 to Friday 16 January 2026: ten working days of one person.
        "600, , , ''",
        "620, , , 62",
        "60, DAILY, , ''",
        "61, DAILY, , 61",
        // Twelve days are 12 ∕ 7 weeks: 400 · 12 ∕ 7 ∕ 10 = 68.57.
        "400, WEEKLY, , 68.57",
    })
    void calls_fit_the_days_given_to_them(long calls, Frequency per, Integer hours, String perDay) {
        Tactic tactic = CALLS.withStart(LocalDate.of(2026, 1, 5))
                .withEnd(LocalDate.of(2026, 1, 16))
                .withPlannedVolume(PlannedVolume.builder()
                        .quantity(Quantity.of(calls, Unit.COUNT))
                        .per(java.util.Optional.ofNullable(per))
                        .build());
        Tactic timed = hours == null
                ? tactic
                : tactic.withEfforts(
                        Effort.builder().time(Quantity.of(hours, Unit.HOUR)).build());

        assertThat(messages(TacticMeansRules.VOLUME_CAN_BE_DONE, tactic(timed)))
                .isEqualTo(
                        perDay.isEmpty()
                                ? List.of()
                                : List.of("calls: " + perDay + " contacts a day for each person."));
        assertThat(examined(TacticMeansRules.VOLUME_CAN_BE_DONE, tactic(timed.withKind(TacticKind.EMAIL))))
                .isZero();
    }

    @Test
    void one_family_takes_four_fifths_at_most() {
        assertThat(found(TacticMeansRules.SPENDING_IS_MIXED, spending(40, 40, 20)))
                .isEmpty();
        assertThat(messages(TacticMeansRules.SPENDING_IS_MIXED, spending(40, 41, 19)))
                .containsExactly("81% of what is spent on actions goes to: prospecting.");
        assertThat(examined(
                        TacticMeansRules.SPENDING_IS_MIXED,
                        tactic(CALLS).budget(budget(line("a", 5).withTacticId(Id.of("calls"))))))
                .isZero();
    }

    private static SalesActionPlan.Builder spending(long calls, long mails, long fairs) {
        return tactic(CALLS)
                .addTactics(
                        CALLS.withId(Id.of("mails")).withKind(TacticKind.EMAIL),
                        CALLS.withId(Id.of("fairs")).withFamily(TacticFamily.DIRECT_SALES))
                .budget(budget(
                        line("a", calls).withTacticId(Id.of("calls")),
                        line("b", mails).withTacticId(Id.of("mails")),
                        line("c", fairs).withTacticId(Id.of("fairs")),
                        line("d", 500)));
    }

    @Test
    void every_stage_that_widens_is_told_and_unknown_counts_are_skipped() {
        Tactic tactic = CALLS.withExpectedFunnel(stage(10), stage(), stage(12), stage(12), stage(13));

        assertThat(found(TacticMeansRules.FUNNEL_NARROWS, tactic(tactic)))
                .containsExactly("ERROR /tactics/0/expectedFunnel/2/count", "ERROR /tactics/0/expectedFunnel/4/count");
        assertThat(messages(TacticMeansRules.FUNNEL_NARROWS, tactic(tactic)).get(0))
                .isEqualTo("3 counts 12, the stage before only 10.");
    }

    private static FunnelStage stage(int count) {
        return stage().withCount(count);
    }

    private static FunnelStage stage() {
        return FunnelStage.builder().build();
    }

    private static SalesActionPlan.Builder tactic(Tactic tactic) {
        return plan().addTactics(tactic);
    }

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).build();
    }

    private static Budget budget(BudgetLine... lines) {
        return Budget.builder().addLines(lines).build();
    }

    private static BudgetLine line(String id, long amount) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(amount, "EUR"))
                .build();
    }
}
