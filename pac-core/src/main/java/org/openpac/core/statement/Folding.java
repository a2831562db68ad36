package org.openpac.core.statement;

import java.text.Normalizer;

/** Letters without accents, case and typographic variants, so that words are compared by what they mean. */
final class Folding {

    private static final char FIRST = 0xC0;
    private static final char LAST = 0x24F;
    private static final String[] LATIN = new String[LAST - FIRST + 1];

    static {
        for (char c = FIRST; c <= LAST; c++) {
            LATIN[c - FIRST] = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .replace("æ", "ae")
                    .replace("œ", "oe");
        }
    }

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                folded.append(Character.toLowerCase(c));
            } else if (c >= FIRST && c <= LAST) {
                folded.append(LATIN[c - FIRST]);
            } else if (isApostrophe(c)) {
                folded.append('\'');
            } else if (isHyphen(c)) {
                folded.append('-');
            } else if (!isMark(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
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
