package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;

class HostileBytesTest {

    private static final byte[] FULL =
            SampleJson.document(SalesActionPlanShape.SHAPE).json().getBytes(UTF_8);
    private static final String PREFIX = "{\"formatVersion\":\"1.0\",\"id\":\"p\",\"name\":\"";

    @Test
    void a_plan_cut_off_anywhere_is_no_plan() {
        for (int length = 0; length < FULL.length - 2; length++) {
            ReadResult<SalesActionPlan> read = PacJson.readPlan(Arrays.copyOf(FULL, length));

            assertThat(read.value()).isEmpty();
            JsonProblem last = read.problems().get(read.problems().size() - 1);
            assertThat(last.code()).isIn(ProblemCode.SYNTAX, ProblemCode.INVALID_UTF8);
            assertThat(last.byteOffset()).isBetween((long) length - 4, (long) length);
        }
    }

    @Test
    void a_plan_with_any_byte_changed_is_a_plan_or_none_but_never_an_exception() {
        for (int flip : new int[] {0x01, 0x20, 0x80}) {
            for (int i = 0; i < FULL.length; i++) {
                byte[] changed = FULL.clone();
                changed[i] ^= (byte) flip;
                ReadResult<SalesActionPlan> read = PacJson.readPlan(changed);

                assertThat(read.problems().isEmpty()).isEqualTo(read.value().isPresent());
                read.value()
                        .ifPresent(plan -> assertThat(
                                        PacJson.readPlan(PacJson.write(plan)).orThrow())
                                .isEqualTo(plan));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eda080",
                "c0af",
                "e080af",
                "f5808080",
                "ff",
                "80",
                "c3",
                "e282",
                "f09f98",
                "f0808080",
                "f4908080",
                "edb080",
                "fe",
                "c1bf",
                "e28228",
                "f09f2898"
            })
    void bytes_that_are_no_utf_8_are_refused_where_they_stand(String hex) {
        byte[] bad = HexFormat.of().parseHex(hex);
        byte[] json = concat(PREFIX.getBytes(UTF_8), bad, "\"}".getBytes(UTF_8));

        JsonProblem problem = PacJson.readPlan(json).problems().get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_UTF8);
        assertThat(problem.byteOffset()).isEqualTo(PREFIX.length());
    }

    @Test
    void a_character_cut_off_at_a_buffers_end_is_refused_and_a_whole_one_is_read() {
        for (int length = 7_990; length < 8_010; length++) {
            String filler = "\"x-a\":\"" + "a".repeat(length) + "\",";
            String start = PREFIX.replace("\"name\"", filler + "\"name\"");
            byte[] whole = (start + "😀\"}").getBytes(UTF_8);
            byte[] cut = concat(start.getBytes(UTF_8), new byte[] {(byte) 0xF0, (byte) 0x9F, '"', '}'});

            assertThat(PacJson.readPlan(whole).orThrow().name()).contains("😀");
            assertThat(PacJson.readPlan(cut).problems().get(0).code()).isEqualTo(ProblemCode.INVALID_UTF8);
        }
    }

    @Test
    void other_encodings_are_refused() {
        for (String name : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"}) {
            byte[] json = new String(FULL, UTF_8).getBytes(Charset.forName(name));
            assertThat(PacJson.readPlan(json).problems())
                    .extracting(JsonProblem::code)
                    .first()
                    .isIn(ProblemCode.SYNTAX, ProblemCode.INVALID_UTF8);
        }
        assertThat(PacJson.readPlan("{\"é\":1}".getBytes(Charset.forName("ISO-8859-1")))
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo(ProblemCode.INVALID_UTF8);
    }

    @Test
    void one_byte_order_mark_is_passed_over_and_a_second_is_not() {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        assertThat(PacJson.readPlan(concat(mark, FULL)).orThrow())
                .isEqualTo(PacJson.readPlan(FULL).orThrow());
        assertThat(PacJson.readPlan(concat(mark, mark, FULL)).problems())
                .extracting(JsonProblem::code, JsonProblem::byteOffset)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ProblemCode.SYNTAX, 3L));
        assertThat(PacJson.readPlan(mark).problems().get(0).code()).isEqualTo(ProblemCode.SYNTAX);
    }

    @Test
    void a_stream_is_read_to_its_end_however_little_it_gives_at_a_time(@TempDir Path folder) throws IOException {
        SalesActionPlan expected = PacJson.readPlan(FULL).orThrow();
        Path file = Files.write(folder.resolve("plan.json"), FULL);

        assertThat(PacJson.readPlan(new ByteArrayInputStream(FULL)).orThrow()).isEqualTo(expected);
        assertThat(PacJson.readPlan(new Dripping(FULL, 1)).orThrow()).isEqualTo(expected);
        assertThat(PacJson.readPlan(new Dripping(FULL, 0)).orThrow()).isEqualTo(expected);
        assertThat(PacJson.readPlan(file).orThrow()).isEqualTo(expected);
    }

    @Test
    void a_stream_is_read_no_further_than_the_limit() throws IOException {
        PacCodec small = PacCodec.of(JsonSettings.standard().with(JsonLimit.DOCUMENT_BYTES, 10_000));
        Endless endless = new Endless();

        assertThat(small.readPlan(endless).problems().get(0).code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(endless.read).isEqualTo(10_001);
    }

    @Test
    void what_a_stream_or_a_file_throws_is_passed_on(@TempDir Path folder) {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> PacJson.readPlan(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
        assertThatThrownBy(() -> PacJson.readPlan(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    private static byte[] concat(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Gives a byte at a time when asked for several, or none at all. */
    private static final class Dripping extends ByteArrayInputStream {

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

    private static final class Endless extends InputStream {

        private int read;

        @Override
        public int read() {
            read++;
            return ' ';
        }
    }
}
