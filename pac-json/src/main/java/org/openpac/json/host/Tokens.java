package org.openpac.json.host;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.openpac.json.codec.DocumentReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a text that was written here, one at a time. */
final class Tokens implements Iterator<Token> {

    /** Deeper than anything that is written. */
    private static final JsonFactory PARSERS = DocumentReader.parsers(Integer.MAX_VALUE);

    private final JsonParser parser;
    private @Nullable JsonToken next;

    Tokens(byte[] json) {
        parser = PARSERS.createParser(ObjectReadContext.empty(), json);
        next = parser.nextToken();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Token next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Token token = token(next);
        next = parser.nextToken();
        if (next == null) {
            parser.close();
        }
        return token;
    }

    private Token token(JsonToken token) {
        return switch (token) {
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
}
