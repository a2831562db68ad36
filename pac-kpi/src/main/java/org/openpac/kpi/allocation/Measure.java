package org.openpac.kpi.allocation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.text.Word;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;

/**
 * What the lines of a budget are compared by.
 *
 * @param kind what it is
 * @param unit in which it is counted
 * @param kpiId the plan’s indicator that it moves; empty for money and where a curve names none
 */
public record Measure(Kind kind, Unit unit, Optional<Id> kpiId) implements Comparable<Measure> {

    /** What can be compared. */
    public enum Kind implements Word {
        /** Margin before the expense: expected returns, and response curves in the plan’s currency. */
        MARGIN,
        /** Revenue that actions are expected to bring. */
        REVENUE,
        /** What response curves of another unit bring. */
        RESULT,
        /** By how much an indicator of the plan moves. */
        INDICATOR;

        @Override
        public String label(Locale locale) {
            return Infeasibility.TEXTS
                    .findOrEnglish("Kind." + name(), locale)
                    .orElseGet(() -> name().toLowerCase(Locale.ROOT));
        }
    }

    private static final Comparator<Measure> ORDER = Comparator.comparing(Measure::kind)
            .thenComparing(measure -> measure.unit().code())
            .thenComparing(measure -> measure.kpiId().map(Id::value).orElse(""));

    /** Refuses a null. */
    public Measure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kpiId, "kpiId");
    }

    static Measure of(Kind kind, Unit unit) {
        return new Measure(kind, unit, Optional.empty());
    }

    /** By kind, unit and indicator: margin comes first. */
    @Override
    public int compareTo(Measure other) {
        return ORDER.compare(this, other);
    }
}
