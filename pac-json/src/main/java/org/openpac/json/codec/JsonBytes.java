package org.openpac.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** UTF-8 bytes of JSON, growing: in pieces, so that a long text is copied once, when it is whole. */
public final class JsonBytes {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private static final int LONGEST_PIECE = 64 << 10;
    /** Of one character. */
    private static final int LONGEST_ESCAPE = 6;

    /** Whether a character of seven bits is written as it is. */
    private static final boolean[] PLAIN = plainCharacters();

    /** All whole numbers of so many digits are longs. */
    private static final int DIGITS_OF_LONG = 18;

    private final List<Piece> fullPieces = new ArrayList<>();
    private int fullLength;
    private final char[] run = new char[256];
    private byte[] bytes;
    private int length;

    // Compared by nobody.
    @SuppressWarnings("ArrayRecordComponent")
    private record Piece(byte[] bytes, int length) {}

    /** Nothing yet. */
    public JsonBytes(int capacity) {
        bytes = new byte[capacity];
    }

    /** All bytes so far. */
    public byte[] toArray() {
        byte[] all = new byte[fullLength + length];
        int at = 0;
        for (Piece piece : fullPieces) {
            System.arraycopy(piece.bytes, 0, all, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(bytes, 0, all, at, length);
        return all;
    }

    /** How many bytes there are so far. */
    public int length() {
        return fullLength + length;
    }

    void writeTo(OutputStream stream) throws IOException {
        for (Piece piece : fullPieces) {
            stream.write(piece.bytes, 0, piece.length);
        }
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
        if (value.scale() >= 0 && value.precision() <= DIGITS_OF_LONG && value.scale() <= DIGITS_OF_LONG) {
            decimal(
                    value.scale() == 0
                            ? value.longValue()
                            : value.unscaledValue().longValue(),
                    value.scale());
        } else {
            ascii((value.scale() > 0 ? value.stripTrailingZeros() : value).toPlainString());
        }
    }

    /** A number of so many digits after the point, without those that are trailing zeros. */
    private void decimal(long unscaled, int scale) {
        long digits = unscaled;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        if (digits < 0) {
            ascii('-');
        }
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        long size = Math.abs(digits);
        whole(size / power);
        if (decimals > 0) {
            ascii('.');
            digits(size % power, decimals);
        }
    }

    private void whole(long number) {
        int count = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            count++;
        }
        digits(number, count);
    }

    /** The last digits of a number, with zeros before it if it has fewer. */
    void digits(long number, int count) {
        makeRoom(count);
        long rest = number;
        for (int i = length + count - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    /** A text in quotation marks, with the escapes that JSON requires and those for halves of surrogate pairs. */
    public void text(String text) {
        ascii('"');
        for (int from = 0; from < text.length(); ) {
            from += run(text, from);
        }
        ascii('"');
    }

    /** Writes the next characters of a text and says how many they are. */
    private int run(String text, int from) {
        int count = Math.min(run.length, text.length() - from);
        text.getChars(from, from + count, run, 0);
        if (from + count < text.length() && Character.isHighSurrogate(run[count - 1])) {
            count--;
        }
        makeRoom(LONGEST_ESCAPE * count);
        // Fields would be read and written anew for every character.
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = run[i];
            if (c < 0x80 && PLAIN[c]) {
                to[at++] = (byte) c;
            } else if (c >= 0x80 && c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                length = at;
                i += special(text, from + i);
                at = length;
            }
        }
        length = at;
        return count;
    }

    /** Writes a character that takes an escape or more than two bytes; how many more chars than one it took. */
    private int special(String text, int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\\') {
            ascii('\\');
            ascii(c);
        } else if (c < ' ') {
            control(c);
        } else {
            return character(text, at);
        }
        return 0;
    }

    /** A text in quotation marks that has only letters, digits and what else needs no escape and takes one byte. */
    @SuppressWarnings("deprecation")
    void code(String code) {
        int count = code.length();
        makeRoom(count + 2);
        bytes[length] = '"';
        // Deprecated since it keeps the low byte of a character only, which is all that these have.
        code.getBytes(0, count, bytes, length + 1);
        bytes[length + count + 1] = '"';
        length += count + 2;
    }

    private static boolean[] plainCharacters() {
        boolean[] plain = new boolean[0x80];
        Arrays.fill(plain, ' ', plain.length, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
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
            if (length > 0) {
                fullPieces.add(new Piece(bytes, length));
                fullLength += length;
            }
            bytes = new byte[Math.max(more, Math.min(2 * bytes.length, LONGEST_PIECE))];
            length = 0;
        }
    }
}
