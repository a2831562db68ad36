package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Formulas.countBy;
import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.medianDuration;
import static org.openpac.kpi.Formulas.sumBy;
import static org.openpac.kpi.Formulas.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** What is kept apart by a key or by a number of days, on facts one can add up in one's head. */
class BreakdownTest {

    private static final Total<Order> ORDERS = facts(Order.class);
    private static final DateRange DAY = new DateRange(Facts.DAY, Facts.DAY);

    /** Two of A for 30, five of B for 20, one of A for 10. */
    private static final List<SalesFact> THREE =
            List.of(Facts.order("a", 2, "30"), Facts.order("b", 5, "20"), Facts.order("a", 1, "10"));

    @Test
    void sums_are_kept_apart_by_a_key() {
        assertThat(largest(sumBy(Order.class, BreakdownTest::offer, Order::amount)))
                .isEqualTo("a 40 of 2");
        assertThat(largest(sumBy(Order.class, BreakdownTest::offer, Order::amount, order -> Share.of("0.5"))))
                .isEqualTo("a 20 of 2");
        assertThat(largest(countBy(Order.class, BreakdownTest::offer, Order::quantity)))
                .isEqualTo("b 5 of 2");
        assertThat(largest(countBy(Order.class, BreakdownTest::offer, Order::quantity)
                        .where(order -> order.quantity() < 5)))
                .isEqualTo("a 3 of 1");
    }

    @Test
    void the_total_over_all_keys_is_their_sum() {
        assertThat(number(value(
                        sumBy(Order.class, BreakdownTest::offer, Order::amount).total())))
                .isEqualTo("60");
        assertThat(number(value(countBy(Order.class, BreakdownTest::offer, Order::quantity)
                        .total())))
                .isEqualTo("8");
    }

    @Test
    void what_is_kept_apart_is_missing_where_nothing_counts_and_empty_beside_other_terms() {
        Breakdown<Order, String> none =
                countBy(Order.class, BreakdownTest::offer, Order::quantity).where(order -> false);
        assertThat(Own.reason(Own.kpi(value(none.derive(sums -> Optional.of(BigDecimal.ONE))))
                        .compute(THREE)))
                .isEqualTo(Reason.NO_DATA);
        Term keys = derived(
                List.of(ORDERS),
                List.<Breakdown<?, String>>of(none, countBy(Order.class, BreakdownTest::offer, Order::quantity)),
                (values, sums) ->
                        Optional.of(BigDecimal.valueOf(100 * sums.get(0).size()
                                + 10 * sums.get(1).size()
                                + values.get(0).intValueExact())));
        assertThat(number(value(keys))).isEqualTo("23");
    }

    @Test
    void what_is_kept_apart_looks_at_the_days_of_its_window() {
        List<SalesFact> facts = List.of(
                Facts.revenue("5").withCustomersSince(Facts.DAY.minusDays(1)),
                Facts.revenue("7").withDate(Facts.DAY.minusDays(1)).withCustomersSince(Facts.DAY));
        Breakdown<Revenue, String> revenue = sumBy(Revenue.class, fact -> "all", Revenue::amount);
        assertThat(number(revenue.total(), facts)).isEqualTo("5");
        assertThat(number(revenue.in(Window.PRECEDING_PERIOD).total(), facts)).isEqualTo("7");
        assertThat(number(revenue.datedBy(Revenue::customersSince).total(), facts))
                .isEqualTo("7");
        Term before = derived(
                List.of(),
                List.<Breakdown<?, String>>of(revenue.in(Window.PRECEDING_PERIOD)),
                (none, sums) -> Optional.of(sums.get(0).get("all")));
        assertThat(Own.kpi(value(before)).reasons()).contains(Reason.NO_PERIOD);
        assertThat(Own.kpi(value(before)).compute(facts, DAY).value().orElseThrow())
                .isEqualByComparingTo("7");
    }

    private static String largest(Breakdown<Order, String> breakdown) {
        StringBuilder found = new StringBuilder();
        Term term = breakdown.derive(sums -> {
            found.append(text(sums));
            return Optional.of(BigDecimal.ONE);
        });
        Own.defined(Own.kpi(value(term)), THREE);
        return found.substring(0, found.indexOf(";"));
    }

