package org.openpac.cli.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openpac.core.text.Message;

class FactTextTest {

    private static final Pattern SAID = Pattern.compile("message\\(\\s*\"([a-z0-9-]+)\",\\s*\"([^\"]*)\"");

    private static Map<String, String> sentences() throws IOException {
        Path sources = Path.of(System.getProperty("pac.root", ""), "extras", "pac-cli", "src", "main", "java");
        Assumptions.assumeTrue(Files.isDirectory(sources), "skipped: pac.root does not name the project's folder");
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(said -> found.put(said.group(1), said.group(2)));
            }
        }
        return found;
    }

    @Test
    void every_sentence_is_there_in_french_with_the_same_places() throws IOException {
        Map<String, String> sentences = sentences();

        assertThat(sentences).hasSizeGreaterThan(30);
        sentences.forEach((key, english) -> assertThat(FactText.TEXTS.find(key, Locale.FRENCH))
                .as(key)
                .hasValueSatisfying(french -> assertThat(Message.places(french))
                        .containsExactlyInAnyOrderElementsOf(Message.places(english))));
    }

    @Test
    void every_french_sentence_is_used_and_well_set() throws IOException {
        Map<String, String> sentences = sentences();

        for (String key : FactText.TEXTS.keys(Locale.FRENCH)) {
            assertThat(FactText.TEXTS.find(key, Locale.FRENCH).orElseThrow())
                    .as(key)
                    .doesNotContain("'")
                    .doesNotContainPattern("[^\u00a0\u202f][;!?»]")
                    .doesNotContainPattern("[^\u00a0]:");
            assertThat(key.startsWith("kind.") || key.startsWith("field.") || sentences.containsKey(key))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void every_kind_and_field_has_a_french_name() {
        for (TableKind kind : TableKind.values()) {
            assertThat(FactText.TEXTS.find("kind." + kind.key(), Locale.FRENCH)).isPresent();
        }
        for (Field field : Field.values()) {
            assertThat(FactText.TEXTS.find("field." + field, Locale.FRENCH)).isPresent();
        }
    }
}
