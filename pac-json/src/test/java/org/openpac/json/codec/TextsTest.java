package org.openpac.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.json.PacJsonException;
import org.openpac.json.ReadResult;

/** Words of a person by themselves; those of {@link FormKinds#NAME} have at most 200 characters. */
class TextsTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x09, 0x0A, 0x0D, ' ', '~', 0xA0, 0xE9, 0x200A, 0x200C, 0x2027, 0x202F, 0x2065, 0x206A, 0xD7FF, 0xE000,
                0xFEFE, 0xFFFD, 0x1F600, 0x10FFFF
            })
    void most_characters_may_stand_in_a_text(int character) {
        ReadResult<String> read = read("a" + Character.toString(character) + "b");

        assertThat(read.orThrow()).isEqualTo("a" + Character.toString(character) + "b");
        assertThat(read.notices()).isEmpty();
        assertThat(FormWriter.part(FormKinds.NAME, read.orThrow())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0xD800, 0xDBFF, 0xDC00,
                0xDFFF
            })
    void what_is_not_meant_for_reading_is_refused_and_not_written(int character) {
        String text = "é" + (char) character + "b";
        String sentence = String.format("The text holds U+%04X, which no text may hold.", character);

        assertThat(Told.problems(read(text))).isEqualTo("@0 " + sentence);
        assertThatThrownBy(() -> FormWriter.part(FormKinds.NAME, text))
                .isInstanceOf(PacJsonException.class)
                .hasMessage("INVALID_TEXT at \"\": " + sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200B, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF})
    void what_nobody_sees_is_told(int character) {
        ReadResult<String> read = read("a\u200Ab" + (char) character + "c\u200B");

        assertThat(read.value()).isPresent();
        assertThat(Told.notices(read))
                .containsExactly(String.format(
                        "@0 The text holds U+%04X, which nobody sees, or which turns the direction of the text after it.",
                        character));
    }

    @Test
    void halves_of_a_pair_are_refused_wherever_they_stand() {
        for (String text : List.of("\uD83D", "\uD83D\uD83D\uDE00", "\uDE00", "😀\uDE00", "\uD83Da", "\uDE00\uD83D")) {
            assertThat(Told.problems(read(text))).as(text).startsWith("@0 The text holds U+D");
        }
        assertThat(Told.problems(read("😀\uDE00"))).contains("U+DE00");
        assertThat(Told.problems(read("\uD83D\uD83D\uDE00"))).contains("U+D83D");
        assertThat(read("😀😀").orThrow()).isEqualTo("😀😀");
    }

    @Test
    void length_is_counted_in_characters_of_people() {
        assertThat(read("é".repeat(200)).value()).isPresent();
        assertThat(read("😀".repeat(200)).value()).isPresent();
        assertThat(Told.problems(read("é".repeat(201))))
                .isEqualTo("@0 The text has 201 characters; 200 are possible here.");
        assertThat(Told.problems(read("😀".repeat(201))))
                .isEqualTo("@0 The text has 201 characters; 200 are possible here.");
        assertThatThrownBy(() -> FormWriter.part(FormKinds.NAME, "😀".repeat(201)))
                .hasMessage("TEXT_TOO_LONG at \"\": The text has 201 characters; 200 are possible here.");
    }

    @Test
    void the_first_half_pair_is_found() {
        assertThat(TextCodec.firstHalfPair("")).isEqualTo(-1);
        assertThat(TextCodec.firstHalfPair("a😀é")).isEqualTo(-1);
        assertThat(TextCodec.firstHalfPair("a😀\uD83D")).isEqualTo(3);
        assertThat(TextCodec.firstHalfPair("\uDE00\uD83D")).isZero();
        assertThat(TextCodec.firstHalfPair("\uD83D\uD83D\uDE00")).isZero();
    }

    @Test
    void an_excerpt_is_of_64_characters_and_shows_what_it_cannot_print() {
        assertThat(Excerpt.of("")).isEmpty();
        assertThat(Excerpt.of("a".repeat(63))).isEqualTo("a".repeat(63));
        assertThat(Excerpt.of("a".repeat(64))).isEqualTo("a".repeat(63) + "…");
        assertThat(Excerpt.of("😀".repeat(31) + "a")).isEqualTo("😀".repeat(31) + "a");
        assertThat(Excerpt.of("😀".repeat(32))).isEqualTo("😀".repeat(31) + "…");
        assertThat(Excerpt.of("a\u0007\u202E\uD800\uE000\u2028\u2029\u0378é"))
                .isEqualTo("a<U+0007><U+202E><U+D800><U+E000><U+2028><U+2029><U+0378>é");
        assertThat(Excerpt.of("\u0007".repeat(8))).isEqualTo("<U+0007>".repeat(7) + "…");
        assertThat(Excerpt.of("a".repeat(55) + "\u0007")).isEqualTo("a".repeat(55) + "<U+0007>");
        assertThat(Excerpt.of("a".repeat(56) + "\u0007")).isEqualTo("a".repeat(56) + "…");
        assertThat(Excerpt.name(0x1F600)).isEqualTo("U+1F600");
    }

    @Test
    void the_name_that_was_meant_is_found_if_few_slips_lead_to_it() {
        List<String> known = List.of("ownerId", "owner", "level", "due", "x");

        assertThat(Guess.near("OWNERID", known)).contains("ownerId");
        assertThat(Guess.near("ownr", known)).contains("owner");
        assertThat(Guess.near("ownerI", known)).as("the first of two").contains("ownerId");
        assertThat(Guess.near("lveel", known)).contains("level");
        assertThat(Guess.near("du", known)).isEmpty();
        assertThat(Guess.near("X", known)).contains("x");
        assertThat(Guess.near("levels", known)).contains("level");
        assertThat(Guess.near("leevels", known)).contains("level");
        assertThat(Guess.near("leeevels", known)).isEmpty();
        assertThat(Guess.near("dux", known)).contains("due");
        assertThat(Guess.near("", known)).isEmpty();
        assertThat(Guess.near("a".repeat(64), List.of("a".repeat(63)))).contains("a".repeat(63));
        assertThat(Guess.near("a".repeat(65), List.of("a".repeat(65)))).isEmpty();
    }

    @Test
    void the_nearest_name_is_found_however_far_it_is() {
        assertThat(Guess.nearest("X-9", List.of("P-08", "M-03"))).contains("M-03");
        assertThat(Guess.nearest("P8", List.of("A-8", "P-8"))).contains("P-8");
        assertThat(Guess.nearest("b", List.of("d", "c"))).contains("c");
        assertThat(Guess.nearest("a1", List.of("a-2-1", "b1--")))
                .as("of equally far ones that which is nearer without hyphens")
                .contains("a-2-1");
        assertThat(Guess.nearest("x", List.of())).isEmpty();
        assertThat(Guess.nearest("a".repeat(64) + "b".repeat(64), List.of("b".repeat(60), "a".repeat(64))))
                .contains("a".repeat(64));
    }

    private static ReadResult<String> read(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        return Told.read(FormKinds.NAME, json.append('"').toString());
    }
}
