package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Money;

/** The sum of the squares of amounts, exact: 128 bits of squared smallest units, and what overflows them apart. */
final class SquareSum<F extends MoneyFact> extends Accumulator<F> {

    private final Function<? super F, Money> amount;
    private final MoneyBasis basis = new MoneyBasis();
    private long high;
    private long low;
    private BigDecimal rest = BigDecimal.ZERO;
    private BigInteger carried = BigInteger.ZERO;

    SquareSum(@Nullable Predicate<? super F> condition, Function<? super F, Money> amount) {
        super(condition);
        this.amount = amount;
    }

    @Override
    void count(F fact) {
        Money money = amount.apply(fact);
        basis.note(money.currency(), fact);
        long digits = Digits.of(money.amount());
        if (digits == Digits.TOO_MANY) {
            rest = rest.add(money.amount().multiply(money.amount()));
        } else {
            add(Math.multiplyHigh(digits, digits), digits * digits);
        }
    }

    private void add(long moreHigh, long moreLow) {
        long sum = low + moreLow;
        high += moreHigh + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        low = sum;
        if (high > Long.MAX_VALUE / 2) {
            carried = carried.add(bits());
            high = 0;
            low = 0;
        }
    }

    private BigInteger bits() {
        BigInteger lower = BigInteger.valueOf(low >>> 1).shiftLeft(1).add(BigInteger.valueOf(low & 1));
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(lower);
    }

    @Override
    void merge(Accumulator<?> other) {
        super.merge(other);
        SquareSum<?> same = (SquareSum<?>) other;
        basis.merge(same.basis);
        carried = carried.add(same.carried).add(same.bits());
        rest = rest.add(same.rest);
    }

    @Override
    Optional<MoneyBasis> basis() {
        return Optional.of(basis);
    }

    @Override
    BigDecimal total() {
        return new BigDecimal(carried.add(bits()), 2 * basis.decimals()).add(rest);
    }
}
