package org.openpac.core.statement;

import java.math.BigDecimal;

/**
 * A number in digits, grouped and pointed as French and English writers do.
 *
 * @param value the number; 0 if it has more digits than a plan can hold
 * @param end the position after it
 * @param isReadable whether the value is what is written
 */
record Numeral(BigDecimal value, int end, boolean isReadable) {

    private static final int MAX_DIGITS = 15;

    /** Reads the number whose first digit stands at the position. */
    static Numeral read(String text, int from, Language language) {
        int end = digits(text, from);
        StringBuilder number = new StringBuilder().append(text, from, Math.min(end, from + MAX_DIGITS + 1));
        char group = groupSign(text, from, end, language);
        while (group != 0 && end < text.length() && isSame(group, text.charAt(end)) && isThreeDigits(text, end + 1)) {
            number.append(text, end + 1, end + 4);
            end += 4;
        }
        if (isDecimalPoint(text, end, group)) {
            int decimals = digits(text, end + 1);
            number.append('.').append(text, end + 1, Math.min(decimals, end + MAX_DIGITS + 2));
            end = decimals;
        }
        boolean isReadable = number.length() <= MAX_DIGITS + 1;
        return new Numeral(isReadable ? new BigDecimal(number.toString()) : BigDecimal.ZERO, end, isReadable);
    }

    /** The sign between the groups of three digits, or 0 if there are none. */
    private static char groupSign(String text, int from, int end, Language language) {
        if (end >= text.length() || end - from > 3 || !isThreeDigits(text, end + 1)) {
            return 0;
        }
        char sign = text.charAt(end);
        if (Folding.isSpace(sign) && sign != '\n') {
            return from > 0 && isDateSign(text.charAt(from - 1)) ? 0 : ' ';
        }
        if (Folding.isApostrophe(sign)) {
            return sign;
        }
        if (sign != '.' && sign != ',') {
            return 0;
        }
        int next = end + 4;
        boolean isFollowed = next < text.length()
                && (text.charAt(next) == '.' || text.charAt(next) == ',')
                && digits(text, next + 1) > next + 1;
        boolean isDecimal = sign == language.decimalSign() || text.charAt(from) == '0';
        return isFollowed || !isDecimal ? sign : 0;
    }

    private static boolean isDecimalPoint(String text, int at, char group) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char sign = text.charAt(at);
        return (sign == ',' || sign == '.') && sign != group && isDigit(text.charAt(at + 1));
    }

    private static boolean isSame(char group, char sign) {
        return group == sign || (group == ' ' && Folding.isSpace(sign) && sign != '\n');
    }

    private static boolean isDateSign(char sign) {
        return sign == '/' || sign == '.' || sign == '-';
    }

    private static boolean isThreeDigits(String text, int at) {
        return digits(text, at, at + 4) == at + 3;
    }

    static int digits(String text, int from) {
        return digits(text, from, text.length());
    }

    private static int digits(String text, int from, int limit) {
        int at = from;
        while (at < limit && at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
