package org.openpac.json.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openpac.json.PacCodec;

/** A stream’s bytes are held once. */
class StreamMemoryTest {

    private static final byte[] LARGE = (" ".repeat(16 << 20) + Golden.JSON).getBytes(UTF_8);

    @Test
    void a_stream_that_tells_its_length_is_read_into_as_many_bytes() {
        assertThat(bytes(new ByteArrayInputStream(LARGE))).isBetween((long) LARGE.length, LARGE.length + (2L << 20));
    }

    /** Room is doubled: 8 KiB, 16 KiB … 32 MiB, of which each but the last is given back; a copy at the end would be 16 MiB more. */
    @Test
    void room_for_a_stream_that_does_not_is_doubled_and_never_copied_at_the_end() {
        InputStream silent = new ByteArrayInputStream(LARGE) {
            @Override
            public synchronized int available() {
                return 0;
            }
        };
        assertThat(bytes(silent)).isLessThan((64L << 20) + (2L << 20));
    }

    @Test
    void a_stream_that_boasts_is_believed_up_to_the_limit() {
        InputStream boasting = new ByteArrayInputStream(Golden.bytes()) {
            @Override
            public synchronized int available() {
                return Integer.MAX_VALUE;
            }
        };
        assertThat(bytes(boasting)).isLessThan((32L << 20) + (2L << 20));
    }

    private static long bytes(InputStream stream) {
        byte[] warmUp = Arrays.copyOf(Golden.bytes(), Golden.bytes().length);
        Door.BYTES.through(PacCodec.standard(), warmUp);
        return Cpu.of(() -> {
                    try {
                        return PacCodec.standard().readPlan(stream).orThrow();
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .bytes();
    }
}
