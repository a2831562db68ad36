package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.testkit.SoundPlans;

class LinesTest {

    private static final String GOOD = "{\"kpiId\": \"k\", \"sampleSize\": 7}";
    private static final PacCodec CODEC = PacCodec.standard();

    @Test
    void measurements_are_written_one_a_line_and_read_back() throws IOException {
        List<Measurement> measurements = SoundPlans.of(7).measurements();
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        long written = CODEC.writeMeasurements(file, measurements.iterator());
        List<Measurement> read = new ArrayList<>();
        LinesRead outcome =
                CODEC.readMeasurements(new ByteArrayInputStream(file.toByteArray()), BadLines.STOP, read::add);

        assertThat(written).isEqualTo(measurements.size()).isPositive();
        assertThat(read).isEqualTo(measurements);
        assertThat(outcome.isSound()).isTrue();
        assertThat(outcome.lines()).isEqualTo(measurements.size());
        assertThat(file.toString(UTF_8).lines()).hasSize(measurements.size());
    }

    @Test
    void a_bad_line_is_told_by_its_number_and_its_place_in_the_file() throws IOException {
        String file = GOOD + "\r\n\n{\"kpiId\": \"é\"}\n  {\"kpiId\": 7}\n" + GOOD;
        List<Measurement> read = new ArrayList<>();

        LinesRead outcome = lines(file, BadLines.SKIP, read);

        assertThat(read).hasSize(2);
        assertThat(outcome.values()).isEqualTo(2);
        assertThat(outcome.lines()).isEqualTo(5);
        assertThat(outcome.badLines()).isEqualTo(2);
        assertThat(outcome.isSound()).isFalse();
        assertThat(outcome.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer() + " " + problem.line() + ":"
                        + problem.column() + " " + problem.byteOffset())
                .containsExactly(
                        "INVALID_ID /kpiId 3:11 " + bytesBefore(file, "\"é\""),
                        "WRONG_TYPE /kpiId 4:13 " + bytesBefore(file, "7}\n{"));
    }

