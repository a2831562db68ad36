package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpac.kpi.Formulas.count;
import static org.openpac.kpi.Formulas.countBy;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.spread;
import static org.openpac.kpi.Formulas.squares;
import static org.openpac.kpi.Formulas.sum;
import static org.openpac.kpi.Formulas.sumBy;
import static org.openpac.kpi.Formulas.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** Several indicators in one pass, and one indicator in several ways. */
class KpiBoardTest {

    private static final Total<Order> ORDERS = facts(Order.class);
    private static final Total<Order> UNITS = count(Order.class, Order::quantity);
    private static final DateRange DAY = new DateRange(Facts.DAY, Facts.DAY);
    private static final DateRange YEAR = DateRange.of("2025-02-01", "2026-01-31");

    /** Today an order of three units, the day before one of five. */
    private static final List<SalesFact> FACTS = List.of(
            Facts.order("a", 3, "10"), Facts.order("b", 5, "20").withDate(Facts.DAY.minusDays(1)), Facts.won(1));

    private static final Kpi COUNT = Own.kpi(value(facts(Order.class)));
    private static final Kpi PER_ORDER = Own.kpi(ratio(UNITS).over(ORDERS, Reason.EMPTY_DENOMINATOR));
    private static final KpiBoard BOARD = KpiBoard.of(List.of(PER_ORDER, COUNT));

    @Test
    void an_indicator_is_computed_in_many_ways() {
        assertThat(number(COUNT.compute(FACTS))).isEqualTo("2");
        assertThat(number(COUNT.compute(FACTS.stream()))).isEqualTo("2");
        assertThat(number(COUNT.compute(FACTS, DAY))).isEqualTo("1");
        assertThat(number(COUNT.compute(FACTS.stream(), DAY))).isEqualTo("1");
        assertThat(number(FACTS.parallelStream().collect(COUNT.collector()))).isEqualTo("2");
        assertThat(number(FACTS.parallelStream().collect(COUNT.collector(DAY)))).isEqualTo("1");
        assertThat(number(COUNT.tally().add(FACTS.get(0)).add(FACTS.get(2)).result()))
                .isEqualTo("1");
        assertThat(number(COUNT.tally(DAY)
                        .add(FACTS.get(1))
                        .add(FACTS.get(0))
                        .merge(COUNT.tally(DAY).add(FACTS.get(0)))
                        .result()))
                .isEqualTo("2");
    }

    @Test
    void a_board_is_computed_in_as_many() {
        assertThat(BOARD.kpis()).containsExactly(PER_ORDER, COUNT);
        assertThat(numbers(BOARD.compute(FACTS))).containsExactly("4", "2");
        assertThat(numbers(BOARD.compute(FACTS.stream()))).containsExactly("4", "2");
        assertThat(numbers(BOARD.compute(FACTS, DAY))).containsExactly("3", "1");
        assertThat(numbers(BOARD.compute(FACTS.stream(), DAY))).containsExactly("3", "1");
        assertThat(numbers(FACTS.parallelStream().collect(BOARD.collector()))).containsExactly("4", "2");
        assertThat(numbers(FACTS.parallelStream().collect(BOARD.collector(DAY))))
                .containsExactly("3", "1");
        assertThat(numbers(BOARD.tally(YEAR)
                        .add(FACTS.get(1))
                        .merge(BOARD.tally(YEAR).add(FACTS.get(0)))
                        .results()))
                .containsExactly("4", "2");
    }

    @Test
    void a_result_may_be_asked_for_in_between() {
        Tally<SalesFact> tally = COUNT.tally();
        assertThat(Own.reason(tally.result())).isEqualTo(Reason.NO_DATA);
        assertThat(number(tally.add(FACTS.get(0)).result())).isEqualTo("1");
        assertThat(number(tally.add(FACTS.get(0)).result())).isEqualTo("2");
    }

