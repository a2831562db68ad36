package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.allocation.AdvicePlans.amounts;
import static org.openpac.kpi.allocation.AdvicePlans.line;
import static org.openpac.kpi.allocation.AdvicePlans.log;
import static org.openpac.kpi.allocation.AdvicePlans.paying;
import static org.openpac.kpi.allocation.AdvicePlans.plan;
import static org.openpac.kpi.allocation.AdvicePlans.tactic;
import static org.openpac.kpi.allocation.AdvicePlans.wide;
import static org.openpac.kpi.allocation.Lines.euros;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.text.Message;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** What the advice says beside the split: lines that stay, why there is none, what is not allocated, the text. */
class AdviceReportTest {

    @Test
    void every_line_that_keeps_its_amount_says_why() {
        SalesActionPlan plan = plan(
                        wide("a", 100, 400),
                        wide("b", 100, 200),
                        line("fixed", 5, 50).withFixed(true),
                        line("none", 5, 50).withAmount(Optional.empty()),
                        line("negative", -5, 50),
                        line("dollars", 5, 50).withAmount(Money.of(5, "USD")),
                        line("bound", 5, 50).withHighest(Money.of(9, "USD")),
                        line("gross", 5, 50).withTaxBasis(TaxBasis.INCLUDED),
                        line("net", 5, 50).withTaxBasis(TaxBasis.EXCLUDED),
                        line("twice", 5, 50),
                        line("twice", 6, 50),
                        line("dropped", 5, 50).withTacticId(Id.of("dropped-action")),
                        paying("half", 5, "shared"),
                        paying("other-half", 5, "shared"),
                        line("nothing", 5, 0),
                        line("abroad", 5, 50).withExpectedReturn(Money.of(50, "USD")))
                .withTactics(
                        tactic("dropped-action").withStatus(TacticStatus.CANCELLED),
                        tactic("shared").withResponse(log(100, "EUR", 20)));
        BudgetAdvice advice = BudgetAdvice.of(plan);

        assertThat(advice.lines())
                .extracting(line -> line.allocated().id().value())
                .containsExactly("a", "b", "net");
        assertThat(advice.kept())
                .extracting(kept -> kept.id() + " " + kept.reason())
                .containsExactly(
                        "fixed FIXED",
                        "none NO_AMOUNT",
                        "negative NO_AMOUNT",
                        "dollars OTHER_CURRENCY",
                        "bound OTHER_CURRENCY",
                        "gross OTHER_TAX_BASIS",
                        "twice DOUBLED_ID",
                        "twice DOUBLED_ID",
                        "dropped CANCELLED",
                        "half SHARED_ACTION",
                        "other-half SHARED_ACTION",
                        "nothing NOTHING_EXPECTED",
                        "abroad NOTHING_EXPECTED");
        assertThat(advice.kept().get(0).amount()).contains(euros("5"));
    }

    @Test
    void where_nothing_can_be_advised_there_is_a_reason() {
        SalesActionPlan empty = SalesActionPlan.builder().id(Id.of("plan")).build();
        assertThat(BudgetAdvice.of(empty).gap()).contains(AdviceGap.NO_LINES);
        assertThat(BudgetAdvice.of(empty).lines()).isEmpty();
        assertThat(BudgetAdvice.of(empty).gain()).isEmpty();
        assertThat(BudgetAdvice.of(empty).unevenness()).isEmpty();
        assertThat(BudgetAdvice.of(plan(wide("a", 100, 400))).gap()).contains(AdviceGap.NOTHING_TO_COMPARE);
        assertThat(BudgetAdvice.of(plan(wide("a", 9_000_000_000_000L, 400), wide("b", 9_000_000_000_000L, 400)))
                        .gap())
                .contains(AdviceGap.TOO_LARGE);
        assertThat(BudgetAdvice.of(empty).text(Locale.ENGLISH))
                .isEqualTo("Nothing can be advised: the budget has no lines.\n");
    }

    @Test
    void without_a_currency_of_the_plan_that_of_its_money_counts() {
        SalesActionPlan plan = plan(wide("a", 100, 400), wide("b", 100, 200)).withCurrency(Optional.empty());
        assertThat(BudgetAdvice.of(plan).lines()).hasSize(2);
        SalesActionPlan dollars = plan.withBudget(plan.budget().orElseThrow().withTotal(Money.of(5, "USD")));
        assertThat(BudgetAdvice.of(dollars).kept())
                .extracting(KeptLine::reason)
                .containsOnly(KeptReason.OTHER_CURRENCY);
    }

