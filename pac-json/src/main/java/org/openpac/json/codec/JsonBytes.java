package org.openpac.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;

/** UTF-8 bytes of JSON, growing. */
public final class JsonBytes {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private byte[] bytes;
    private int length;

    /** Nothing yet. */
    public JsonBytes(int capacity) {
        bytes = new byte[capacity];
    }

    /** All bytes so far. */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** How many bytes there are so far. */
    public int length() {
        return length;
    }

    void writeTo(OutputStream stream) throws IOException {
        stream.write(bytes, 0, length);
    }

    /** One character of ASCII. */
    public void ascii(char c) {
        makeRoom(1);
        bytes[length++] = (byte) c;
    }

    /** Characters of ASCII. */
    public void ascii(String text) {
        makeRoom(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void all(byte[] more) {
        all(more, 0, more.length);
    }

    void all(byte[] more, int start, int count) {
        makeRoom(count);
        System.arraycopy(more, start, bytes, length, count);
        length += count;
    }

    /** A number in full, without trailing zeros. */
    void decimal(BigDecimal value) {
        if (value.signum() == 0) {
            ascii('0');
            return;
        }
        ascii((value.scale() > 0 ? value.stripTrailingZeros() : value).toPlainString());
    }

    /** A text in quotation marks, with the escapes that JSON requires and those for halves of surrogate pairs. */
    public void text(String text) {
        ascii('"');
        for (int i = plain(text); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                ascii('\\');
                ascii(c);
            } else if (c < ' ') {
                control(c);
            } else {
                i += character(text, i);
            }
        }
        ascii('"');
    }

    /** Writes the characters up to the first that takes an escape or several bytes, and says how many they are. */
    private int plain(String text) {
        makeRoom(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
                break;
            }
            bytes[length++] = (byte) c;
            i++;
        }
        return i;
    }

    /** JSON as it is; a half of a surrogate pair, which UTF-8 cannot hold, becomes the escape for it. */
    public void verbatim(String json) {
        for (int i = 0; i < json.length(); i++) {
            i += character(json, i);
        }
    }

    /** Writes the character that begins here and says how many more chars than one it took. */
    private int character(String text, int at) {
        char c = text.charAt(at);
        makeRoom(4);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
            return 0;
        }
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
            return 0;
        }
        if (!Character.isSurrogate(c)) {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
            return 0;
        }
        int codePoint = text.codePointAt(at);
        if (codePoint == c) {
            escape(c);
            return 0;
        }
        bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
        bytes[length++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        bytes[length++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
        return 1;
    }

    private void control(char c) {
        switch (c) {
            case '\b' -> ascii("\\b");
            case '\t' -> ascii("\\t");
            case '\n' -> ascii("\\n");
            case '\f' -> ascii("\\f");
            case '\r' -> ascii("\\r");
            default -> escape(c);
        }
    }

    private void escape(char c) {
        ascii("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            ascii(HEX[(c >> shift) & 0xF]);
        }
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