    @Test
    void results_stay_as_they_are() {
        BoardTally tally = BOARD.tally().add(FACTS.get(0));
        Map<Kpi, KpiResult> results = tally.results();
        tally.add(FACTS.get(0));
        assertThat(numbers(results)).containsExactly("3", "1");
        assertThatThrownBy(results::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_indicator_stands_on_a_board_once() {
        assertThatThrownBy(() -> KpiBoard.of(List.of(COUNT, COUNT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("indicators must be different");
    }

    @Test
    void tallies_of_other_boards_or_periods_do_not_merge() {
        KpiBoard other = KpiBoard.of(List.of(COUNT, PER_ORDER));
        assertThatThrownBy(() -> BOARD.tally().merge(other.tally()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tally must be of [OWN-001, OWN-001]: [OWN-001, OWN-001]");
        assertThatThrownBy(() -> BOARD.tally(DAY).merge(BOARD.tally(YEAR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(" in " + DAY + ": ");
        assertThatThrownBy(() -> BOARD.tally().merge(BOARD.tally(YEAR))).isInstanceOf(IllegalArgumentException.class);
        assertThat(KpiBoard.of(List.of(PER_ORDER, COUNT))
                        .tally(DAY)
                        .merge(BOARD.tally(new DateRange(Facts.DAY, Facts.DAY))))
                .isNotNull();
    }

    @Test
    void a_fact_that_counts_in_two_totals_is_one_fact() {
        Total<Order> large = UNITS.where(order -> order.quantity() > 4);
        Total<Order> small = UNITS.where(order -> order.quantity() < 5);
        Total<Order> odd = UNITS.where(order -> order.quantity() % 2 == 1);
        assertThat(n(value(large), YEAR)).isEqualTo(1);
        assertThat(n(value(large.plus(odd)), YEAR)).isEqualTo(2);
        assertThat(n(value(large.plus(small)), YEAR)).isEqualTo(2);
        assertThat(n(value(large.plus(large.absentMeansZero())), YEAR)).isEqualTo(1);
        assertThat(n(value(ORDERS.plus(UNITS)), YEAR)).isEqualTo(2);
        assertThat(n(value(ORDERS.plus(facts(CustomerWon.class))), YEAR)).isEqualTo(3);
        assertThat(n(value(odd.plus(odd.in(Window.PRECEDING_PERIOD))), DAY)).isEqualTo(2);
        assertThat(n(value(odd.plus(large.in(Window.ANY_TIME))), DAY)).isEqualTo(2);
    }

    @Test
    void a_fact_out_of_sight_is_not_counted_with_the_one_before_it() {
        Total<Order> odd = UNITS.where(order -> order.quantity() % 2 == 1);
        Kpi kpi = Own.kpi(value(odd.plus(ORDERS)));
        Tally<SalesFact> tally = kpi.tally(DAY).add(FACTS.get(0)).add(FACTS.get(1));
        assertThat(((KpiResult.Defined) tally.result()).n()).isEqualTo(1);
        Tally<SalesFact> more = kpi.tally(DAY).add(FACTS.get(0)).merge(tally);
        assertThat(((KpiResult.Defined) more.result()).n()).isEqualTo(2);
    }

    @Test
    void a_fact_of_one_kind_is_not_counted_with_one_of_another() {
        Total<Order> large = UNITS.where(order -> order.quantity() > 1);
        Total<Deal> deals = facts(Deal.class);
        Total<Deal> won = deals.where(deal -> deal.outcome() == DealOutcome.WON);
        Kpi kpi = Own.kpi(value(large.plus(ORDERS).plus(deals).plus(won)));
        List<SalesFact> facts =
                List.of(FACTS.get(0), Facts.wonDeal("1", 1), Facts.lostDeal("1"), FACTS.get(1), Facts.wonDeal("2", 2));
        assertThat(Own.defined(kpi, facts).n()).isEqualTo(5);
    }

    private static long n(Formula formula, DateRange period) {
        return ((KpiResult.Defined) Own.kpi(formula).compute(FACTS, period)).n();
    }

    @Test
    void whatever_is_added_up_merges() {
        assertMerges("2", value(facts(Order.class)));
        assertMerges("8", value(UNITS));
        assertMerges("30", value(sum(Order.class, Order::amount)));
        assertMerges("7.5", value(sum(Order.class, Order::amount, order -> Share.of("0.25"))));
        assertMerges("500", value(squares(Order.class, Order::amount)));
        assertMerges("2", value(spread(Order.class, Order::quantity)));
        assertMerges(
                "30",
                value(sumBy(Order.class, KpiBoardTest::offer, Order::amount).total()));
        assertMerges(
                "8",
                value(countBy(Order.class, KpiBoardTest::offer, Order::quantity).total()));
        assertMerges(
                "2",
                value(countBy(Order.class, KpiBoardTest::offer, Order::quantity)
                        .derive(sums -> Optional.of(BigDecimal.valueOf(sums.size())))));
        assertMerges("4", value(Formulas.medianDuration(Order.class, order -> true, Order::quantity, order -> true)));
        assertMerges(
                "40",
                value(Formulas.medianDuration(
                        Order.class, order -> true, order -> 10 * order.quantity(), order -> true)));
    }

    private static void assertMerges(String expected, Formula formula) {
        Kpi kpi = Own.kpi(formula);
        assertThat(number(kpi.compute(FACTS))).isEqualTo(expected);
        assertThat(number(kpi.tally()
                        .add(FACTS.get(0))
                        .merge(kpi.tally().add(FACTS.get(1)))
                        .result()))
                .isEqualTo(expected);
        assertThat(number(kpi.tally()
                        .add(FACTS.get(1))
                        .merge(kpi.tally().add(FACTS.get(0)))
                        .result()))
                .isEqualTo(expected);
        assertThat(number(kpi.tally()
                        .merge(kpi.tally().add(FACTS.get(1)).add(FACTS.get(0)))
                        .result()))
                .isEqualTo(expected);
    }

    @Test
    void what_lay_outside_and_what_was_cut_off_is_known_after_merging() {
        Tally<SalesFact> outside = COUNT.tally(DAY).add(FACTS.get(1));
        assertThat(Own.reason(COUNT.tally(DAY).merge(outside).result())).isEqualTo(Reason.OUTSIDE_PERIOD);
        Kpi bases = Own.kpi(value(facts(CustomerBase.class)));
        Tally<SalesFact> partial = bases.tally(DAY).add(Facts.base(1, 1));
        assertThat(((KpiResult.Defined) bases.tally(DAY).merge(partial).result()).flags())
                .containsExactly(Flag.PARTIAL_PERIOD);
    }

    private static String offer(Order order) {
        return order.offerId().map(Id::value).orElseThrow();
    }

    private static List<String> numbers(Map<Kpi, KpiResult> results) {
        return results.values().stream().map(KpiBoardTest::number).toList();
    }

    private static String number(KpiResult result) {
        return result.value().orElseThrow().toPlainString();
    }
}
