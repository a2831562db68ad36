package org.openpac.core.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpac.core.text.Span;

/** The words by which a sentence shows that the figure it changes is a rate. */
final class RateNames {

    private static final int FARTHEST = 60;
    private static final String SPACE = "[\\s\\u00a0\\u202f]+";

    /** Prices called rates, room for manoeuvre and the verb "share" are none. */
    private static final Pattern NAME = words("taux(?!" + SPACE + "(?:horaire|journalier))"
            + "|conversion|attrition|churn|r[ée]tention"
            + "|parts?" + SPACE + "(?:de" + SPACE + "(?:march[ée]|voix|portefeuille)|des|du)"
            + "|marges?(?!" + SPACE + "de" + SPACE + "man(?:œ|oe)uvre)"
            + "|(?<!hourly )(?<!daily )(?<!day )rates?|margins?"
            + "|market shares?|shares?(?!" + SPACE + "(?:the|our|your|an?|with)" + SPACE + ")");

    private static final Pattern OTHER_THOUGHT =
            Pattern.compile("[,;\\d]|" + words("et|puis|and|then|while").pattern(), Pattern.CASE_INSENSITIVE);
    private static final Pattern DETERMINED = Pattern.compile(
            "[\\s\\u00a0\\u202f]*(?:(?:(?:du|de|des|of|le|la|les|notre|nos|votre|vos|the|our|your)" + SPACE
                    + "|l['’]){1,2}(?:\\p{L}+" + SPACE + ")?)?",
            Pattern.CASE_INSENSITIVE);

    private RateNames() {}

    private static Pattern words(String choices) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + choices + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a rate is named before the amount, within one thought, or right after it: « de 2 % notre taux ». */
    static boolean isNamedBeside(Span amount, String text) {
        int thought = startOfThought(amount, text);
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (name.end() <= amount.start() ? name.start() >= thought : isRightAfter(amount, name.start(), text)) {
                return true;
            }
        }
        return false;
    }

    private static int startOfThought(Span amount, String text) {
        Matcher other = OTHER_THOUGHT.matcher(text).region(0, amount.start());
        int start = 0;
        while (other.find()) {
            start = other.end();
        }
        return start;
    }

    private static boolean isRightAfter(Span amount, int name, String text) {
        return name >= amount.end()
                && name - amount.end() <= FARTHEST
                && DETERMINED.matcher(text).region(amount.end(), name).matches();
    }
}
