package org.openpac.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openpac.core.statement.StatedAmount.Kind;
import org.openpac.core.statement.StatedAmount.Role;

/** Verbs that say nothing without an amount, and whether there is one. */
final class WeakVerbs {

    /** Before a number that tells whom or what it is about. */
    static final Set<String> DEFINITE = Set.of(
            "les", "des", "nos", "vos", "ses", "leurs", "mes", "ces", "aux", "the", "our", "your", "their", "its", "my",
            "these", "all");

    private WeakVerbs() {}

    static List<Term> in(Reading read) {
        List<Term> terms = new ArrayList<>();
        Opening opening = read.opening();
        Tokens tokens = read.tokens();
        if (opening.form() == Opening.Form.NOUN_OF_ACTION) {
            int noun = tokens.lastBefore(opening.span().end());
            if (read.language().has(WordClass.WEAK_NOUN, tokens.at(noun))) {
                terms.add(new Term(tokens.written(noun), tokens.at(noun).span()));
            }
        }
        for (Term term : read.terms(Lexicon.WEAK_VERB)) {
            if (isVerb(read, term) && terms.stream().noneMatch(term::equals)) {
                terms.add(term);
            }
        }
        return List.copyOf(terms);
    }

    /** English verbs look like nouns: one is a verb where a clause can begin. */
    private static boolean isVerb(Reading read, Term term) {
        if (read.language() == Language.FRENCH) {
            return true;
        }
        Tokens tokens = read.tokens();
        int at = tokens.indexAt(term.span().start());
        if (!read.language().has(WordClass.ALSO_NOUN, tokens.at(at))) {
            return true;
        }
        Token before = tokens.at(at - 1);
        boolean canBeVerb = before.kind() == Token.Kind.NOTHING
                || before.kind() == Token.Kind.SIGN
                || Set.of("to", "and", "or", "then", "will", "must", "should", "can", "we")
                        .contains(before.word())
                || before.word().endsWith("ly");
        return canBeVerb && !tokens.at(at + 1).is("of") && tokens.at(at + 1).kind() != Token.Kind.NOTHING;
    }

    static boolean isQuantified(Reading read) {
        return !read.durations().isEmpty()
                || read.amounts().stream().anyMatch(amount -> !isScope(read.tokens(), amount));
    }

    private static boolean isScope(Tokens tokens, StatedAmount amount) {
        int at = tokens.indexAt(amount.span().start());
        return amount.kind() == Kind.COUNT
                && amount.role() == Role.UNSTATED
                && DEFINITE.contains(tokens.at(at - 1).word());
    }
}
