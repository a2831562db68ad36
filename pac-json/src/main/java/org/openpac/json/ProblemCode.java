package org.openpac.json;

/** What is wrong with a document. Codes are never renamed or given another meaning; later versions may add some. */
public enum ProblemCode {
    /** The text is not JSON as RFC 8259 has it, ends too early or goes on after its end. Reading stops there. */
    SYNTAX,
    /** The bytes are not well-formed UTF-8. Nothing is read. */
    INVALID_UTF8,
    /** The document, a text, a name or a number is longer than a {@linkplain JsonLimit limit} allows. */
    TOO_LARGE,
    /** Objects and arrays are nested too deep. Reading stops there. */
    TOO_DEEP,
    /** As many problems as the limit allows have been found. Reading stops there. */
    TOO_MANY_PROBLEMS,
    /** A required member is not there; the place is that of the object that lacks it. */
    MISSING,
    /** A null stands where a value belongs; an absent value is left out. */
    NULL,
    /** A member stands a second time in its object. */
    DUPLICATE,
    /** A member is unknown where it cannot be kept: inside a small value, or when unknown members are refused. */
    UNKNOWN_MEMBER,
    /** A value is of another JSON type than the member's. */
    WRONG_TYPE,
    /** A text is none of the words of the member's list. */
    UNKNOWN_WORD,
    /** A text is no id. */
    INVALID_ID,
    /** A text is no day of the calendar between 1900 and 2200 in the form {@code 2026-01-31}. */
    INVALID_DATE,
    /** A text has more code points than the member allows. */
    TEXT_TOO_LONG,
    /** A text holds a control character, a line or paragraph separator, or half of a surrogate pair. */
    INVALID_TEXT,
    /** A number has more digits or decimals than a plan, or an amount more than its currency, can hold. */
    NUMBER_TOO_PRECISE,
    /** A number is too large. */
    NUMBER_TOO_LARGE,
    /** A number is not written as a whole number: {@code 1.0} and {@code 1e3} are not. */
    NOT_AN_INTEGER,
    /** A text is no ISO 4217 code, or the code of a currency that has no amounts. */
    UNKNOWN_CURRENCY,
    /** A text is no code of a unit. */
    UNKNOWN_UNIT,
    /** In settings: a text is no id of a rule. */
    UNKNOWN_RULE,
    /** In settings: a text is no name of a rule's limit. */
    UNKNOWN_LIMIT,
    /** The members are sound one by one, and together make no value that can be: a negative count, reversed bounds. */
    IMPOSSIBLE_VALUE,
    /** In a patch: a text is no JSON Pointer of RFC 6901. */
    INVALID_POINTER,
    /** In a patch: the plan has nothing at the place, or no place for a value there. Nothing is changed. */
    NO_SUCH_PLACE,
    /** In a patch: a value would have to be moved into itself. Nothing is changed. */
    MOVED_INTO_ITSELF,
    /** In a patch: the value tested is another one. Nothing is changed. */
    TEST_FAILED,
    /** The plan is not the one that the patch was made for: read it again. Nothing is changed. */
    OUTDATED,
    /** The format version is not two numbers and a point. */
    INVALID_VERSION,
    /** The document is written in a format of another major version. Nothing else is read. */
    UNSUPPORTED_VERSION,
    /** When writing: an unknown member bears the name of a known one, and the plan is of no newer version. */
    MISPLACED_MEMBER,
    /** When writing the canonical form: a number that no double stands for exactly. */
    INEXACT_NUMBER
}
