package org.openpac.json.schema;

import static org.openpac.json.schema.JsonTree.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openpac.core.shape.Kind;
import org.openpac.core.value.PhasingPeriod;

/** The definitions of the small values. */
final class ValueSchemas {

    private static final String FORBIDDEN =
            "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029]";
    private static final String UNIT =
            "^(COUNT|PERCENT|RATIO|SCORE|HOUR|DAY|WEEK|MONTH|YEAR|[A-Z]{3}|[a-z][a-z0-9_-]{0,31})$";
    private static final String DAY =
            "^(19[0-9]{2}|2(1[0-9]|0[0-9])[0-9]|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    static final Map<String, Object> ALL = object(
            "Id", object("type", "string", "pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "maxLength", 64),
            "Text", object("type", "string", "not", object("pattern", FORBIDDEN)),
            "Date", object("type", "string", "format", "date", "pattern", DAY, "maxLength", 10),
            "Number",
                    object(
                            "type", "number",
                            "exclusiveMinimum", -1_000_000_000_000_000L,
                            "exclusiveMaximum", 1_000_000_000_000_000L),
            "Share",
                    object(
                            "$ref", "#/$defs/Number",
                            "description", "A fraction: 0.4 is 40 %.",
                            "x-description-fr", "Une fraction\u00a0: 0,4 vaut 40\u202f%."),
            "Integer", object("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE),
            "Boolean", object("type", "boolean"),
            "Currency", object("type", "string", "pattern", "^[A-Z]{3}$", "maxLength", 3),
            "Unit", object("type", "string", "pattern", UNIT, "maxLength", 32),
            "Money", composite("amount", reference("Number"), "currency", reference("Currency")),
            "Quantity", composite("value", reference("Number"), "unit", reference("Unit")),
            "DateRange", composite("start", reference("Date"), "end", reference("Date")),
            "Phasing",
                    composite(
                            "every", object("type", "string", "enum", periods()),
                            "shares", object("type", "array", "items", reference("Share"))));

    private ValueSchemas() {}

    static Map<String, Object> reference(String name) {
        return object("$ref", "#/$defs/" + name);
    }

    static String name(Kind.Simple kind) {
        return switch (kind) {
            case MONEY -> "Money";
            case QUANTITY -> "Quantity";
            case UNIT -> "Unit";
            case SHARE -> "Share";
            case DATE -> "Date";
            case DATE_RANGE -> "DateRange";
            case PHASING -> "Phasing";
            case CURRENCY -> "Currency";
            case BOOLEAN -> "Boolean";
            case INTEGER -> "Integer";
        };
    }

    static Map<String, Object> formatVersion() {
        return object(
                "title", "Format version",
                "x-label-fr", "Version du format",
                "description", Meanings.ofFormatVersion(Locale.ENGLISH),
                "x-description-fr", Meanings.ofFormatVersion(Locale.FRENCH),
                "type", "string",
                "pattern", "^1\\.(0|[1-9][0-9]{0,4})$");
    }

    private static List<String> periods() {
        return Stream.of(PhasingPeriod.values()).map(PhasingPeriod::name).toList();
    }

    private static Map<String, Object> composite(Object... properties) {
        Map<String, Object> named = object(properties);
        return object(
                "type",
                "object",
                "required",
                new ArrayList<Object>(named.keySet()),
                "properties",
                named,
                "additionalProperties",
                false);
    }
}
