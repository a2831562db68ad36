package org.openpac.core.statement;

import java.util.Optional;

/** Finds what is said not to be. */
final class Negations {

    private Negations() {}

    static Optional<Term> first(Reading read) {
        return read.terms(Lexicon.NEGATIVE).stream()
                .filter(term -> !isAboutWhoIsMeant(read, term))
                .findFirst();
    }

    /** « qui ne commandent plus », "who have not ordered". */
    private static boolean isAboutWhoIsMeant(Reading read, Term term) {
        Tokens tokens = read.tokens();
        for (int at = tokens.indexAt(term.span().start()) - 1; at >= 0; at--) {
            Token token = tokens.at(at);
            if (token.kind() == Token.Kind.SIGN) {
                return false;
            }
            if (read.language().has(WordClass.RELATIVE, token)) {
                return true;
            }
        }
        return false;
    }
}
