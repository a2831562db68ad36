package org.openpac.json.codec;

import java.util.Locale;

/** As much of a stranger's text as a message may show. */
final class Excerpt {

    private static final int MAX_LENGTH = 64;

    private Excerpt() {}

    /** At most 64 characters, those that could act on a screen or a log written as escapes. */
    static String of(CharSequence text) {
        StringBuilder excerpt = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            String shown = isHarmless(codePoint) ? Character.toString(codePoint) : escape(codePoint);
            if (excerpt.length() + shown.length() >= MAX_LENGTH) {
                return excerpt.append('…').toString();
            }
            excerpt.append(shown);
            i += Character.charCount(codePoint);
        }
        return excerpt.toString();
    }

    /** How a character is named: {@code U+0007}. */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static String escape(int codePoint) {
        return '<' + name(codePoint) + '>';
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
