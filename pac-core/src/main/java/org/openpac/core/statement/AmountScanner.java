package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openpac.core.statement.StatedAmount.Kind;
import org.openpac.core.statement.StatedAmount.Role;
import org.openpac.core.value.Decimals;

/** Finds the amounts of a statement in one pass. */
final class AmountScanner {

    private static final Set<String> TO = Set.of("a", "to", "→");
    private static final Set<String> LINKS = Set.of("a", "to", "→", "-", "–", "et", "and", "ou", "or");
    private static final Set<String> MINUS = Set.of("-", "−", "–");
    private static final int SAME_TEXT = -1;

    private final Tokens tokens;
    private final Language language;
    private final DateScanner dates;
    private final AmountFilter filter;
    private final Governor governor;
    private final List<StatedAmount> amounts = new ArrayList<>();
    private int levelAt = SAME_TEXT;
    private int sameRoleAt = SAME_TEXT;
    private AmountRole lastRole = new AmountRole(Role.UNSTATED, false);

    private AmountScanner(Tokens tokens, Language language, DateScanner dates) {
        this.tokens = tokens;
        this.language = language;
        this.dates = dates;
        this.filter = new AmountFilter(tokens, language);
        this.governor = new Governor(tokens, language);
    }

    static List<StatedAmount> scan(Tokens tokens, Language language, DateScanner dates) {
        AmountScanner scanner = new AmountScanner(tokens, language, dates);
        int at = 0;
        while (at < tokens.size()) {
            at = dates.isPartOfDate(at) ? at + 1 : scanner.take(at);
        }
        return List.copyOf(scanner.amounts);
    }

    private int take(int at) {
        governor.pass(at);
        int afterMultiple = new Multiples(tokens, language, governor).endAt(at);
        if (afterMultiple > at) {
            BigDecimal factor = new Multiples(tokens, language, governor).factorAt(at);
            boolean isLevel = tokens.at(at).isNumber() && (governor.move() == Governor.Move.LEVEL);
            Role role = isLevel ? Role.LEVEL : Role.CHANGE;
            add(factor, Kind.MULTIPLE, role, "", at, afterMultiple);
            return afterMultiple;
        }
        if (!tokens.at(at).isNumber() || filter.isExcluded(at) || language.has(WordClass.TIMES, tokens.at(at + 1))) {
            return at + 1;
        }
        return amount(at);
    }

    private int amount(int at) {
        AmountUnit own = AmountUnit.after(tokens, at, language, dates);
        int partner = partner(own.isBare() ? at + 1 : own.end());
        if (own.isBare() && partner > 0) {
            if (filter.isExcluded(partner)) {
                return at + 1;
            }
            AmountUnit shared = AmountUnit.after(tokens, partner, language, dates);
            own = new AmountUnit(shared.kind(), shared.scale(), shared.measure(), at + 1);
        }
        if (filter.isRatio(at, own)) {
            return own.end();
        }
        AmountLead lead = AmountLead.before(tokens, at, own.kind(), language);
        if (filter.isName(at, own) || filter.isScope(own, lead.before(), lead.isCompared())) {
            return own.end();
        }
        AmountRole role = role(at, own, lead, partner);
        BigDecimal value = tokens.at(at).number().multiply(own.scale());
        boolean isNegative = role.isLess() && role.role() == Role.CHANGE;
        add(isNegative ? value.negate() : value, own.kind(), role.role(), own.measure(), lead.start(), own.end());
        return own.end();
    }

    /** The number this one is joined to, « de 38 % à 40 % »; 0 if there is none. */
    private int partner(int link) {
        if (!LINKS.contains(tokens.at(link).word()) || dates.isPartOfDate(link)) {
            return 0;
        }
        int next = link + 1;
        if (language.currency(tokens.at(next).word()).isPresent()) {
            next++;
        }
        return tokens.at(next).isNumber() && !dates.isPartOfDate(next) ? next : 0;
    }

