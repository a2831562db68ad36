package org.openpac.kpi.forecast;

import java.util.Locale;
import org.openpac.core.text.Translations;
import org.openpac.core.text.Word;

/** How the landing of a figure is foretold. */
public enum LandingMethod implements Word {
    /**
     * It goes on at the pace it has had: what was reached a day, times the days. A level goes on along the line from its
     * baseline.
     *
     * <p>Source: R. J. Hyndman and G. Athanasopoulos, “Forecasting: Principles and Practice”, 3rd ed., §5.2 (drift method).
     */
    RUN_RATE {
        @Override
        public Outlook<Landing> land(Course course) {
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
        public Outlook<Landing> land(Course course) {
            return SeasonalShare.land(course);
        }
    },
    /**
     * It follows its level and its trend, the latest readings counting most (Holt’s linear method). From four readings of
     * equal length on.
     *
     * <p>Source: C. C. Holt, “Forecasting seasonals and trends by exponentially weighted moving averages”, International
     * Journal of Forecasting 20 (2004), 5–10, reprint of 1957; variance: R. J. Hyndman et al., “Forecasting with
     * Exponential Smoothing” (2008), §6.3.
     */
    HOLT {
        @Override
        public Outlook<Landing> land(Course course) {
            return Holt.land(course);
        }
    };

    private static final Translations TEXTS =
            Translations.of("words", file -> LandingMethod.class.getResourceAsStream(file));

    /** Foretells where a figure will be on the last day of its period, with a range at 95 % where the readings tell one. */
    public abstract Outlook<Landing> land(Course course);

    @Override
    public String label(Locale locale) {
        return TEXTS.findOrEnglish("LandingMethod." + name(), locale)
                .orElseGet(() -> name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
