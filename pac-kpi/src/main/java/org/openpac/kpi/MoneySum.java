package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/**
 * A sum of amounts, each taken in whole or in part, in the main unit of their currency.
 *
 * <p>Whole amounts add up in the currency's smallest unit; parts in its ten-thousandth. Meaningless once the
 * {@link MoneyBasis} has met a second currency.
 */
final class MoneySum<F extends MoneyFact> extends Accumulator<F> {

    private static final int PART_DECIMALS = 4;
    private static final long[] PART_UNITS = {10_000, 1_000, 100, 10, 1};
    private static final long LARGEST_TO_PART = Long.MAX_VALUE / 10_000;

    private final Function<? super F, Money> amount;
    private final @Nullable Function<? super F, Share> part;
    private final MoneyBasis basis;
    private final ExactSum smallestUnits = new ExactSum();
    private final ExactSum partUnits = new ExactSum();
    private BigDecimal rest = BigDecimal.ZERO;

    MoneySum(
            @Nullable Predicate<? super F> condition,
            Function<? super F, Money> amount,
            @Nullable Function<? super F, Share> part,
            MoneyBasis basis) {
        super(condition);
        this.amount = amount;
        this.part = part;
        this.basis = basis;
    }

    @Override
    void count(F fact) {
        Money money = amount.apply(fact);
        basis.note(money.currency(), fact.taxBasis());
        long digits = Digits.of(money.amount());
        BigDecimal fraction = part == null ? BigDecimal.ONE : part.apply(fact).fraction();
        if (digits == Digits.TOO_MANY) {
            rest = rest.add(money.amount().multiply(fraction));
        } else if (fraction.compareTo(BigDecimal.ONE) == 0) {
            smallestUnits.add(digits);
        } else {
            addPart(money.amount(), digits, fraction);
        }
    }

    private void addPart(BigDecimal whole, long digits, BigDecimal fraction) {
        int scale = fraction.scale();
        boolean isShort = scale <= PART_DECIMALS && fraction.compareTo(BigDecimal.ONE) <= 0 && fraction.signum() >= 0;
        if (isShort && Math.abs(digits) <= LARGEST_TO_PART) {
            partUnits.add(digits * (Digits.of(fraction) * PART_UNITS[scale]));
        } else {
            rest = rest.add(whole.multiply(fraction));
        }
    }

    @Override
    void merge(Accumulator<?> other) {
        super.merge(other);
        MoneySum<?> same = (MoneySum<?>) other;
        smallestUnits.merge(same.smallestUnits);
        partUnits.merge(same.partUnits);
        rest = rest.add(same.rest);
    }

    @Override
    BigDecimal total() {
        int decimals = basis.decimals();
        return smallestUnits
                .value()
                .scaleByPowerOfTen(-decimals)
                .add(partUnits.value().scaleByPowerOfTen(-decimals - PART_DECIMALS))
                .add(rest);
    }
}
