package org.openpac.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.sym.PropertyNameMatcher;

/** One walk through a document: where it is, what it has found. No exception of the parser leaves it. */
final class Reading {

    private final DocumentReader documents;
    private final Slice document;
    private final byte[] bytes;
    private final int start;
    private final JsonParser parser;
    private final JsonSettings settings;
    private final Report report;
    private final Pointer pointer = new Pointer();
    private final Header header = new Header();
    private final Map<Integer, int[]> firstOffsets = new HashMap<>();
    private final Items items = new Items();
    private final Slots slots = new Slots();
    private final Memo<Id> ids = new Memo<>(256, Id::value);
    private final Memo<Unit> units = new Memo<>(32, Unit::code);
    private final Memo<Currency> currencies = new Memo<>(4, Currency::getCurrencyCode);
    private final int maxTokens;
    private final int maxTextLength;
    private final int maxNumberLength;
    private final int maxItems;
    private @Nullable JsonToken current;
    private int tokens;
    private boolean isHidden;
    private boolean isTolerant;
    private boolean isLenient;
    private boolean hasNewerValue;

    /** Walks through a document, which begins at {@code start} after its byte order mark. */
    Reading(DocumentReader documents, Slice document, int start, JsonParser parser, Report report) {
        this.documents = documents;
        this.document = document;
        this.bytes = document.bytes();
        this.start = start;
        this.parser = parser;
        this.settings = documents.settings();
        this.report = report;
        this.maxTokens = settings.limit(JsonLimit.TOKENS);
        this.maxTextLength = settings.limit(JsonLimit.TEXT_LENGTH);
        this.maxNumberLength = settings.limit(JsonLimit.NUMBER_LENGTH);
        this.maxItems = settings.limit(JsonLimit.ITEMS);
    }

    /** Goes on to the next token; null at the end of the document. */
    @Nullable
    JsonToken next() throws StopReading {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (JacksonException e) {
            throw broken(e);
        }
        current = token;
        if (token != null) {
            count();
        }
        return token;
    }

    /** Goes on to the next member of the object around: which of the names it has, or what a matcher says instead. */
    int nextMember(PropertyNameMatcher names) throws StopReading {
        int index;
        try {
            index = parser.nextNameMatch(names);
            current = parser.currentToken();
        } catch (JacksonException e) {
            throw broken(e);
        }
        count();
        return index;
    }

    private void count() throws StopReading {
        if (++tokens > maxTokens) {
            throw report.last(
                    ProblemText.TOO_MANY_TOKENS, pointer.toString(), offset(), Given.given("limit", maxTokens));
        }
    }

    /** Goes to the end of the value at hand, whatever it is. */
    void skip() throws StopReading {
        int depth = 0;
        while (true) {
            JsonToken token = token();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
            next();
        }
    }

    JsonToken token() {
        return Objects.requireNonNull(current);
    }

    /** The member's name, when at one. */
    String name() {
        return Objects.requireNonNull(parser.currentName());
    }

