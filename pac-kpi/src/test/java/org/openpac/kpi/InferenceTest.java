package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Facts.order;
import static org.openpac.kpi.Formulas.inferred;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.sumBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

/** What is drawn from sums by key as a whole: here the sums themselves, told as text. */
class InferenceTest {

    private static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");

    private final List<String> drawn = new ArrayList<>();
    private final Inference<String, String> told =
            inferred(sumBy(Order.class, InferenceTest::offer, Order::amount), this::text);

    @Test
    void it_is_drawn_once_for_all_who_ask_from_all_sums() {
        Kpi kpi = Own.draft()
                .undefinedWhen(Reason.NEVER, told.holds(String::isEmpty))
                .undefinedWhen(Reason.TARGET_MET, told.holds(text -> text.startsWith("EUR")))
                .computedBy(ratio(length()).over(length(), Reason.EMPTY_DENOMINATOR));
        List<Order> orders = List.of(order("b", 1, "3.50"), order("a", 1, "1"), order("2"), order("a", 1, "3"));
        assertThat(Own.reason(kpi.compute(orders, YEAR))).isEqualTo(Reason.TARGET_MET);
        assertThat(drawn).containsExactly("EUR until 2026-12-31: a 4, b 3.5, none 2");
        assertThat(kpi.reads()).containsExactly(FactKind.ORDER);
    }

    @Test
    void what_it_tells_is_a_term() {
        Kpi kpi = Own.kpi(ratio(length()).over(length(), Reason.EMPTY_DENOMINATOR));
        assertThat(kpi.compute(List.of(order("2")), YEAR).value()).contains(BigDecimal.ONE);
        assertThat(drawn).hasSize(1);
    }

    @Test
    void without_a_period_or_a_fact_that_counts_it_tells_nothing() {
        Kpi kpi = Own.kpi(Formulas.value(length()));
        assertThat(Own.reason(kpi.compute(List.of(order("2"))))).isEqualTo(Reason.NO_PERIOD);
        assertThat(Own.reason(kpi.compute(List.of(order("2")), DateRange.of("2020-01-01", "2020-12-31"))))
                .isEqualTo(Reason.OUTSIDE_PERIOD);
        assertThat(Own.reason(kpi.compute(List.of(), YEAR))).isEqualTo(Reason.NO_DATA);
        assertThat(drawn).isEmpty();
    }

    @Test
    void a_number_that_it_does_not_tell_is_missing() {
        Kpi kpi = Own.kpi(Formulas.value(told.number(text -> Optional.empty())));
        assertThat(Own.reason(kpi.compute(List.of(order("2")), YEAR))).isEqualTo(Reason.NO_DATA);
    }

    private static String offer(Order order) {
        return order.offerId().map(Id::value).orElse("none");
    }

    private String text(SortedMap<String, BigDecimal> sums, Currency currency, DateRange period) {
        String text = sums.entrySet().stream()
                .map(sum ->
                        sum.getKey() + " " + sum.getValue().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", ", currency + " until " + period.end() + ": ", ""));
        drawn.add(text);
        return text;
    }

    private Term length() {
        return told.number(text -> Optional.of(BigDecimal.valueOf(text.length())));
    }
}
