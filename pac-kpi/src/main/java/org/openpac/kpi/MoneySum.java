package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/**
 * A sum of amounts, each taken in whole or in part, in the main unit of their currency.
 *
 * <p>Whole amounts add up in the currency's smallest unit; parts in its ten-thousandth. Meaningless once the
 * {@link MoneyBasis} has met a second currency.
 */
final class MoneySum<F extends MoneyFact> implements Accumulator {

    private static final int PART_DECIMALS = 4;
    private static final long[] PART_UNITS = {10_000, 1_000, 100, 10, 1};
    private static final long LARGEST_TO_PART = Long.MAX_VALUE / 10_000;

    private final Predicate<? super F> condition;
    private final Function<? super F, Money> amount;
    private final Function<? super F, Share> share;
    private final MoneyBasis basis;
    private final ExactSum smallestUnits = new ExactSum();
    private final ExactSum partUnits = new ExactSum();
    private BigDecimal rest = BigDecimal.ZERO;
    private boolean isKnown;

    MoneySum(
            Predicate<? super F> condition,
            Function<? super F, Money> amount,
            Function<? super F, Share> share,
            MoneyBasis basis) {
        this.condition = condition;
        this.amount = amount;
        this.share = share;
        this.basis = basis;
    }

    @Override
    @SuppressWarnings("unchecked") // a tally hands each accumulator the facts of its kind only
    public boolean add(SalesFact fact) {
        F known = (F) fact;
        if (!condition.test(known)) {
            return false;
        }
        Money money = amount.apply(known);
        basis.note(money.currency(), known.taxBasis());
        isKnown = true;
        add(money.amount(), share.apply(known));
        return true;
    }

    private void add(BigDecimal whole, Share part) {
        long digits = Digits.of(whole);
        if (digits == Digits.TOO_MANY) {
            rest = rest.add(whole.multiply(part.fraction()));
        } else if (part.equals(Share.WHOLE)) {
            smallestUnits.add(digits);
        } else {
            addPart(whole, digits, part.fraction());
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
    public void merge(Accumulator other) {
        MoneySum<?> same = (MoneySum<?>) other;
        smallestUnits.merge(same.smallestUnits);
        partUnits.merge(same.partUnits);
        rest = rest.add(same.rest);
        isKnown |= same.isKnown;
    }

    @Override
    public Optional<BigDecimal> value() {
        if (!isKnown) {
            return Optional.empty();
        }
        int decimals = basis.decimals();
        return Optional.of(smallestUnits
                .value()
                .scaleByPowerOfTen(-decimals)
                .add(partUnits.value().scaleByPowerOfTen(-decimals - PART_DECIMALS))
                .add(rest));
    }
}
