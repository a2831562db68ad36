package org.openpac.json.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import org.openpac.json.host.HostFormat;
import org.openpac.json.host.Token;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one type by its format, into whatever the host writes. */
final class PacSerializer extends ValueSerializer<Object> {

    private final HostFormat format;

    PacSerializer(HostFormat format) {
        this.format = format;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        byte[] json = format.write(value);
        if (isPlainJson(generator)) {
            generator.writeRawValue(new String(json, UTF_8));
        } else {
            HostFormat.tokens(json).forEachRemaining(token -> write(generator, token));
        }
    }

    /** Text that is none of JSON, or that must have other escapes than ours, is written by the host. */
    private static boolean isPlainJson(JsonGenerator generator) {
        return generator instanceof JsonGeneratorBase
                && generator.getHighestNonEscapedChar() == 0
                && generator.getCharacterEscapes() == null;
    }

    /** A member that tells the type may have to stand among the value's own. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        Iterator<Token> tokens = HostFormat.tokens(format.write(value));
        WritableTypeId type = types.typeId(value, format.type(), JsonToken.START_OBJECT);
        types.writeTypePrefix(generator, context, type);
        tokens.next();
        while (tokens.hasNext()) {
            Token token = tokens.next();
            if (tokens.hasNext()) {
                write(generator, token);
            }
        }
        types.writeTypeSuffix(generator, context, type);
    }

    private static void write(JsonGenerator generator, Token token) {
        switch (token.kind()) {
            case OBJECT -> generator.writeStartObject();
            case OBJECT_END -> generator.writeEndObject();
            case ARRAY -> generator.writeStartArray();
            case ARRAY_END -> generator.writeEndArray();
            case NAME -> generator.writeName(token.text());
            case TEXT -> generator.writeString(token.text());
            case NUMBER -> writeNumber(generator, token);
            case TRUE -> generator.writeBoolean(true);
            case FALSE -> generator.writeBoolean(false);
            case NULL, FOREIGN -> generator.writeNull();
        }
    }

    private static void writeNumber(JsonGenerator generator, Token token) {
        String text = token.text();
        switch (token.numberType()) {
            case INT -> generator.writeNumber(Integer.parseInt(text));
            case LONG -> generator.writeNumber(Long.parseLong(text));
            case BIG_INTEGER -> generator.writeNumber(new BigInteger(text));
            case DECIMAL -> generator.writeNumber(new BigDecimal(text));
            // For generators that can.
            case TEXT -> generator.writeNumber(text);
        }
    }

    @Override
    public Class<?> handledType() {
        return format.type();
    }
}
