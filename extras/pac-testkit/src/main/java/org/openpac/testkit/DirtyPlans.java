package org.openpac.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
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

/**
 * Plans in which anything may be wrong: ids twice, links to nowhere and in circles, dates reversed, shares beyond the whole,
 * half of it missing, unknown members anywhere. Made from the shapes, so that no member is forgotten.
 */
public final class DirtyPlans {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "Augmenter le chiffre d’affaires de 15 % d’ici la fin de l’année",
            "Increase revenue by 15% by the end of the year",
            "Améliorer le taux de conversion de 2 %",
            "\ud83d\udc4d \u202eabc\u00a0",
            "\"quoted\" \\ / \u2028 é\u0301",
            "d’ici le 31/02/2026, atteindre 1e99 %");
    private static final List<String> UNITS = List.of("EUR", "USD", "COUNT", "PERCENT", "RATIO", "DAY", "visits");
    private static final List<RawMember> EXTRAS = List.of(
            new RawMember("x-crm", "{\"a\":[1e400,2.50,-0.0],\"b\":null}"),
            new RawMember("colour", "\"blue\""),
            new RawMember("__proto__", "[[],{}]"));

    private final SplittableRandom random;
    private final int ids;

    private DirtyPlans(long seed) {
        random = new SplittableRandom(seed);
        ids = 2 + random.nextInt(20);
    }

    /** Makes the plan of a seed. */
    public static SalesActionPlan of(long seed) {
        return new DirtyPlans(seed).element(SalesActionPlanShape.SHAPE);
    }

    /** Makes an element of any shape, of a seed. */
    public static <T extends Element> T element(Shape<T> shape, long seed) {
        return new DirtyPlans(seed).element(shape);
    }

    // As deep as shapes nest.
    private <T extends Element> T element(Shape<T> shape) {
        @Nullable Object[] values = new Object[shape.members().size()];
        for (Member<T, ?> member : shape.members()) {
            if (member.isRequired() || random.nextInt(3) > 0) {
                values[member.index()] = value(member.kind());
            }
        }
        List<RawMember> extras = new ArrayList<>();
        for (RawMember extra : EXTRAS) {
            if (random.nextInt(8) == 0) {
                extras.add(extra);
            }
        }
        return shape.make(values, extras);
    }

    private Object value(Kind kind) {
        if (kind instanceof Kind.ListOf list) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(value(list.item()));
            }
            return items;
        }
        if (kind instanceof Kind.Nested nested) {
            return element(nested.shape());
        }
        if (kind instanceof Kind.Text text) {
            String words = one(TEXTS);
            return words.length() <= text.maxLength() ? words : words.substring(0, text.maxLength());
        }
        if (kind instanceof Kind.Identity || kind instanceof Kind.Reference) {
            return Id.of("id-" + random.nextInt(ids));
        }
        if (kind instanceof Kind.Vocabulary vocabulary) {
            return one(vocabulary.words());
        }
        return simple((Kind.Simple) kind);
    }

    private Object simple(Kind.Simple kind) {
        return switch (kind) {
            case MONEY -> Money.of(random.nextInt(-1_000, 1_000_000), random.nextBoolean() ? "EUR" : "JPY");
            case QUANTITY -> new Quantity(decimal(), Unit.parse(one(UNITS)));
            case UNIT -> Unit.parse(one(UNITS));
            case SHARE -> new Share(decimal());
            case DATE -> date();
            case DATE_RANGE -> new DateRange(date(), date());
            case PHASING ->
                new Phasing(one(List.of(PhasingPeriod.values())), List.of(new Share(decimal()), Share.WHOLE));
            case CURRENCY -> Currency.getInstance(random.nextBoolean() ? "EUR" : "CHF");
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> random.nextInt();
        };
    }

    private BigDecimal decimal() {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(random.nextInt(-100, 200));
            case 2 -> BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), random.nextInt(7));
            default -> new BigDecimal(random.nextBoolean() ? "999999999999999" : "0.000000000001");
        };
    }

    private LocalDate date() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(-400, 1_200));
    }

    private <T> T one(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
