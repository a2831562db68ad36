package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Message;
import org.openpac.core.value.Unit;
import org.openpac.kpi.statistic.Interval;

/** An indicator's value, or why it has none. Never NaN, never infinite, never zero for want of data. */
public sealed interface KpiResult {

    /**
     * A value, with what it was made of.
     *
     * @param number the value, to 16 significant digits; in hundredths if the unit is {@link Unit#PERCENT}
     * @param unit what the number counts
     * @param numerator what was divided, exact, before any scaling to hundredths
     * @param denominator what it was divided by, exact, never 0; 1 for an indicator that is no quotient
     * @param n how many facts entered the numerator or the denominator
     * @param interval the range that is compatible with the facts at 95 %, in the value's unit; empty where the value is
     *     no share, mean or score of cases
     * @param flags reservations, in the order of their declaration; empty if there are none
     */
    record Defined(
            BigDecimal number,
            Unit unit,
            BigDecimal numerator,
            BigDecimal denominator,
            long n,
            Optional<Interval> interval,
            Set<Flag> flags)
            implements KpiResult {

        /**
         * Brings the numbers into one form, without trailing zeros or exponent, and keeps its own copy of the flags.
         *
         * @throws IllegalArgumentException if the denominator is 0
         */
        public Defined {
            if (denominator.signum() == 0) {
                throw new IllegalArgumentException("denominator must not be 0: " + denominator);
            }
            number = plain(number);
            numerator = plain(numerator);
            denominator = plain(denominator);
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(interval, "interval");
            Set<Flag> ordered = EnumSet.noneOf(Flag.class);
            ordered.addAll(flags);
            flags = Collections.unmodifiableSet(new LinkedHashSet<>(ordered));
        }

        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.setScale(Math.max(0, stripped.scale()));
        }
    }

    /**
     * No value.
     *
     * @param reason why, for programs
     * @param detail why, for people
     */
    record Undefined(Reason reason, Message detail) implements KpiResult {

        /** Refuses a null. */
        public Undefined {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }

        /** Explains in the locale's language, with the values found. */
        public String text(Locale locale) {
            return detail.text(locale);
        }
    }

    /** Says why there is no value, with the values the reason's sentence has places for. */
    static Undefined undefined(Reason reason, Map<String, ? extends Argument> arguments) {
        String key = "Reason." + reason.name() + ".sentence";
        return new Undefined(reason, new Message(KpiWords.TEXTS, key, reason.sentence(), Map.copyOf(arguments)));
    }

    /** The value, if there is one: in hundredths if the unit is {@link Unit#PERCENT}. */
    default Optional<BigDecimal> value() {
        return this instanceof Defined defined ? Optional.of(defined.number()) : Optional.empty();
    }

    /** Whether there is a value. */
    default boolean isDefined() {
        return this instanceof Defined;
    }

    /** Goes one way or the other, as there is a value or not. */
    default <T> T fold(
            Function<? super Defined, ? extends T> onDefined, Function<? super Undefined, ? extends T> onUndefined) {
        if (this instanceof Defined defined) {
            return onDefined.apply(defined);
        }
        return onUndefined.apply((Undefined) this);
    }
}
