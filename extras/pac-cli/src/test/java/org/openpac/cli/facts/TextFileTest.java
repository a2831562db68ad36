package org.openpac.cli.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    private static final String TEXT = "\ufeffDate\tCoût\n2026-01-01\t1\u202f234,50 €\n😀\ufeff\n";

    @TempDir
    private Path folder;

    private String read(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = TextFile.open(Files.write(folder.resolve("file"), bytes))) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    @Test
    void the_mark_at_the_start_tells_how_text_is_encoded_and_is_no_part_of_it() throws IOException {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT.substring(1));
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT.substring(1));
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT.substring(1));
    }

    @Test
    void text_without_a_mark_is_utf_8_however_short() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(new byte[] {'a'})).isEqualTo("a");
        assertThat(read(TEXT.substring(1).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT.substring(1));
    }

    @Test
    void half_a_character_is_no_text() {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_16LE);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        byte[] lone = "\ufeffa".getBytes(StandardCharsets.UTF_16BE);
        lone[2] = (byte) 0xdc;

        assertThatThrownBy(() -> read(cut)).isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(() -> read(lone)).isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xff})).isInstanceOf(NotUtf8Exception.class);
    }
}
