package org.openpac.core.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/** Finds factors: « doubler », « multiplier par 3 », "2x", "twice as many". */
record Multiples(Tokens tokens, Language language, Governor governor) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MAX_DIGITS = 4;
    private static final Set<String> ADVERBS = Set.of("twice", "thrice", "twofold", "threefold");
    private static final Set<String> COMPARATIVES =
            Set.of("plus", "moins", "more", "as", "the", "superieur", "superieure");

    /** The token after the factor that begins here; the same place if none begins. */
    int endAt(int at) {
        if (isFactorWord(at) || isJoined(at) || isByNumber(at)) {
            return at + 1;
        }
        if (isSignThenNumber(at) || isNumberThenSign(at) || isByHalf(at)) {
            return at + 2;
        }
        return isTimes(at) ? at + 2 : at;
    }

    BigDecimal factorAt(int at) {
        Token token = tokens.at(at);
        if (isJoined(at)) {
            return new BigDecimal(token.word().substring(1));
        }
        if (isByHalf(at)) {
            return HALF;
        }
        if (isByNumber(at) && governor.multiplier() < 0) {
            return BigDecimal.ONE.divide(token.number(), MathContext.DECIMAL32);
        }
        return isSignThenNumber(at)
                ? tokens.at(at + 1).number()
                : language.factor(token.word()).orElse(token.number());
    }

    private boolean isFactorWord(int at) {
        Optional<BigDecimal> factor = language.factor(tokens.at(at).word());
        if (factor.isEmpty()) {
            return false;
        }
        Token before = tokens.at(at - 1);
        boolean canBeVerb = before.kind() == Token.Kind.NOTHING
                || before.kind() == Token.Kind.SIGN
                || before.is("to")
                || before.is("and")
                || before.word().endsWith("ly");
        boolean isAdverb = ADVERBS.contains(tokens.at(at).word());
        return language == Language.FRENCH || (isAdverb ? !language.has(WordClass.PER, tokens.at(at + 1)) : canBeVerb);
    }

    /** « x2 ». */
    private boolean isJoined(int at) {
        String word = tokens.at(at).word();
        boolean isLong = word.length() < 2 || word.length() > MAX_DIGITS + 1 || word.charAt(1) == '0';
        return !isLong && word.charAt(0) == 'x' && Numeral.digits(word, 1) == word.length();
    }

    private boolean isSignThenNumber(int at) {
        Token token = tokens.at(at);
        return (token.is("×") || token.is("x"))
                && tokens.at(at + 1).isNumber()
                && !tokens.at(at - 1).isNumber();
    }

    private boolean isNumberThenSign(int at) {
        Token sign = tokens.at(at + 1);
        return tokens.at(at).isNumber()
                && (sign.is("x") || sign.is("×"))
                && sign.isGlued()
                && !tokens.at(at + 2).isNumber();
    }

    private boolean isByNumber(int at) {
        Token number = tokens.at(at);
        Token before = tokens.at(at - 1);
        return governor.multiplier() != 0
                && number.isNumber()
                && number.number().signum() > 0
                && number.word().length() <= MAX_DIGITS * 3
                && (before.is("par") || before.is("by"));
    }

    /** « réduire de moitié », "cut in half". */
    private boolean isByHalf(int at) {
        return governor.move() == Governor.Move.LESS
                && (tokens.has(at, "de", "moitie") || tokens.has(at, "in", "half") || tokens.has(at, "by", "half"));
    }

    /** « 2 fois plus », "3 times as many", but not « 3 fois par mois ». */
    private boolean isTimes(int at) {
        return tokens.at(at).isNumber()
                && language.has(WordClass.TIMES, tokens.at(at + 1))
                && COMPARATIVES.contains(tokens.at(at + 2).word());
    }
}
