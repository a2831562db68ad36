package org.openpac.json.codec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/** JSON being written as UTF-8. */
public final class JsonBytes extends GrowingBytes {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    /** Of one character. */
    private static final int LONGEST_ESCAPE = 6;

    /** Whether a character of seven bits is written as it is, and may stand in any text. */
    private static final boolean[] PLAIN = plainCharacters();

    /** All whole numbers of so many digits are longs. */
    private static final int DIGITS_OF_LONG = 18;

    private static final long[] POWERS_OF_TEN = powersOfTen();

    private final char[] run = new char[256];

    /** Nothing yet. */
    public JsonBytes(int capacity) {
        this(new byte[capacity]);
    }

    private JsonBytes(byte[] first) {
        super(first);
    }

    /** For a document, in pieces that other documents were written in before. */
    static JsonBytes ofDocument() {
        return new JsonBytes(Stock.take());
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
    void decimal(long unscaled, int scale) {
        long digits = unscaled;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        if (digits < 0) {
            ascii('-');
        }
        long size = Math.abs(digits);
        if (decimals == 0) {
            whole(size);
        } else {
            long power = POWERS_OF_TEN[decimals];
            whole(size / power);
            ascii('.');
            digits(size % power, decimals);
        }
    }

    private void whole(long number) {
        int count = 1;
        while (count <= DIGITS_OF_LONG && number >= POWERS_OF_TEN[count]) {
            count++;
        }
        digits(number, count);
    }

    private static long[] powersOfTen() {
        long[] powers = new long[DIGITS_OF_LONG + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** The last digits of a number, with zeros before it if it has fewer. */
    void digits(long number, int count) {
        makeRoom(count);
        byte[] to = bytes;
        int at = length + count;
        long rest = number;
        for (; rest > Integer.MAX_VALUE; rest /= 10) {
            to[--at] = (byte) ('0' + rest % 10);
        }
        // Processors divide these in half the time.
        for (int small = (int) rest; at > length; small /= 10) {
            to[--at] = (byte) ('0' + small % 10);
        }
        length += count;
    }

    /** A day of a year of four digits, in quotation marks. */
    void day(LocalDate date) {
        makeRoom(12);
        int year = date.getYear();
        bytes[length] = '"';
        twoDigits(length + 1, year / 100);
        twoDigits(length + 3, year % 100);
        bytes[length + 5] = '-';
        twoDigits(length + 6, date.getMonthValue());
        bytes[length + 8] = '-';
        twoDigits(length + 9, date.getDayOfMonth());
        bytes[length + 11] = '"';
        length += 12;
    }

    private void twoDigits(int at, int number) {
        bytes[at] = (byte) ('0' + number / 10);
        bytes[at + 1] = (byte) ('0' + number % 10);
    }

    /**
     * A text in quotation marks, with the escapes that JSON requires and those for halves of surrogate pairs.
     *
     * @return whether each of its characters may stand in any text, as can be told at a glance of most texts of Europe
     */
    public boolean text(String text) {
        ascii('"');
        boolean isPlain = true;
        for (int from = 0; from < text.length(); ) {
            int count = Math.min(run.length, text.length() - from);
            if (from + count < text.length() && Character.isHighSurrogate(text.charAt(from + count - 1))) {
                count--;
            }
            isPlain &= run(text, from, count);
            from += count;
        }
        ascii('"');
        return isPlain;
    }

    /** Writes so many characters of a text, and says whether they are as {@link #text} tells. */
    private boolean run(String text, int from, int count) {
        text.getChars(from, from + count, run, 0);
        makeRoom(LONGEST_ESCAPE * count);
        boolean isPlain = true;
        // Fields would be read and written anew for every character.
        byte[] to = bytes;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = run[i];
            if (c < 0x80 && PLAIN[c]) {
                to[at++] = (byte) c;
            } else if (c >= 0xA0 && c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                isPlain &= c >= 0x800 ? c < 0x200B || TextCodec.isPlainBeyondLatin(c) : c == '"' || c == '\\';
                length = at;
                i += special(text, from + i);
                at = length;
            }
        }
        length = at;
        return isPlain;
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
        Arrays.fill(plain, ' ', 0x7F, true);
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
}
