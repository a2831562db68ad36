package org.openpac.json.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads streams. */
public final class Streams {

    private static final int CHUNK = 8 << 10;

    /** Takes a stream piece by piece. */
    @FunctionalInterface
    interface Taker {

        /** Takes the first bytes of a chunk; false if no more are wanted. */
        boolean take(byte[] chunk, int count);
    }

    private Streams() {}

    /** Hands a stream on to its end, without closing it. */
    static void chunks(InputStream stream, Taker taker) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int count = more(stream, chunk, 0);
        while (count >= 0 && taker.take(chunk, count)) {
            count = more(stream, chunk, 0);
        }
    }

    /**
     * Reads into what room there is from an index on; -1 at the end. A stream that hands out none when asked for several is
     * asked for one, and has to wait.
     */
    private static int more(InputStream stream, byte[] bytes, int from) throws IOException {
        int count = stream.read(bytes, from, bytes.length - from);
        if (count != 0) {
            return count;
        }
        int single = stream.read();
        if (single < 0) {
            return -1;
        }
        bytes[from] = (byte) single;
        return 1;
    }

    /**
     * Reads at most so many bytes, into room that grows with them; what a stream says to have available is believed up to
     * that many.
     */
    public static Slice bytes(InputStream stream, int most) throws IOException {
        // One more, so that the end is met without making room again.
        long expected = 1L + Math.max(0, stream.available());
        byte[] bytes = new byte[(int) Math.min(most, Math.max(CHUNK, expected))];
        int length = 0;
        while (length < most) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
            }
            int count = more(stream, bytes, length);
            if (count < 0) {
                break;
            }
            length += count;
        }
        return new Slice(bytes, 0, length);
    }
}
