package org.openpac.core.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Format;
import org.openpac.core.text.Translations;

/**
 * What a quantity counts.
 *
 * <p>Written as one code: a standard word ({@code COUNT}, {@code PERCENT}, {@code RATIO}, {@code SCORE}, {@code HOUR},
 * {@code DAY}, {@code WEEK}, {@code MONTH}, {@code YEAR}), an ISO 4217 currency ({@code EUR}), or a word of the plan's own in
 * small letters ({@code visits}).
 *
 * @param code the code as JSON writes it
 */
public record Unit(String code) implements Argument {

    // These stand first: the constants below are checked against them.
    private static final Set<String> DURATIONS = Set.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");
    private static final Set<String> WORDS = Set.of("COUNT", "PERCENT", "RATIO", "SCORE");
    private static final int MAX_LENGTH = 32;

    /** Things one can count. */
    public static final Unit COUNT = new Unit("COUNT");
    /** Hundredths. */
    public static final Unit PERCENT = new Unit("PERCENT");
    /** A plain quotient. */
    public static final Unit RATIO = new Unit("RATIO");
    /** Points of a scale. */
    public static final Unit SCORE = new Unit("SCORE");
    /** Working or clock hours. */
    public static final Unit HOUR = new Unit("HOUR");
    /** Days. */
    public static final Unit DAY = new Unit("DAY");
    /** Months. */
    public static final Unit MONTH = new Unit("MONTH");

    /**
     * Refuses what is no unit.
     *
     * @throws IllegalArgumentException if the code is neither a standard word, a known currency nor a word in small letters
     */
    public Unit {
        if (!isUnit(code)) {
            throw new IllegalArgumentException(
                    "unit must be COUNT, PERCENT, RATIO, SCORE, HOUR, DAY, WEEK, MONTH, YEAR, "
                            + "a currency code or a word in small letters: "
                            + (code.length() <= MAX_LENGTH ? code : code.substring(0, MAX_LENGTH) + "…"));
        }
    }

    /** The unit of amounts in a currency. */
    public static Unit of(Currency currency) {
        return new Unit(currency.getCurrencyCode());
    }

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException if the code is no unit
     */
    public static Unit parse(String code) {
        return new Unit(code);
    }

    /** Whether a text can be a unit. */
    public static boolean isUnit(String code) {
        return WORDS.contains(code) || DURATIONS.contains(code) || isCurrency(code) || isOwnWord(code);
    }

    private static boolean isCurrency(String code) {
        return code.length() == 3 && CurrencyCodes.ALL.contains(code);
    }

    /** A small letter, then small letters, digits, underscores and hyphens. */
    private static boolean isOwnWord(String code) {
        if (code.isEmpty() || code.length() > MAX_LENGTH || !isSmallLetter(code.charAt(0))) {
            return false;
        }
        for (int i = 1; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!isSmallLetter(c) && (c < '0' || c > '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Says what sort of thing is counted. */
    public UnitKind kind() {
        return switch (code) {
            case "COUNT" -> UnitKind.COUNT;
            case "PERCENT" -> UnitKind.PERCENT;
            case "RATIO" -> UnitKind.RATIO;
            case "SCORE" -> UnitKind.SCORE;
            default -> {
                if (DURATIONS.contains(code)) {
                    yield UnitKind.DURATION;
                }
                yield isCurrency(code) ? UnitKind.CURRENCY : UnitKind.CUSTOM;
            }
        };
    }

    /** Whether values of this unit are shares of something else, so that they cannot be added up. */
    public boolean isRate() {
        return kind() == UnitKind.PERCENT || kind() == UnitKind.RATIO;
    }

    @Override
    public String text(Locale locale) {
        return Translations.WORDS.findOrEnglish("Unit." + code, locale).orElseGet(() -> switch (kind()) {
            case CURRENCY, CUSTOM -> code;
            default -> code.toLowerCase(Locale.ROOT);
        });
    }

    /** What stands after a number: one day, two days; in French, zero and one and a half are of one day too. */
    String text(BigDecimal number, Locale locale) {
        boolean isOne = Format.isFrench(locale)
                ? number.abs().compareTo(BigDecimal.valueOf(2)) < 0
                : number.abs().compareTo(BigDecimal.ONE) == 0;
        return isOne
                ? Translations.WORDS
                        .findOrEnglish("Unit." + code + ".one", locale)
                        .orElseGet(() -> text(locale))
                : text(locale);
    }

    @Override
    public String toString() {
        return code;
    }
}
