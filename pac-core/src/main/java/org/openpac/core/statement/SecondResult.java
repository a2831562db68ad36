package org.openpac.core.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.text.Span;

/**
 * Finds where a statement turns to a second result: another verb, another quantity or another figure, joined to the first.
 *
 * <p>A purpose (« pour … et … »), a condition (« à marge constante »), a part (« dont 5 grands comptes ») and those it is
 * for (« à 40 revendeurs et 12 grossistes ») are none.
 */
final class SecondResult {

    private static final Set<String> JOINTS =
            Set.of("et", "and", "&", "+", ",", ";", ".", "puis", "then", "ainsi", "as");
    private static final Set<String> AFTER_JOINT =
            Set.of("et", "and", "puis", "then", "aussi", "also", "egalement", "to", "en", "y");
    private static final Set<String> PURPOSE =
            Set.of("pour", "afin", "de", "d'", "a", "to", "qui", "who", "that", "which");

    private static final int FAR = 5;

    private final Reading read;
    private final Tokens tokens;
    private final Language language;
    private final OpeningWords words;
    private final LeadVerb lead;
    private final JoinedAmounts amounts;
    private final JoinedNames names;

    SecondResult(Reading read) {
        this.read = read;
        this.tokens = read.tokens();
        this.language = read.language();
        this.words = OpeningWords.in(tokens, language);
        this.lead = LeadVerb.of(read);
        this.amounts = new JoinedAmounts(read);
        this.names = new JoinedNames(read, lead.opening());
    }

