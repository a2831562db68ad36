package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.order;
import static org.openpac.kpi.catalog.Worked.BEFORE;
import static org.openpac.kpi.catalog.Worked.YEAR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult.Defined;
import org.openpac.kpi.Order;
import org.openpac.kpi.SalesFact;

/** The effects that a change of sales is put down to leave nothing of it over. */
class ResidueTest {

    private static final List<Kpi> PRICE_VOLUME_MIX =
            List.of(GrowthKpis.PRICE_EFFECT, GrowthKpis.VOLUME_EFFECT, GrowthKpis.MIX_EFFECT);
    private static final List<Kpi> CLIENT_FREQUENCY_BASKET =
            List.of(GrowthKpis.CLIENT_EFFECT, GrowthKpis.FREQUENCY_EFFECT, GrowthKpis.BASKET_EFFECT);

    @Property
    void price_volume_and_mix_are_the_whole_change(@ForAll("orders") List<Order> orders) {
        List<Defined> effects = defined(PRICE_VOLUME_MIX, orders);
        assertThat(effects.size()).isIn(0, 3);
        if (!effects.isEmpty()) {
            BigDecimal sum = effects.stream().map(Defined::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(change(orders));
        }
    }

    @Property
    void customers_frequency_and_basket_are_the_whole_change(
            @ForAll("orders") List<Order> orders,
            @ForAll @IntRange(max = 50) int before,
            @ForAll @IntRange(max = 50) int today) {
        List<SalesFact> facts = new ArrayList<>(orders);
        facts.add(base(today, 12));
        facts.add(base(before, 12).withDate(BEFORE));
        List<Defined> effects = defined(CLIENT_FREQUENCY_BASKET, facts);
        if (effects.size() == 3) {
            // a/b + c/d + e/f = change, all by b·d·f
            BigDecimal whole = product(effects.stream().map(Defined::denominator));
            BigDecimal sum = effects.stream()
                    .map(effect -> effect.numerator().multiply(whole.divide(effect.denominator())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(change(orders).multiply(whole));
        }
    }

    @Provide
    Arbitrary<List<Order>> orders() {
        return Combinators.combine(
                        Arbitraries.of(YEAR.start(), BEFORE),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.longs().between(0, 20),
                        Arbitraries.longs().between(-500, 5_000))
                .as((day, offer, units, cents) -> order(
                                offer, units, BigDecimal.valueOf(cents, 2).toPlainString())
                        .withDate(day))
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    private static List<Defined> defined(List<Kpi> kpis, List<? extends SalesFact> facts) {
        return kpis.stream()
                .map(kpi -> kpi.compute(facts, YEAR))
                .filter(Defined.class::isInstance)
                .map(Defined.class::cast)
                .toList();
    }

    private static BigDecimal change(List<Order> orders) {
        return orders.stream()
                .map(order -> order.date().equals(BEFORE)
                        ? order.amount().amount().negate()
                        : order.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal product(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
