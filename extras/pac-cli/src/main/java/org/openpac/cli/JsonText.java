package org.openpac.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON being written: what the commands print for programs. Numbers are unrounded. */
final class JsonText {

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);

    void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    void list(Runnable items) {
        generator.writeStartArray();
        items.run();
        generator.writeEndArray();
    }

    void objectMember(String name, Runnable members) {
        generator.writeName(name);
        object(members);
    }

    void listMember(String name, Runnable items) {
        generator.writeName(name);
        list(items);
    }

    /** The members of an object that is JSON already, after a member of the object at hand. */
    void members(byte[] object) {
        String text = new String(object, StandardCharsets.UTF_8).strip();
        generator.writeRaw(',' + text.substring(1, text.length() - 1));
    }

    /** A member whose value is JSON already. */
    void member(String name, byte[] json) {
        generator.writeName(name);
        value(json);
    }

    /** A value that is JSON already. */
    void value(byte[] json) {
        generator.writeRawValue(new String(json, StandardCharsets.UTF_8));
    }

    /** A text in a list. */
    void item(String value) {
        generator.writeString(value);
    }

    void member(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    void member(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    void member(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    /** A number without an exponent. */
    void member(String name, BigDecimal value) {
        generator.writeName(name);
        generator.writeNumber(value.toPlainString());
    }

    /** A double, as the shortest text that reads back as the same; only finite ones come here. */
    void member(String name, double value) {
        generator.writeNumberProperty(name, value);
    }

    @Override
    public String toString() {
        generator.flush();
        return text.toString();
    }
}
