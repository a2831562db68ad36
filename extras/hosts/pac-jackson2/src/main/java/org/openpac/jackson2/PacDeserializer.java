package org.openpac.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.json.ReadResult;
import org.openpac.json.host.HostFormat;
import org.openpac.json.host.Token;
import org.openpac.json.host.Transcript;

/** Reads values of one type by its format, from wherever in its document the host's parser stands. */
final class PacDeserializer extends JsonDeserializer<Object> {

    private final HostFormat format;

    PacDeserializer(HostFormat format) {
        this.format = format;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return value(transcript(parser), parser);
    }

    private Object value(Transcript transcript, JsonParser parser) throws PacInputException {
        ReadResult<?> read = format.read(transcript);
        Optional<?> value = read.value();
        if (value.isEmpty()) {
            throw new PacInputException(parser, format.type(), read.problems());
        }
        return value.get();
    }

    private Transcript transcript(JsonParser parser) throws IOException {
        boolean isBegun = parser.hasToken(JsonToken.FIELD_NAME) || parser.hasToken(JsonToken.END_OBJECT);
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
        JsonStreamContext here = parser.getParsingContext();
        boolean isWithin = isBegun && parser.hasToken(JsonToken.FIELD_NAME) && here.getParent() != null;
        return (isWithin ? here.getParent() : here).pathAsPointer().toString();
    }

    private static boolean add(Transcript transcript, Token token, JsonParser parser) {
        JsonLocation place = parser.currentTokenLocation();
        return transcript.add(token, place.getLineNr(), place.getColumnNr(), place.getByteOffset());
    }

    private static Token token(JsonParser parser) throws IOException {
        return switch (Objects.requireNonNull(parser.currentToken())) {
            case START_OBJECT -> Token.of(Token.Kind.OBJECT);
            case END_OBJECT -> Token.of(Token.Kind.OBJECT_END);
            case START_ARRAY -> Token.of(Token.Kind.ARRAY);
            case END_ARRAY -> Token.of(Token.Kind.ARRAY_END);
            case FIELD_NAME -> new Token(Token.Kind.NAME, parser.currentName());
            case VALUE_STRING -> new Token(Token.Kind.TEXT, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Token(Token.Kind.NUMBER, parser.getText());
            case VALUE_TRUE -> Token.of(Token.Kind.TRUE);
            case VALUE_FALSE -> Token.of(Token.Kind.FALSE);
            case VALUE_NULL -> Token.of(Token.Kind.NULL);
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.of(Token.Kind.FOREIGN);
        };
    }

    /** A document that is null is no plan; what a null in a host's own document means is the host's affair. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws PacInputException {
        JsonParser parser = context.getParser();
        boolean isDocument = parser != null
                && parser.hasToken(JsonToken.VALUE_NULL)
                && parser.getParsingContext().inRoot();
        if (!isDocument) {
            return null;
        }
        Transcript transcript = format.transcript("");
        add(transcript, Token.of(Token.Kind.NULL), parser);
        return value(transcript, parser);
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
