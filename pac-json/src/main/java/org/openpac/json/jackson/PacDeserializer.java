package org.openpac.json.jackson;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.json.ReadResult;
import org.openpac.json.host.HostFormat;
import org.openpac.json.host.Token;
import org.openpac.json.host.Transcript;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads values of one type by its format, from wherever in its document the host's parser stands. */
final class PacDeserializer extends ValueDeserializer<Object> {

    private final HostFormat format;

    PacDeserializer(HostFormat format) {
        this.format = format;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        ReadResult<?> read = format.read(transcript(parser));
        Optional<?> value = read.value();
        if (value.isEmpty()) {
            throw new PacInputException(parser, format.type(), read.problems());
        }
        return value.get();
    }

    private Transcript transcript(JsonParser parser) {
        boolean isBegun = parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT);
        Transcript transcript = format.transcript(pointer(parser, isBegun));
        if (isBegun) {
            // The host has read on to the first member, past one that told the type.
            add(transcript, Token.of(Token.Kind.OBJECT), parser);
        }
        while (parser.currentToken() != null && add(transcript, token(parser), parser)) {
            parser.nextToken();
        }
        return transcript;
    }

    private static String pointer(JsonParser parser, boolean isBegun) {
        TokenStreamContext here = parser.streamReadContext();
        boolean isWithin = isBegun && parser.hasToken(JsonToken.PROPERTY_NAME) && here.getParent() != null;
        return (isWithin ? here.getParent() : here).pathAsPointer().toString();
    }

    private static boolean add(Transcript transcript, Token token, JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return transcript.add(token, place.getLineNr(), place.getColumnNr(), place.getByteOffset());
    }

    private static Token token(JsonParser parser) {
        return switch (Objects.requireNonNull(parser.currentToken())) {
            case START_OBJECT -> Token.of(Token.Kind.OBJECT);
            case END_OBJECT -> Token.of(Token.Kind.OBJECT_END);
            case START_ARRAY -> Token.of(Token.Kind.ARRAY);
            case END_ARRAY -> Token.of(Token.Kind.ARRAY_END);
            case PROPERTY_NAME -> new Token(Token.Kind.NAME, parser.currentName());
            case VALUE_STRING -> new Token(Token.Kind.TEXT, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Token(Token.Kind.NUMBER, parser.getString());
            case VALUE_TRUE -> Token.of(Token.Kind.TRUE);
            case VALUE_FALSE -> Token.of(Token.Kind.FALSE);
            case VALUE_NULL -> Token.of(Token.Kind.NULL);
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.of(Token.Kind.FOREIGN);
        };
    }

    /** A document that is null is no plan; what a null in a host's own document means is the host's affair. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        boolean isDocument = parser != null
                && parser.hasToken(JsonToken.VALUE_NULL)
                && parser.streamReadContext().inRoot();
        return isDocument ? deserialize(parser, context) : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public Class<?> handledType() {
        return format.type();
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }
}
