package org.openpac.cli.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

    private static String read(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    @Test
    void a_text_longer_than_any_buffer_is_read_as_it_is() throws IOException {
        String text = "é€😀a\n".repeat(50_000);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_left_out_at_the_start_only() throws IOException {
        assertThat(read("\ufeffa\ufeff".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\ufeff");
    }

    @Test
    void another_encoding_is_refused_with_line_and_byte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("été\n".repeat(40_000).getBytes(StandardCharsets.UTF_8));
        bytes.write("ab\u00e9cd".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOfSatisfying(NotUtf8Exception.class, refusal -> {
                    assertThat(refusal.line()).isEqualTo(40_001);
                    assertThat(refusal.position()).isEqualTo(3);
                })
                .hasMessageContaining("0xE9");
    }

    @Test
    void a_character_cut_off_at_the_end_is_refused() {
        assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xc3})).isInstanceOf(NotUtf8Exception.class);
    }

    @Test
    void bytes_of_zero_are_of_another_encoding() {
        byte[] bytes = "a\nbc".getBytes(StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(NotUtf8Exception.class, refusal -> {
                    assertThat(refusal.line()).isEqualTo(1);
                    assertThat(refusal.position()).isEqualTo(2);
                })
                .hasMessageContaining("0x00");
    }
}