    @Test
    void reading_stops_at_the_first_bad_line_if_it_is_to() throws IOException {
        List<Measurement> read = new ArrayList<>();

        LinesRead outcome = lines(GOOD + "\nx\n" + GOOD + "\ny\n", BadLines.STOP, read);

        assertThat(read).hasSize(1);
        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.lines()).isEqualTo(2);
        assertThat(outcome.problems()).hasSize(1);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                line("cut off", "{\"kpiId\": \"k\"", "SYNTAX "),
                line("two values", GOOD + " " + GOOD, "SYNTAX "),
                line("a comma between lines", GOOD + ",", "SYNTAX "),
                line("a list", "[" + GOOD + "]", "WRONG_TYPE "),
                line("null", "null", "WRONG_TYPE "),
                line("a member twice", "{\"kpiId\": \"k\", \"kpiId\": \"k\"}", "DUPLICATE /kpiId"),
                line("null for a member", "{\"kpiId\": null}", "NULL /kpiId"),
                line("an unknown word", "{\"kpiId\": \"k\", \"scenario\": \"actual\"}", "UNKNOWN_WORD /scenario"),
                line("a huge number", "{\"kpiId\": \"k\", \"sampleSize\": 1e999999999}", "NOT_AN_INTEGER /sampleSize"),
                line(
                        "nested too deep",
                        "{\"kpiId\": \"k\", \"x-a\": " + "[".repeat(1_000),
                        "TOO_DEEP /x-a" + "/0".repeat(63)),
                line("a byte order mark within the file", "\uFEFF" + GOOD, "SYNTAX "),
                line("no required member", "{}", "MISSING /kpiId"));
    }

    private static Arguments line(String name, String json, String problem) {
        return Arguments.of(name, json, problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void a_hostile_line_spoils_no_other(String name, String json, String problem) throws IOException {
        List<Measurement> read = new ArrayList<>();

        LinesRead outcome = lines(GOOD + "\n" + json + "\n" + GOOD + "\n", BadLines.SKIP, read);

        assertThat(read).hasSize(2);
        assertThat(outcome.problems())
                .extracting(found -> found.code() + " " + found.pointer())
                .containsExactly(problem);
        assertThat(outcome.problems())
                .allSatisfy(found -> assertThat(found.line()).isEqualTo(2));
    }

    @Test
    void a_line_without_end_is_refused_and_not_held() throws IOException {
        PacCodec codec = PacCodec.of(JsonSettings.standard().with(JsonLimit.LINE_BYTES, 100));
        List<Measurement> read = new ArrayList<>();
        InputStream stream = new ByteArrayInputStream(
                (GOOD + "\n{\"x-a\": \"" + "a".repeat(100_000) + "\"}\n" + GOOD + "\n{").getBytes(UTF_8));

        LinesRead outcome = codec.readMeasurements(stream, BadLines.SKIP, read::add);

        assertThat(read).hasSize(2);
        assertThat(outcome.problems())
                .extracting(found -> found.code() + " " + found.line() + " " + found.byteOffset())
                .containsExactly(
                        "TOO_LARGE 2 " + (GOOD.length() + 1 + 100), "SYNTAX 4 " + (2 * (GOOD.length() + 1) + 100_013));
    }

    @Test
    void bytes_that_are_no_utf_8_spoil_their_line_only() throws IOException {
        byte[] file = (GOOD + "\n?\n" + GOOD).getBytes(UTF_8);
        file[GOOD.length() + 1] = (byte) 0xC0;
        List<Measurement> read = new ArrayList<>();

        LinesRead outcome = CODEC.readMeasurements(new ByteArrayInputStream(file), BadLines.SKIP, read::add);

        assertThat(read).hasSize(2);
        assertThat(outcome.problems())
                .extracting(found -> found.code() + " " + found.line())
                .containsExactly("INVALID_UTF8 2");
    }

    @Test
    void however_bytes_arrive_the_lines_are_the_same() throws IOException {
        String file = "\uFEFF" + GOOD + "\n\n{\"kpiId\": \"é\"}\n" + GOOD;
        List<Measurement> slowly = new ArrayList<>();
        InputStream single = new ByteArrayInputStream(file.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };

        LinesRead outcome = CODEC.readMeasurements(single, BadLines.SKIP, slowly::add);

        List<Measurement> atOnce = new ArrayList<>();
        assertThat(outcome).isEqualTo(lines(file, BadLines.SKIP, atOnce));
        assertThat(slowly).isEqualTo(atOnce).hasSize(2);
    }

    @Test
    void a_first_line_of_nothing_but_a_byte_order_mark_is_blank() throws IOException {
        List<Measurement> read = new ArrayList<>();

        assertThat(lines("\uFEFF \r\n" + GOOD, BadLines.STOP, read).isSound()).isTrue();
        assertThat(lines("\uFEFF", BadLines.STOP, read).isSound()).isTrue();
        assertThat(read).hasSize(1);
    }

    @Test
    void a_million_lines_are_read_in_the_memory_of_one() throws IOException {
        byte[] line = (GOOD + "\n").getBytes(UTF_8);
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at < 1_000_000L * line.length ? line[(int) (at++ % line.length)] : -1;
            }
        };
        long[] count = {0};

        LinesRead outcome = CODEC.readMeasurements(endless, BadLines.STOP, each -> count[0]++);

        assertThat(count[0]).isEqualTo(1_000_000);
        assertThat(outcome.isSound()).isTrue();
    }

    @Test
    void a_plan_written_to_a_stream_is_the_plan_written() throws IOException {
        SalesActionPlan plan = SoundPlans.of(7);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        CODEC.write(plan, stream);

        assertThat(stream.toByteArray()).isEqualTo(CODEC.write(plan));
        assertThatThrownBy(() -> CODEC.write(plan.withName("a\u0000"), stream)).isInstanceOf(PacJsonException.class);
        assertThat(stream.toByteArray()).isEqualTo(CODEC.write(plan));
    }

    private static LinesRead lines(String file, BadLines bad, List<Measurement> into) throws IOException {
        return CODEC.readMeasurements(new ByteArrayInputStream(file.getBytes(UTF_8)), bad, into::add);
    }

    private static int bytesBefore(String file, String part) {
        return file.substring(0, file.indexOf(part)).getBytes(UTF_8).length;
    }
}