    /** The first byte of the token. */
    int offset() {
        return start + (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The byte after the token. */
    int end() throws StopReading {
        finish();
        return start + (int) parser.currentLocation().getByteOffset();
    }

    /** The text as it stands in the document from a byte to the end of the token. */
    String writtenSince(int offset) throws StopReading {
        return new String(bytes, offset, end() - offset, StandardCharsets.UTF_8);
    }

    /** The value that ends here, where it stands in the document. */
    Slice sliceSince(int offset) throws StopReading {
        return new Slice(bytes, offset, end());
    }

    /** The text of a member of the object that begins here, wherever in it the member stands; empty if it has none. */
    Optional<String> peek(String member) {
        return documents.peek(document, offset(), member);
    }

    /** Where in the object that begins at a byte the value of the first member stands that has one of the names. */
    int firstOffset(int object, List<String> names, int index) {
        // An object may repeat itself a thousand times; it is gone through once.
        return firstOffsets.computeIfAbsent(object, start -> documents.firstOffsets(document, start, names))[index];
    }

    /** Notes that the member at hand stands in its object a second time. */
    void second(String name, int first) throws StopReading {
        problem(
                ProblemText.DUPLICATE,
                Given.named("name", name),
                report.place(first).given());
    }

    private void finish() throws StopReading {
        try {
            parser.finishToken();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /** The characters of a text or a number; null, and a problem, if there are too many. */
    @Nullable
    String characters() throws StopReading {
        return length() < 0 ? null : written();
    }

    /** How many characters a text or a number has; -1, and a problem, if there are too many. */
    int length() throws StopReading {
        try {
            int length = parser.getStringLength();
            boolean isText = token() == JsonToken.VALUE_STRING;
            int limit = isText ? maxTextLength : maxNumberLength;
            if (length > limit) {
                ProblemText text = isText ? ProblemText.TEXT_TOO_LARGE : ProblemText.NUMBER_TOO_LONG;
                problem(text, Given.given("length", length), Given.given("limit", limit));
                return -1;
            }
            return length;
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /** The characters of a text; null, and a problem, if there are too many or if it is no text. */
    @Nullable
    String text() throws StopReading {
        if (current != JsonToken.VALUE_STRING) {
            wrongType(Phrase.TEXT);
            return null;
        }
        String text = written();
        return text.length() <= maxTextLength || length() >= 0 ? text : null;
    }

    /** How many characters a text has; -1, and a problem, if there are too many or if it is no text. */
    int textLength() throws StopReading {
        if (token() != JsonToken.VALUE_STRING) {
            wrongType(Phrase.TEXT);
            return -1;
        }
        return length();
    }

    /** The characters of a text or number whose length has been asked for. */
    String written() throws StopReading {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /** Where the characters stand, from {@link #bufferStart()} on, of a text or number whose length has been asked for. */
    char[] buffer() throws StopReading {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    int bufferStart() throws StopReading {
        try {
            return parser.getStringOffset();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /** Whether a name is short enough; a problem, and a shorter one in the pointer, if it is not. */
    boolean isNameAccepted(String name) throws StopReading {
        int limit = settings.limit(JsonLimit.NAME_LENGTH);
        if (name.length() <= limit) {
            return true;
        }
        // The place of every problem within would hold the name once more.
        pointer.rename(Excerpt.of(name));
        problem(ProblemText.NAME_TOO_LARGE, Given.given("length", name.length()), Given.given("limit", limit));
        return false;
    }

    /** Ends the reading if a list has more items than are allowed. */
    void requireItems(int count) throws StopReading {
        if (count > maxItems) {
            requireAtMost(JsonLimit.ITEMS, count, ProblemText.TOO_MANY_ITEMS);
        }
    }

    /** Ends the reading if there are more of what stands here than a limit allows. */
    void requireAtMost(JsonLimit limit, int count, ProblemText text) throws StopReading {
        int most = settings.limit(limit);
        if (count > most) {
            throw report.last(text, pointer.toString(), offset(), Given.given("limit", most));
        }
    }

    /** Notes that the value is of another type, and goes to its end. */
    void wrongType(Phrase expected) throws StopReading {
        problem(ProblemText.WRONG_TYPE, Given.given("found", Phrase.of(token())), Given.given("expected", expected));
        skip();
    }

    /** Notes a problem of the value at hand. */
    void problem(ProblemText text, Given... given) throws StopReading {
        problemAt(offset(), text, given);
    }

    /** Notes a problem of a value passed by. */
    void problemAt(int offset, ProblemText text, Given... given) throws StopReading {
        report.problem(text, pointer.toString(), offset, given);
    }

    void notice(int offset, NoticeText text, Given... given) {
        if (report.takesNotices()) {
            report.notice(text, pointer.toString(), offset, given);
        }
    }

    /** What a message may show of the document: nothing where it may tell about a person. */
    Given found(CharSequence payload) {
        return Given.given("found", isHidden ? Phrase.HIDDEN : Arguments.quoted(Excerpt.of(payload)));
    }

    /** Says that what follows must not be shown; what came before is handed back to {@link #show}. */
    boolean hide(boolean isPersonal) {
        boolean before = isHidden;
        isHidden |= isPersonal;
        return before;
    }

    void show(boolean before) {
        isHidden = before;
    }

    /** The values of lists that are being read. */
    Items items() {
        return items;
    }

    /** The values of elements that are being read. */
    Slots slots() {
        return slots;
    }

    Memo<Id> ids() {
        return ids;
    }

    Memo<Unit> units() {
        return units;
    }

    Memo<Currency> currencies() {
        return currencies;
    }

    Header header() {
        return header;
    }

    Pointer pointer() {
        return pointer;
    }

    JsonSettings settings() {
        return settings;
    }

    /** How many problems there are so far: to be handed back when something has been read. */
    int mark() {
        return report.mark();
    }

    /** Whether there has been no problem since the mark. */
    boolean isSoundSince(int mark) {
        return report.mark() == mark;
    }

    /** Whether what is read now may become part of a value: nothing has been wrong, or what was is left out. */
    boolean isOfUse() {
        return isLenient || report.mark() == 0;
    }

    /** Does without the value that ends here, if reading is lenient and there has been a problem since the mark. */
    void setAsideSince(int mark, int offset) throws StopReading {
        if (isLenient && !isSoundSince(mark)) {
            report.setAside(mark, pointer.toString(), offset, end());
        }
    }

    /** Where the value at hand begins, if that can matter once it is read: for what is set aside or kept as it is. */
    int offsetOfUse() {
        return isLenient || isTolerant ? offset() : -1;
    }

    /** Makes what is wrong be set aside. */
    void beLenient() {
        isLenient = true;
    }

    /** Makes values unknown to this version no problem. */
    void tolerateNewerValues() {
        isTolerant = true;
    }

    boolean isTolerant() {
        return isTolerant;
    }

    /** Marks the member at hand as one whose value belongs to a newer version. */
    void markNewerValue() {
        hasNewerValue = true;
    }

    /** Whether the member at hand was marked; asking takes the mark away. */
    boolean takeNewerValue() {
        boolean marked = hasNewerValue;
        hasNewerValue = false;
        return marked;
    }

    private StopReading broken(JacksonException e) {
        int maxDepth = settings.limit(JsonLimit.NESTING);
        if (e instanceof StreamConstraintsException
                && parser.streamReadContext().getNestingDepth() > maxDepth) {
            return report.last(ProblemText.TOO_DEEP, pointer.toString(), reached() - 1, Given.given("limit", maxDepth));
        }
        int offset = e.getLocation() == null
                ? reached()
                : start + (int) e.getLocation().getByteOffset();
        boolean isAtEnd = offset >= document.end();
        return report.last(
                isAtEnd ? ProblemText.EARLY_END : ProblemText.NOT_JSON,
                pointer.toString(),
                Math.min(offset, document.end()));
    }

    private int reached() {
        return start + (int) parser.currentLocation().getByteOffset();
    }
}
