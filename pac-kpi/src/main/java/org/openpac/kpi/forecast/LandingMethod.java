package org.openpac.kpi.forecast;

import java.util.Locale;
import java.util.Optional;
import org.openpac.core.text.Translations;
import org.openpac.core.text.Word;
import org.openpac.kpi.statistic.Interval;

/** How the landing of a figure is foretold. */
public enum LandingMethod implements Word {
    /**
     * It goes on at the pace it has had: what was reached over the part that was expected by then, a day’s part being the same
     * for every day where the plan does not spread it otherwise. Only for figures that add up.
     *
     * <p>Source: the ratio estimator, W. G. Cochran, “Sampling Techniques”, 3rd ed., ch. 6.
     */
    RUN_RATE {
        @Override
        Outlook<Landing> foretell(Course course) {
            return RunRate.land(course);
        }
    },
    /**
     * The days that are left bring the part of the year that they brought a year earlier. Only for figures that add up.
     *
     * <p>Source: the ratio estimator, W. G. Cochran, “Sampling Techniques”, 3rd ed., ch. 6.
     */
    SEASONAL_SHARE {
        @Override
        Outlook<Landing> foretell(Course course) {
            return SeasonalShare.land(course);
        }
    },
    /**
     * It follows its level and its trend, the latest readings counting most (Holt’s linear method). From four readings of
     * equal length on, or of a level four that are equally far from each other; not for means and quotients.
     *
     * <p>Source: C. C. Holt, “Forecasting seasonals and trends by exponentially weighted moving averages”, International
     * Journal of Forecasting 20 (2004), 5–10, reprint of 1957; variance: R. J. Hyndman et al., “Forecasting with
     * Exponential Smoothing” (2008), §6.3.
     */
    HOLT {
        @Override
        Outlook<Landing> foretell(Course course) {
            return Holt.LINEAR.land(course);
        }
    },
    /**
     * As {@link #HOLT}, but the trend wears off: each step brings a part of the one before it (damped trend). Needs the same
     * readings.
     *
     * <p>Source: E. S. Gardner, E. McKenzie, “Forecasting trends in time series”, Management Science 31 (1985), 1237–1246; variance:
     * R. J. Hyndman et al., “Forecasting with Exponential Smoothing” (2008), §6.3.
     */
    DAMPED_HOLT {
        @Override
        Outlook<Landing> foretell(Course course) {
            return Holt.DAMPED.land(course);
        }
    },
    /**
     * It stays what it is. Only for levels, means and quotients: a rate of conversion, a cost per customer, the number of
     * customers.
     *
     * <p>Source: R. J. Hyndman and G. Athanasopoulos, “Forecasting: Principles and Practice”, 3rd ed., §5.2 (naïve method);
     * for means and quotients the ratio estimator, W. G. Cochran, “Sampling Techniques”, 3rd ed., ch. 6.
     */
    CURRENT_LEVEL {
        @Override
        Outlook<Landing> foretell(Course course) {
            return CurrentLevel.land(course);
        }
    };

    private static final Translations TEXTS =
            Translations.of("words", file -> LandingMethod.class.getResourceAsStream(file));

    /**
     * Foretells where a figure will be on the last day of its period, with a range at 95 % where the readings tell one; both
     * within the {@linkplain Course#range() values the figure can have}. What is due already is what it has come to.
     */
    public Outlook<Landing> land(Course course) {
        Optional<Obstacle> obstacle = obstacle(course);
        if (obstacle.isPresent()) {
            return Outlook.unknown(obstacle.get());
        }
        if (course.isOver()) {
            double reached = course.reached().doubleValue();
            return Outlook.known(
                    new Landing(this, reached, Optional.of(new Interval(reached, reached, Landing.CONFIDENCE))));
        }
        return course.addsUp() && !course.isCovered()
                ? Outlook.unknown(Obstacle.UNEVEN_READINGS)
                : foretell(course).then(landing -> Outlook.known(course.bounded(landing)));
    }

    private Optional<Obstacle> obstacle(Course course) {
        if (course.addsUp() && this == CURRENT_LEVEL) {
            return Optional.of(Obstacle.NOT_A_LEVEL);
        }
        boolean isForLevels = this == CURRENT_LEVEL || ((this == HOLT || this == DAMPED_HOLT) && course.isLevel());
        return !course.addsUp() && !isForLevels ? Optional.of(Obstacle.NOT_A_SUM) : course.hindrance();
    }

    abstract Outlook<Landing> foretell(Course course);

    @Override
    public String label(Locale locale) {
        return TEXTS.findOrEnglish("LandingMethod." + name(), locale)
                .orElseGet(() -> name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
