package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.allocation.Lines.euros;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.text.Message;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.kpi.Revenue;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Spend;
import org.openpac.kpi.SpendPurpose;

/** What a line cost and brought in the spring of 2025, for a plan of ninety days. */
class PastSpendingTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 7, 30);
    private static final List<SalesFact> SPRING = List.of(
            spend("2025-04-01", "mail", "100"),
            spend("2025-04-30", "mail", "50"),
            earned("2025-04-12", "mail", "900", "400"),
            spend("2025-05-31", "mail", "310"),
            earned("2025-05-02", "mail", "700", "500"),
            earned("2025-05-30", "mail", "300", "120"),
            earned("2025-06-15", "mail", "45", "30"),
            spend("2025-06-15", "fair", "7"));

    private static Spend spend(String day, String action, String euros) {
        return Spend.builder()
                .date(LocalDate.parse(day))
                .amount(euros(euros))
                .costKind(CostKind.DIRECT)
                .purpose(SpendPurpose.ACQUISITION)
                .tacticId(Id.of(action))
                .build();
    }

    private static Revenue earned(String day, String action, String euros, String margin) {
        return Revenue.builder()
                .date(LocalDate.parse(day))
                .amount(euros(euros))
                .grossMargin(euros(margin))
                .tacticId(Id.of(action))
                .build();
    }

    private static BudgetLine line(String id, String action) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(euros("90"))
                .tacticId(Id.of(action))
                .build();
    }

    private static SalesActionPlan plan(BudgetLine... lines) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .currency(Currency.getInstance("EUR"))
                .period(DateRange.of("2026-04-01", "2026-06-29"))
                .budget(Budget.builder().lines(Arrays.asList(lines)).build())
                .build();
    }

    private static List<SalesFact> and(SalesFact... more) {
        return Stream.concat(SPRING.stream(), Stream.of(more)).toList();
    }

    private static PastSpending of(List<SalesFact> facts) {
        return PastSpending.of(plan(line("m", "mail")), facts, AS_OF);
    }

    private static void assertGap(PastSpending past, PastGap gap) {
        assertThat(past.gaps()).isEqualTo(Map.of(Id.of("m"), gap));
        assertThat(past.points()).isEmpty();
    }

    /** Ninety days are three Aprils and 90/31 Mays: 150 · 3 and 400 · 3, 310 · 90/31 and 620 · 90/31, 0 and 30 · 3. */
    @Test
    void a_month_stands_for_the_days_of_the_line() {
        PastSpending past = of(SPRING);

        assertThat(past.months()).containsExactly(YearMonth.of(2025, 4), YearMonth.of(2025, 5), YearMonth.of(2025, 6));
        assertThat(past.points())
                .isEqualTo(Map.of(
                        Id.of("m"),
                        List.of(new SpendResult(450, 1200), new SpendResult(900, 1800), new SpendResult(0, 90))));
        assertThat(past.gaps()).isEmpty();
    }

    /** The sixty days of the action are two Aprils. */
    @Test
    void the_days_of_a_line_are_its_own_or_those_of_its_action() {
        SalesActionPlan plan = plan(line("m", "mail"))
                .withTactics(Tactic.builder()
                        .id(Id.of("mail"))
                        .family(TacticFamily.PROSPECTING)
                        .start(LocalDate.of(2026, 4, 1))
                        .end(LocalDate.of(2026, 5, 30))
                        .build());
        SalesActionPlan own = plan(line("m", "mail").withPeriod(DateRange.of("2026-04-01", "2026-04-30")));

        assertThat(PastSpending.of(plan, SPRING, AS_OF).points().get(Id.of("m")).get(0))
                .isEqualTo(new SpendResult(300, 800));
        assertThat(PastSpending.of(own, SPRING, AS_OF).points().get(Id.of("m")).get(0))
                .isEqualTo(new SpendResult(150, 400));
    }

    @Test
    void a_month_counts_when_it_is_over_and_both_sides_are_told() {
        List<SalesFact> facts = and(
                spend("2025-03-31", "fair", "5"),
                spend("2025-07-01", "mail", "999"),
                earned("2025-07-01", "mail", "999", "999"));

        assertThat(of(facts))
                .extracting(PastSpending::months, PastSpending::points)
                .containsExactly(of(SPRING).months(), of(SPRING).points());
        assertThat(PastSpending.of(plan(line("m", "mail")), facts, LocalDate.of(2025, 7, 31))
                        .months())
                .hasSize(4);
        assertThat(PastSpending.of(plan(line("m", "mail")), facts, LocalDate.of(2025, 5, 30))
                        .months())
                .containsExactly(YearMonth.of(2025, 4));
    }

    @Test
    void revenue_before_any_spending_and_after_all_of_it_is_not_set_against_nothing() {
        List<SalesFact> facts = and(earned("2025-01-01", "mail", "9", "9"), earned("2025-07-01", "mail", "9", "9"));

        assertThat(PastSpending.of(plan(line("m", "mail")), facts, LocalDate.of(2025, 8, 1))
                        .months())
                .isEqualTo(of(SPRING).months());
    }

    @Test
    void the_order_of_facts_changes_nothing() {
        List<SalesFact> backwards = new ArrayList<>(SPRING);
        Collections.reverse(backwards);

        assertThat(of(backwards).points()).isEqualTo(of(SPRING).points());
    }

    @ParameterizedTest
    @CsvSource({
        "NO_SPENDING, print",
        "NO_REVENUE, fair",
    })
    void an_action_of_which_one_side_is_missing_has_no_past(PastGap gap, String action) {
        assertGap(PastSpending.of(plan(line("m", action)), SPRING, AS_OF), gap);
    }

    @Test
    void facts_that_do_not_fit_are_not_passed_over() {
        Money dollars = Money.of(5, "USD");
        Spend cost = spend("2025-05-05", "mail", "5");
        Revenue sale = earned("2025-05-05", "mail", "9", "5");

        assertGap(of(and(cost.withAmount(dollars))), PastGap.OTHER_CURRENCY);
        assertGap(of(and(sale.withAmount(dollars))), PastGap.OTHER_CURRENCY);
        assertGap(of(and(sale.withGrossMargin(dollars))), PastGap.OTHER_CURRENCY);
        assertGap(of(and(cost.withTaxBasis(TaxBasis.INCLUDED))), PastGap.OTHER_TAX_BASIS);
        assertGap(of(and(sale.withTaxBasis(TaxBasis.INCLUDED))), PastGap.OTHER_TAX_BASIS);
        assertThat(of(and(cost.withTaxBasis(TaxBasis.EXCLUDED))).gaps()).isEmpty();
        assertGap(of(and(sale.withGrossMargin(Optional.empty()))), PastGap.MISSING_MARGIN);
        assertGap(of(and(spend("2025-05-05", "mail", "-310.01"))), PastGap.BELOW_ZERO);
        assertGap(of(and(earned("2025-05-05", "mail", "9", "-620.01"))), PastGap.BELOW_ZERO);
        assertThat(of(and(spend("2025-05-05", "mail", "-310"))).points().get(Id.of("m")))
                .contains(new SpendResult(0, 1800));
        assertGap(of(and(spend("2025-04-05", "mail", "999999999999999"))), PastGap.TOO_LARGE);
        assertThat(of(and(sale.withTacticId(Id.of("fair")).withGrossMargin(Optional.empty())))
                        .points())
                .isEqualTo(of(SPRING).points());
    }

    @Test
    void lines_whose_past_cannot_be_told_say_why() {
        PastSpending past = PastSpending.of(
                plan(
                        line("m", "mail").withTacticId(Optional.empty()),
                        line("f", "fair"),
                        line("g", "fair"),
                        line("d", "mail"),
                        line("d", "print")),
                SPRING,
                AS_OF);

        assertThat(past.points()).isEmpty();
        assertThat(past.gaps())
                .containsExactly(
                        Map.entry(Id.of("m"), PastGap.NO_ACTION),
                        Map.entry(Id.of("f"), PastGap.SHARED_ACTION),
                        Map.entry(Id.of("g"), PastGap.SHARED_ACTION),
                        Map.entry(Id.of("d"), PastGap.DOUBLED_ID));
        assertGap(
                PastSpending.of(plan(line("m", "mail")).withPeriod(Optional.empty()), SPRING, AS_OF), PastGap.NO_DAYS);
        assertGap(PastSpending.of(plan(line("m", "mail")), List.of(), AS_OF), PastGap.NO_MONTH);
        assertGap(PastSpending.of(plan(line("m", "mail")), SPRING.subList(0, 2), AS_OF), PastGap.NO_MONTH);
    }

    /** Twelve Aprils on a curve of roots, 40 · √spend: the curve that is found goes through them. */
    @Test
    void a_curve_is_fitted_to_what_was_drawn() {
        List<SalesFact> facts = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            String day = 2012 + i + "-04-15";
            facts.add(spend(day, "mail", Integer.toString(i * i)));
            facts.add(earned(day, "mail", "9999", Integer.toString(40 * i)));
            facts.add(spend(day, "fair", Integer.toString(i * i)));
            facts.add(earned(day, "fair", "9999", Integer.toString(20 * i)));
        }
        SalesActionPlan plan = plan(line("m", "mail"), line("f", "fair"));
        PastSpending past = PastSpending.of(plan, facts, AS_OF);
        BudgetAdvice advice = BudgetAdvice.of(plan, past.points());

        assertThat(past.points().get(Id.of("m"))).contains(new SpendResult(3 * 49, 3 * 280));
        assertThat(advice.lines()).extracting(AdvisedLine::ground).containsOnly(CurveGround.FITTED);
        assertThat(advice.lines())
                .extracting(line -> line.allocated().amount())
                .containsExactly(euros("144"), euros("36"));
    }

    @Test
    void what_was_drawn_is_told_in_both_languages() {
        PastSpending past =
                PastSpending.of(plan(line("m", "mail"), line("r", "print").withLabel("Affiches")), SPRING, AS_OF);

        assertThat(past.sentences())
                .extracting(sentence -> sentence.text(Locale.ENGLISH))
                .containsExactly(
                        "Whole months read from the facts: 3.",
                        "“Affiches”: no past can be drawn from the facts: nothing was spent on its action.");
        assertThat(past.sentences()).allSatisfy(sentence -> {
            String french =
                    sentence.translations().find(sentence.key(), Locale.FRENCH).orElseThrow();
            assertThat(Message.places(french)).isEqualTo(Message.places(sentence.english()));
            assertThat(sentence.text(Locale.FRENCH)).doesNotContain("{", "'");
        });
    }
}
