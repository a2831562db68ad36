package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins the words of one number: « deux cent cinquante », « vingt et un », "two hundred and fifty". */
record NumberWords(List<Token> tokens, String text) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final Set<String> HUNDREDS = Set.of("cent", "cents", "hundred");
    private static final Set<String> THOUSANDS = Set.of("mille", "thousand");
    private static final Set<String> ONES = Set.of("un", "une", "one", "a");
    private static final int LONGEST = 8;

    List<Token> joined() {
        List<Token> joined = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = end(at);
            joined.add(end > at + 1 ? number(at, end) : tokens.get(at));
            at = Math.max(end, at + 1);
        }
        return List.copyOf(joined);
    }

    private int end(int from) {
        boolean isOpening = isSimple(from) || (is(from, ONES) && is(from + 1, HUNDREDS));
        int at = from;
        while (isOpening && at < from + LONGEST && isPart(from, at)) {
            at++;
        }
        return isLink(at - 1) ? at - 1 : at;
    }

    private boolean isPart(int from, int at) {
        if (at == from) {
            return true;
        }
        if (is(at, HUNDREDS) || is(at, THOUSANDS)) {
            return !isLink(at - 1);
        }
        boolean isAfterFactor = is(at - 1, HUNDREDS) || is(at - 1, THOUSANDS) || isLink(at - 1);
        boolean isLinked = isLink(at) && (is(at - 1, HUNDREDS) || is(at + 1, ONES));
        return isLinked || (isAfterFactor && (isSimple(at) || (isLink(at - 1) && is(at, ONES))));
    }

    private boolean isLink(int at) {
        return is(at, Set.of("et", "and"));
    }

    private boolean isSimple(int at) {
        return at < tokens.size()
                && tokens.get(at).isNumber()
                && !tokens.get(at).isDigits();
    }

    private boolean is(int at, Set<String> words) {
        return at >= 0 && at < tokens.size() && words.contains(tokens.get(at).word());
    }

    private Token number(int from, int end) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        for (int at = from; at < end; at++) {
            if (is(at, HUNDREDS)) {
                part = part.max(BigDecimal.ONE).multiply(HUNDRED);
            } else if (is(at, THOUSANDS)) {
                total = total.add(part.max(BigDecimal.ONE).multiply(THOUSAND));
                part = BigDecimal.ZERO;
            } else {
                part = part.add(is(at, ONES) ? BigDecimal.ONE : tokens.get(at).number());
            }
        }
        Token first = tokens.get(from);
        int last = tokens.get(end - 1).end();
        String word = Folding.fold(text.substring(first.start(), last));
        return new Token(Token.Kind.NUMBER, word, total.add(part), first.start(), last, first.isGlued());
    }
}
