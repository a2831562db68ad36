package org.openpac.kpi.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is left brings as much as what has passed: a day, or a part of the whole where the plan spreads it unevenly. */
final class RunRate {

    private RunRate() {}

    static Outlook<Landing> land(Course course) {
        return shares(course).then(shares -> {
            BigDecimal known = shares.get(shares.size() - 1);
            if (known.signum() <= 0) {
                return Outlook.unknown(Obstacle.NOT_POSITIVE);
            }
            List<Double> parts = new ArrayList<>();
            BigDecimal before = BigDecimal.ZERO;
            for (BigDecimal share : shares) {
                parts.add(share.subtract(before).doubleValue());
                before = share;
            }
            double left = BigDecimal.ONE.subtract(known).doubleValue();
            return Outlook.known(new Proportional(course.numbers(), parts)
                    .landing(LandingMethod.RUN_RATE, course.reached().doubleValue(), left));
        });
    }

    /** The part of the whole that was expected by the end of each reading. */
    static Outlook<List<BigDecimal>> shares(Course course) {
        List<BigDecimal> shares = new ArrayList<>();
        for (Reading reading : course.readings()) {
            Optional<BigDecimal> share = shareBy(reading.period().end(), course);
            if (share.isEmpty()) {
                return Outlook.unknown(Obstacle.NO_LEVEL);
            }
            shares.add(share.get());
        }
        return Outlook.known(shares);
    }

    private static Optional<BigDecimal> shareBy(LocalDate day, Course course) {
        return course.path().shareBy(day).value();
    }
}
