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
        int count = chunk(stream, chunk);
        while (count >= 0 && taker.take(chunk, count)) {
            count = chunk(stream, chunk);
        }
    }

    /** A stream that hands out nothing when asked for several is asked for one, and has to wait. */
    private static int chunk(InputStream stream, byte[] chunk) throws IOException {
        int count = stream.read(chunk, 0, chunk.length);
        if (count != 0) {
            return count;
        }
        int single = stream.read();
        chunk[0] = (byte) single;
        return single < 0 ? -1 : 1;
    }

    /**
     * Reads at most so many bytes, into room that grows with them; what a stream says to have available is believed up to
     * that many. A stream that hands out none when asked for several is asked for one, and has to wait.
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
            int count = stream.read(bytes, length, bytes.length - length);
            int single = count == 0 ? stream.read() : 0;
            if (count < 0 || single < 0) {
                break;
            }
            if (count == 0) {
                bytes[length] = (byte) single;
            }
            length += Math.max(1, count);
        }
        return new Slice(bytes, 0, length);
    }
}
