package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.Maturity;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Share;

class SpendingTest {

    private static final Tactic CALLS = Tactic.builder()
            .id(Id.of("calls"))
            .family(TacticFamily.PROSPECTING)
            .start(LocalDate.of(2026, 4, 1))
            .end(LocalDate.of(2026, 6, 30))
            .build();

    private static final BudgetLine LINE = BudgetLine.builder()
            .id(Id.of("line"))
            .amount(Money.of(1_000, "EUR"))
            .build();

    @Test
    void a_line_that_brings_less_than_it_costs_is_told_with_its_return() {
        assertThat(messages(SpendingRules.BRINGS_ITS_COST_BACK, lines(LINE.withExpectedReturn(Money.of(800, "EUR")))))
                .containsExactly("line is expected to return −20% on what it costs.");
        assertThat(found(SpendingRules.BRINGS_ITS_COST_BACK, lines(LINE.withExpectedReturn(Money.of(1_000, "EUR")))))
                .isEmpty();
        assertThat(examined(
                        SpendingRules.BRINGS_ITS_COST_BACK, lines(LINE, LINE.withExpectedReturn(Money.of(800, "USD")))))
                .isZero();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        // The action runs from 1 April to 30 June; 31 days before and after are for deposits and invoices.
        "2026-03-01, 2026-07-31, ''",
        "2026-02-28, 2026-06-30, ERROR",
        "2026-04-01, 2026-08-01, ERROR",
        // Wholly before or after, however near.
        "2026-03-01, 2026-03-31, ERROR",
        "2026-07-01, 2026-07-02, ERROR",
        "2026-06-30, 2026-04-01, ERROR"
    })
    void money_is_spent_about_when_its_action_runs(String start, String end, String severity) {
        BudgetLine line = LINE.withTacticId(CALLS.id()).withPeriod(DateRange.of(start, end));

        assertThat(found(SpendingRules.IS_SPENT_IN_TIME, lines(line).addTactics(CALLS)))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity + " /budget/lines/0/period"));
    }

    @Test
    void an_overhead_is_spent_within_the_plan() {
        assertThat(found(
                        SpendingRules.IS_SPENT_IN_TIME,
                        lines(LINE.withPeriod(DateRange.of("2026-01-01", "2027-03-31")))))
                .containsExactly("ERROR /budget/lines/0/period");
        assertThat(examined(SpendingRules.IS_SPENT_IN_TIME, lines(LINE))).isZero();
    }

    @Test
    void a_phasing_that_runs_on_after_its_days_spends_outside_them() {
        BudgetLine line = LINE.withTacticId(CALLS.id())
                .withPhasing(new Phasing(
                        PhasingPeriod.MONTH,
                        Stream.of("0.25", "0.25", "0.25", "0.25").map(Share::of).toList()));

        assertThat(found(SpendingRules.IS_SPENT_IN_TIME, lines(line).addTactics(CALLS)))
                .containsExactly("ERROR /budget/lines/0/phasing");
        assertThat(found(SpendingRules.IS_SPENT_IN_TIME, lines(line))).isEmpty();
    }

    @Test
    void days_of_spending_are_cut_to_those_of_the_action_or_left_to_it() {
        BudgetLine early = LINE.withTacticId(CALLS.id()).withPeriod(DateRange.of("2026-01-01", "2026-05-31"));
        BudgetLine apart = LINE.withTacticId(CALLS.id()).withPeriod(DateRange.of("2026-01-01", "2026-01-31"));

        assertThat(mended(SpendingRules.IS_SPENT_IN_TIME, lines(early).addTactics(CALLS))
                        .budget()
                        .orElseThrow()
                        .lines())
                .containsExactly(early.withPeriod(DateRange.of("2026-04-01", "2026-05-31")));
        assertThat(mended(SpendingRules.IS_SPENT_IN_TIME, lines(apart).addTactics(CALLS))
                        .budget()
                        .orElseThrow()
                        .lines())
                .containsExactly(LINE.withTacticId(CALLS.id()));
    }

    @ParameterizedTest(name = "{0} of 1,000 spent: {1}")
    @CsvSource({"1050, ''", "1051, WARNING", "1100, WARNING", "1101, ERROR"})
    void a_line_may_be_exceeded_by_a_twentieth(long spent, String severity) {
        assertThat(found(SpendingRules.IS_SPENT_AS_PLANNED, lines(LINE.withActual(Money.of(spent, "EUR")))))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity + " /budget/lines/0/actual"));
    }

    @ParameterizedTest(name = "{0} of 365 spent by {1}: {2}")
    @CsvSource({
        // 1 a day: 181 by the end of June, of which four fifths are 144.80.
        "144, 2026-06-30, 'line: €144 spent, €181 planned by then.'",
        "145, 2026-06-30, ''",
        // A quarter of 365 is 91.25: by 1 April 91 days have gone, by 2 April 92.
        "0, 2026-04-01, ''",
        "0, 2026-04-02, 'line: €0 spent, €92 planned by then.'"
    })
    void a_line_that_lags_behind_its_days_is_told_once_a_quarter_should_be_spent(
            long spent, LocalDate day, String message) {
        BudgetLine line = LINE.withAmount(Money.of(365, "EUR")).withActual(Money.of(spent, "EUR"));
        SalesActionPlan.Builder plan =
                plan().budget(Budget.builder().addLines(line).actualsAsOf(day).build());

        assertThat(messages(SpendingRules.IS_SPENT_AS_PLANNED, plan))
                .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    @Test
    void without_the_day_up_to_which_expenses_are_known_no_pace_is_judged() {
        assertThat(found(SpendingRules.IS_SPENT_AS_PLANNED, lines(LINE.withActual(Money.of(0, "EUR")))))
                .isEmpty();
        assertThat(examined(SpendingRules.IS_SPENT_AS_PLANNED, lines(LINE))).isZero();
    }

    @Test
    void each_part_of_the_mix_may_differ_by_fifteen_hundredths() {
        assertThat(found(SpendingRules.IS_A_MIX_OF_PROVEN_AND_NEW, mix(55, 35, 10)))
                .isEmpty();
        assertThat(messages(SpendingRules.IS_A_MIX_OF_PROVEN_AND_NEW, mix(54, 35, 11)))
                .containsExactly("Proven 54%, growing 35%, tests 11%.");
        assertThat(found(SpendingRules.IS_A_MIX_OF_PROVEN_AND_NEW, mix(74, 0, 26)))
                .containsExactly("INFO /budget/lines");
    }

    @Test
    void a_mix_is_of_five_lines_that_all_say_how_well_they_are_known() {
        SalesActionPlan.Builder four = lines(
                line("a", 1, Maturity.PROVEN),
                line("b", 1, Maturity.PROVEN),
                line("c", 1, Maturity.PROVEN),
                line("d", 1, Maturity.PROVEN),
                line("e", 1, Maturity.PROVEN).withCostKind(CostKind.INDIRECT));

        assertThat(examined(SpendingRules.IS_A_MIX_OF_PROVEN_AND_NEW, four)).isZero();
        assertThat(examined(
                        SpendingRules.IS_A_MIX_OF_PROVEN_AND_NEW,
                        plan().budget(mix(70, 20, 10)
                                .build()
                                .budget()
                                .orElseThrow()
                                .withLines(List.of(LINE)))))
                .isZero();
    }

    private static SalesActionPlan.Builder mix(long proven, long growing, long test) {
        return lines(
                line("a", proven - 1, Maturity.PROVEN),
                line("b", 1, Maturity.PROVEN),
                line("c", growing, Maturity.GROWING),
                line("d", test - 1, Maturity.TEST),
                line("e", 1, Maturity.TEST));
    }

    private static BudgetLine line(String id, long amount, Maturity maturity) {
        return LINE.withId(Id.of(id)).withAmount(Money.of(amount, "EUR")).withMaturity(maturity);
    }

    private static SalesActionPlan.Builder lines(BudgetLine... lines) {
        return plan().budget(Budget.builder().addLines(lines).build());
    }
}
