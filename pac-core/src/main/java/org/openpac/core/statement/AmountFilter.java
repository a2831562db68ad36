package org.openpac.core.statement;

import java.util.Locale;
import java.util.Set;
import org.openpac.core.statement.StatedAmount.Kind;

/** Tells numbers that are amounts from those that number, name or time something, or tell a company's size. */
record AmountFilter(Tokens tokens, Language language) {

    private static final int LONGEST_SHOUT = 40;
    private static final Set<String> SCORES = Set.of("nps", "csat", "score", "note", "rating", "moyenne");
    private static final int SCORE_WORDS = 4;
    private static final Set<String> OURS =
            Set.of("nos", "mes", "leurs", "ses", "les", "ces", "our", "my", "their", "its", "the", "these");
    private static final Set<String> AMONG = Set.of(
            "de", "dans", "sur", "pour", "chez", "avec", "parmi", "aupres", "tous", "toutes", "of", "in", "across",
            "for", "with", "among", "all", "at");
    private static final Set<String> SINGULAR_ARTICLES = Set.of("le", "la", "l'");

    /** Whether the number counts nothing, whatever its unit. */
    boolean isExcluded(int at) {
        Token before = tokens.at(at - 1);
        Token next = tokens.at(at + 1);
        return isMarker(at)
                || before.is("°")
                || before.is("#")
                || next.is("°")
                || isHalfOfPair(at - 1)
                || isHalfOfPair(at + 1)
                || isOrdinal(next)
                || isNameWithLetters(next)
                || isTime(at + 1);
    }

    /** Whether a number without unit of its own is a name, a year or a place. */
    boolean isName(int at, AmountUnit unit) {
        Token before = tokens.at(at - 1);
        if (unit.kind() != Kind.COUNT) {
            return false;
        }
        if (language.has(WordClass.NUMBERED, before)) {
            return true;
        }
        if (isYear(at)) {
            return !unit.measure().endsWith("s") && !unit.measure().endsWith("x");
        }
        return unit.isBare() && (SINGULAR_ARTICLES.contains(before.word()) || isProperName(at - 1));
    }

    /** Whether the number is one side of « 1 prospect sur 5 ». */
    boolean isRatio(int at, AmountUnit unit) {
        int end = unit.end();
        boolean isFirst = (tokens.at(end).is("sur") && tokens.at(end + 1).isNumber())
                || (tokens.has(end, "out", "of") && tokens.at(end + 2).isNumber());
        boolean isSecond = (tokens.at(at - 1).is("sur") || tokens.has(at - 2, "out", "of"))
                && (tokens.at(at - 2).isNumber() || tokens.at(at - 3).isNumber());
        boolean isShare = (tokens.at(at - 1).is("sur") || tokens.has(at - 2, "out", "of")) && unit.isBare();
        boolean isMark = isFirst && (tokens.at(at).number().stripTrailingZeros().scale() > 0 || isScore(at));
        return unit.kind() == Kind.COUNT && !isMark && (isFirst || isSecond || isShare);
    }

    /** « une note de 9 sur 10 ». */
    private boolean isScore(int number) {
        for (int at = number - 1; at >= number - SCORE_WORDS; at--) {
            if (SCORES.contains(tokens.at(at).word())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the amount tells who is meant: « PME de moins de 50 salariés », « clients de plus de 100 k€ ». */
    boolean isScope(AmountUnit unit, int before, boolean isCompared) {
        Token word = tokens.at(before);
        if (unit.kind() == Kind.MONEY) {
            boolean isOf = word.is("de") || word.is("d'") || word.is("of") || word.is("with");
            return isCompared && isOf && language.has(WordClass.SIZED, tokens.at(before - 1));
        }
        if (unit.kind() == Kind.COUNT && isAmongOurs(before)) {
            return true;
        }
        return unit.kind() == Kind.COUNT
                && language.has(WordClass.PEOPLE, Folding.fold(unit.measure()))
                && (isCompared || language.has(WordClass.COMPARISON, word));
    }

    /** « dans nos 12 magasins », "in all 12 stores". */
    private boolean isAmongOurs(int determiner) {
        Token token = tokens.at(determiner);
        Token earlier = tokens.at(determiner - 1);
        return (OURS.contains(token.word()) && AMONG.contains(earlier.word()))
                || (token.is("all") && earlier.isWord() && AMONG.contains(earlier.word()));
    }

    private boolean isMarker(int at) {
        Token next = tokens.at(at + 1);
        return at == 0
                && tokens.at(at).isDigits()
                && next.kind() == Token.Kind.SIGN
                && (")".equals(next.word())
                        || (".".equals(next.word()) && tokens.size() > 2)
                        || (!tokens.at(at + 2).isNumber() && "/-–:".contains(next.word())));
    }

    /** « 24/7 », « 14:30 ». */
    private boolean isHalfOfPair(int sign) {
        Token token = tokens.at(sign);
        return (token.is("/") || token.is(":"))
                && token.isGlued()
                && tokens.at(sign + 1).isGlued()
                && tokens.at(sign - 1).isNumber()
                && tokens.at(sign + 1).isNumber();
    }

    private boolean isOrdinal(Token next) {
        return next.isGlued() && language.has(WordClass.ORDINAL_ENDING, next);
    }

    private boolean isNameWithLetters(Token next) {
        String word = next.word();
        return next.isWord()
                && next.isGlued()
                && !word.equals("x")
                && language.scale(word).isEmpty()
                && language.currency(word).isEmpty()
                && (word.length() < 4 || hasDigit(word))
                && !language.has(WordClass.POINT, word)
                && !language.has(WordClass.PERCENT, word)
                && !word.equals("bps")
                && !word.equals("rdv");
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTime(int from) {
        int at = tokens.at(from).is("-") ? from + 1 : from;
        if (language.has(WordClass.ADJECTIVE, tokens.at(at))) {
            at++;
        }
        Token unit = tokens.at(at);
        return language.has(WordClass.DAY, unit)
                || language.has(WordClass.WEEK, unit)
                || language.has(WordClass.MONTH, unit)
                || language.has(WordClass.QUARTER, unit)
                || language.has(WordClass.HALF, unit)
                || language.has(WordClass.YEAR, unit)
                || language.has(WordClass.HOUR, unit);
    }

    private boolean isYear(int at) {
        int number = tokens.at(at).number().intValue();
        return tokens.at(at).isPlainDigits(4, 4) && number >= 1990 && number <= 2099;
    }

    private boolean isProperName(int at) {
        Token token = tokens.at(at);
        if (!token.isWord() || at == 0 || SCORES.contains(token.word()) || isShouted()) {
            return false;
        }
        String written = tokens.written(at);
        return tokens.isCapitalised(at) || (written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT)));
    }

    /** Whether the first word is in capitals, and with it the rest. */
    private boolean isShouted() {
        String written = tokens.written(0);
        return written.length() > 2
                && written.length() <= LONGEST_SHOUT
                && written.equals(written.toUpperCase(Locale.ROOT));
    }
}
