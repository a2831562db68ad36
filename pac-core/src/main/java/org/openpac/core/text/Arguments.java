package org.openpac.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Arguments of kinds that the model has no value type for. */
public final class Arguments {

    private Arguments() {}

    /**
     * Words of a plan, shown in quotation marks.
     *
     * @param value as written in the plan
     */
    public record Quoted(String value) implements Argument {
        @Override
        public String text(Locale locale) {
            return Format.of(locale).quoted(value);
        }
    }

    /**
     * A name or an id, shown as it is.
     *
     * @param value as written in the plan
     */
    public record Named(String value) implements Argument {
        @Override
        public String text(Locale locale) {
            return value;
        }
    }

    /**
     * A whole number of things.
     *
     * @param value the number
     */
    public record Count(long value) implements Argument {
        @Override
        public String text(Locale locale) {
            return Format.of(locale).number(BigDecimal.valueOf(value));
        }
    }

    /**
     * A plain number, shown with at most two decimals.
     *
     * @param value unrounded
     */
    public record Numeric(BigDecimal value) implements Argument {
        @Override
        public String text(Locale locale) {
            return Format.of(locale).number(value, 2);
        }
    }

    /**
     * A fraction shown as a percentage with at most one decimal.
     *
     * @param value unrounded, 1 for the whole
     */
    public record Percentage(BigDecimal value) implements Argument {
        @Override
        public String text(Locale locale) {
            return Format.of(locale).percent(value);
        }
    }

    /**
     * A day.
     *
     * @param value the date
     */
    public record Day(LocalDate value) implements Argument {
        @Override
        public String text(Locale locale) {
            return Format.of(locale).date(value);
        }
    }

    /**
     * A member of a plan element, shown by its label.
     *
     * @param key what the label is filed under, {@code Element.member}
     * @param english the label in the code
     */
    public record Label(String key, String english) implements Argument {
        @Override
        public String text(Locale locale) {
            return Translations.WORDS.find(key, locale).orElse(english);
        }
    }

    /**
     * Several arguments, joined by commas.
     *
     * @param values in the order shown
     */
    public record Several(List<? extends Argument> values) implements Argument {

        /** Keeps its own copy of the list. */
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String text(Locale locale) {
            return values.stream()
                    .map(value -> value.text(locale))
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("–");
        }
    }

    /** Quotes words of a plan. */
    public static Argument quoted(String value) {
        return new Quoted(Objects.requireNonNull(value, "value"));
    }

    /** Shows a name or an id as it is. */
    public static Argument named(String value) {
        return new Named(Objects.requireNonNull(value, "value"));
    }

    /** Shows a whole number. */
    public static Argument count(long value) {
        return new Count(value);
    }

    /** Shows a number with at most two decimals. */
    public static Argument numeric(BigDecimal value) {
        return new Numeric(Objects.requireNonNull(value, "value"));
    }

    /** Shows a fraction as a percentage. */
    public static Argument percentage(BigDecimal fraction) {
        return new Percentage(Objects.requireNonNull(fraction, "fraction"));
    }

    /** Shows a date. */
    public static Argument day(LocalDate value) {
        return new Day(Objects.requireNonNull(value, "value"));
    }

    /** Shows several arguments, joined by commas. */
    public static Argument several(List<? extends Argument> values) {
        return new Several(values);
    }
}
