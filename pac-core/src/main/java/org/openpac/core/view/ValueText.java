package org.openpac.core.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Format;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.RawMember;
import org.openpac.core.value.UnitKind;

/** Values of a plan's members as people read them. */
final class ValueText {

    /** What stands for a value that is not there. */
    static final Argument NOTHING = Arguments.named("–");

    private static final int LONGEST = 120;
    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private ValueText() {}

    /** What a value is read as, given what sort it is; null for an unknown member. */
    static Argument of(@Nullable Kind kind, @Nullable Object value) {
        return of(kind, value, 0);
    }

    /** What a value is read as beside another: amounts of millions with as many decimals as the other's. */
    static Argument beside(@Nullable Kind kind, @Nullable Object value, @Nullable Object other) {
        return of(kind, value, decimals(amount(other)));
    }

    private static Argument of(@Nullable Kind kind, @Nullable Object value, int decimals) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Element element && kind instanceof Kind.Nested nested) {
            return element(nested, element);
        }
        if (value instanceof List<?> items) {
            Kind item = kind instanceof Kind.ListOf list ? list.item() : null;
            return Arguments.several(items.stream().map(each -> of(item, each)).toList());
        }
        return simple(value, decimals);
    }

    private static Argument element(Kind.Nested nested, Element element) {
        if (element instanceof Identified) {
            return ElementName.of(nested.shape(), element);
        }
        List<Argument> parts = new ArrayList<>();
        for (Member<?, ?> member : nested.shape().members()) {
            Object part = nested.shape().read(element, member.index());
            if (part != null && !(part instanceof List<?> list && list.isEmpty())) {
                parts.add(of(member.kind(), part));
            }
        }
        return Arguments.several(parts);
    }

    private static Argument simple(Object value, int decimals) {
        Amount amount = amount(value);
        if (amount != null && amount.isWrittenInMillions()) {
            return new Millions(amount, Math.max(decimals, decimals(amount)));
        }
        if (value instanceof Argument argument) {
            return argument;
        }
        if (value instanceof String text) {
            return Arguments.quoted(ElementName.shortened(text, LONGEST));
        }
        if (value instanceof LocalDate day) {
            return Arguments.day(day);
        }
        if (value instanceof Integer number) {
            return Arguments.count(number);
        }
        if (value instanceof Boolean is) {
            return ChangeTexts.term(is ? "yes" : "no");
        }
        if (value instanceof Phasing phasing) {
            return Arguments.several(phasing.shares());
        }
        if (value instanceof RawMember member) {
            return Arguments.named(ElementName.shortened(member.json(), LONGEST));
        }
        return Arguments.named(value instanceof Currency currency ? currency.getCurrencyCode() : value.toString());
    }

    private static @Nullable Amount amount(@Nullable Object value) {
        if (value instanceof Money money) {
            return new Amount(money.amount(), money.currency().getCurrencyCode());
        }
        return value instanceof Quantity quantity && quantity.unit().kind() == UnitKind.CURRENCY
                ? new Amount(quantity.value(), quantity.unit().code())
                : null;
    }

    private static int decimals(@Nullable Amount amount) {
        return amount != null && amount.isWrittenInMillions() ? amount.decimals() : 0;
    }

    private record Amount(BigDecimal value, String currency) {

        BigDecimal millions() {
            return value.movePointLeft(6).stripTrailingZeros();
        }

        int decimals() {
            return Math.max(0, millions().scale());
        }

        boolean isWrittenInMillions() {
            return value.abs().compareTo(MILLION) >= 0 && decimals() <= MOST_DECIMALS;
        }
    }

    private record Millions(Amount amount, int decimals) implements Argument {
        @Override
        public String text(Locale locale) {
            return Format.of(locale).millions(amount.value(), amount.currency(), decimals);
        }
    }
}