    private static String text(SortedMap<String, BigDecimal> sums) {
        return sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(sum -> sum.getKey() + " "
                        + sum.getValue().stripTrailingZeros().toPlainString() + " of " + sums.size() + ";")
                .orElseThrow();
    }

    private static String offer(Order order) {
        return order.offerId().map(Id::value).orElseThrow();
    }

    /** Ended after 1, 2, 3 and 4 days: exactly half by the second, so the middle between 2 and 3. */
    @Test
    void a_median_lies_in_the_middle_where_exactly_half_have_ended() {
        assertThat(median(1, 2, 3, 4)).isEqualTo("2.5");
        assertThat(median(1, 2, 3)).isEqualTo("2");
        assertThat(median(7)).isEqualTo("7");
        assertThat(median(16)).isEqualTo("16");
        assertThat(median(15, 40, 40)).isEqualTo("40");
        assertThat(median(31, 31, 32)).isEqualTo("31");
        assertThat(median(3, 3, 900, 900)).isEqualTo("451.5");
        assertThat(median(-5, 0, 0, 8)).isEqualTo("0");
    }

    /**
     * Ended after 2, 5 and 9 days, still going on after 3 and 3: 4/5 go on after 2; two are left then, of which one ends at
     * 5, so 2/5 go on.
     */
    @Test
    void a_median_counts_what_has_not_ended_as_long_as_it_was_seen() {
        assertThat(median(2, -103, -103, 5, 9)).isEqualTo("5");
        assertThat(median(2, 2, -104, -109)).isEqualTo("2");
        assertThat(Own.reason(medianOf(2, -103, -103))).isEqualTo(Reason.NO_DATA);
    }

    /** The same five in two tallies, the ended apart from those that go on. */
    @Test
    void what_has_not_ended_is_known_after_merging() {
        Kpi kpi = Own.kpi(value(medianDuration(
                Order.class,
                order -> true,
                Order::quantity,
                order -> order.amount().amount().signum() > 0)));
        Tally<SalesFact> ended = kpi.tally()
                .add(Facts.order("a", 2, "1"))
                .add(Facts.order("a", 5, "1"))
                .add(Facts.order("a", 9, "1"));
        Tally<SalesFact> open = kpi.tally().add(Facts.order("a", 3, "0")).add(Facts.order("a", 3, "0"));
        assertThat(open.merge(ended).result().value().orElseThrow()).isEqualByComparingTo("5");
        assertThat(kpi.tally().merge(open).result()).isEqualTo(open.result());
        Tally<SalesFact> going = kpi.tally().add(Facts.order("a", 3, "0"));
        assertThat(Own.reason(kpi.tally()
                        .add(Facts.order("a", 2, "1"))
                        .merge(going)
                        .merge(going)
                        .result()))
                .isEqualTo(Reason.NO_DATA);
        assertThat(ended.result().value().orElseThrow()).isEqualByComparingTo("5");
    }

    private static String median(long... days) {
        return medianOf(days).value().orElseThrow().toPlainString();
    }

    /** Durations in days; those below −100 have not ended after so many days above 100. */
    private static KpiResult medianOf(long... days) {
        Term median = medianDuration(
                Activity.class,
                activity -> activity.activity() == ActivityType.CONTACT,
                activity -> days[(int) activity.count()] < -100
                        ? -days[(int) activity.count()] - 100
                        : days[(int) activity.count()],
                activity -> days[(int) activity.count()] >= -100);
        List<SalesFact> facts = LongStream.range(0, days.length)
                .<SalesFact>mapToObj(i -> Facts.activity(ActivityType.CONTACT, i))
                .toList();
        return Own.kpi(value(median))
                .compute(Stream.concat(facts.stream(), Stream.of(Facts.activity(ActivityType.MEETING, 0))));
    }

    private static String number(Total<Revenue> total, List<SalesFact> facts) {
        return Own.kpi(value(total)).compute(facts, DAY).value().orElseThrow().toPlainString();
    }

    private static String number(Formula formula) {
        return Own.kpi(formula).compute(THREE).value().orElseThrow().toPlainString();
    }
}
