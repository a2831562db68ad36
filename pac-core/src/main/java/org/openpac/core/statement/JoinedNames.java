package org.openpac.core.statement;

import java.util.Optional;
import java.util.Set;
import org.openpac.core.text.Span;

/** Finds a second figure that is to move like the first: « le CA et la marge ». */
final class JoinedNames {

    private static final Set<String> OBJECT = Set.of("de", "d'", "du", "des", "of", "in", "%", "by", "et", "and", "to");

    private static final int MOST_MODIFIERS = 2;
    private static final Set<String> OF = Set.of("de", "d'", "du", "des", "of");

    private final Reading read;
    private final Tokens tokens;
    private final Phrasebook results;
    private final Opening opening;

    JoinedNames(Reading read, Opening opening) {
        this.read = read;
        this.opening = opening;
        this.tokens = read.tokens();
        this.results = read.language().lexicon(Lexicon.RESULT);
    }

    Optional<Span> secondAt(int joint, int next) {
        if (OF.contains(tokens.at(next).word()) && !isLikeFirst(joint, next)) {
            return Optional.empty();
        }
        int from = next;
        while (read.language().has(WordClass.DETERMINER, tokens.at(from)) && results.lengthAt(tokens, from) == 0) {
            from++;
        }
        from = afterModifiers(from, from > next);
        int length = results.lengthAt(tokens, from);
        int first = length == 0 ? -1 : nearest(joint);
        return first >= 0
                        && isObject(first)
                        && !tokens.has(first, tokens.at(from).word())
                ? Optional.of(tokens.span(from, from + length))
                : Optional.empty();
    }

    /** "the survey response rate": in English what a name is qualified by stands before it. */
    private int afterModifiers(int from, boolean hasDeterminer) {
        int at = from;
        boolean canBeQualified = hasDeterminer && read.language() == Language.ENGLISH;
        while (canBeQualified && at < from + MOST_MODIFIERS && isModifier(at)) {
            at++;
        }
        return results.lengthAt(tokens, at) > 0 ? at : from;
    }

    private boolean isModifier(int at) {
        return results.lengthAt(tokens, at) == 0
                && tokens.at(at).isWord()
                && !read.language().has(WordClass.FUNCTION, tokens.at(at));
    }

    /** « des ventes et des marges », but not « les ventes de surgelés et de frais ». */
    private boolean isLikeFirst(int joint, int next) {
        int first = nearest(joint);
        return first > 0 && tokens.at(first - 1).is(tokens.at(next).word());
    }

    /** The place of the last figure named before the joint; -1 if there is none. */
    private int nearest(int joint) {
        int found = -1;
        int at = 0;
        while (at < joint) {
            int length = results.lengthAt(tokens, at);
            if (length > 0 && at + length <= joint) {
                found = at;
            }
            at += Math.max(1, length);
        }
        return found;
    }

    /** Whether only determiners, adjectives and an amount stand between the opening and the name. */
    private boolean isObject(int name) {
        int verb = tokens.lastBefore(opening.span().end());
        if (opening.form() == Opening.Form.OTHER || name <= verb) {
            return false;
        }
        for (int at = verb + 1; at < name; at++) {
            Token token = tokens.at(at);
            boolean isSmall = read.language().has(WordClass.DETERMINER, token)
                    || read.language().has(WordClass.ADJECTIVE, token)
                    || read.language().has(WordClass.LEADING_ADVERB, token)
                    || OBJECT.contains(token.word())
                    || token.isNumber()
                    || token.word().endsWith("ment")
                    || token.word().endsWith("ly");
            if (!isSmall) {
                return false;
            }
        }
        return true;
    }
}
