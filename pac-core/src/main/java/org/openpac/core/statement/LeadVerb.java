package org.openpac.core.statement;

import java.util.Optional;
import java.util.Set;

/**
 * The verb that says what is to be done: the one that opens a statement or, where that one only leads to another, as in
 * « tenter de gagner », "we need to sign", "consider hiring", the one it leads to.
 */
final class LeadVerb {

    private static final Set<String> LINKS = Set.of("de", "d'", "a", "to");
    private static final int FAR = 6;

    private final Opening opening;
    private final String link;

    private LeadVerb(Opening opening, String link) {
        this.opening = opening;
        this.link = link;
    }

    static LeadVerb of(Reading read) {
        return led(read).orElseGet(() -> new LeadVerb(read.opening(), ""));
    }

    private static Optional<LeadVerb> led(Reading read) {
        Tokens tokens = read.tokens();
        OpeningWords words = OpeningWords.in(tokens, read.language());
        Opening opening = read.opening();
        int first = tokens.indexAt(opening.span().start());
        if (opening.form() == Opening.Form.OTHER) {
            return afterModal(read, words, first);
        }
        int last = tokens.lastBefore(opening.span().end());
        boolean isLink = LINKS.contains(tokens.at(last + 1).word());
        if (!leads(read, last)) {
            return Optional.empty();
        }
        return words.openingAt(isLink ? last + 2 : last + 1)
                .filter(verb -> verb.form() == Opening.Form.VERB || isGerund(tokens, verb))
                .map(verb -> new LeadVerb(verb, isLink ? tokens.at(last + 1).word() : ""));
    }

    /** Whether the verb that ends at this place needs another to say something. */
    private static boolean leads(Reading read, int verb) {
        return read.language().has(WordClass.LEADING_VERB, read.tokens().at(verb));
    }

    /** « Nous devons signer », "we would like to hire". */
    private static Optional<LeadVerb> afterModal(Reading read, OpeningWords words, int first) {
        Tokens tokens = read.tokens();
        for (int at = first + 1; at <= first + FAR && tokens.at(at).isWord(); at++) {
            boolean isLink = LINKS.contains(tokens.at(at).word());
            String link = isLink ? tokens.at(at).word() : "";
            boolean isModal = read.language().has(WordClass.MODAL, tokens.at(isLink ? at - 1 : at));
            Optional<LeadVerb> found = words.openingAt(at + 1)
                    .filter(verb -> isModal && verb.form() == Opening.Form.VERB)
                    .map(verb -> new LeadVerb(verb, link));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static boolean isGerund(Tokens tokens, Opening verb) {
        return tokens.at(tokens.lastBefore(verb.span().end())).word().endsWith("ing");
    }

    Opening opening() {
        return opening;
    }

    /** The word by which it is led to: « de », "to"; empty where there is none. */
    String link() {
        return link;
    }
}
