package org.openpac.core.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Format;

/**
 * A number with its unit: 1,200,000 EUR, 20 PERCENT, 45 COUNT.
 *
 * <p>May be negative. A percentage is counted in hundredths: 20 PERCENT is one fifth.
 *
 * @param value the number, without trailing zeros
 * @param unit what is counted
 */
public record Quantity(BigDecimal value, Unit unit) implements Argument {

    /**
     * Brings the number into its one form.
     *
     * @throws IllegalArgumentException if the number has more digits or decimals than a plan can hold
     */
    public Quantity {
        value = Decimals.canonical(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Makes a quantity from a number as text: {@code Quantity.of("4.08", Unit.PERCENT)}.
     *
     * @throws IllegalArgumentException if the text is no decimal number that a plan can hold
     */
    public static Quantity of(String value, Unit unit) {
        return new Quantity(Decimals.parse(value, "value"), unit);
    }

    /** Makes a whole quantity. */
    public static Quantity of(long value, Unit unit) {
        return new Quantity(BigDecimal.valueOf(value), unit);
    }

    /** Makes a quantity of an amount of money. */
    public static Quantity of(Money money) {
        return new Quantity(money.amount(), Unit.of(money.currency()));
    }

    /**
     * Reads what {@link #toString()} writes: {@code "4.08 PERCENT"}.
     *
     * @throws IllegalArgumentException if the text is not a number, a space and a unit
     */
    public static Quantity parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("quantity must look like \"4.08 PERCENT\": " + text);
        }
        return of(text.substring(0, space), Unit.parse(text.substring(space + 1)));
    }

    /**
     * Shows a computed number in a unit, to two decimals: as a quantity where a plan can hold it, else as a plain number.
     *
     * @param unit empty: none
     */
    public static Argument shown(BigDecimal number, Optional<Unit> unit) {
        BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP);
        return unit.filter(known -> Decimals.isWithinBounds(rounded))
                .<Argument>map(known -> new Quantity(rounded, known))
                .orElse(Arguments.numeric(rounded));
    }

    @Override
    public String text(Locale locale) {
        Format format = Format.of(locale);
        return switch (unit.kind()) {
            case CURRENCY -> format.money(value, unit.code());
            case PERCENT -> format.percentage(value, Decimals.MAX_DECIMALS);
            case COUNT, RATIO -> format.number(value);
            default -> format.number(value) + '\u00a0' + unit.text(value, locale);
        };
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
