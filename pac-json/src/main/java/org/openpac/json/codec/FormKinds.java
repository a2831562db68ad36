package org.openpac.json.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Shape;
import org.openpac.core.text.Argument;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** The kinds of values that members of forms hold. */
public final class FormKinds {

    /** An id of a plan. */
    public static final FormKind<Id> ID = defined(CodeCodecs.ID, "Id");
    /** A code or name of our own: at most 200 code points. */
    public static final FormKind<String> NAME =
            new FormKind<>(new TextCodec(200), true, () -> schema("$ref", "#/$defs/Text", "maxLength", 200));
    /** Words quoted or made from a plan, whatever characters they have. */
    public static final FormKind<String> WORDS = typed(WordsCodec.WORDS, "string");
    /** An amount with its currency. */
    public static final FormKind<Money> MONEY = defined(CompositeCodecs.MONEY, "Money");
    /** A number with its unit. */
    public static final FormKind<Quantity> QUANTITY = defined(CompositeCodecs.QUANTITY, "Quantity");
    /** A code of a unit. */
    public static final FormKind<Unit> UNIT = defined(CodeCodecs.UNIT, "Unit");
    /** A code of a currency. */
    public static final FormKind<Currency> CURRENCY = defined(CodeCodecs.CURRENCY, "Currency");
    /** A day from 1900 to 2200. */
    public static final FormKind<LocalDate> DATE = defined(DateCodec.DATE, "Date");
    /** A first and a last day. */
    public static final FormKind<DateRange> DATE_RANGE = defined(CompositeCodecs.DATE_RANGE, "DateRange");
    /** A fraction. */
    public static final FormKind<Share> SHARE = defined(NumberCodecs.SHARE, "Share");
    /** A number with at most 15 significant digits. */
    public static final FormKind<BigDecimal> DECIMAL = defined(NumberCodecs.DECIMAL, "Number");
    /** A computed number with all its digits. */
    public static final FormKind<BigDecimal> UNROUNDED = typed(ComputedNumbers.UNROUNDED, "number");
    /** A computed number that is a double. */
    public static final FormKind<Double> REAL = typed(ComputedNumbers.REAL, "number");
    /** A whole number of 32 bits. */
    public static final FormKind<Integer> INTEGER = defined(NumberCodecs.INTEGER, "Integer");
    /** A whole number of 64 bits. */
    public static final FormKind<Long> COUNT = new FormKind<>(
            ComputedNumbers.COUNT,
            true,
            () -> schema("type", "integer", "minimum", Long.MIN_VALUE, "maximum", Long.MAX_VALUE));
    /** True or false. */
    public static final FormKind<Boolean> BOOLEAN = typed(BooleanCodec.BOOLEAN, "boolean");
    /** A value of a message, with its type. */
    public static final FormKind<Argument> ARGUMENT = defined(ArgumentCodec.ARGUMENT, "Argument");

    /** Any JSON value, as the text it is written in. */
    public static final FormKind<String> RAW = new FormKind<>(RawCodec.RAW, false, Map::of);

    /** Any JSON value, where it stands. */
    public static final FormKind<Slice> SLICE = new FormKind<>(SliceCodec.SLICE, false, Map::of);

    /** A JSON Pointer. */
    public static final FormKind<JsonPointer> POINTER = typed(PointerCodec.POINTER, "string");

    private FormKinds() {}

    /** A word of an enumeration, by its constant's name. */
    public static <E extends Enum<E>> FormKind<E> word(Class<E> type) {
        return choice(List.of(type.getEnumConstants()), Enum::name);
    }

    /** One of several things, by words of a form's own. */
    public static <E> FormKind<E> choice(List<E> things, Function<E, String> word) {
        List<String> words = things.stream().map(word).toList();
        return new FormKind<>(new ChoiceCodec<>(things, word), true, () -> schema("type", "string", "enum", words));
    }

    /** Values of several forms, each with a {@linkplain #typePart member that says which}. */
    public static <T> FormKind<T> oneOf(
            String member, Map<String, ? extends Form<? extends T>> forms, Function<T, String> word) {
        Part<T, String> type = Part.required(member, choice(List.copyOf(forms.keySet()), each -> each), "", word);
        Form<T> unknown = Form.inline("Unknown", List.of(type), parts -> {
            throw new IllegalStateException("a word that is known has a form");
        });
        return new FormKind<>(
                new OneOfCodec<T>(member, forms, word, unknown),
                false,
                List.copyOf(forms.values()),
                () -> schema(
                        "oneOf",
                        forms.values().stream()
                                .map(form -> form.kind().schema())
                                .toList()));
    }

    /** The member by which one of several forms is known. */
    public static <T> Part<T, String> typePart(String member, String word, String meaning) {
        return Part.required(member, choice(List.of(word), each -> each), meaning, value -> word);
    }

    /** A name that is looked at. */
    public static FormKind<String> name(NameCheck check) {
        return new FormKind<>(new NameCodec(check), true, () -> schema("type", "string"));
    }

    /** What a JSON Schema says of the value of a message: one member, which says the type. */
    public static Map<String, Object> argumentSchema() {
        Map<String, Object> types = new LinkedHashMap<>();
        ArgumentType.kinds().forEach((member, kind) -> types.put(member, kind.schema()));
        return schema(
                "type",
                "object",
                "minProperties",
                1,
                "maxProperties",
                1,
                "properties",
                types,
                "additionalProperties",
                false);
    }

    /** The forms that values of messages are of. */
    public static List<Form<?>> argumentForms() {
        return ArgumentType.kinds().values().stream()
                .flatMap(kind -> kind.forms().stream())
                .distinct()
                .toList();
    }

    /** The same value of a message in the form in which it is read back. */
    public static Argument stored(Argument argument) {
        return ArgumentType.stored(argument);
    }

    /** A computed number in the form in which it is read back. */
    public static BigDecimal stored(BigDecimal number) {
        return ComputedNumbers.plain(number);
    }

    /** An element of a plan, with all its members. */
    public static <T extends Element> FormKind<T> element(Shape<T> shape) {
        return new FormKind<>(
                new ElementCodec<>(shape),
                false,
                () -> schema("$ref", "https://openpac.org/schema/plan/1.0#/$defs/" + shape));
    }

    private static <V> FormKind<V> defined(ValueCodec codec, String definition) {
        return new FormKind<>(codec, true, () -> schema("$ref", "#/$defs/" + definition));
    }

    private static <V> FormKind<V> typed(ValueCodec codec, String type) {
        return new FormKind<>(codec, true, () -> schema("type", type));
    }

    private static Map<String, Object> schema(Object... pairs) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            schema.put((String) pairs[i], pairs[i + 1]);
        }
        return schema;
    }
}
