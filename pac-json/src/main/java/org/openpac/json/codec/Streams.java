package org.openpac.json.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads streams. */
public final class Streams {

    private static final int CHUNK = 8 << 10;

    private Streams() {}

    /** Reads at most so many bytes. A stream that hands out none when asked for several is asked for one, and has to wait. */
    public static byte[] bytes(InputStream stream, int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        while (bytes.size() < most) {
            int count = stream.read(chunk, 0, Math.min(CHUNK, most - bytes.size()));
            int single = count == 0 ? stream.read() : 0;
            if (count < 0 || single < 0) {
                break;
            }
            if (count == 0) {
                bytes.write(single);
            } else {
                bytes.write(chunk, 0, count);
            }
        }
        return bytes.toByteArray();
    }
}
