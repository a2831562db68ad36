package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Share;

/** Which part of the way to a target should be done by a day: evenly over the days, or step by step as phased. */
final class ExpectedPath {

    private final DateRange period;
    private final Optional<Phasing> phasing;

    private ExpectedPath(DateRange period, Optional<Phasing> phasing) {
        this.period = period;
        this.phasing = phasing;
    }

    static ExpectedPath of(DateRange period, Optional<Phasing> phasing) {
        return new ExpectedPath(
                period,
                phasing.filter(Phasing::isWhole)
                        .filter(steps -> steps.shares().stream().allMatch(Share::isWithinWhole)));
    }

    /** From 0 before the first day to 1 on the last; the first day counts as gone. */
    BigDecimal shareBy(LocalDate day) {
        if (!day.isBefore(period.end())) {
            return BigDecimal.ONE;
        }
        return phasing.map(steps -> phased(steps, day)).orElseGet(() -> fraction(period.start(), day, period.end()));
    }

    private BigDecimal phased(Phasing steps, LocalDate day) {
        int months = steps.every() == PhasingPeriod.MONTH ? 1 : 3;
        List<Share> shares = steps.shares();
        BigDecimal done = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            LocalDate first = period.start().plusMonths((long) i * months);
            LocalDate last = period.start().plusMonths((long) (i + 1) * months).minusDays(1);
            if (day.isBefore(first)) {
                break;
            }
            BigDecimal part = day.isBefore(last) ? fraction(first, day, last) : BigDecimal.ONE;
            done = done.add(shares.get(i).fraction().multiply(part));
        }
        return done;
    }

    private static BigDecimal fraction(LocalDate first, LocalDate day, LocalDate last) {
        if (day.isBefore(first)) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(new DateRange(first, day).days())
                .divide(BigDecimal.valueOf(new DateRange(first, last).days()), MathContext.DECIMAL128);
    }
}
