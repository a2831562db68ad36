package org.openpac.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * Writes numbers, amounts and dates as French and English readers expect them.
 *
 * <p>Written here rather than taken from the JDK, whose locale data change from one release to the next: the same value
 * gives the same characters on every machine. French groups digits with a narrow no-break space (U+202F) and puts a
 * no-break space (U+00A0) before {@code %} and {@code €}; both languages use the minus sign U+2212.
 */
public final class Format {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';
    private static final char MINUS = '\u2212';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Format ENGLISH = new Format(false);
    private static final Format FRENCH = new Format(true);

    private static final Map<String, String> ENGLISH_SYMBOLS = Map.of("EUR", "€", "USD", "$", "GBP", "£");
    private static final Map<String, String> FRENCH_SYMBOLS = Map.of("EUR", "€", "USD", "$US", "GBP", "£");

    private final boolean french;

    private Format(boolean french) {
        this.french = french;
    }

    /** The French way for a French locale, the English way for every other. */
    public static Format of(Locale locale) {
        return isFrench(locale) ? FRENCH : ENGLISH;
    }

    /** Whether the locale's language is French, whatever its country. */
    public static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    /** Writes a number with all its decimals and grouped thousands: {@code 1 234,5} or {@code 1,234.5}. */
    public String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(plain.length() + 8);
        if (value.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(french ? NARROW_NO_BREAK_SPACE : ',');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(french ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /** Writes a number rounded half up to at most {@code decimals} decimals, without trailing zeros. */
    public String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal stripped = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return number(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /** Writes a fraction as a percentage with at most one decimal: 0.125 is {@code 12,5 %} or {@code 12.5%}. */
    public String percent(BigDecimal fraction) {
        return percentage(fraction.multiply(HUNDRED), 1);
    }

    /** Writes a number that already counts hundredths: 12.5 is {@code 12,5 %} or {@code 12.5%}. */
    public String percentage(BigDecimal hundredths, int decimals) {
        return number(hundredths, decimals) + (french ? NO_BREAK_SPACE + "%" : "%");
    }

    /**
     * Writes an amount with its currency: {@code 1 200 €} or {@code €1,200}.
     *
     * <p>Decimals are left out where the amount is whole; else there are as many as the currency has, or more where the
     * amount has more.
     *
     * @param amount the number, in the currency's main unit
     * @param currencyCode the ISO 4217 code
     */
    public String money(BigDecimal amount, String currencyCode) {
        int decimals = Currency.getInstance(currencyCode).getDefaultFractionDigits();
        int written = Math.max(amount.stripTrailingZeros().scale(), 0);
        BigDecimal whole = amount.setScale(written == 0 ? 0 : Math.max(decimals, written), RoundingMode.UNNECESSARY);
        return withCurrency(whole, "", currencyCode);
    }

    /**
     * Writes an amount in millions of its currency: {@code 1,15 M€} or {@code €1.15M}.
     *
     * @param amount the number, in the currency's main unit
     * @param currencyCode the ISO 4217 code
     * @param decimals how many decimals of a million are shown; rounded half up to as many
     */
    public String millions(BigDecimal amount, String currencyCode, int decimals) {
        BigDecimal millions = amount.movePointLeft(6).setScale(decimals, RoundingMode.HALF_UP);
        return withCurrency(millions, "M", currencyCode);
    }

    private String withCurrency(BigDecimal number, String scale, String currencyCode) {
        if (french) {
            String symbol = FRENCH_SYMBOLS.get(currencyCode);
            String gap = symbol == null && !scale.isEmpty() ? scale + NO_BREAK_SPACE : scale;
            return number(number) + NO_BREAK_SPACE + gap + (symbol != null ? symbol : currencyCode);
        }
        String symbol = ENGLISH_SYMBOLS.get(currencyCode);
        String digits = number(number.abs()) + scale;
        return (number.signum() < 0 ? MINUS : "")
                + (symbol != null ? symbol + digits : currencyCode + NO_BREAK_SPACE + digits);
    }

    /** Writes a date: {@code 30/06/2026} in French, {@code 30 June 2026} in English. */
    public String date(LocalDate date) {
        if (french) {
            return pad(date.getDayOfMonth()) + '/' + pad(date.getMonthValue()) + '/' + date.getYear();
        }
        Month month = date.getMonth();
        String name = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
        return date.getDayOfMonth() + " " + name + " " + date.getYear();
    }

    /** Puts quotation marks around a text: « … » with no-break spaces, or “…”. */
    public String quoted(String text) {
        return french ? "«" + NO_BREAK_SPACE + text + NO_BREAK_SPACE + "»" : "“" + text + "”";
    }

    private static String pad(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
