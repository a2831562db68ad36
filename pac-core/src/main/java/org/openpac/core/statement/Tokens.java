package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openpac.core.text.Span;

/**
 * The words, numbers and signs of a statement in order, with nothing before and after them.
 *
 * @param text the statement
 * @param list its tokens
 * @param isTitle whether most words are written with capitals, so that a capital tells nothing
 */
record Tokens(String text, List<Token> list, boolean isTitle) {

    private static final int LONG_WORD = 4;
    private static final Token NOTHING = new Token(Token.Kind.NOTHING, "", BigDecimal.ZERO, 0, 0, false);

    static Tokens of(String text, Language language) {
        List<Token> list = new Tokenizer(text, language).tokens();
        return new Tokens(text, list, isTitle(text, list, language));
    }

    /** The same, with long words that are one slip away from a term of the lexicons read as it. */
    Tokens corrected(Language language) {
        List<Token> corrected = new ArrayList<>(list);
        for (int i = 0; i < corrected.size(); i++) {
            Token token = corrected.get(i);
            if (token.isWord()) {
                int place = i;
                language.meant(token.word(), i == 0).ifPresent(word -> corrected.set(place, token.withWord(word)));
            }
        }
        return new Tokens(text, List.copyOf(corrected), isTitle);
    }

    /** Of the long words after the first, without the names of months. */
    private static boolean isTitle(String text, List<Token> list, Language language) {
        int capitals = 0;
        int words = 0;
        for (int i = 1; i < list.size(); i++) {
            Token token = list.get(i);
            boolean isLong = token.end() - token.start() >= LONG_WORD;
            if (token.isWord() && isLong && language.month(token.word()).isEmpty()) {
                words++;
                capitals += Character.isUpperCase(text.charAt(token.start())) ? 1 : 0;
            }
        }
        return words >= 2 && capitals * 4 > words * 3;
    }

    int size() {
        return list.size();
    }

    Token at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : NOTHING;
    }

    /** The place of the token that begins at a position of the text, or of the first one after it. */
    int indexAt(int position) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The place of the last token that begins before a position of the text. */
    int lastBefore(int position) {
        return indexAt(position) - 1;
    }

    boolean has(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(index + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    String written(int index) {
        return at(index).span().of(text);
    }

    boolean isCapitalised(int index) {
        String written = written(index);
        return written.length() > 1
                && Character.isUpperCase(written.charAt(0))
                && Character.isLowerCase(written.charAt(1));
    }
}
