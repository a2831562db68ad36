package org.openpac.core.statement;

import java.math.BigDecimal;
import org.openpac.core.text.Span;

/**
 * A word, a number or a sign of a statement.
 *
 * @param kind which of them
 * @param word folded; the digits as written for a number
 * @param number the value of a number, otherwise 0
 * @param start the position of its first character
 * @param end the position after its last
 * @param isGlued whether no space stands before it
 */
record Token(Kind kind, String word, BigDecimal number, int start, int end, boolean isGlued) {

    enum Kind {
        WORD,
        NUMBER,
        DATE,
        SIGN,
        NOTHING
    }

    Token withWord(String other) {
        return new Token(kind, other, number, start, end, isGlued);
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isDigits() {
        return kind == Kind.NUMBER && Character.isDigit(word.charAt(0));
    }

    boolean isPlainDigits(int from, int to) {
        return isDigits() && word.length() >= from && word.length() <= to && end - start == word.length();
    }

    Span span() {
        return new Span(start, end);
    }
}
