package org.openpac.json.codec;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Takes sound JSON apart, one level at a time. */
public final class Slices {

    /** More than any document nests by itself; what operations nest deeper is refused when it is read. */
    private static final int MAX_DEPTH = 100_000;

    static final JsonFactory PARSERS = DocumentReader.parsers(MAX_DEPTH);

    private Slices() {}

    /** The members of an object, in its order. */
    public static void members(Slice object, BiConsumer<String, Slice> each) {
        walk(object, each);
    }

    /** The items of an array, in its order. */
    public static void items(Slice array, Consumer<Slice> each) {
        walk(array, (name, value) -> each.accept(value));
    }

    private static void walk(Slice whole, BiConsumer<String, Slice> each) {
        try (JsonParser parser =
                PARSERS.createParser(ObjectReadContext.empty(), whole.bytes(), whole.start(), whole.length())) {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            for (JsonToken token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
                String name = isObject ? parser.currentName() : "";
                if (isObject) {
                    parser.nextToken();
                }
                int start = whole.start() + (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                parser.finishToken();
                int end = whole.start() + (int) parser.currentLocation().getByteOffset();
                each.accept(name, new Slice(whole.bytes(), start, end));
            }
        } catch (JacksonException e) {
            throw Report.unwritable(ProblemText.INVALID_TEXT, "", Given.named("character", "U+D800–U+DFFF"));
        }
    }

    /** Whether two values of sound JSON are equal: members in any order, numbers by what they are worth. */
    public static boolean areEqual(Slice one, Slice other) {
        return CanonicalForm.comparable(one).equals(CanonicalForm.comparable(other));
    }
}
