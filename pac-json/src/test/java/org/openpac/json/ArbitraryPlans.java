package org.openpac.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Occurrence;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.RawMember;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** Any plan that the format can hold, good or bad, made by the shapes. */
public final class ArbitraryPlans {

    private ArbitraryPlans() {}

    /** Any such plan. */
    public static Arbitrary<SalesActionPlan> plans() {
        return element(SalesActionPlanShape.SHAPE).map(SalesActionPlan.class::cast);
    }

    static Arbitrary<Element> element(Shape<?> shape) {
        List<Arbitrary<Object>> values = new ArrayList<>();
        for (Member<?, ?> member : shape.members()) {
            values.add(value(member));
        }
        return Combinators.combine(Combinators.combine(values).as(List::toArray), extras(shape))
                .as((members, extras) -> shape.make(members, extras));
    }

    private static Arbitrary<Object> value(Member<?, ?> member) {
        Arbitrary<Object> value = kind(member.kind());
        return member.occurrence() == Occurrence.OPTIONAL ? value.injectNull(0.5) : value;
    }

    private static Arbitrary<Object> kind(Kind kind) {
        if (kind instanceof Kind.Simple simple) {
            return simple(simple).map(value -> value);
        }
        if (kind instanceof Kind.Text text) {
            return texts(text.maxLength()).map(value -> value);
        }
        if (kind instanceof Kind.Vocabulary vocabulary) {
            return Arbitraries.of(vocabulary.words()).map(value -> value);
        }
        if (kind instanceof Kind.Nested nested) {
            return element(nested.shape()).map(value -> value);
        }
        if (kind instanceof Kind.ListOf list) {
            ListArbitrary<Object> items = kind(list.item()).list();
            return items.ofMaxSize(2).map(value -> value);
        }
        return ids().map(value -> value);
    }

    private static Arbitrary<?> simple(Kind.Simple kind) {
        return switch (kind) {
            case MONEY ->
                Combinators.combine(decimals(), Arbitraries.of("EUR", "JPY", "TND"))
                        .as((number, code) -> {
                            Currency currency = Currency.getInstance(code);
                            return new Money(
                                    number.setScale(
                                            Math.min(number.scale(), currency.getDefaultFractionDigits()),
                                            java.math.RoundingMode.DOWN),
                                    currency);
                        });
            case QUANTITY -> Combinators.combine(decimals(), units()).as(Quantity::new);
            case UNIT -> units();
            case SHARE -> decimals().map(Share::new);
            case DATE -> dates();
            case DATE_RANGE -> Combinators.combine(dates(), dates()).as(DateRange::new);
            case PHASING ->
                Combinators.combine(
                                Arbitraries.of(PhasingPeriod.class),
                                decimals().map(Share::new).list().ofMaxSize(4))
                        .as(Phasing::new);
            case CURRENCY -> Arbitraries.of("EUR", "USD", "XAU").map(Currency::getInstance);
            case BOOLEAN -> Arbitraries.of(true, false);
            case INTEGER -> Arbitraries.integers();
        };
    }

    static Arbitrary<Id> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(Id::of);
    }

    /** Code points that texts may hold, those that need escapes or several bytes among them. */
    static Arbitrary<String> texts(int maxLength) {
        Arbitrary<Integer> odd = Arbitraries.of(
                '"' + 0, '\\' + 0, '/' + 0, 9, 10, 13, 0xA0, 0xE9, 0x202E, 0x20AC, 0xFEFF, 0xFFFF, 0x1F600, 0x10FFFF);
        return Arbitraries.oneOf(odd, Arbitraries.integers().between(' ', '~'))
                .list()
                .ofMaxSize(Math.min(maxLength, 6))
                .map(codePoints -> {
                    StringBuilder text = new StringBuilder();
                    codePoints.forEach(text::appendCodePoint);
                    return text.toString();
                });
    }

    static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L),
                        Arbitraries.integers().between(0, 12))
                .as((digits, scale) -> new BigDecimal(BigInteger.valueOf(digits), scale));
    }

    private static Arbitrary<Unit> units() {
        return Arbitraries.of("COUNT", "PERCENT", "YEAR", "EUR", "visits", "a_b-9")
                .map(Unit::parse);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<List<RawMember>> extras(Shape<?> shape) {
        Arbitrary<String> names = Arbitraries.of("x-crm", "Id", "mood", "é\"\\", "", "x-\u00e9", "__proto__", "$ref")
                .filter(name -> shape.member(name).isEmpty());
        Arbitrary<String> json = Arbitraries.of(
                "null",
                "1e400",
                "2.50",
                "-0.0",
                "\"\\ud800\"",
                "{ \"b\" : 1,\n\"a\":[ ] }",
                "[[],{}]",
                "\"é\uD83D\uDE00\\/\"");
        return Combinators.combine(names, json)
                .as(RawMember::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(RawMember::name);
    }
}
