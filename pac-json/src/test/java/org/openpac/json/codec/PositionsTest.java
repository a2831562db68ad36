package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.json.codec.Positions.Place;

class PositionsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 1, 2",
        "2, 2, 1",
        "3, 2, 2",
        "4, 2, 3",
        "5, 3, 1",
        "6, 3, 2",
        "7, 4, 1",
        "9, 4, 2",
        "13, 4, 3",
        "14, 4, 4"
    })
    void lines_end_with_a_feed_a_return_or_both_and_columns_are_code_points(int offset, int line, int column) {
        assertThat(positions("a\nb\r\nc\ré𝄞d").at(offset)).isEqualTo(new Place(line, column));
    }

    @Test
    void a_return_ends_the_line_also_as_the_last_of_the_bytes() {
        byte[] bytes = "a\r\n".getBytes(UTF_8);

        assertThat(new Positions(bytes, 0, 2).at(2)).isEqualTo(new Place(2, 1));
        assertThat(new Positions(bytes, 0, 3).at(2)).isEqualTo(new Place(1, 3));
        assertThat(new Positions(bytes, 0, 3).at(3)).isEqualTo(new Place(2, 1));
    }

    @Test
    void what_stands_before_the_start_is_not_counted() {
        assertThat(new Positions("\uFEFF\na".getBytes(UTF_8), 3, 5).at(4)).isEqualTo(new Place(2, 1));
    }

    @Test
    void places_far_within_are_those_of_a_count_from_the_start() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("é".repeat(i % 7)).append(i % 3 == 0 ? "\r\n" : "ab");
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        Positions positions = new Positions(bytes, 0, bytes.length);

        for (int offset : new int[] {20_000, 4_095, 4_096, 4_097, 8_192, 12_287, 12_288, 0, 20_001, 8_191}) {
            String before = new String(bytes, 0, offset, UTF_8);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            assertThat(positions.at(offset).line()).as("line of %s", offset).isEqualTo(line);
            if (bytes[offset] != '\n' && (bytes[offset] & 0xC0) != 0x80) {
                int column = before.length() - before.lastIndexOf('\n');
                assertThat(positions.at(offset).column())
                        .as("column of %s", offset)
                        .isEqualTo(column);
            }
        }
    }

    private static Positions positions(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Positions(bytes, 0, bytes.length);
    }
}
