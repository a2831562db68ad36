package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.statement.StatedAmount.Kind;
import org.openpac.core.statement.StatedAmount.Role;
import org.openpac.core.text.Span;

/** Finds a second quantity of something else: « 12 RDV et 3 propositions ». */
final class JoinedAmounts {

    private static final Set<String> BEFORE_AMOUNT = Set.of(
            "de", "d'", "by", "of", "a", "to", "les", "the", "un", "environ", "about", "plus", "moins", "more", "than");
    private static final Set<String> AMONG = Set.of(
            "dans", "chez", "aupres", "avec", "pour", "sur", "a", "aux", "de", "par", "entre", "vers", "des", "in",
            "with", "for", "across", "at", "to", "from", "among", "over", "between", "of", "per", "within");

    private static final Set<String> COMPARED = Set.of("more", "less", "fewer", "higher", "lower", "plus", "moins");
    private static final int FAR = 5;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Reading read;
    private final Tokens tokens;

    JoinedAmounts(Reading read) {
        this.read = read;
        this.tokens = read.tokens();
    }

    Optional<Span> secondAt(int joint, int next) {
        StatedAmount before = null;
        for (StatedAmount amount : read.amounts()) {
            int start = tokens.indexAt(amount.span().start());
            if (start < joint) {
                before = isAmong(amount) ? before : amount;
            } else {
                return before != null && isOnlyLed(next, start) && isAnother(before, amount, tokens.at(joint))
                        ? Optional.of(amount.span())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOnlyLed(int from, int amount) {
        for (int at = from; at < amount; at++) {
            if (!BEFORE_AMOUNT.contains(tokens.at(at).word())) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnother(StatedAmount first, StatedAmount second, Token joint) {
        if (first.role() == Role.FROM || isAmong(second) || isMix(first, second) || isDifference(second)) {
            return false;
        }
        if (first.kind() != second.kind()) {
            return !joint.is(",") && isNamed(first) && isNamed(second);
        }
        String one = objectOf(first);
        String other = objectOf(second);
        return !one.isEmpty() && !other.isEmpty() && !stem(one).equals(stem(other));
    }

    /** « 1 032 k€ de ventes, 52 k€ de plus »: the same result, told by its change. */
    private boolean isDifference(StatedAmount second) {
        int at = tokens.indexAt(second.span().end());
        boolean isOf = tokens.at(at).is("de") || tokens.at(at).is("en");
        return COMPARED.contains(tokens.at(isOf ? at + 1 : at).word());
    }

    /** « 60 % sur le neuf et 40 % sur la rénovation »: the parts of one whole. */
    private static boolean isMix(StatedAmount first, StatedAmount second) {
        return first.kind() == Kind.PERCENT
                && second.kind() == Kind.PERCENT
                && first.value().add(second.value()).compareTo(WHOLE) == 0;
    }

    private static boolean isNamed(StatedAmount amount) {
        return amount.kind() != Kind.COUNT || amount.noun().isPresent();
    }

    /** Whether the amount counts those it is for: « dans 3 agences et 2 boutiques ». */
    private boolean isAmong(StatedAmount amount) {
        int at = tokens.indexAt(amount.span().start());
        return amount.kind() == Kind.COUNT
                && amount.role() == Role.UNSTATED
                && (AMONG.contains(tokens.at(at - 1).word())
                        || WeakVerbs.DEFINITE.contains(tokens.at(at - 1).word()));
    }

    /** The noun that is counted, or of which the percentage or the sum is told; empty where none is named. */
    private String objectOf(StatedAmount amount) {
        if (amount.kind() == Kind.COUNT) {
            return amount.noun().map(Folding::fold).orElse("");
        }
        int at = tokens.indexAt(amount.span().end());
        boolean isOf = Set.of("de", "d'", "du", "des", "of", "in")
                .contains(tokens.at(at).word());
        boolean isNamed = isOf || read.language().has(WordClass.DETERMINER, tokens.at(at));
        int noun = isNamed ? at + 1 : at;
        while (read.language().has(WordClass.DETERMINER, tokens.at(noun))) {
            noun++;
        }
        boolean isNoun = isNamed && tokens.at(noun).isWord() && !read.dates().isPartOfDate(noun);
        return isNoun ? tokens.at(noun).word() : placeAfter(at);
    }

    /** « 18 k€ au gala et 7 k€ à la tombola »: what is told where or by whom, unless it is only told when. */
    private String placeAfter(int at) {
        int word = at;
        while (word < at + FAR
                && (tokens.at(word).isNumber() || read.language().has(WordClass.FUNCTION, tokens.at(word)))) {
            word++;
        }
        boolean isPlace = tokens.at(word).isWord() && !isOfDate(at, word);
        return isPlace ? tokens.at(word).word() : "";
    }

    private boolean isOfDate(int from, int to) {
        for (int at = from; at <= to; at++) {
            if (read.dates().isPartOfDate(at)) {
                return true;
            }
        }
        return false;
    }

    private static String stem(String noun) {
        boolean isPlural = noun.length() > 3 && (noun.endsWith("s") || noun.endsWith("x"));
        return isPlural ? noun.substring(0, noun.length() - 1) : noun;
    }
}