    @Test
    void money_that_is_not_allocated_is_told_and_left_alone() {
        SalesActionPlan plan = plan(wide("a", 100, 400), wide("b", 100, 200));
        Budget budget = plan.budget().orElseThrow().withTotal(euros("300")).withContingency(euros("30"));

        BudgetAdvice advice = BudgetAdvice.of(plan.withBudget(budget));
        assertThat(advice.unallocated()).contains(euros("70"));
        assertThat(amounts(advice)).containsExactly(euros("160"), euros("40"));
        assertThat(BudgetAdvice.of(plan.withBudget(budget.withTotal(euros("190"))))
                        .unallocated())
                .contains(euros("-40"));
        assertThat(BudgetAdvice.of(plan.withBudget(budget.withContingency(Optional.empty())))
                        .unallocated())
                .contains(euros("100"));
        assertThat(BudgetAdvice.of(plan.withBudget(budget.withContingency(Money.of(1, "USD"))))
                        .unallocated())
                .isEmpty();
        assertThat(BudgetAdvice.of(plan.withBudget(budget.withLines(
                                wide("a", 100, 400), wide("b", 1, 2).withTaxBasis(TaxBasis.INCLUDED))))
                        .unallocated())
                .isEmpty();
    }

    @Test
    void the_advice_reads_in_both_languages() {
        SalesActionPlan plan = plan(
                wide("a", 100, 400).withLabel("Salons"),
                line("b", 100, 200),
                line("rent", 50, 60).withFixed(true));
        plan = plan.withBudget(plan.budget().orElseThrow().withTotal(euros("300")));

        assertThat(BudgetAdvice.of(plan).text(Locale.ENGLISH)).isEqualTo("""
                        Another split of €200 would bring 5.2% more (margin before the expense): €631.32 instead of €600.
                        “Salons”: from €100 to €150; a further unit of money brings 1.63 instead of 2 (assumed elasticity).
                        b: from €100 to €50, at its lowest; a further unit of money brings 1.41 instead of 1 (assumed elasticity).
                        One more unit of budget would bring 1.63.
                        Lines known at one point only: 2. For them an elasticity of 0.5 is assumed, our own default, from half to twice today’s amount.
                        Not allocated: €50.
                        rent: keeps €50: fixed by the plan.
                        """);
        assertThat(BudgetAdvice.of(plan).text(Locale.FRENCH))
                .startsWith("Une autre répartition de 200")
                .contains("rapporterait 5,2", "«", "Salons", "au minimum", "Non affecté", "montant fixe selon le plan")
                .doesNotContain("{", "'");
    }

    @Test
    void a_split_that_cannot_be_bettered_says_so() {
        BudgetAdvice advice = BudgetAdvice.of(plan(line("a", 100, 300), line("b", 50, 150)));

        assertThat(advice.gain()).hasValue(0);
        assertThat(advice.unevenness()).hasValue(1);
        assertThat(advice.text(Locale.ENGLISH))
                .startsWith("No other split of €150 brings clearly more (margin before the expense) than €450.\n"
                        + "a: stays at €100; a further unit of money brings 1.5 (assumed elasticity).\n");
    }

    @Test
    void every_sentence_has_its_french_with_the_same_places() {
        SalesActionPlan plan = plan(
                wide("a", 100, 400).withLabel("Salons"),
                line("b", 100, 200),
                line("c", 20, 200),
                line("rent", 50, 60).withFixed(true),
                line("open", 50, 60).withAmount(Optional.empty()));
        List<Message> sentences = List.of(plan, plan(line("a", 100, 300), line("b", 50, 150)), plan()).stream()
                .flatMap(each -> BudgetAdvice.of(each).sentences().stream())
                .toList();

        assertThat(sentences).allSatisfy(sentence -> {
            String french =
                    sentence.translations().find(sentence.key(), Locale.FRENCH).orElseThrow();
            assertThat(Message.places(french)).isEqualTo(Message.places(sentence.english()));
            assertThat(sentence.text(Locale.FRENCH)).doesNotContain("{", "'");
        });
        assertThat(sentences.stream().map(Message::key).distinct())
                .contains("gain", "best", "moves", "bound", "stays", "kept", "undecided", "assumed", "nothing");
    }
}
