package org.openpac.json.codec;

import org.openpac.core.text.Translations;
import org.openpac.json.ProblemCode;

/** The sentences of problems, in English; other languages stand in {@code problems_<language>.properties}. */
public enum ProblemText {
    EARLY_END(ProblemCode.SYNTAX, "The text ends before the JSON does."),
    NOT_JSON(ProblemCode.SYNTAX, "From here on the text is not JSON."),
    TRAILING(ProblemCode.SYNTAX, "Something follows after the end of the document."),
    INVALID_UTF8(ProblemCode.INVALID_UTF8, "From here on the bytes are not UTF-8."),
    DOCUMENT_TOO_LARGE(ProblemCode.TOO_LARGE, "The document has more than {limit} bytes."),
    TOO_MANY_TOKENS(ProblemCode.TOO_LARGE, "The document has more than {limit} names, values and brackets."),
    TEXT_TOO_LARGE(ProblemCode.TOO_LARGE, "The text has {length} characters; no text may have more than {limit}."),
    NAME_TOO_LARGE(
            ProblemCode.TOO_LARGE, "The member’s name has {length} characters; no name may have more than {limit}."),
    NUMBER_TOO_LONG(ProblemCode.TOO_LARGE, "The number has {length} characters; no number may have more than {limit}."),
    TOO_MANY_ITEMS(ProblemCode.TOO_LARGE, "The list has more than {limit} items."),
    TOO_MANY_MEMBERS(ProblemCode.TOO_LARGE, "There are more than {limit} members here that are unknown."),
    UNKNOWN_TOO_LARGE(
            ProblemCode.TOO_LARGE,
            "The value of the unknown member {name} has {length} bytes; it may have no more than {limit}."),
    TOO_DEEP(ProblemCode.TOO_DEEP, "Objects and arrays are nested more than {limit} deep."),
    TOO_MANY_PROBLEMS(ProblemCode.TOO_MANY_PROBLEMS, "Reading stopped after {limit} problems."),
    MISSING(ProblemCode.MISSING, "The member {name} is missing."),
    NULL(ProblemCode.NULL, "Null is no value: leave the member or the item out."),
    DUPLICATE(ProblemCode.DUPLICATE, "The member {name} stands here a second time; the first is {first}."),
    UNKNOWN_MEMBER(ProblemCode.UNKNOWN_MEMBER, "The member {name} is unknown."),
    MISSPELT_MEMBER(ProblemCode.UNKNOWN_MEMBER, "The member {name} is unknown; did you mean {known}?"),
    WRONG_TYPE(ProblemCode.WRONG_TYPE, "Expected here is {expected}, not {found}."),
    UNKNOWN_WORD(ProblemCode.UNKNOWN_WORD, "{found} is none of the words that can stand here: {words}."),
    INVALID_ID(
            ProblemCode.INVALID_ID,
            "{found} is no id: one to 64 ASCII letters, digits, dots, underscores and hyphens, the first a letter or digit."),
    INVALID_DATE(ProblemCode.INVALID_DATE, "{found} is no day from 1900-01-01 to 2200-12-31, written as 2026-01-31."),
    TEXT_TOO_LONG(ProblemCode.TEXT_TOO_LONG, "The text has {length} characters; {limit} are possible here."),
    INVALID_TEXT(ProblemCode.INVALID_TEXT, "The text holds {character}, which no text may hold."),
    NUMBER_TOO_PRECISE(
            ProblemCode.NUMBER_TOO_PRECISE,
            "{found} has too many digits: 15 significant ones and 12 after the point are possible."),
    AMOUNT_TOO_PRECISE(ProblemCode.NUMBER_TOO_PRECISE, "{found} has more decimals than {currency} has."),
    NUMBER_TOO_LARGE(ProblemCode.NUMBER_TOO_LARGE, "{found} is too large: numbers are below 10^15."),
    INTEGER_TOO_LARGE(
            ProblemCode.NUMBER_TOO_LARGE, "{found} is too large: whole numbers are from -2147483648 to 2147483647."),
    NOT_AN_INTEGER(ProblemCode.NOT_AN_INTEGER, "{found} is not written as a whole number, without point and exponent."),
    COUNT_TOO_LARGE(ProblemCode.NUMBER_TOO_LARGE, "{found} is too large: at most 18 digits are possible here."),
    UNKNOWN_CURRENCY(ProblemCode.UNKNOWN_CURRENCY, "{found} is no ISO 4217 code of a currency, such as EUR."),
    NO_AMOUNTS(ProblemCode.UNKNOWN_CURRENCY, "{found} is no currency in which amounts are paid."),
    UNKNOWN_UNIT(
            ProblemCode.UNKNOWN_UNIT,
            "{found} is no unit: COUNT, PERCENT, RATIO, SCORE, HOUR, DAY, WEEK, MONTH, YEAR, a currency code or a word in small letters."),
    UNKNOWN_RULE(ProblemCode.UNKNOWN_RULE, "{found} is no rule; the nearest is {known}."),
    UNKNOWN_LIMIT(ProblemCode.UNKNOWN_LIMIT, "{found} is no limit of a rule; the nearest is {known}."),
    INVALID_POINTER(ProblemCode.INVALID_POINTER, "{found} is no JSON Pointer such as /objectives/0/due."),
    TOO_MANY_OPERATIONS(ProblemCode.TOO_LARGE, "The patch has more than {limit} operations."),
    COPIED_TOO_MUCH(ProblemCode.TOO_LARGE, "Operation {index}: more than {limit} bytes would be copied."),
    NO_SUCH_PLACE(ProblemCode.NO_SUCH_PLACE, "Operation {index}: there is no place {pointer}."),
    ROOT_REMOVED(ProblemCode.NO_SUCH_PLACE, "Operation {index}: the whole document cannot be taken away."),
    MOVED_INTO_ITSELF(ProblemCode.MOVED_INTO_ITSELF, "Operation {index}: {pointer} cannot be moved into itself."),
    TEST_FAILED(ProblemCode.TEST_FAILED, "Operation {index}: the value at {pointer} is another one."),
    OUTDATED_FINGERPRINT(
            ProblemCode.OUTDATED,
            "The plan is not the one that the patch was made for: its fingerprint is {found}, not {expected}."),
    OUTDATED_REVISION(
            ProblemCode.OUTDATED,
            "The plan is not the one that the patch was made for: it is of revision {found}, not {expected}."),
    IMPOSSIBLE(ProblemCode.IMPOSSIBLE_VALUE, "There is no such value: {why}."),
    INVALID_VERSION(ProblemCode.INVALID_VERSION, "{found} is no format version such as 1.0."),
    UNSUPPORTED_VERSION(
            ProblemCode.UNSUPPORTED_VERSION,
            "The document is of format version {found}, and only versions {major}.x can be read: use a library of that version, or have the document written as {current}."),
    EXTRA_TWICE(ProblemCode.DUPLICATE, "Two unknown members of one element are named {name}."),
    MISPLACED_MEMBER(
            ProblemCode.MISPLACED_MEMBER,
            "The unknown member {name} bears the name of a known one: set that one’s value instead."),
    INEXACT_NUMBER(ProblemCode.INEXACT_NUMBER, "{found} is no number that the canonical form can say exactly.");

    static final Translations TRANSLATIONS =
            Translations.of("problems", file -> ProblemText.class.getResourceAsStream(file));

    private final ProblemCode code;
    private final String english;

    ProblemText(ProblemCode code, String english) {
        this.code = code;
        this.english = english;
    }

    ProblemCode code() {
        return code;
    }

    String english() {
        return english;
    }
}
