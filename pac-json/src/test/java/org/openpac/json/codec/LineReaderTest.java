package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.json.BadLines;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.LinesRead;

class LineReaderTest {

    /** Hands out at most so many bytes at a time, or none at all before each single one. */
    private static final class Slow extends InputStream {

        private final byte[] bytes;
        private final int most;
        private int at;
        private boolean isStopped;

        Slow(String text, int most) {
            this.bytes = text.getBytes(UTF_8);
            this.most = most;
        }

        @Override
        public int read() {
            return at == bytes.length ? -1 : bytes[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int start, int count) {
            if (at == bytes.length) {
                isStopped = !isStopped;
                return isStopped && most == 0 ? 0 : -1;
            }
            int handed = Math.min(Math.min(count, most), bytes.length - at);
            System.arraycopy(bytes, at, into, start, handed);
            at += handed;
            return handed;
        }
    }

    @Test
    void a_byte_order_mark_makes_the_first_line_no_less_blank_and_any_other_no_json() throws IOException {
        List<Long> read = new ArrayList<>();

        LinesRead first = reader(JsonSettings.standard())
                .read(new Slow("\uFEFF \r\n1", 9), FormKinds.COUNT, BadLines.SKIP, read::add);
        LinesRead second = reader(JsonSettings.standard())
                .read(new Slow("1\n\uFEFF\n2", 9), FormKinds.COUNT, BadLines.SKIP, read::add);

        assertThat(first.isSound()).isTrue();
        assertThat(second.problems()).extracting(problem -> problem.line()).containsExactly(2);
        assertThat(read).containsExactly(1L, 1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8_192})
    void lines_are_put_together_however_they_come(int most) throws IOException {
        List<Long> read = new ArrayList<>();
        LinesRead outcome = reader(JsonSettings.standard())
                .read(new Slow("1\n\n22\r\n \t\r\n[333]\n4444\n5", most), FormKinds.COUNT, BadLines.SKIP, read::add);

        assertThat(read).containsExactly(1L, 22L, 4444L, 5L);
        assertThat(outcome.lines()).isEqualTo(7);
        assertThat(outcome.values()).isEqualTo(4);
        assertThat(outcome.badLines()).isEqualTo(1);
        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.problems())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.byteOffset())
                .containsExactly("5:1 11");
    }

    @Test
    void a_long_line_is_held_whole_and_the_place_after_it_is_right() throws IOException {
        String text = "\"" + "a".repeat(50_000) + "\"";
        List<String> read = new ArrayList<>();
        LinesRead outcome = reader(JsonSettings.standard())
                .read(stream(text + "\n7\n" + text), FormKinds.WORDS, BadLines.SKIP, read::add);

        assertThat(read).hasSize(2).allMatch(each -> each.length() == 50_000);
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.byteOffset()).isEqualTo(50_003);
        });
    }

    @Test
    void a_line_may_be_as_long_as_the_limit_says() throws IOException {
        LineReader reader = reader(JsonSettings.standard().with(JsonLimit.LINE_BYTES, 5));
        List<Long> read = new ArrayList<>();
        LinesRead outcome =
                reader.read(stream("12345\n123456\n1234567\n  123\nx\n"), FormKinds.COUNT, BadLines.SKIP, read::add);

        assertThat(read).containsExactly(12_345L, 123L);
        assertThat(outcome.problems())
                .extracting(problem -> problem.code() + " " + problem.line() + " " + problem.byteOffset())
                .containsExactly("TOO_LARGE 2 11", "TOO_LARGE 3 18", "SYNTAX 5 27");
    }

    @Test
    void reading_stops_at_the_first_bad_line_and_takes_no_more() throws IOException {
        List<Long> read = new ArrayList<>();
        LinesRead outcome =
                reader(JsonSettings.standard()).read(stream("1\nx\n2\ny"), FormKinds.COUNT, BadLines.STOP, read::add);

        assertThat(read).containsExactly(1L);
        assertThat(outcome.lines()).isEqualTo(2);
        assertThat(outcome.badLines()).isEqualTo(1);
        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.problems()).hasSize(1);
        assertThat(reader(JsonSettings.standard())
                        .read(stream("1\n2\nx"), FormKinds.COUNT, BadLines.STOP, read::add)
                        .isComplete())
                .isFalse();
    }

    @Test
    void no_more_problems_and_notices_are_listed_than_the_limit_allows() throws IOException {
        LineReader reader = reader(JsonSettings.standard().with(JsonLimit.PROBLEMS, 3));
        LinesRead bad =
                reader.read(stream("[1, 2]\n\"\\u0000\"\n[3, 4]\n5\n"), FormKinds.NAME, BadLines.SKIP, each -> {});

        assertThat(bad.badLines()).isEqualTo(4);
        assertThat(bad.problems()).extracting(problem -> problem.line()).containsExactly(1, 2, 3);
        LinesRead noticed = reader.read(
                stream("\"\\u200b\"\n\"a\"\n  \"\\u200b\"\n\"\\u200b\"\n\"\\u200b\"\n"),
                FormKinds.NAME,
                BadLines.SKIP,
                each -> {});
        assertThat(noticed.values()).isEqualTo(5);
        assertThat(noticed.notices())
                .extracting(notice -> notice.line() + ":" + notice.column() + " " + notice.byteOffset())
                .containsExactly("1:1 0", "3:3 15", "4:1 24");
    }

    @Test
    void a_byte_order_mark_stands_before_the_first_line_only() throws IOException {
        List<Long> read = new ArrayList<>();
        LinesRead outcome = reader(JsonSettings.standard())
                .read(stream("\uFEFF1\n\uFEFF2\n3"), FormKinds.COUNT, BadLines.SKIP, read::add);

        assertThat(read).containsExactly(1L, 3L);
        assertThat(outcome.problems())
                .extracting(problem ->
                        problem.code() + " " + problem.line() + ":" + problem.column() + " " + problem.byteOffset())
                .containsExactly("SYNTAX 2:1 5");
    }

    @Test
    void nothing_has_no_lines() throws IOException {
        assertThat(reader(JsonSettings.standard())
                        .read(stream(""), FormKinds.COUNT, BadLines.SKIP, each -> {})
                        .lines())
                .isZero();
    }

    @Test
    void values_are_written_each_with_a_line_feed() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        assertThat(LineWriter.write(
                        file,
                        FormKinds.COUNT.several(),
                        List.of(List.of(1L, 2L), List.<Long>of()).iterator()))
                .isEqualTo(2);
        assertThat(file.toString(UTF_8)).isEqualTo("[1,2]\n[]\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 20_000})
    void a_stream_is_read_to_its_end_or_to_the_most_that_is_wanted(int most) throws IOException {
        String text = "abcdé".repeat(4_000);

        assertThat(new String(Streams.bytes(new Slow(text, most), 100_000).toArray(), UTF_8))
                .isEqualTo(text);
        Slice cut = Streams.bytes(new Slow(text, most), 9_001);
        assertThat(cut.start()).isZero();
        assertThat(cut.length()).isEqualTo(9_001);
        assertThat(cut.toArray()).isEqualTo(Arrays.copyOf(text.getBytes(UTF_8), 9_001));
    }

    @Test
    void what_a_stream_says_to_have_is_believed_up_to_the_most_that_is_wanted() throws IOException {
        InputStream boasting = new ByteArrayInputStream("abc".getBytes(UTF_8)) {
            @Override
            public synchronized int available() {
                return Integer.MAX_VALUE;
            }
        };
        assertThat(Streams.bytes(boasting, 10).bytes()).hasSize(10);
        assertThat(Streams.bytes(stream("a".repeat(20_000)), 100_000).bytes()).hasSize(20_001);
        assertThat(Streams.bytes(stream("a"), 100_000).bytes()).hasSize(8_192);
    }

    private static LineReader reader(JsonSettings settings) {
        return new LineReader(settings);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
