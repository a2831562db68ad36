package org.openpac.core.value;

import java.math.BigDecimal;
import java.util.Locale;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Format;

/**
 * A part of a whole, as a fraction: 0.4 is 40 %.
 *
 * <p>Holds what was written, also below 0 and above 1: whether it can be a part is for a rule to say.
 *
 * @param fraction 1 for the whole
 */
public record Share(BigDecimal fraction) implements Argument {

    /** The whole. */
    public static final Share WHOLE = new Share(BigDecimal.ONE);

    /**
     * Brings the number into its one form.
     *
     * @throws IllegalArgumentException if the number has more digits or decimals than a plan can hold
     */
    public Share {
        fraction = Decimals.canonical(fraction, "share");
    }

    /**
     * Makes a share from a fraction as text: {@code Share.of("0.4")}.
     *
     * @throws IllegalArgumentException if the text is no decimal number that a plan can hold
     */
    public static Share of(String fraction) {
        return new Share(Decimals.parse(fraction, "share"));
    }

    /** Whether the fraction lies between 0 and 1, both included. */
    public boolean isWithinWhole() {
        return fraction.signum() >= 0 && fraction.compareTo(BigDecimal.ONE) <= 0;
    }

    @Override
    public String text(Locale locale) {
        return Format.of(locale).percent(fraction);
    }

    @Override
    public String toString() {
        return fraction.toPlainString();
    }
}
