package org.openpac.json.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON in the canonical form of RFC 8785. */
public final class CanonicalForm {

    /** More than the deepest unknown member in the deepest element can have. */
    private static final int MAX_DEPTH = 1_000;

    private static final JsonFactory PARSERS = DocumentReader.parsers(MAX_DEPTH);

    /** What becomes of a number: itself or a refusal, the nearest double, or the one text of its worth. */
    private enum Numbers {
        EXACT,
        NEAREST,
        COMPARED
    }

    private final JsonParser parser;
    private final Numbers numbers;
    private final Pointer pointer = new Pointer();
    private final Deque<Level> levels = new ArrayDeque<>();

    private CanonicalForm(JsonParser parser, Numbers numbers) {
        this.parser = parser;
        this.numbers = numbers;
    }

    /** The form of sound JSON; refuses a number that would become another one. */
    public static byte[] exact(byte[] json) {
        return of(Slice.of(json), Numbers.EXACT, PARSERS);
    }

    /** The form of sound JSON; numbers become the nearest double, as the RFC has it. */
    static byte[] nearest(byte[] json) {
        return of(Slice.of(json), Numbers.NEAREST, PARSERS);
    }

    /** A form in which equal values are the same text, whatever their numbers and surrogates: not that of the RFC. */
    static String comparable(Slice json) {
        return new String(of(json, Numbers.COMPARED, Slices.PARSERS), StandardCharsets.UTF_8);
    }

    private static byte[] of(Slice json, Numbers numbers, JsonFactory parsers) {
        try (JsonParser parser =
                parsers.createParser(ObjectReadContext.empty(), json.bytes(), json.start(), json.length())) {
            return new CanonicalForm(parser, numbers).form();
        }
    }

    private byte[] form() {
        while (true) {
            byte[] finished = visit(next());
            if (finished != null) {
                if (levels.isEmpty()) {
                    return finished;
                }
                levels.element().add(finished);
                if (!levels.element().isObject) {
                    pointer.next();
                }
            }
        }
    }

    /** The parser refuses names with half of a surrogate pair itself; everything else it is given is sound. */
    private JsonToken next() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw Report.unwritable(
                    ProblemText.INVALID_TEXT, pointer.toString(), Given.named("character", "U+D800–U+DFFF"));
        }
    }

    private byte @Nullable [] visit(JsonToken token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> open(new Level(token == JsonToken.START_OBJECT));
            case PROPERTY_NAME -> name(parser.currentName());
            case END_OBJECT, END_ARRAY -> {
                pointer.pop();
                return levels.pop().bytes();
            }
            default -> {
                return scalar(token);
            }
        }
        return null;
    }

    private void open(Level level) {
        levels.push(level);
        if (level.isObject) {
            pointer.push("");
        } else {
            pointer.push(0);
        }
    }

    private void name(String name) {
        pointer.rename(name);
        if (!levels.element().begin(name)) {
            throw Report.unwritable(ProblemText.DUPLICATE, pointer.toString(), Given.named("name", name));
        }
    }

    private byte[] scalar(JsonToken token) {
        JsonBytes bytes = new JsonBytes(16);
        String text = parser.getString();
        if (token == JsonToken.VALUE_STRING) {
            requireWholePairs(text);
            bytes.text(text);
        } else {
            bytes.ascii(token.isNumeric() ? number(text) : text);
        }
        return bytes.toArray();
    }

    private String number(String text) {
        if (numbers == Numbers.COMPARED) {
            return ComputedNumbers.comparable(text);
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value) || (numbers == Numbers.EXACT && !isExactly(value, text))) {
            throw Report.unwritable(ProblemText.INEXACT_NUMBER, pointer.toString(), Given.quoted("found", text));
        }
        return EcmaNumber.text(value);
    }

    private static boolean isExactly(double value, String text) {
        if (value == 0) {
            return text.chars().takeWhile(c -> c != 'e' && c != 'E').noneMatch(c -> c >= '1' && c <= '9');
        }
        return EcmaNumber.shortest(Math.abs(value)).compareTo(new BigDecimal(text).abs()) == 0;
    }

    private void requireWholePairs(String text) {
        int half = TextCodec.firstHalfPair(text);
        if (half >= 0 && numbers != Numbers.COMPARED) {
            throw Report.unwritable(ProblemText.INVALID_TEXT, pointer.toString(), TextCodec.character(text, half));
        }
    }

    /** An object or an array whose end has not come yet. */
    private static final class Level {

        private final boolean isObject;
        private final SortedMap<String, byte[]> members = new TreeMap<>();
        private final JsonBytes items = new JsonBytes(64);
        private @Nullable String name;
        private boolean hasItems;

        Level(boolean isObject) {
            this.isObject = isObject;
        }

        /** Takes a member's name; false if it stood there before. */
        boolean begin(String memberName) {
            name = memberName;
            return !members.containsKey(memberName);
        }

        void add(byte[] value) {
            if (name != null) {
                members.put(name, value);
            } else {
                separate();
                items.all(value);
            }
        }

        private void separate() {
            items.ascii(hasItems ? "," : "");
            hasItems = true;
        }

        byte[] bytes() {
            JsonBytes bytes = new JsonBytes(256);
            bytes.ascii(isObject ? '{' : '[');
            members.forEach((memberName, value) -> {
                separate();
                items.text(memberName);
                items.ascii(':');
                items.all(value);
            });
            bytes.all(items.toArray());
            bytes.ascii(isObject ? '}' : ']');
            return bytes.toArray();
        }
    }
}
