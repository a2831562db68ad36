package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.PlanForTests.END_OF_MARCH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** What is judged of three tactics of the first quarter at its end: 8,000, 6,000 and no revenue expected. */
class EffectJudgeTest {

    private static final Id FAIR = Id.of("fair");
    private static final Id MAILING = Id.of("mailing");
    private static final Id CALLS = Id.of("calls");

    private static final SalesActionPlan PLAN = PlanForTests.plan()
            .addTactic(tactic(FAIR).withExpectedRevenue(Money.of(8_000, "EUR")))
            .addTactic(tactic(MAILING).withExpectedRevenue(Money.of(6_000, "EUR")))
            .addTactic(tactic(CALLS))
            .budget(PlanForTests.budget(budget(FAIR), budget(MAILING), budget(CALLS)))
            .build();

    @Test
    void what_cost_money_and_brought_nothing_is_a_weakness_by_what_it_cost() {
        // The mailing brought its 6,000; the calls lost 2,000 and the fair 5,000.
        List<SalesFact> facts =
                List.of(spend(CALLS, 2_000), spend(FAIR, 5_000), spend(MAILING, 1_000), revenue(MAILING, 6_000));

        assertThat(weaknesses(facts)).containsExactly("fair BROUGHT_NOTHING 0 5000", "calls BROUGHT_NOTHING 0 2000");
        assertThat(EffectGround.BROUGHT_NOTHING.label(Locale.FRENCH)).isEqualTo("dépenses sans résultat");
        assertThat(EffectGround.BROUGHT_NOTHING.isStrength()).isFalse();
    }

    @Test
    void revenue_of_nothing_and_no_customers_are_nothing() {
        List<SalesFact> facts =
                List.of(spend(CALLS, 2_000), revenue(CALLS, 0), Facts.won(0).withTacticId(CALLS));

        assertThat(weaknesses(facts)).endsWith("calls BROUGHT_NOTHING 0 2000").hasSize(3);
    }

    @Test
    void where_no_result_is_told_of_at_all_nothing_is_known_to_be_missing() {
        assertThat(weaknesses(List.of(spend(CALLS, 2_000)))).isEmpty();
    }

    @Test
    void what_brought_leads_or_customers_has_brought_something() {
        List<SalesFact> lead =
                List.of(spend(CALLS, 2_000), Facts.lead(1, LeadStage.ENTERED).withTacticId(CALLS));
        List<SalesFact> customer = List.of(spend(CALLS, 2_000), Facts.won(1).withTacticId(CALLS));

        assertThat(weaknesses(lead)).isEmpty();
        assertThat(weaknesses(customer)).isEmpty();
    }

    @Test
    void what_cost_nothing_cannot_have_lost_it() {
        assertThat(weaknesses(List.of(spend(CALLS, 0), Facts.won(1).withTacticId(MAILING))))
                .isEmpty();
    }

    @Test
    void what_was_to_bring_revenue_and_is_told_of_none_is_behind() {
        List<SalesFact> facts = List.of(revenue(MAILING, 6_000), Facts.won(3).withTacticId(FAIR));

        assertThat(weaknesses(facts)).containsExactly("fair BEHIND_EXPECTATION 0 8000");
    }

    @Test
    void revenue_that_cannot_be_compared_is_not_missing() {
        SalesFact dollars = ((Revenue) revenue(FAIR, 9_000))
                .withAmount(Money.of(9_000, "USD"))
                .withGrossMargin(Optional.empty());

        assertThat(weaknesses(List.of(dollars))).containsExactly("mailing BEHIND_EXPECTATION 0 6000");
    }

    @Test
    void weaknesses_are_ranked_by_what_was_lost_and_not_by_the_part_of_it() {
        // 300 of 1,000 is a smaller part than 4,800 of 8,000, and a smaller loss.
        List<SalesFact> facts = new ArrayList<>(List.of(revenue(FAIR, 4_800), revenue(MAILING, 300)));
        SalesActionPlan plan = PLAN.withTactics(
                PLAN.tactics().get(0), PLAN.tactics().get(1).withExpectedRevenue(Money.of(1_000, "EUR")));

        assertThat(told(Effectiveness.of(plan, facts, END_OF_MARCH).weaknesses()))
                .containsExactly("fair BEHIND_EXPECTATION 0.6 3200", "mailing BEHIND_EXPECTATION 0.3 700");
    }

