package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    /** The first and the last character of each row of RFC 3629, section 4. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "7f",
                "c280",
                "dfbf",
                "e0a080",
                "e0bfbf",
                "e18080",
                "ecbfbf",
                "ed8080",
                "ed9fbf",
                "ee8080",
                "efbfbf",
                "f0908080",
                "f0bfbfbf",
                "f1808080",
                "f3bfbfbf",
                "f4808080",
                "f48fbfbf"
            })
    void the_first_and_last_characters_of_each_row_are_sound(String hex) {
        assertThat(firstMalformed(hex)).isEqualTo(-1);
        assertThat(firstMalformed(hex + "61" + hex)).isEqualTo(-1);
    }

    /** Those just beside the rows, and characters cut short. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf",
                "c080",
                "c1bf",
                "c27f",
                "c2c0",
                "dfc0",
                "e09fbf",
                "e0a07f",
                "e0a0c0",
                "e1807f",
                "e1c080",
                "ed7f80",
                "eda080",
                "edbfbf",
                "ee7f80",
                "f08fbfbf",
                "f090807f",
                "f09080c0",
                "f0907f80",
                "f17f8080",
                "f47f8080",
                "f4908080",
                "f5808080",
                "ff",
                "fe",
                "c2",
                "e0a0",
                "e0",
                "f09080",
                "f090",
                "f0"
            })
    void what_stands_beside_the_rows_or_is_cut_short_is_malformed(String hex) {
        assertThat(firstMalformed(hex)).isZero();
        assertThat(firstMalformed("6162" + hex)).isEqualTo(2);
        assertThat(firstMalformed("6162636465666768c3a9" + hex)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"0, 6, 1", "2, 6, 5", "2, 5, -1", "6, 6, -1", "1, 6, 1"})
    void only_what_lies_between_start_and_end_is_looked_at(int start, int end, int malformed) {
        byte[] bytes = HexFormat.of().parseHex("61ff616261ff");

        assertThat(Utf8.firstMalformed(bytes, start, end)).isEqualTo(malformed);
    }

    @Test
    void a_character_does_not_reach_beyond_the_end() {
        byte[] bytes = "aé𝄞".getBytes(UTF_8);

        assertThat(Utf8.firstMalformed(bytes, 0, 2)).isEqualTo(1);
        assertThat(Utf8.firstMalformed(bytes, 0, 3)).isEqualTo(-1);
        assertThat(Utf8.firstMalformed(bytes, 0, 6)).isEqualTo(3);
        assertThat(Utf8.firstMalformed(bytes, 0, 7)).isEqualTo(-1);
    }

    @Property
    void the_platform_stumbles_at_the_same_byte(@ForAll("nearlySound") byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean isSound =
                decoder.decode(in, CharBuffer.allocate(bytes.length), true).isUnderflow();

        assertThat(Utf8.firstMalformed(bytes, 0, bytes.length)).isEqualTo(isSound ? -1 : in.position());
    }

    /** Characters of each length, and now and then a byte that begins or goes on with one. */
    @Provide
    Arbitrary<byte[]> nearlySound() {
        Arbitrary<byte[]> piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        6, Arbitraries.of("a", "abcdefgh", "é", "€", "𝄞").map(text -> text.getBytes(UTF_8))),
                net.jqwik.api.Tuple.of(1, Arbitraries.bytes().map(each -> new byte[] {each})));
        return piece.list().ofMaxSize(12).map(Utf8Test::joined);
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static int firstMalformed(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        return Utf8.firstMalformed(bytes, 0, bytes.length);
    }
}
