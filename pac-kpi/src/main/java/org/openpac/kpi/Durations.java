package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/** How many durations of each number of days have ended, and how many had not when last seen. */
final class Durations<F extends SalesFact> extends Accumulator<F> {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Of 34 digits, those that the divisions of a hundred years of days leave right. */
    private static final int CERTAIN_DECIMALS = 25;

    private final ToLongFunction<? super F> days;
    private final Predicate<? super F> hasEnded;
    private long[] ended = new long[16];
    private long[] open = new long[16];

    Durations(ToLongFunction<? super F> days, Predicate<? super F> hasEnded) {
        this.days = days;
        this.hasEnded = hasEnded;
    }

    @Override
    void add(F fact) {
        int day = (int) Math.max(0, Math.min(days.applyAsLong(fact), Deal.MAX_DAYS));
        if (day >= ended.length) {
            lengthen(2 * Integer.highestOneBit(day));
        }
        long[] counts = hasEnded.test(fact) ? ended : open;
        counts[day]++;
    }

    private void lengthen(int length) {
        ended = Arrays.copyOf(ended, length);
        open = Arrays.copyOf(open, length);
    }

    @Override
    void merge(Accumulator<?> other) {
        Durations<?> same = (Durations<?>) other;
        lengthen(Math.max(ended.length, same.ended.length));
        for (int day = 0; day < same.ended.length; day++) {
            ended[day] += same.ended[day];
            open[day] += same.open[day];
        }
    }

    /**
     * The first day by which at least half have ended, by the estimate of Kaplan and Meier; where exactly half have, the
     * middle between it and the next day on which one ended. Empty if half never do.
     */
    Optional<BigDecimal> median() {
        long atRisk = total().longValueExact();
        BigDecimal lasting = BigDecimal.ONE;
        OptionalInt half = OptionalInt.empty();
        for (int day = 0; day < ended.length; day++) {
            if (ended[day] > 0) {
                if (half.isPresent()) {
                    return Optional.of(BigDecimal.valueOf(half.getAsInt() + day).multiply(HALF));
                }
                lasting = lasting.multiply(BigDecimal.valueOf(atRisk - ended[day]))
                        .divide(BigDecimal.valueOf(atRisk), MathContext.DECIMAL128);
                int beside = lasting.setScale(CERTAIN_DECIMALS, RoundingMode.HALF_EVEN)
                        .compareTo(HALF);
                if (beside < 0) {
                    return Optional.of(BigDecimal.valueOf(day));
                }
                half = beside == 0 ? OptionalInt.of(day) : half;
            }
            atRisk -= ended[day] + open[day];
        }
        return half.stream().mapToObj(BigDecimal::valueOf).findFirst();
    }

    private static long count(long[] durations) {
        return LongStream.of(durations).sum();
    }

    /** How many durations there are. */
    @Override
    BigDecimal total() {
        return BigDecimal.valueOf(count(ended) + count(open));
    }
}
