package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.countBy;
import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.Formulas.sumBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.openpac.core.value.Id;
import org.openpac.kpi.Breakdown;
import org.openpac.kpi.Order;
import org.openpac.kpi.Term;
import org.openpac.kpi.Window;

/**
 * Where a change of sales comes from: prices, volume or the mix of what is sold. The three add up to the change.
 *
 * <p>An offer that was not sold before has no earlier price: its sales are mix. Sales that do not say of what are one offer.
 */
final class PriceVolumeMix {

    private static final Breakdown<Order, String> SALES = sumBy(Order.class, PriceVolumeMix::offer, Order::amount);
    private static final Breakdown<Order, String> UNITS =
            countBy(Order.class, PriceVolumeMix::offer, Order::netQuantity);
    private static final Breakdown<Order, String> SALES_BEFORE = SALES.in(Window.PRECEDING_PERIOD);
    private static final Breakdown<Order, String> UNITS_BEFORE = UNITS.in(Window.PRECEDING_PERIOD);

    /** Units sold before; missing where nothing was sold. */
    static final Term UNITS_BEFORE_IN_ALL = UNITS_BEFORE.total();

    /** The units of today at the prices of before, less what they are sold for, with the sign of a gain. */
    static final Term PRICE = effect(change -> change.sales().subtract(change.atOldPrices()));

    /** More or fewer units, each at the average price of before. */
    static final Term VOLUME = effect(change -> change.atOldAverage().subtract(change.salesBefore()));

    /** Dearer or cheaper offers among the units. */
    static final Term MIX = effect(change -> change.atOldPrices().subtract(change.atOldAverage()));

    /**
     * Sales of two periods.
     *
     * @param sales today's
     * @param salesBefore those of before
     * @param atOldPrices today's units at the prices of before; new offers at today's
     * @param atOldAverage today's units at the average price of before
     */
    private record Change(BigDecimal sales, BigDecimal salesBefore, BigDecimal atOldPrices, BigDecimal atOldAverage) {}

    private PriceVolumeMix() {}

    private static Term effect(Function<Change, BigDecimal> effect) {
        return derived(
                List.of(SALES.total(), SALES_BEFORE.total()),
                List.<Breakdown<?, String>>of(SALES, UNITS, SALES_BEFORE, UNITS_BEFORE),
                (values, sums) -> change(values, sums).map(effect));
    }

    private static Optional<Change> change(List<BigDecimal> values, List<SortedMap<String, BigDecimal>> sums) {
        BigDecimal unitsBefore = sum(sums.get(3));
        if (unitsBefore.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal atOldPrices = sums.get(0).keySet().stream()
                .map(offer -> atOldPrice(offer, sums))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal atOldAverage = sum(sums.get(1)).multiply(values.get(1)).divide(unitsBefore, MathContext.DECIMAL128);
        return Optional.of(new Change(values.get(0), values.get(1), atOldPrices, atOldAverage));
    }

    private static BigDecimal atOldPrice(String offer, List<SortedMap<String, BigDecimal>> sums) {
        BigDecimal unitsBefore = sums.get(3).getOrDefault(offer, BigDecimal.ZERO);
        if (unitsBefore.signum() <= 0) {
            return sums.get(0).getOrDefault(offer, BigDecimal.ZERO);
        }
        return sums.get(1)
                .getOrDefault(offer, BigDecimal.ZERO)
                .multiply(sums.get(2).getOrDefault(offer, BigDecimal.ZERO))
                .divide(unitsBefore, MathContext.DECIMAL128);
    }

    private static BigDecimal sum(SortedMap<String, BigDecimal> sums) {
        return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String offer(Order order) {
        Optional<Id> offer = order.offerId();
        return offer.isPresent() ? offer.get().value() : "";
    }
}
