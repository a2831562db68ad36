package org.openpac.json.codec;

import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Arguments;

/** Words of a person: any characters but those that are not meant for reading. */
final class TextCodec implements ValueCodec {

    private final int maxLength;

    TextCodec(int maxLength) {
        this.maxLength = maxLength;
    }

    @Override
    public @Nullable Object read(Reading in) throws StopReading {
        String text = in.text();
        if (text == null) {
            return null;
        }
        boolean isPlain = isPlain(text);
        int forbidden = isPlain ? -1 : firstForbidden(text);
        if (forbidden >= 0) {
            in.problem(ProblemText.INVALID_TEXT, character(text, forbidden));
            return null;
        }
        if (isTooLong(text)) {
            in.problem(ProblemText.TEXT_TOO_LONG, length(text), Given.given("limit", maxLength));
            return null;
        }
        int hidden = isPlain ? -1 : firstHidden(text);
        if (hidden >= 0) {
            in.notice(in.offset(), NoticeText.HIDDEN_CHARACTER, character(text, hidden));
        }
        return text;
    }

    /** Whether a glance tells that no character is forbidden or hidden, as in most texts of Europe. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && c <= 0x9F) || (c >= 0x200B && !isPlainBeyondLatin(c))) {
                return false;
            }
        }
        return true;
    }

    /** The same of one character from U+200B on: dashes, quotation marks, the narrow space, signs of currencies and the like. */
    static boolean isPlainBeyondLatin(char c) {
        return (c > 0x200B && c < 0x2028) || c == 0x202F || (c >= 0x2070 && c < Character.MIN_SURROGATE);
    }

    @Override
    public void write(Writing out, Object value) {
        String text = (String) value;
        boolean isPlain = out.bytes().text(text);
        int forbidden = isPlain ? -1 : firstForbidden(text);
        if (forbidden >= 0) {
            throw new Unwritable(ProblemText.INVALID_TEXT, character(text, forbidden));
        }
        if (isTooLong(text)) {
            throw new Unwritable(ProblemText.TEXT_TOO_LONG, length(text), Given.given("limit", maxLength));
        }
    }

    private boolean isTooLong(String text) {
        return text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength;
    }

    private static Given length(String text) {
        return Given.given("length", text.codePointCount(0, text.length()));
    }

    static Given character(String text, int at) {
        return Given.given("character", Arguments.named(Excerpt.name(text.codePointAt(at))));
    }

    /** The place of the first character that no text may hold; -1 if there is none. */
    static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                if (c != '\t' && c != '\n' && c != '\r') {
                    return i;
                }
            } else if (c >= 0x7F) {
                if (c <= 0x9F || c == 0x2028 || c == 0x2029) {
                    return i;
                }
                if (Character.isSurrogate(c)) {
                    if (!isPair(text, i)) {
                        return i;
                    }
                    i++;
                }
            }
        }
        return -1;
    }

    /** The place of the first zero-width space, byte order mark or mark of direction; -1 if there is none. */
    private static int firstHidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x200B && isHidden(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHidden(char c) {
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return turnsDirection || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }

    /** The place of the first half of a surrogate pair without its other half; -1 if there is none. */
    static int firstHalfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
