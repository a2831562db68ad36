package org.openpac.core.statement;

import java.util.Set;
import org.openpac.core.statement.Governor.Move;
import org.openpac.core.statement.StatedAmount.Kind;
import org.openpac.core.statement.StatedAmount.Role;

/**
 * Tells from its neighbours what an amount is for.
 *
 * @param role what it is for
 * @param isLess whether the words make it a decrease
 */
record AmountRole(Role role, boolean isLess) {

    private static final Set<String> COMPARED = Set.of("<", ">", "≤", "≥", "=");
    private static final Set<String> BOUNDS = Set.of("sous", "below", "under", "above", "over", "exceeding");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "the", "un", "une", "des");
    private static final Set<String> MORE_AFTER =
            Set.of("plus", "more", "supplementaires", "additional", "up", "higher");
    private static final Set<String> INDEFINITE = Set.of("un", "une", "a", "an");
    private static final int RATE_WORDS = 5;
    private static final int SUPPLEMENT_WORDS = 4;
    private static final Set<String> SUPPLEMENTS =
            Set.of("supplementaire", "supplementaires", "additionnel", "additionnelle", "additionnels", "additional");
    private static final Set<String> LESS_AFTER = Set.of("moins", "less", "fewer", "down", "lower");

    /**
     * Reads the role of an amount.
     *
     * @param before the token before it, its sign and its approximation
     * @param sign + or -, or empty
     */
    static AmountRole of(
            Tokens tokens, Language language, Governor governor, int before, AmountUnit unit, String sign) {
        if (!sign.isEmpty()) {
            return new AmountRole(Role.CHANGE, sign.equals("-") || governor.move() == Move.LESS);
        }
        int after = unit.end();
        if (tokens.at(after).is("de")
                || tokens.at(after).is("d'")
                || tokens.at(after).is("en")) {
            after++;
        }
        if (isChangeAfter(tokens, language, after, unit)) {
            Token word = tokens.at(after);
            boolean isLess = LESS_AFTER.contains(word.word()) || language.has(WordClass.LESS, word);
            return new AmountRole(Role.CHANGE, isLess);
        }
        Role role = byPreposition(tokens, language, governor, before, unit);
        return new AmountRole(role, role == Role.CHANGE && governor.move() == Move.LESS);
    }

    /** « 15 % de hausse », "20% more customers". */
    private static boolean isChangeAfter(Tokens tokens, Language language, int at, AmountUnit unit) {
        Token word = tokens.at(at);
        boolean isNoun = language.has(WordClass.ACTION_NOUN, word)
                && (language.has(WordClass.MORE, word) || language.has(WordClass.LESS, word));
        boolean isComparative = at == unit.end()
                ? language == Language.ENGLISH || !tokens.at(at + 1).is("de")
                : !tokens.at(at + 1).isNumber() && !tokens.at(at + 1).is("de");
        return unit.kind() != Kind.COUNT
                && (isNoun
                        || isSupplement(tokens, at)
                        || (isComparative && (MORE_AFTER.contains(word.word()) || LESS_AFTER.contains(word.word()))));
    }

    /** « 15 % de CA supplémentaire ». */
    private static boolean isSupplement(Tokens tokens, int from) {
        for (int at = from; at < from + SUPPLEMENT_WORDS && tokens.at(at).isWord(); at++) {
            if (SUPPLEMENTS.contains(tokens.at(at).word())) {
                return true;
            }
        }
        return false;
    }

    private static Role byPreposition(
            Tokens tokens, Language language, Governor governor, int before, AmountUnit unit) {
        Token word = tokens.at(before);
        boolean isRate = unit.kind() == Kind.PERCENT || unit.kind() == Kind.POINTS;
        return switch (word.word()) {
            case "from" -> Role.FROM;
            case "by" -> Role.CHANGE;
            case "de", "d'", "of" -> {
                if (language.has(WordClass.TERMS, tokens.at(before - 1))) {
                    yield Role.UNSTATED;
                }
                yield isRate && isNamedRate(tokens, language, before) ? Role.LEVEL : byGovernor(governor);
            }
            case "a", "to", "at" -> isLevelAfterTo(governor, unit) ? Role.LEVEL : Role.UNSTATED;
            default -> {
                if (COMPARED.contains(word.word())) {
                    yield Role.LEVEL;
                }
                if (BOUNDS.contains(word.word())) {
                    yield unit.kind() == Kind.COUNT ? Role.UNSTATED : Role.LEVEL;
                }
                yield governor.isChange() && isShareOf(tokens, language, unit)
                        ? Role.UNSTATED
                        : byObject(tokens, governor, before, unit, isRate);
            }
        };
    }

    /** « un taux de succès de 40 % », "a close rate of 40%", but not « une hausse de 40 % ». */
    private static boolean isNamedRate(Tokens tokens, Language language, int before) {
        for (int at = before - 1; at >= before - RATE_WORDS; at--) {
            if (INDEFINITE.contains(tokens.at(at).word())) {
                Token noun = tokens.at(at + 1);
                return !language.has(WordClass.MORE, noun) && !language.has(WordClass.LESS, noun);
            }
            if (!tokens.at(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** « 30 % des appels d'offres », "40% of quotes": how many of them, not how many more. */
    private static boolean isShareOf(Tokens tokens, Language language, AmountUnit unit) {
        Token of = tokens.at(unit.end());
        boolean isOfAll = language == Language.FRENCH
                ? of.is("des")
                : of.is("of") && !language.has(WordClass.RATE, tokens.at(unit.end() + 1));
        return unit.kind() == Kind.PERCENT && isOfAll;
    }

    private static Role byGovernor(Governor governor) {
        if (governor.isChange()) {
            return Role.CHANGE;
        }
        return governor.move() == Move.LEVEL ? Role.LEVEL : Role.UNSTATED;
    }

    private static boolean isLevelAfterTo(Governor governor, AmountUnit unit) {
        return switch (governor.move()) {
            case MORE, LESS, LEVEL -> true;
            case NONE -> unit.kind() != Kind.COUNT;
            case OTHER -> unit.kind() == Kind.PERCENT || unit.kind() == Kind.POINTS;
        };
    }

    private static Role byObject(Tokens tokens, Governor governor, int before, AmountUnit unit, boolean isRate) {
        int verb = ARTICLES.contains(tokens.at(before).word()) ? before - 1 : before;
        boolean isDirect = governor.place() == verb && verb >= 0;
        if (governor.move() == Move.LEVEL) {
            return isDirect ? Role.LEVEL : Role.UNSTATED;
        }
        if (!governor.isChange() || verb != before) {
            return Role.UNSTATED;
        }
        return isRate || (isDirect && unit.kind() == Kind.MONEY) ? Role.CHANGE : Role.UNSTATED;
    }
}
