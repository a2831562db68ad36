package org.openpac.json.codec;

/** JSON being put together of parts that are JSON already. */
public final class JsonText {

    private final JsonBytes bytes = new JsonBytes(8 << 10);

    /** Starts an empty text. */
    public JsonText() {}

    /** Writes a bracket, a brace, a comma or a colon. */
    public void bracket(char c) {
        bytes.ascii(c);
    }

    /** Writes a text in quotation marks. */
    public void text(String text) {
        bytes.text(text);
    }

    /** Writes a value as it stands. */
    public void verbatim(Slice value) {
        bytes.all(value.bytes(), value.start(), value.length());
    }

    /** All that was written. */
    public byte[] bytes() {
        return bytes.toArray();
    }
}
