package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are put together in pieces, whatever room there is. */
class BytesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.00, 0",
        "1, 1",
        "-1, -1",
        "10, 10",
        "1.50, 1.5",
        "-0.05, -0.05",
        "100.00, 100",
        "0.000000000001, 0.000000000001",
        "999999999999999, 999999999999999",
        "1E+3, 1000",
        "123456789012345678, 123456789012345678",
        "-123456789012345678.9, -123456789012345678.9",
        "1234567890123456789, 1234567890123456789",
        "0.123456789012345678, 0.123456789012345678",
        "0.0000000000000000001, 0.0000000000000000001",
        "12345678901234567890.50, 12345678901234567890.5",
        "1E-19, 0.0000000000000000001",
        "100000000000000000.0, 100000000000000000"
    })
    void a_decimal_is_written_in_full_without_zeros_at_its_end(BigDecimal value, String text) {
        assertThat(written(1, out -> out.decimal(value))).isEqualTo(text);
        assertThat(written(512, out -> out.decimal(value))).isEqualTo(text);
    }

    @Property
    void a_decimal_is_read_back_as_itself(@ForAll BigDecimal value) {
        String text = written(8, out -> out.decimal(value));

        assertThat(new BigDecimal(text)).isEqualByComparingTo(value);
        assertThat(text).doesNotContain("E").doesNotMatch(".*\\.\\d*0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 64, 255, 256, 257, 300, 70_000})
    void any_text_is_written_with_the_escapes_that_it_needs_and_no_others(int length) {
        for (String piece :
                new String[] {"a", "é", "€", "😀", "\"", "\\", "\n", "\u0001", "\ud83d", "\u007f", "\u07ff", "\u0800"
                }) {
            String text = "a" + piece.repeat(length);
            String escaped = "a" + escaped(piece).repeat(length);

            assertThat(written(1, out -> out.text(text))).isEqualTo('"' + escaped + '"');
            assertThat(written(16, out -> out.text(text.substring(1)))).isEqualTo('"' + escaped.substring(1) + '"');
        }
    }

    private static String escaped(String piece) {
        return switch (piece) {
            case "\"", "\\" -> '\\' + piece;
            case "\n" -> "\\n";
            case "\u0001" -> "\\u0001";
            case "\ud83d" -> "\\ud83d";
            default -> piece;
        };
    }

    @Test
    void control_characters_have_the_escapes_of_json() {
        assertThat(written(1, out -> out.text("\b\t\n\f\r\u0000\u001f ")))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f \"");
    }

    @Test
    void json_as_it_is_stays_but_for_halves_of_pairs() {
        String json = "{\"é\u007f\u0080\u07ff\u0800€\uffff😀\":\"\\u0001\n\"}";

        assertThat(written(1, out -> out.verbatim(json))).isEqualTo(json);
        assertThat(written(1, out -> out.verbatim("\"\udc00\ud83d\""))).isEqualTo("\"\\udc00\\ud83d\"");
    }

    @Test
    void codes_and_digits_take_the_room_they_need() {
        for (int capacity : new int[] {1, 3, 4, 5, 6, 7, 64}) {
            assertThat(written(capacity, out -> {
                        out.ascii('[');
                        out.code("a.B_9-z");
                        out.ascii(',');
                        out.digits(7, 3);
                        out.digits(2026, 4);
                        out.ascii("]");
                        out.all(new byte[] {'a', 'b', 'c'}, 1, 2);
                        out.all(new byte[] {'d'});
                    }))
                    .isEqualTo("[\"a.B_9-z\",0072026]bcd");
        }
    }

    @Test
    void all_pieces_go_to_a_stream_in_their_order() throws IOException {
        JsonBytes out = new JsonBytes(4);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            out.digits(i % 1_000, 3);
            expected.append(String.format("%03d", i % 1_000));
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        assertThat(out.length()).isEqualTo(150_000);
        assertThat(out.toArray()).asString(UTF_8).isEqualTo(expected.toString());
        out.moveTo(stream);

        assertThat(stream.toString(UTF_8)).isEqualTo(expected.toString());
        assertThat(out.length()).isZero();
        assertThat(out.toArray()).isEmpty();
    }

    private static String written(int capacity, Consumer<JsonBytes> writing) {
        JsonBytes out = new JsonBytes(capacity);
        writing.accept(out);
        byte[] bytes = out.toArray();
        assertThat(out.length()).isEqualTo(bytes.length);
        return new String(bytes, UTF_8);
    }
}
