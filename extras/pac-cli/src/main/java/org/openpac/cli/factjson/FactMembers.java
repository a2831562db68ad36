package org.openpac.cli.factjson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openpac.cli.facts.FactProblems;
import org.openpac.cli.facts.FactText;
import org.openpac.core.text.Message;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The members of one object. Those that are asked for are checked; the others are told at the end. Not thread-safe. */
final class FactMembers {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 12;

    /** A member’s value: a text, a number, a truth, or the members of an object; with its place. */
    private record Value(
            JsonToken token, String text, @Nullable FactMembers members, TokenStreamLocation place) {}

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final FactProblems problems;
    private final TokenStreamLocation start;
    private boolean isSound = true;

    private FactMembers(FactProblems problems, TokenStreamLocation start) {
        this.problems = problems;
        this.start = start;
    }

    /** Reads the object whose opening brace was just read. */
    static FactMembers read(JsonParser parser, FactProblems problems) {
        return read(parser, problems, true);
    }

    private static FactMembers read(JsonParser parser, FactProblems problems, boolean mayHoldObjects) {
        FactMembers members = new FactMembers(problems, parser.currentTokenLocation());
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            TokenStreamLocation place = parser.currentTokenLocation();
            if (token == JsonToken.START_OBJECT && mayHoldObjects) {
                members.values.put(name, new Value(token, "", read(parser, problems, false), place));
            } else {
                String text = token.isScalarValue() ? parser.getString() : "";
                members.values.put(name, new Value(token, text, null, place));
                parser.skipChildren();
            }
        }
        return members;
    }

    boolean isSound() {
        return isSound
                && values.values().stream()
                        .allMatch(value ->
                                value.members() == null || value.members().isSound());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> text(String name) {
        return scalar(name, "text", JsonToken.VALUE_STRING);
    }

    String requiredText(String name) {
        return required(name, text(name), "");
    }

    LocalDate date(String name) {
        return required(name, optionalDate(name), LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDate(String name) {
        Optional<String> text = text(name);
        try {
            return text.map(written -> LocalDate.parse(written, DATE));
        } catch (DateTimeParseException e) {
            refuse(
                    name,
                    FactText.message(
                            "no-iso-date", "{value} is no date such as 2026-03-31.", FactText.quoted(text.orElse(""))));
            return Optional.empty();
        }
    }

    Optional<Long> count(String name) {
        Optional<String> digits = scalar(name, "whole-number", JsonToken.VALUE_NUMBER_INT);
        if (digits.filter(text -> text.length() > MOST_DIGITS + 1).isPresent()) {
            refuse(name, FactRefusals.tooLong(digits.orElse("")));
            return Optional.empty();
        }
        return digits.map(Long::parseLong);
    }

    long requiredCount(String name) {
        return required(name, count(name), 0L);
    }

    /** A whole number of the size that periods and scores have. */
    int smallNumber(String name) {
        long number = requiredCount(name);
        if (Math.abs(number) > Integer.MAX_VALUE) {
            refuse(name, FactRefusals.tooLong(Long.toString(number)));
            return 0;
        }
        return (int) number;
    }

    Optional<Boolean> truth(String name) {
        return scalar(name, "truth", JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE)
                .map(Boolean::parseBoolean);
    }

    boolean requiredTruth(String name) {
        return required(name, truth(name), false);
    }

    Optional<BigDecimal> number(String name) {
        Optional<String> digits = scalar(name, "number", JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = digits.get().length() > 40 ? null : new BigDecimal(digits.get()).stripTrailingZeros();
        if (number == null
                || number.precision() > MOST_DIGITS
                || number.scale() > MOST_DECIMALS
                || number.precision() - number.scale() > MOST_DIGITS) {
            refuse(name, FactRefusals.tooLong(digits.get()));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    Optional<Share> share(String name) {
        return number(name).map(Share::new);
    }

    Optional<Id> id(String name) {
        Optional<String> text = text(name);
        if (text.filter(written -> !Id.isId(written)).isPresent()) {
            refuse(name, FactText.message("no-id", "{value} is no id.", FactText.quoted(text.orElse(""))));
            return Optional.empty();
        }
        return text.map(Id::of);
    }

    <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        Optional<String> text = text(name);
        for (E constant : type.getEnumConstants()) {
            if (text.filter(constant.name()::equals).isPresent()) {
                return Optional.of(constant);
            }
        }
        text.ifPresent(written -> refuse(
                name,
                FactText.message(
                        "no-constant",
                        "{value} is none of {words}.",
                        FactText.quoted(written),
                        FactRefusals.words(type))));
        return Optional.empty();
    }

    <E extends Enum<E>> E requiredWord(String name, Class<E> type) {
        return required(name, word(name, type), type.getEnumConstants()[0]);
    }

    Money money(String name) {
        return required(name, optionalMoney(name), Money.of(0, "EUR"));
    }

    Optional<Money> optionalMoney(String name) {
        return members(name).flatMap(MoneyMember::of);
    }

    /** The members of an object that is a member. */
    Optional<FactMembers> members(String name) {
        asked.add(name);
        Optional<Value> value = Optional.ofNullable(values.get(name));
        if (value.filter(each -> each.members() == null).isPresent()) {
            refuse(name, FactRefusals.wrongType("object"));
        }
        return value.flatMap(each -> Optional.ofNullable(each.members()));
    }

    private Optional<String> scalar(String name, String expected, JsonToken... tokens) {
        asked.add(name);
        Optional<Value> value = Optional.ofNullable(values.get(name));
        if (value.filter(each -> !Set.of(tokens).contains(each.token())).isPresent()) {
            refuse(name, FactRefusals.wrongType(expected));
            return Optional.empty();
        }
        return value.map(Value::text);
    }

    <T> T required(String name, Optional<T> value, T otherwise) {
        if (value.isEmpty() && !has(name)) {
            refuse(name, FactText.message("member-missing", "This member is missing."));
        }
        return value.orElse(otherwise);
    }

    /** Tells the members that nobody asked for. */
    void tellUnknown() {
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                Message message = FactText.nearest(name, asked)
                        .map(near -> FactText.message(
                                "unknown-member-near",
                                "This member is unknown; did you mean {nearest}?",
                                FactText.quoted(near)))
                        .orElseGet(() -> FactText.message("unknown-member", "This member is unknown."));
                refuse(name, message);
            }
        }
    }

    /** Notes a problem of a member, at its place; at that of the object if it is missing. */
    void refuse(String name, Message message) {
        isSound = false;
        Value value = values.get(name);
        TokenStreamLocation place = value == null ? start : value.place();
        problems.add(place.getLineNr(), place.getColumnNr(), name, message);
    }
}
