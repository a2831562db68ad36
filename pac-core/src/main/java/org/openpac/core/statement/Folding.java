package org.openpac.core.statement;

import java.text.Normalizer;

/** Letters without accents, case and typographic variants, so that words are compared by what they mean. */
final class Folding {

    /** The letters from À to ſ without accents and capitals, in the order of their codes. */
    private static final String LATIN = "aaaaaaæceeeeiiiiðnooooo×øuuuuyþßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþy"
            + "aaaaaaccccccccddđđeeeeeeeeeegggggggghhħħiiiiiiiiiıĳĳjjkkĸllllllŀŀłłnnnnnnŉŋŋoooooo"
            + "œœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ";

    private static final char FIRST = 0xC0;
    private static final char LAST = 0x24F;

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(folded, text.charAt(i));
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char c) {
        if (c < 0x80) {
            folded.append(Character.toLowerCase(c));
        } else if (c >= FIRST && c <= LAST) {
            appendLatin(folded, c);
        } else if (isApostrophe(c)) {
            folded.append('\'');
        } else if (isHyphen(c)) {
            folded.append('-');
        } else if (!isMark(c)) {
            folded.append(Character.toLowerCase(c));
        }
    }

    private static void appendLatin(StringBuilder folded, char c) {
        if (c - FIRST >= LATIN.length()) {
            folded.append(withoutMarks(c));
            return;
        }
        char letter = LATIN.charAt(c - FIRST);
        switch (letter) {
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            default -> folded.append(letter);
        }
    }

    /** For letters that neither French nor English has. */
    private static String withoutMarks(char c) {
        String letter = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD);
        return letter.substring(0, 1);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
