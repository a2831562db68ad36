package org.openpac.core.statement;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The words by which two statements are compared. */
final class ContentWords {

    private ContentWords() {}

    static Set<String> of(Reading read) {
        Set<String> words = new HashSet<>();
        for (Token token : read.tokens().list()) {
            boolean isContent =
                    token.kind() != Token.Kind.SIGN && !read.language().has(WordClass.DETERMINER, token);
            if (isContent) {
                words.add(token.isNumber() ? token.number().toPlainString() : token.word());
            }
        }
        return Collections.unmodifiableSet(words);
    }
}
