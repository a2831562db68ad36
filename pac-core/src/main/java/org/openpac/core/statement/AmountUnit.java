package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.Set;
import org.openpac.core.statement.StatedAmount.Kind;

/**
 * What stands after a number and says what it counts.
 *
 * @param kind what is counted
 * @param scale what the number is multiplied by
 * @param measure the currency or the noun, empty if there is none
 * @param end the token after the unit
 */
record AmountUnit(Kind kind, BigDecimal scale, String measure, int end) {

    private static final Set<String> OF = Set.of("d'", "de", "d", "of");
    private static final BigDecimal BASIS_POINT = new BigDecimal("0.01");

    static AmountUnit none(int end) {
        return new AmountUnit(Kind.COUNT, BigDecimal.ONE, "", end);
    }

    /** Whether nothing says what is counted. */
    boolean isBare() {
        return kind == Kind.COUNT && measure.isEmpty();
    }

    /** Reads the unit after the number at this place. */
    static AmountUnit after(Tokens tokens, int number, Language language, DateScanner dates) {
        int at = number + 1;
        Token unit = tokens.at(at);
        if (unit.is("%") || language.has(WordClass.PERCENT, unit)) {
            return percent(tokens, at + 1, language);
        }
        if (tokens.has(at, "pour", "cent") || tokens.has(at, "per", "cent")) {
            return new AmountUnit(Kind.PERCENT, BigDecimal.ONE, "", at + 2);
        }
        if (unit.is("percentage") && language.has(WordClass.POINT, tokens.at(at + 1))) {
            return new AmountUnit(Kind.POINTS, BigDecimal.ONE, "", at + 2);
        }
        if (unit.is("bps") || tokens.has(at, "basis", "points")) {
            return new AmountUnit(Kind.POINTS, BASIS_POINT, "", unit.is("bps") ? at + 1 : at + 2);
        }
        if (language.has(WordClass.POINT, unit)) {
            return points(tokens, at, language);
        }
        return money(tokens, number, language, dates);
    }

    private static AmountUnit percent(Tokens tokens, int at, Language language) {
        boolean isPoints = language.has(WordClass.POINT, tokens.at(at));
        return new AmountUnit(isPoints ? Kind.POINTS : Kind.PERCENT, BigDecimal.ONE, "", isPoints ? at + 1 : at);
    }

    /** « 2 points de marge », but not « 15 points de vente ». */
    private static AmountUnit points(Tokens tokens, int at, Language language) {
        Token next = tokens.at(at + 1);
        if (tokens.has(at + 1, "de", "base")) {
            return new AmountUnit(Kind.POINTS, BASIS_POINT, "", at + 3);
        }
        boolean isOf = next.is("de") || next.is("d'") || next.is("du") || next.is("of");
        return isOf && !language.has(WordClass.RATE, tokens.at(at + 2))
                ? new AmountUnit(Kind.COUNT, BigDecimal.ONE, tokens.written(at), at + 1)
                : new AmountUnit(Kind.POINTS, BigDecimal.ONE, "", at + 1);
    }

    private static AmountUnit money(Tokens tokens, int number, Language language, DateScanner dates) {
        int at = number + 1;
        BigDecimal scale = BigDecimal.ONE;
        Token word = tokens.at(at);
        BigDecimal stated = language.scale(word.word()).orElse(BigDecimal.ONE);
        boolean isScaled = stated.compareTo(BigDecimal.ONE) > 0;
        int afterScale = isScaled ? at + 1 : at;
        int currency = isScaled && OF.contains(tokens.at(afterScale).word()) ? afterScale + 1 : afterScale;
        String prefix = before(tokens, number, language);
        String suffix = language.currency(tokens.at(currency).word()).orElse("");
        boolean isSureScale = isScaled && (word.word().length() > 2 || word.isGlued());
        if (!suffix.isEmpty()) {
            return new AmountUnit(Kind.MONEY, stated, suffix, currency + 1);
        }
        String joined = language.currency(
                        word.word().isEmpty() ? "" : word.word().substring(1))
                .orElse("");
        if (word.word().length() >= 4 && !joined.isEmpty()) {
            BigDecimal factor = language.scale(word.word().substring(0, 1)).orElse(BigDecimal.ZERO);
            if (factor.signum() > 0) {
                return new AmountUnit(Kind.MONEY, factor, joined, at + 1);
            }
        }
        if (isSureScale || (isScaled && !prefix.isEmpty())) {
            scale = stated;
            at = afterScale;
        }
        return prefix.isEmpty()
                ? count(tokens, at, scale, language, dates)
                : new AmountUnit(Kind.MONEY, scale, prefix, at);
    }

    /** The currency that stands before the number, "€1.2m"; empty if none does or it belongs to another number. */
    static String before(Tokens tokens, int number, Language language) {
        Token earlier = tokens.at(number - 2);
        boolean isTaken = earlier.isNumber() || (language.scale(earlier.word()).isPresent() && earlier.isWord());
        return isTaken ? "" : language.currency(tokens.at(number - 1).word()).orElse("");
    }

    private static AmountUnit count(Tokens tokens, int from, BigDecimal scale, Language language, DateScanner dates) {
        boolean isOf = scale.compareTo(BigDecimal.ONE) > 0
                && (tokens.at(from).is("de") || tokens.at(from).is("d'"));
        int noun = new NounPhrase(tokens, language, dates).noun(isOf ? from + 1 : from);
        return noun < 0
                ? new AmountUnit(Kind.COUNT, scale, "", from)
                : new AmountUnit(Kind.COUNT, scale, tokens.written(noun), noun + 1);
    }
}
