package org.openpac.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

    private static final JsonPointer ROOT = new JsonPointer(List.of());

    /** The examples of RFC 6901, section 5, and one of section 3. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "/foo, foo",
                "/, ''",
                "/a~1b, a/b",
                "/c%d, c%d",
                "/e^f, e^f",
                "/g|h, g|h",
                "/i\\j, i\\j",
                "'/k\"l', 'k\"l'",
                "'/ ', ' '",
                "/m~0n, m~n",
                "/~01, ~1"
            })
    void a_step_is_unescaped_and_escaped_again(String text, String step) {
        JsonPointer pointer = JsonPointer.parse(text).orElseThrow();

        assertThat(pointer.steps()).containsExactly(step);
        assertThat(pointer).hasToString(text);
    }

    @Test
    void each_slash_begins_a_step() {
        assertThat(JsonPointer.parse("").orElseThrow()).isEqualTo(ROOT);
        assertThat(JsonPointer.parse("/foo/0").orElseThrow().steps()).containsExactly("foo", "0");
        assertThat(JsonPointer.parse("//a/").orElseThrow().steps()).containsExactly("", "a", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"foo", "#/foo", " /foo", "~0", "/~", "/a~", "/~2", "/~0~", "/~1/~x/a", "/~/a", "/~/", "/a/~~0"})
    void what_begins_without_a_slash_or_is_escaped_by_half_is_no_pointer(String text) {
        assertThat(JsonPointer.parse(text)).isEmpty();
    }

    @Property
    void what_is_written_is_parsed_to_the_same_steps(
            @ForAll @Size(max = 4) List<@StringLength(max = 4) @Chars({'/', '~', '0', '1', 'a'}) String> steps) {
        JsonPointer pointer = new JsonPointer(steps);

        assertThat(JsonPointer.parse(pointer.toString())).contains(pointer);
    }

    @Test
    void children_lie_within_their_parents_and_nothing_else_does() {
        JsonPointer a = ROOT.child("a");
        JsonPointer deep = a.child("b").child("0");

        assertThat(deep).hasToString("/a/b/0");
        assertThat(deep.last()).isEqualTo("0");
        assertThat(deep.parent()).hasToString("/a/b");
        assertThat(a.parent()).isEqualTo(ROOT);
        assertThat(ROOT.isRoot()).isTrue();
        assertThat(a.isRoot()).isFalse();
        assertThat(a.holds(deep)).isTrue();
        assertThat(ROOT.holds(a)).isTrue();
        assertThat(a.holds(a)).isFalse();
        assertThat(ROOT.holds(ROOT)).isFalse();
        assertThat(deep.holds(a)).isFalse();
        assertThat(ROOT.child("b").holds(deep)).isFalse();
        assertThat(ROOT.child("ab").holds(ROOT.child("a").child("b"))).isFalse();
    }
}
