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
        List<Double> parts = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Reading reading : course.readings()) {
            Optional<BigDecimal> share = shareBy(reading.period().end(), course);
            if (share.isEmpty()) {
                return Outlook.unknown(Obstacle.NO_LEVEL);
            }
            parts.add(share.get().subtract(before).doubleValue());
            before = share.get();
        }
        if (before.signum() <= 0) {
            return Outlook.unknown(Obstacle.NOT_POSITIVE);
        }
        double left = BigDecimal.ONE.subtract(before).doubleValue();
        return Outlook.known(new Proportional(course.numbers(), parts)
                .landing(LandingMethod.RUN_RATE, course.reached().doubleValue(), left));
    }

    private static Optional<BigDecimal> shareBy(LocalDate day, Course course) {
        return course.path().shareBy(day).value();
    }
}
