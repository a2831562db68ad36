package org.openpac.json.codec;

import java.util.Arrays;

/** A value where it stands in a document. Only its own package and those that change documents see the bytes. */
public final class Slice {

    private final byte[] bytes;
    private final int start;
    private final int end;

    /**
     * A value in a document.
     *
     * @param bytes the document
     * @param start the value's first byte
     * @param end the byte after its last
     */
    Slice(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /** A whole document. */
    public static Slice of(byte[] bytes) {
        return new Slice(bytes, 0, bytes.length);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The byte after its last. */
    int end() {
        return end;
    }

    /** The value's first byte in its document, from 0. */
    public int start() {
        return start;
    }

    /** How many bytes it has. */
    public int length() {
        return end - start;
    }

    /** The value's first byte: it tells objects, arrays and the rest apart. */
    public byte first() {
        return bytes[start];
    }

    /** Whether both stand in the same document. */
    public boolean isBeside(Slice other) {
        return bytes == other.bytes;
    }

    /** The value by itself. */
    public byte[] toArray() {
        return Arrays.copyOfRange(bytes, start, end);
    }
}
