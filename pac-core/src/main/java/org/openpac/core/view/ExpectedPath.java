package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Share;

/**
 * The way from a start to a due date: which part of it should be done by a day. Step by step as phased, else as the kind of
 * path says.
 *
 * @param period the days of the way, the last one being the day it is due
 * @param phasing the parts that are expected of each step; empty where it has none or where they are no parts of a whole
 * @param kind how the way is gone where it is not phased
 * @param levels where it starts and what is aimed at, which a path of constant growth needs
 */
public record ExpectedPath(DateRange period, Optional<Phasing> phasing, PathKind kind, Levels levels) {

    /** Leaves a phasing aside that is none. */
    public ExpectedPath {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(levels, "levels");
        phasing = phasing.filter(Phasing::isWhole)
                .filter(steps -> steps.shares().stream().allMatch(Share::isWithinWhole));
    }

    /** As phased, else evenly over the days. */
    static ExpectedPath evenly(DateRange period, Optional<Phasing> phasing) {
        Figure none = Figure.unknown(Gap.NO_TARGET);
        return new ExpectedPath(period, phasing, PathKind.LINEAR, new Levels(Optional.empty(), none, none, none, none));
    }

    /** Whether each step in which something is done begins on a day of the period. */
    boolean isWithinPeriod() {
        List<Share> shares = phasing.map(Phasing::shares).orElse(List.of());
        int last = shares.size() - 1;
        while (last > 0 && shares.get(last).fraction().signum() == 0) {
            last--;
        }
        return last <= 0 || !stepAfter(phasing.orElseThrow().every(), last - 1).isAfter(period.end());
    }

    /** The part that should be done, from 0 before the first day to 1 on the last; the first day counts as gone. */
    public Figure shareBy(LocalDate day) {
        if (!day.isBefore(period.end())) {
            return Figure.known(BigDecimal.ONE);
        }
        if (phasing.isPresent()) {
            return Figure.known(phased(phasing.get(), day));
        }
        BigDecimal gone = fraction(period.start(), day, period.end());
        return kind == PathKind.COMPOUND ? compound(gone) : Figure.known(gone);
    }

    private BigDecimal phased(Phasing steps, LocalDate day) {
        List<Share> shares = steps.shares();
        BigDecimal done = BigDecimal.ZERO;
        LocalDate first = period.start();
        for (int i = 0; i < shares.size() && !day.isBefore(first); i++) {
            LocalDate next = stepAfter(steps.every(), i);
            LocalDate last = i == shares.size() - 1 ? withLeapWeek(steps.every(), next) : next.minusDays(1);
            BigDecimal part = day.isBefore(last) ? fraction(first, day, last) : BigDecimal.ONE;
            done = done.add(shares.get(i).fraction().multiply(part));
            first = next;
        }
        return done;
    }

    /** The first day after a step, counted from the start: so months that begin on the 31st do not drift. */
    private LocalDate stepAfter(PhasingPeriod every, int step) {
        return switch (every) {
            case MONTH -> months(step + 1L);
            case QUARTER -> months(3 * (step + 1L));
            case WEEKS_4_4_5, WEEKS_4_5_4, WEEKS_5_4_4 -> weeks(every, step);
        };
    }

    private LocalDate months(long count) {
        return count < ChronoUnit.MONTHS.between(period.start(), LocalDate.MAX)
                ? period.start().plusMonths(count)
                : LocalDate.MAX;
    }

    private LocalDate weeks(PhasingPeriod every, int step) {
        long count = 13L * ((step + 1) / 3);
        for (int month = 0; month < (step + 1) % 3; month++) {
            count += every.weeks(month);
        }
        return count < ChronoUnit.WEEKS.between(period.start(), LocalDate.MAX)
                ? period.start().plusWeeks(count)
                : LocalDate.MAX;
    }

    /** In a year of 53 weeks the last step has one more. */
    private LocalDate withLeapWeek(PhasingPeriod every, LocalDate next) {
        LocalDate last = next.minusDays(1);
        boolean isLeapWeek = every.isWeeks() && ChronoUnit.DAYS.between(last, period.end()) == 7;
        return isLeapWeek ? period.end() : last;
    }

    private Figure compound(BigDecimal gone) {
        if (levels.baseline().value().isEmpty() || levels.target().value().isEmpty()) {
            return levels.baseline().value().isEmpty() ? levels.baseline() : levels.target();
        }
        BigDecimal start = levels.baseline().value().get();
        BigDecimal end = levels.target().value().get();
        if (start.signum() * end.signum() <= 0) {
            return Figure.unknown(Gap.NO_GROWTH_RATE);
        }
        double growth = StrictMath.log(end.divide(start, MathContext.DECIMAL128).doubleValue());
        return Figure.known(
                growth == 0
                        ? gone
                        : BigDecimal.valueOf(StrictMath.expm1(growth * gone.doubleValue()) / StrictMath.expm1(growth)));
    }

    private static BigDecimal fraction(LocalDate first, LocalDate day, LocalDate last) {
        if (day.isBefore(first)) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(new DateRange(first, day).days())
                .divide(BigDecimal.valueOf(new DateRange(first, last).days()), MathContext.DECIMAL128);
    }
}
