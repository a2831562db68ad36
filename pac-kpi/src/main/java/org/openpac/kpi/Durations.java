package org.openpac.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/** How many durations of each number of days have ended, and how many had not when last seen. */
final class Durations<F extends SalesFact> extends Accumulator<F> {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final BigDecimal ROUNDING = new BigDecimal("1E-25");

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
            lengthen(Math.max(day + 1, 2 * ended.length));
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
        if (same.ended.length > ended.length) {
            lengthen(same.ended.length);
        }
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
        long atRisk =
                LongStream.concat(LongStream.of(ended), LongStream.of(open)).sum();
        BigDecimal lasting = BigDecimal.ONE;
        int half = -1;
        for (int day = 0; day < ended.length; day++) {
            if (ended[day] > 0) {
                if (half >= 0) {
                    return Optional.of(BigDecimal.valueOf(half + (long) day).multiply(HALF));
                }
                lasting = lasting.multiply(BigDecimal.valueOf(atRisk - ended[day]))
                        .divide(BigDecimal.valueOf(atRisk), MathContext.DECIMAL128);
                if (isHalf(lasting)) {
                    half = day;
                } else if (lasting.compareTo(HALF) < 0) {
                    return Optional.of(BigDecimal.valueOf(day));
                }
            }
            atRisk -= ended[day] + open[day];
        }
        return half < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(half));
    }

    private static boolean isHalf(BigDecimal lasting) {
        return lasting.subtract(HALF).abs().compareTo(ROUNDING) < 0;
    }

    @Override
    BigDecimal total() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int day = 0; day < ended.length; day++) {
            sum = sum.add(BigDecimal.valueOf(day).multiply(BigDecimal.valueOf(ended[day] + open[day])));
        }
        return sum;
    }
}
