package org.openpac.kpi.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is left brings as much a day as what has passed. */
final class RunRate {

    private RunRate() {}

    static Outlook<Landing> land(Course course) {
        Optional<Obstacle> obstacle = course.hindrance();
        if (obstacle.isPresent()) {
            return Outlook.unknown(obstacle.get());
        }
        if (!course.addsUp() && course.baseline().isEmpty()) {
            return Outlook.unknown(Obstacle.NO_BASELINE);
        }
        double baseline = course.baseline().map(BigDecimal::doubleValue).orElse(0.0);
        List<Double> days = course.readings().stream()
                .map(reading -> (double) reading.period().days())
                .toList();
        Proportional pace = new Proportional(course.steps(baseline), days);
        return Outlook.known(pace.landing(LandingMethod.RUN_RATE, course.reached(), (double) course.daysLeft()));
    }
}