    Optional<Span> find() {
        int depth = 0;
        for (int at = tokens.indexAt(read.opening().span().start()); at < tokens.size(); at++) {
            Token token = tokens.at(at);
            depth += token.is("(") ? 1 : 0;
            depth -= token.is(")") ? 1 : 0;
            Optional<Span> second = depth == 0 ? secondAt(at) : Optional.empty();
            if (second.isPresent()) {
                return second;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> secondAt(int at) {
        if (isWhile(at)) {
            return isKept(at + (tokens.at(at).is("tout") ? 2 : 1)) ? Optional.empty() : participle(at);
        }
        if (!JOINTS.contains(tokens.at(at).word()) || read.dates().isPartOfDate(at)) {
            return Optional.empty();
        }
        int next = afterJoint(at);
        if (next == at) {
            return Optional.empty();
        }
        Optional<Span> verb = verbAt(at, afterLink(next));
        if (verb.isPresent() || tokens.at(at).is(".")) {
            return verb;
        }
        return amounts.secondAt(at, next).or(() -> names.secondAt(at, next));
    }

    /** The token after a joint of one word or several; the same place if it joins nothing. */
    private int afterJoint(int at) {
        int next = at + 1;
        if (tokens.at(at).is("ainsi") && !tokens.at(next).is("que")) {
            return at;
        }
        if (tokens.at(at).is("as") && !tokens.has(at, "as", "well", "as")) {
            return at;
        }
        if (tokens.at(at).is("as")) {
            return at + 3;
        }
        if (tokens.at(at).is("+") && tokens.at(next).isGlued()) {
            return at;
        }
        if (tokens.at(at).is(".")
                && (tokens.at(next).isGlued() || tokens.at(at - 1).word().length() < 2)) {
            return at;
        }
        while (AFTER_JOINT.contains(tokens.at(next).word()) || tokens.at(next).is("que")) {
            next++;
        }
        return next;
    }

    /** « tenter de gagner … et d’en garder … »: the second verb is led to by the same word as the first. */
    private int afterLink(int next) {
        boolean isLink = tokens.at(next).is(lead.link())
                || (lead.link().startsWith("d")
                        && (tokens.at(next).is("de") || tokens.at(next).is("d'")));
        int at = isLink ? next + 1 : next;
        while (isLink && AFTER_JOINT.contains(tokens.at(at).word())) {
            at++;
        }
        return at;
    }

    /** "go and see": one act in two words. */
    private boolean isOneAct(int joint) {
        return tokens.at(joint).is("and")
                && Set.of("go", "come", "try", "wait")
                        .contains(tokens.at(joint - 1).word());
    }

    private Optional<Span> verbAt(int joint, int next) {
        Opening opening = lead.opening();
        if ((opening.form() == Opening.Form.OTHER && !isNegated())
                || tokens.at(joint).start() < opening.span().end()) {
            return Optional.empty();
        }
        Optional<Opening> second = words.openingAt(next);
        if (second.isEmpty() || isOneAct(joint) || isOfPurpose(joint)) {
            return Optional.empty();
        }
        boolean isVerb = second.get().form() == Opening.Form.VERB && isSureVerb(joint, next);
        boolean isNoun = second.get().form() == Opening.Form.NOUN_OF_ACTION
                && opening.form() == Opening.Form.NOUN_OF_ACTION
                && isNamedAct(next);
        boolean isGerund = LeadVerb.isGerund(tokens, opening) && LeadVerb.isGerund(tokens, second.get());
        return isVerb || isNoun || isGerund ? second.map(Opening::span) : Optional.empty();
    }

    /** « Ne perdre aucun contrat et signer … ». */
    private boolean isNegated() {
        return Negations.first(read)
                .filter(term -> term.span().start() <= read.opening().span().start())
                .isPresent();
    }

    /** Within a sentence many a noun looks like a verb. */
    private boolean isSureVerb(int joint, int at) {
        Token verb = tokens.at(at);
        boolean isKnown = language.has(WordClass.VERB, verb) && !language.has(WordClass.ALSO_NOUN, verb);
        boolean isSequence = tokens.at(at - 1).is("then") || tokens.at(at - 1).is("puis");
        // "a click and collect point" has a noun before the joint, and so another after it.
        boolean isAmongNouns = language == Language.ENGLISH && language.has(WordClass.DETERMINER, tokens.at(joint - 2));
        // "refine and document": where the first of two has no object yet, both have the same.
        boolean isPair = language.has(WordClass.VERB, verb)
                && joint - 1 == tokens.lastBefore(lead.opening().span().end());
        return (isKnown && !isAmongNouns)
                || isSequence
                || isPair
                || words.isBeforeObject(at + 1)
                || isBeforeAmount(at)
                || language.lexicon(Lexicon.RESULT).lengthAt(tokens, at + 1) > 0;
    }

    /** "cut waste by 20%". */
    private boolean isBeforeAmount(int verb) {
        for (int at = verb + 1; at <= verb + FAR && tokens.at(at).isWord(); at++) {
            boolean isLead = Set.of("by", "to", "from").contains(tokens.at(at).word());
            if (isLead && (tokens.at(at + 1).isNumber() || tokens.at(at + 2).isNumber())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedAct(int at) {
        Token next = tokens.at(at + 1);
        return List.of("de", "d'", "du", "des", "of", "in").contains(next.word()) || next.isNumber();
    }

    /** Whether the verb before the joint already serves another: « former pour vendre et … », "help firms find and …". */
    private boolean isOfPurpose(int joint) {
        int opening = tokens.lastBefore(lead.opening().span().end());
        for (int at = joint - 1; at > opening; at--) {
            boolean isVerb = words.openingAt(at)
                    .filter(found -> found.form() == Opening.Form.VERB)
                    .isPresent();
            if (isVerb && !read.dates().isPartOfDate(at)) {
                return PURPOSE.contains(tokens.at(at - 1).word())
                        || tokens.at(opening).is("help");
            }
        }
        return false;
    }

    /** « tout en réduisant », "while reducing". */
    private boolean isWhile(int at) {
        return tokens.has(at, "tout", "en") || tokens.at(at).is("while");
    }

    private boolean isKept(int verb) {
        return language.has(WordClass.KEEP, tokens.at(verb));
    }

    private Optional<Span> participle(int at) {
        int verb = at + (tokens.at(at).is("tout") ? 2 : 1);
        String word = tokens.at(verb).word();
        boolean isParticiple = word.endsWith("ant") || word.endsWith("ing");
        return isParticiple ? Optional.of(tokens.span(at, verb + 1)) : Optional.empty();
    }
}
