package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Formulas.constant;
import static org.openpac.kpi.Formulas.count;
import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.ofPeriod;
import static org.openpac.kpi.Formulas.percentage;
import static org.openpac.kpi.Formulas.proportion;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.spread;
import static org.openpac.kpi.Formulas.squares;
import static org.openpac.kpi.Formulas.sum;
import static org.openpac.kpi.Formulas.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Share;

/** Each word that indicators are defined in, on facts one can add up in one's head. */
class FormulasTest {

    private static final Total<Order> ORDERS = facts(Order.class);
    private static final Total<Order> UNITS = count(Order.class, Order::quantity);
    private static final Total<Order> SALES = sum(Order.class, Order::amount);
    private static final DateRange DAY = new DateRange(Facts.DAY, Facts.DAY);

    /** Two of A for 30, five of B for 20, one of A for 10: three orders, eight units, 60 euros. */
    private static final List<SalesFact> THREE =
            List.of(Facts.order("a", 2, "30"), Facts.order("b", 5, "20"), Facts.order("a", 1, "10"), Facts.won(9));

    @Test
    void facts_numbers_and_amounts_are_counted_and_added_up() {
        assertThat(number(value(facts(Order.class)))).isEqualTo("3");
        assertThat(number(value(count(Order.class, Order::quantity)))).isEqualTo("8");
        assertThat(number(value(sum(Order.class, Order::amount)))).isEqualTo("60");
        assertThat(number(value(sum(Order.class, Order::amount, order -> Share.of("0.25")))))
                .isEqualTo("15");
        assertThat(number(value(squares(Order.class, Order::amount)))).isEqualTo("1400");
        assertThat(number(value(spread(Order.class, Order::quantity)))).isEqualTo("4");
    }

    @Test
    void totals_count_the_facts_for_which_their_condition_holds() {
        assertThat(number(value(UNITS.where(order -> order.quantity() > 1)))).isEqualTo("7");
        assertThat(number(value(UNITS.where(order -> false).where(order -> order.quantity() < 2))))
                .isEqualTo("1");
        assertThat(number(value(ORDERS.where(order -> false).absentMeansZero())))
                .isEqualTo("0");
        assertThat(Own.reason(Own.kpi(value(ORDERS.where(order -> false))).compute(THREE)))
                .isEqualTo(Reason.NO_DATA);
    }

    @Test
    void a_total_taken_for_zero_is_the_one_that_is_not() {
        Total<Order> large = UNITS.where(order -> order.quantity() > 4);
        assertThat(number(value(large.absentMeansZero().plus(large)))).isEqualTo("10");
        assertThat(number(value(large.absentMeansZero().absentMeansZero()))).isEqualTo("5");
    }

