package org.openpac.json.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonLimit;
import org.openpac.json.PacJson;
import org.openpac.json.ProblemCode;
import org.openpac.json.ReadResult;

/** What becomes of streams that are endless, slow, broken or changed behind the reader's back. */
final class StreamChecks {

    private StreamChecks() {}

    static void isRefusedByteForByte(byte[] json, String problem) throws IOException {
        assertThat(PacJson.readPlan(new Dripping(json, 1)).problems())
                .extracting(found -> found.code() + " " + found.pointer())
                .containsExactly(problem);
    }

    static void endsAnEndlessArray() throws IOException {
        endsAtTheLimit(new Endless("{\"formatVersion\":\"1.0\",\"id\":\"p\",\"x-a\":[", "0,"));
    }

    static void endsAnEndlessText() throws IOException {
        endsAtTheLimit(new Endless("{\"formatVersion\":\"1.0\",\"id\":\"p\",\"x-a\":\"", "abcdefgh"));
    }

    static void endsWhatGivesNothing() throws IOException {
        Endless endless = new Endless("", " ");
        endless.most = 0;
        endsAtTheLimit(endless);
    }

    private static void endsAtTheLimit(Endless endless) throws IOException {
        assertThat(PacJson.readPlan(endless).problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("TOO_LARGE");
        assertThat(endless.given).isEqualTo(JsonLimit.DOCUMENT_BYTES.standard() + 1L);
    }

    static void passesOnWhatAStreamThrows() {
        InputStream half = new ByteArrayInputStream(Arrays.copyOf(Golden.bytes(), 100));
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };

        assertThatThrownBy(() -> PacJson.readPlan(new SequenceInputStream(half, broken)))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is dead");
    }

    static void endsABombOfGzip() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 64; i++) {
                out.write(blanks);
            }
        }
        InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bomb.toByteArray()));

        assertThat(PacJson.readPlan(unpacked).problems().get(0).code()).isEqualTo(ProblemCode.TOO_LARGE);
    }

    static void readsByteForByte() throws IOException {
        for (int most : new int[] {0, 1, 7}) {
            assertThat(PacJson.readPlan(new Dripping(Golden.bytes(), most)).orThrow())
                    .isEqualTo(PacJson.readPlan(Golden.bytes()).orThrow());
        }
    }

    static void keepsItsOwnCopy() {
        byte[] json = Golden.bytes();
        SalesActionPlan plan = PacJson.readPlan(json).orThrow();
        byte[] before = PacJson.write(plan);
        Arrays.fill(json, (byte) '!');

        assertThat(PacJson.write(plan)).isEqualTo(before);
        assertThat(plan).isEqualTo(PacJson.readPlan(Golden.bytes()).orThrow());
    }

    static void readsOnAnInterruptedThread() {
        Thread.currentThread().interrupt();
        ReadResult<SalesActionPlan> read = PacJson.readPlan(Golden.bytes());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(read.orThrow()).isEqualTo(PacJson.readPlan(Golden.bytes()).orThrow());
    }

    /** Gives so many bytes at a time when asked for several. */
    static final class Dripping extends ByteArrayInputStream {

        private final int most;

        Dripping(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(most, length));
        }
    }

    /** Begins like a plan and never ends. */
    private static final class Endless extends InputStream {

        private final byte[] begin;
        private final byte[] repeated;
        private long given;
        private int most = Integer.MAX_VALUE;

        Endless(String begin, String repeated) {
            this.begin = begin.getBytes(UTF_8);
            this.repeated = repeated.getBytes(UTF_8);
        }

        @Override
        public int read() {
            long at = given++;
            return at < begin.length ? begin[(int) at] : repeated[(int) ((at - begin.length) % repeated.length)];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(most, length);
            for (int i = 0; i < count; i++) {
                target[offset + i] = (byte) read();
            }
            return count;
        }
    }
}
