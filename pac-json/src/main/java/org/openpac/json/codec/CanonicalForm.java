package org.openpac.json.codec;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON in the canonical form of RFC 8785. */
public final class CanonicalForm {

    /** More than a plan of an unknown member of an unknown member can have. */
    private static final int MAX_DEPTH = 1_000;

    private static final JsonFactory PARSERS = PlanReader.parsers(MAX_DEPTH);

    private final JsonParser parser;
    private final boolean isExact;
    private final Pointer pointer = new Pointer();
    private final Deque<Level> levels = new ArrayDeque<>();

    private CanonicalForm(JsonParser parser, boolean isExact) {
        this.parser = parser;
        this.isExact = isExact;
    }

    /** The form of sound JSON; refuses a number that would become another one. */
    public static byte[] exact(byte[] json) {
        return of(json, true);
    }

    /** The form of sound JSON; numbers become the nearest double, as the RFC has it. */
    static byte[] nearest(byte[] json) {
        return of(json, false);
    }

    private static byte[] of(byte[] json, boolean isExact) {
        try (JsonParser parser = PARSERS.createParser(ObjectReadContext.empty(), json, 0, json.length)) {
            return new CanonicalForm(parser, isExact).form();
        }
    }

    private byte[] form() {
        while (true) {
            JsonToken token = parser.nextToken();
            byte[] finished = null;
            switch (token) {
                case START_OBJECT -> open(new Level(true));
                case START_ARRAY -> open(new Level(false));
                case END_OBJECT, END_ARRAY -> finished = close();
                case PROPERTY_NAME -> name(parser.currentName());
                default -> finished = scalar(token);
            }
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

    private void open(Level level) {
        levels.push(level);
        if (level.isObject) {
            pointer.push("");
        } else {
            pointer.push(0);
        }
    }

    private byte[] close() {
        pointer.pop();
        return levels.pop().bytes();
    }

    private void name(String name) {
        pointer.rename(name);
        requireWholePairs(name);
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
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value) || (isExact && !isExactly(value, text))) {
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
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int codePoint = text.codePointAt(i);
                if (Character.isBmpCodePoint(codePoint)) {
                    throw Report.unwritable(
                            ProblemText.INVALID_TEXT,
                            pointer.toString(),
                            Given.named("character", Excerpt.name(codePoint)));
                }
                i++;
            }
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
                items.ascii(hasItems ? "," : "");
                items.all(value);
                hasItems = true;
            }
        }

        byte[] bytes() {
            JsonBytes bytes = new JsonBytes(256);
            bytes.ascii(isObject ? '{' : '[');
            members.forEach((memberName, value) -> {
                bytes.ascii(hasItems ? "," : "");
                hasItems = true;
                bytes.text(memberName);
                bytes.ascii(':');
                bytes.all(value);
            });
            if (!isObject) {
                bytes.all(items.toArray());
            }
            bytes.ascii(isObject ? '}' : ']');
            return bytes.toArray();
        }
    }
}