    @Test
    void strengths_are_ranked_by_what_was_gained() {
        // 20,000 of 8,000 and 15,000 of 6,000
        List<SalesFact> facts = List.of(revenue(FAIR, 20_000), revenue(MAILING, 15_000));

        assertThat(told(Effectiveness.of(PLAN, facts, END_OF_MARCH).strengths()))
                .containsExactly("fair AHEAD_OF_EXPECTATION 2.5 12000", "mailing AHEAD_OF_EXPECTATION 2.5 9000");
    }

    @Test
    void what_comes_after_the_day_counts_neither_for_nor_against() {
        LocalDate later = END_OF_MARCH.plusDays(1);
        List<SalesFact> facts = List.of(
                spend(CALLS, 2_000),
                Facts.won(1).withTacticId(MAILING),
                Facts.won(9).withTacticId(CALLS).withDate(later),
                Facts.direct("9000").withTacticId(FAIR).withDate(later));

        assertThat(weaknesses(facts)).containsExactly("calls BROUGHT_NOTHING 0 2000");
    }

    /** 8,800 of 8,000 is a tenth more, 6,000 three quarters. */
    @ParameterizedTest
    @CsvSource({"8800,1 0", "8799,0 0", "6000,0 0", "5999,0 1"})
    void from_a_tenth_more_it_is_ahead_and_below_three_quarters_behind(long revenue, String found) {
        Effectiveness effect =
                Effectiveness.of(PLAN, List.of(revenue(FAIR, revenue), revenue(MAILING, 6_000)), END_OF_MARCH);

        assertThat(told(effect.strengths()).size() + " "
                        + told(effect.weaknesses()).size())
                .isEqualTo(found);
    }

    /** Of the 6,000 € set aside up to the end of March. */
    @ParameterizedTest
    @CsvSource({"6600,0", "6601,1"})
    void above_a_tenth_more_it_is_overspent(long spent, int found) {
        List<SalesFact> facts =
                List.of(spend(CALLS, spent), Facts.lead(1, LeadStage.ENTERED).withTacticId(CALLS));

        assertThat(weaknesses(facts)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"2000,0", "1999,1"})
    void below_what_was_spent_the_margin_loses_money(long margin, int found) {
        Revenue revenue = ((Revenue) revenue(CALLS, 5_000)).withGrossMargin(Money.of(margin, "EUR"));

        assertThat(weaknesses(List.of(spend(CALLS, 2_000), revenue)))
                .filteredOn(weakness -> weakness.contains("LOSES_MONEY"))
                .hasSize(found);
    }

    @Test
    void of_two_currencies_each_is_ranked_by_itself() {
        SalesActionPlan plan = PLAN.withTactics(
                tactic(FAIR).withExpectedRevenue(Money.of(9_000, "USD")),
                tactic(MAILING).withExpectedRevenue(Money.of(5_000, "EUR")),
                tactic(CALLS).withExpectedRevenue(Money.of(6_000, "EUR")));
        List<EffectJudgement> weaknesses = Effectiveness.of(plan, List.of(revenue(Id.of("nobody"), 1)), END_OF_MARCH)
                .weaknesses();

        assertThat(weaknesses)
                .extracting(judgement ->
                        judgement.line().id() + " " + judgement.currency().code())
                .containsExactly("calls EUR", "mailing EUR", "fair USD");
    }

    private static List<String> weaknesses(List<SalesFact> facts) {
        return told(Effectiveness.of(PLAN, facts, END_OF_MARCH).weaknesses());
    }

    private static List<String> told(List<EffectJudgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.line().group() == EffectGroup.TACTIC)
                .map(judgement -> judgement.line().id() + " " + judgement.ground() + " "
                        + judgement.goodness().stripTrailingZeros().toPlainString() + " "
                        + judgement.stake().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static Tactic tactic(Id id) {
        return Tactic.builder()
                .id(id)
                .family(TacticFamily.PROSPECTING)
                .start(LocalDate.of(2026, 1, 1))
                .end(END_OF_MARCH)
                .build();
    }

    private static BudgetLine budget(Id tactic) {
        return PlanForTests.line("bud-" + tactic, 6_000, CostKind.DIRECT, 0).withTacticId(tactic);
    }

    private static SalesFact spend(Id tactic, long euros) {
        return Facts.direct(Long.toString(euros)).withTacticId(tactic);
    }

    private static SalesFact revenue(Id tactic, long euros) {
        return Revenue.builder()
                .date(Facts.DAY)
                .amount(Money.of(euros, "EUR"))
                .tacticId(tactic)
                .build();
    }
}
