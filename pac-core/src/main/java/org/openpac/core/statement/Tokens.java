package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.List;
import org.openpac.core.text.Span;

/** The words, numbers and signs of a statement in order, with nothing before and after them. */
record Tokens(String text, List<Token> list) {

    private static final Token NOTHING = new Token(Token.Kind.NOTHING, "", BigDecimal.ZERO, 0, 0, false);

    static Tokens of(String text, Language language) {
        return new Tokens(text, new Tokenizer(text, language).tokens());
    }

    int size() {
        return list.size();
    }

    Token at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : NOTHING;
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
