package org.openpac.json.codec;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Word;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.json.StoredText;
import org.openpac.json.StoredWord;

/** The types of a message's values, each by the name of the member that holds such a value. */
final class ArgumentType {

    private static final ArgumentType TEXT = new ArgumentType(
            "text", StoredText.class, ArgumentForms.TEXT.kind(), Function.identity(), Function.identity());

    private static final List<ArgumentType> ALL = List.of(
            new ArgumentType(
                    "quoted", Arguments.Quoted.class, FormKinds.WORDS, Arguments.Quoted::value, Arguments.Quoted::new),
            new ArgumentType(
                    "named", Arguments.Named.class, FormKinds.WORDS, Arguments.Named::value, Arguments.Named::new),
            new ArgumentType(
                    "count", Arguments.Count.class, FormKinds.COUNT, Arguments.Count::value, Arguments.Count::new),
            new ArgumentType(
                    "number",
                    Arguments.Numeric.class,
                    FormKinds.UNROUNDED,
                    Arguments.Numeric::value,
                    Arguments.Numeric::new),
            new ArgumentType(
                    "percentage",
                    Arguments.Percentage.class,
                    FormKinds.UNROUNDED,
                    Arguments.Percentage::value,
                    Arguments.Percentage::new),
            new ArgumentType("day", Arguments.Day.class, FormKinds.DATE, Arguments.Day::value, Arguments.Day::new),
            new ArgumentType(
                    "several",
                    Arguments.Several.class,
                    FormKinds.ARGUMENT.several(),
                    several -> List.copyOf(several.values()),
                    Arguments.Several::new),
            new ArgumentType(
                    "label",
                    Arguments.Label.class,
                    ArgumentForms.LABEL.kind(),
                    Function.identity(),
                    Function.identity()),
            new ArgumentType("money", Money.class, FormKinds.MONEY, Function.identity(), Function.identity()),
            new ArgumentType("quantity", Quantity.class, FormKinds.QUANTITY, Function.identity(), Function.identity()),
            new ArgumentType("unit", Unit.class, FormKinds.UNIT, Function.identity(), Function.identity()),
            new ArgumentType("share", Share.class, FormKinds.SHARE, Function.identity(), Function.identity()),
            new ArgumentType("id", Id.class, FormKinds.ID, Function.identity(), Function.identity()),
            new ArgumentType(
                    "dateRange", DateRange.class, FormKinds.DATE_RANGE, Function.identity(), Function.identity()),
            new ArgumentType(
                    "word", StoredWord.class, ArgumentForms.WORD.kind(), Function.identity(), Function.identity()),
            TEXT);

    private final String member;
    private final Class<? extends Argument> type;
    private final FormKind<?> kind;
    private final Function<Argument, Object> value;
    private final Function<Object, Argument> argument;

    private <A extends Argument, V> ArgumentType(
            String member,
            Class<A> type,
            FormKind<V> kind,
            Function<A, ? extends V> value,
            Function<V, ? extends Argument> argument) {
        this.member = member;
        this.type = type;
        this.kind = kind;
        this.value = given -> value.apply(type.cast(given));
        this.argument = read -> argument.apply(kind.cast(read));
    }

    static Optional<ArgumentType> find(String member) {
        return ALL.stream().filter(type -> type.member.equals(member)).findFirst();
    }

    /** What they hold, by their members, in the order in which they are declared. */
    static Map<String, FormKind<?>> kinds() {
        Map<String, FormKind<?>> kinds = new LinkedHashMap<>();
        ALL.forEach(type -> kinds.put(type.member, type.kind));
        return kinds;
    }

    static List<String> names() {
        return ALL.stream().map(type -> type.member).toList();
    }

    /** The type of a value that is {@linkplain #stored fit to be written}. */
    static ArgumentType of(Argument argument) {
        return ALL.stream()
                .filter(type -> type.type.isInstance(argument))
                .findFirst()
                .orElse(TEXT);
    }

    /** The same value in the form in which it is read back: numbers without trailing zeros, others by their texts. */
    static Argument stored(Argument argument) {
        if (argument instanceof Arguments.Numeric number) {
            return new Arguments.Numeric(ComputedNumbers.plain(number.value()));
        }
        if (argument instanceof Arguments.Percentage percentage) {
            return new Arguments.Percentage(ComputedNumbers.plain(percentage.value()));
        }
        if (argument instanceof Arguments.Several several) {
            return new Arguments.Several(
                    several.values().stream().map(ArgumentType::stored).toList());
        }
        if (argument instanceof Word word) {
            return StoredWord.of(word);
        }
        boolean isKnown = ALL.stream().anyMatch(type -> type.type.isInstance(argument));
        return isKnown && isWithinCalendar(argument) ? argument : StoredText.of(argument);
    }

    private static boolean isWithinCalendar(Argument argument) {
        if (argument instanceof Arguments.Day day) {
            return isWithinCalendar(day.value());
        }
        return !(argument instanceof DateRange range)
                || (isWithinCalendar(range.start()) && isWithinCalendar(range.end()));
    }

    private static boolean isWithinCalendar(LocalDate date) {
        return DateCodec.isWithinYears(date);
    }

    String member() {
        return member;
    }

    ValueCodec codec() {
        return kind.codec();
    }

    Object value(Argument given) {
        return value.apply(given);
    }

    Argument argument(Object read) {
        return argument.apply(read);
    }
}