    private AmountRole role(int at, AmountUnit unit, AmountLead lead, int partner) {
        AmountRole role;
        if (at == levelAt) {
            role = new AmountRole(Role.LEVEL, false);
        } else if (at == sameRoleAt) {
            role = lastRole;
        } else {
            role = AmountRole.of(tokens, language, governor, lead.before(), unit, lead.sign());
        }
        if (partner > 0 && isSameKind(partner, unit)) {
            Token link = tokens.at(unit.end());
            Token word = tokens.at(lead.before());
            boolean isFrom = word.is("de") || word.is("d'") || word.is("from") || link.is("→");
            if (isFrom && TO.contains(link.word())) {
                levelAt = partner;
                role = new AmountRole(Role.FROM, false);
            } else if (word.is("entre") || word.is("between") || !(link.is("et") || link.is("and"))) {
                sameRoleAt = partner;
            }
        }
        lastRole = role;
        return role;
    }

    private boolean isSameKind(int partner, AmountUnit unit) {
        return AmountUnit.after(tokens, partner, language, dates).kind() == unit.kind();
    }

    private void add(BigDecimal value, Kind kind, Role role, String measure, int from, int to) {
        if (Decimals.isWithinBounds(value)) {
            amounts.add(new StatedAmount(value, kind, role, measure, tokens.span(from, to)));
        }
    }

    /** What stands before a number: its sign, its currency and words like « environ ». */
    record AmountLead(int start, int before, String sign, boolean isCompared) {

        private static final Set<String> MORE_OR_LESS =
                Set.of("plus", "moins", "pres", "more", "less", "fewer", "over");

        static AmountLead before(Tokens tokens, int number, Kind kind, Language language) {
            int start = AmountUnit.before(tokens, number, language).isEmpty() ? number : number - 1;
            String sign = sign(tokens, start, kind);
            if (!sign.isEmpty()) {
                start--;
            }
            int before = start - 1;
            if (sign.isEmpty() && language == Language.FRENCH && isPlusOrMinus(tokens, before)) {
                return new AmountLead(start, before - 1, tokens.at(before).is("plus") ? "+" : "-", false);
            }
            boolean isCompared = false;
            boolean isMoving = true;
            while (isMoving) {
                int next = skipApproximation(tokens, before, language);
                isCompared |= next <= before - 2;
                isMoving = next != before;
                before = next;
            }
            return new AmountLead(start, before, sign, isCompared);
        }

        private static boolean isPlusOrMinus(Tokens tokens, int at) {
            return (tokens.at(at).is("plus") || tokens.at(at).is("moins"))
                    && !tokens.at(at - 1).is("au")
                    && !tokens.at(at - 1).is("d'au");
        }

        private static String sign(Tokens tokens, int number, Kind kind) {
            Token sign = tokens.at(number - 1);
            Token earlier = tokens.at(number - 2);
            if (sign.is("+")) {
                return "+";
            }
            if (!MINUS.contains(sign.word())) {
                return "";
            }
            boolean isFirst = earlier.kind() == Token.Kind.NOTHING;
            boolean isAfterSign = earlier.is(":") || earlier.is("(");
            boolean isMinus = tokens.at(number).isGlued()
                    ? (!sign.isGlued() || isAfterSign) && !(isFirst && kind == Kind.COUNT)
                    : isAfterSign || earlier.is("de") || earlier.is("by");
            return isMinus ? "-" : "";
        }

        private static int skipApproximation(Tokens tokens, int at, Language language) {
            Token token = tokens.at(at);
            Token earlier = tokens.at(at - 1);
            boolean isCompared =
                    (token.is("de") || token.is("than") || token.is("d'")) && MORE_OR_LESS.contains(earlier.word());
            boolean isClose = token.is("to") && earlier.is("close");
            boolean isBound = (earlier.is("au") || earlier.is("at"))
                    && (token.is("moins") || token.is("plus") || token.is("least") || token.is("most"));
            if (isCompared || isBound || isClose) {
                boolean isDenied =
                        tokens.at(at - 2).is("no") || tokens.at(at - 2).is("not");
                return isDenied ? at - 3 : at - 2;
            }
            return token.is("±") || language.has(WordClass.APPROXIMATION, token) ? at - 1 : at;
        }
    }
}