    @Test
    void totals_look_at_the_days_of_their_window_by_their_own_date_or_another() {
        List<SalesFact> facts = List.of(
                Facts.revenue("5").withCustomersSince(Facts.DAY.minusDays(9)),
                Facts.revenue("7").withDate(Facts.DAY.minusDays(1)).withCustomersSince(Facts.DAY),
                Facts.revenue("9").withDate(Facts.DAY.plusDays(1)));
        Total<Revenue> revenue = sum(Revenue.class, Revenue::amount);
        assertThat(number(revenue, facts)).isEqualTo("5");
        assertThat(number(revenue.in(Window.PRECEDING_PERIOD), facts)).isEqualTo("7");
        assertThat(number(revenue.in(Window.ANY_TIME), facts)).isEqualTo("21");
        assertThat(number(revenue.datedBy(Revenue::customersSince), facts)).isEqualTo("7");
        assertThat(Own.kpi(value(revenue.datedBy(Revenue::customersSince)))
                        .compute(facts)
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("21");
    }

    private static String number(Total<Revenue> total, List<SalesFact> facts) {
        return Own.kpi(value(total)).compute(facts, DAY).value().orElseThrow().toPlainString();
    }

    @Test
    void terms_are_added_subtracted_and_multiplied() {
        assertThat(number(value(UNITS.plus(ORDERS)))).isEqualTo("11");
        assertThat(number(value(UNITS.minus(ORDERS)))).isEqualTo("5");
        assertThat(number(value(UNITS.times(ORDERS)))).isEqualTo("24");
        assertThat(number(value(constant(new BigDecimal("1.5")).times(UNITS)))).isEqualTo("12");
        assertThat(number(value(derived(
                        List.of(UNITS, ORDERS),
                        both -> Optional.of(both.get(0).pow(both.get(1).intValueExact()))))))
                .isEqualTo("512");
        assertThat(Own.reason(Own.kpi(value(UNITS.plus(facts(Deal.class)))).compute(THREE)))
                .isEqualTo(Reason.NO_DATA);
        assertThat(Own.reason(Own.kpi(value(derived(List.of(UNITS), units -> Optional.empty())))
                        .compute(THREE)))
                .isEqualTo(Reason.NO_DATA);
    }

    @Test
    void the_period_is_a_number_where_one_is_asked_for() {
        Kpi perDay = Own.kpi(ratio(ORDERS)
                .over(ofPeriod(days -> Optional.of(BigDecimal.valueOf(days.days()))), Reason.SHORT_PERIOD));
        assertThat(Own.reason(perDay.compute(THREE))).isEqualTo(Reason.NO_PERIOD);
        assertThat(perDay.compute(THREE, DateRange.of("2026-01-01", "2026-01-02"))
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("1.5");
        assertThat(perDay.reasons()).contains(Reason.NO_PERIOD);
        assertThat(Own.kpi(ratio(ORDERS).over(UNITS, Reason.EMPTY_DENOMINATOR)).reasons())
                .doesNotContain(Reason.NO_PERIOD);
        assertThat(Own.kpi(value(ORDERS.plus(ORDERS.in(Window.LAST_YEAR)))).reasons())
                .contains(Reason.NO_PERIOD);
        assertThat(Own.kpi(value(ORDERS.in(Window.LAST_YEAR).plus(ORDERS))).reasons())
                .contains(Reason.NO_PERIOD);
        assertThat(Own.kpi(value(derived(List.of(ORDERS, ORDERS.in(Window.LAST_YEAR)), all -> Optional.of(all.get(0)))))
                        .reasons())
                .contains(Reason.NO_PERIOD);
    }

    @Test
    void quotients_are_divided_once_by_all_their_divisors() {
        Formula formula = ratio(SALES).over(UNITS, Reason.EMPTY_DENOMINATOR).over(ORDERS, Reason.NO_ACTIVITY);
        KpiResult.Defined defined = Own.defined(Own.kpi(formula), THREE);
        assertThat(defined.number()).isEqualByComparingTo("2.5");
        assertThat(defined.numerator()).isEqualByComparingTo("60");
        assertThat(defined.denominator()).isEqualByComparingTo("24");
        assertThat(number(percentage(ORDERS).over(UNITS, Reason.EMPTY_DENOMINATOR)))
                .isEqualTo("37.5");
        assertThat(number(ratio(constant(BigDecimal.ONE)).over(ORDERS, Reason.EMPTY_DENOMINATOR)))
                .isEqualTo("0.3333333333333333");
    }

    @Test
    void each_divisor_says_why_there_is_no_value() {
        Formula formula = ratio(SALES)
                .over(ORDERS, Reason.EMPTY_DENOMINATOR)
                .over(UNITS.minus(constant(BigDecimal.valueOf(8))), Reason.NO_ACTIVITY);
        assertThat(Own.reason(Own.kpi(formula).compute(THREE))).isEqualTo(Reason.NO_ACTIVITY);
        assertThat(Own.kpi(formula).reasons())
                .containsExactly(
                        Reason.NO_DATA,
                        Reason.OUTSIDE_PERIOD,
                        Reason.MIXED_CURRENCIES,
                        Reason.MIXED_TAX_BASES,
                        Reason.EMPTY_DENOMINATOR,
                        Reason.NO_ACTIVITY);
    }

    @Test
    void a_proportion_is_no_more_than_the_whole_and_no_less_than_nothing() {
        assertThat(number(proportion(ORDERS, UNITS, Reason.EMPTY_DENOMINATOR))).isEqualTo("37.5");
        assertThat(number(proportion(ORDERS, ORDERS, Reason.EMPTY_DENOMINATOR))).isEqualTo("100");
        assertThat(number(proportion(ORDERS.minus(ORDERS), UNITS, Reason.EMPTY_DENOMINATOR)))
                .isEqualTo("0");
        assertThat(impossible(UNITS, ORDERS)).isEqualTo(Reason.IMPOSSIBLE_SHARE);
        assertThat(impossible(ORDERS.minus(UNITS), UNITS)).isEqualTo(Reason.IMPOSSIBLE_SHARE);
    }

    private static Reason impossible(Term part, Term whole) {
        return Own.reason(
                Own.kpi(proportion(part, whole, Reason.EMPTY_DENOMINATOR)).compute(THREE));
    }

    private static String number(Formula formula) {
        return Own.kpi(formula).compute(THREE).value().orElseThrow().toPlainString();
    }
}
