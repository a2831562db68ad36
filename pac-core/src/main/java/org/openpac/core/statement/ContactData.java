package org.openpac.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.openpac.core.text.Span;

/** Finds the e-mail addresses and telephone numbers in a text of any language, by their form alone. */
public final class ContactData {

    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 15;
    private static final int NATIONAL_DIGITS = 10;
    private static final int LONGEST_ADDRESS = 254;
    private static final String SEPARATORS = " .-/()\u00a0\u202f\u2009\u2011";

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private ContactData(String text) {
        this.text = text;
    }

    /** Where they stand, in order. */
    public static List<Span> in(String text) {
        ContactData data = new ContactData(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '@') {
                at = data.address(at);
            } else if (c == '+' || isDigit(c)) {
                at = data.number(at);
            } else {
                at++;
            }
        }
        return List.copyOf(data.found);
    }

    private int address(int at) {
        int start = at;
        while (start > 0 && isLocal(text.charAt(start - 1)) && at - start < LONGEST_ADDRESS) {
            start--;
        }
        int end = at + 1;
        int lastDot = -1;
        while (end < text.length() && isDomain(text.charAt(end)) && end - at < LONGEST_ADDRESS) {
            if (text.charAt(end) == '.') {
                lastDot = end;
            }
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
            lastDot = end == lastDot ? text.lastIndexOf('.', end - 1) : lastDot;
        }
        boolean isAddress = start < at && lastDot > at + 1 && end - lastDot > 2;
        boolean isApart = found.isEmpty() || found.get(found.size() - 1).end() <= start;
        if (isAddress && isApart) {
            found.add(new Span(start, end));
        }
        return Math.max(end, at + 1);
    }

    private int number(int at) {
        boolean isInternational = text.charAt(at) == '+' || text.startsWith("00", at);
        int end = at + 1;
        int last = at;
        StringBuilder digits = new StringBuilder();
        if (isDigit(text.charAt(at))) {
            digits.append(text.charAt(at));
        }
        int separators = 0;
        while (end < text.length() && separators <= 3) {
            char c = text.charAt(end);
            if (isDigit(c)) {
                digits.append(c);
                last = end;
                separators = 0;
            } else if (SEPARATORS.indexOf(c) >= 0) {
                separators++;
            } else {
                break;
            }
            end++;
        }
        boolean isWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (!isWord && isTelephone(digits, isInternational)) {
            found.add(new Span(at, last + 1));
        }
        return last + 1;
    }

    /** A number with its country, or one of ten digits that begins with a zero as in France, or of eleven as in Britain. */
    private static boolean isTelephone(CharSequence digits, boolean isInternational) {
        int length = digits.length();
        if (isInternational) {
            return length >= FEWEST_DIGITS && length <= MOST_DIGITS;
        }
        return (length == NATIONAL_DIGITS || length == NATIONAL_DIGITS + 1)
                && digits.charAt(0) == '0'
                && digits.charAt(1) != '0';
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
