package org.openpac.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import org.openpac.json.host.HostFormat;
import org.openpac.json.host.Token;

/** Writes values of one type by its format, into whatever the host writes. */
final class PacSerializer extends JsonSerializer<Object> {

    private static final int DIGITS_OF_INT = 9;
    private static final int DIGITS_OF_LONG = 18;

    private final HostFormat format;

    PacSerializer(HostFormat format) {
        this.format = format;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        byte[] json = format.write(value);
        if (isPlainJson(generator)) {
            generator.writeRawValue(new String(json, UTF_8));
        } else {
            Iterator<Token> tokens = HostFormat.tokens(json);
            while (tokens.hasNext()) {
                write(generator, tokens.next());
            }
        }
    }

    /** Text that is none of JSON, or that must have other escapes than ours, is written by the host. */
    private static boolean isPlainJson(JsonGenerator generator) {
        return generator instanceof JsonGeneratorImpl
                && generator.getHighestEscapedChar() == 0
                && generator.getCharacterEscapes() == null;
    }

    /** A member that tells the type may have to stand among the value's own. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        Iterator<Token> tokens = HostFormat.tokens(format.write(value));
        WritableTypeId type = types.typeId(value, format.type(), JsonToken.START_OBJECT);
        types.writeTypePrefix(generator, type);
        tokens.next();
        while (tokens.hasNext()) {
            Token token = tokens.next();
            if (tokens.hasNext()) {
                write(generator, token);
            }
        }
        types.writeTypeSuffix(generator, type);
    }

    private static void write(JsonGenerator generator, Token token) throws IOException {
        switch (token.kind()) {
            case OBJECT -> generator.writeStartObject();
            case OBJECT_END -> generator.writeEndObject();
            case ARRAY -> generator.writeStartArray();
            case ARRAY_END -> generator.writeEndArray();
            case NAME -> generator.writeFieldName(token.text());
            case TEXT -> generator.writeString(token.text());
            case NUMBER -> writeNumber(generator, token.text());
            case TRUE -> generator.writeBoolean(true);
            case FALSE -> generator.writeBoolean(false);
            case NULL, FOREIGN -> generator.writeNull();
        }
    }

    /** The number itself, never a double near it. */
    private static void writeNumber(JsonGenerator generator, String text) throws IOException {
        if (text.chars().anyMatch(c -> c == '.' || c == 'e' || c == 'E')) {
            writeDecimal(generator, text);
        } else if (text.length() <= DIGITS_OF_INT) {
            generator.writeNumber(Integer.parseInt(text));
        } else if (text.length() <= DIGITS_OF_LONG) {
            generator.writeNumber(Long.parseLong(text));
        } else {
            generator.writeNumber(new BigInteger(text));
        }
    }

    private static void writeDecimal(JsonGenerator generator, String text) throws IOException {
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(text);
        } catch (NumberFormatException e) {
            // An exponent beyond 32 bits, in an unknown member: as it stands, for generators that can.
            generator.writeNumber(text);
            return;
        }
        generator.writeNumber(decimal);
    }
}
