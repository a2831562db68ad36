package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.statement.Statement;
import org.openpac.core.text.Arguments;

/** Judges whether a statement is there and has a length people can take in. */
final class StatementLength {

    static final Limit MIN_WORDS = Limit.of("S-01.minWords", "3");
    static final Limit MAX_WORDS = Limit.of("S-01.maxWords", "40");
    static final Limit MAX_CHARACTERS = Limit.of("S-01.maxCharacters", "250");

    /** Fillers of Hangul and a Braille pattern without dots. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

    private StatementLength() {}

    /** An absent statement is told in any language; the length of one that cannot be read is not judged. */
    static Optional<List<Breach>> assess(Objective objective, PlanView view) {
        String text = objective.statement().orElse("").strip();
        if (isUnseen(text)) {
            return Optional.of(List.of(counted(0, 0)));
        }
        if (view.statement(objective).filter(Statement::isPlaceholder).isPresent()) {
            return Optional.empty();
        }
        return view.statement(objective).map(statement -> judge(text, view));
    }

    /** Whether a person sees nothing of it: spaces of all kinds, characters without width, and letters that are blank. */
    private static boolean isUnseen(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || BLANK_LETTERS.indexOf(c) >= 0);
    }

    private static List<Breach> judge(String text, PlanView view) {
        int words = words(text);
        int characters = text.codePointCount(0, text.length());
        boolean isSound = !exceeds(MIN_WORDS, words, view)
                && !exceeds(words, MAX_WORDS, view)
                && !exceeds(characters, MAX_CHARACTERS, view);
        return isSound ? List.of() : List.of(counted(words, characters));
    }

    private static boolean exceeds(int number, Limit limit, PlanView view) {
        return BigDecimal.valueOf(number).compareTo(view.limit(limit)) > 0;
    }

    private static boolean exceeds(Limit limit, int number, PlanView view) {
        return view.limit(limit).compareTo(BigDecimal.valueOf(number)) > 0;
    }

    private static Breach counted(int words, int characters) {
        return Breach.here().with("n", Arguments.count(words)).with("characters", Arguments.count(characters));
    }

    /** Words as a person counts them: what stands between spaces and holds a letter or a digit; « k€ » is none. */
    static int words(String text) {
        int words = 0;
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            boolean isEnd = end == text.length()
                    || Character.isWhitespace(text.charAt(end))
                    || Character.isSpaceChar(text.charAt(end));
            if (isEnd) {
                words += isWord(text, start, end) ? 1 : 0;
                start = end + 1;
            }
        }
        return words;
    }

    private static boolean isWord(String text, int start, int end) {
        boolean hasLetter = false;
        boolean hasSign = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
            hasLetter |= Character.isLetter(c);
            hasSign |= Character.getType(c) == Character.CURRENCY_SYMBOL;
        }
        return hasLetter && !hasSign;
    }
}
