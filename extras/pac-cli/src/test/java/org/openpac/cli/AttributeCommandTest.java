package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand, as in the tests of the models. */
class AttributeCommandTest {

    private static final String PATHS = "path,conversions,losses,value\na > b > b,4,0,100.01\nc>b,0,4,\ndirect,1,0,5\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "first, 4.00, 0.00, 1.00",
        "last, 0.00, 4.00, 1.00",
        "last_non_direct, 0.00, 4.00, 1.00",
        "position, 1.60, 2.40, 1.00",
        "shapley, 2.00, 2.00, 1.00"
    })
    void channels_are_credited_as_the_model_says(String model, String a, String b, String direct) throws IOException {
        CommandRun run = CommandRun.of("attribute", file(PATHS), "--model", model, "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("{\"channel\":\"a\",\"conversions\":" + a)
                .contains("{\"channel\":\"b\",\"conversions\":" + b)
                .contains("{\"channel\":\"direct\",\"conversions\":" + direct);
    }

    @Test
    void a_chain_remembers_as_many_touches_as_it_is_told() throws IOException {
        Path file = file("path,conversions,losses\na > b,4,0\nc > b,0,4\n");

        assertThat(CommandRun.of("attribute", file, "--model", "markov", "--format", "json")
                        .out())
                .contains("{\"channel\":\"c\",\"conversions\":1.000000000000,\"removalEffect\":0.5}");
        assertThat(CommandRun.of("attribute", file, "--model", "markov", "--memory", "2", "--format", "json")
                        .out())
                .contains("{\"channel\":\"c\",\"conversions\":0.000000000000,\"removalEffect\":0.0}");
        assertThat(CommandRun.of("attribute", file, "--model", "markov", "--memory", "0")
                        .exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("attribute", file, "--model", "shapley_rate", "--format", "json")
                        .exit())
                .isZero();
    }

    @Test
    void money_is_shared_out_to_the_cent_and_told_in_french() throws IOException {
        CommandRun run = CommandRun.of("attribute", file(PATHS), "--currency", "EUR", "--lang", "fr");

        assertThat(run.out())
                .startsWith("Modèle : linéaire\n")
                .contains("33,34", "66,67", "105,01", "Conversions", "Valeur");
    }

    @Test
    void assumptions_and_obstacles_are_told() throws IOException {
        Path file = file(PATHS);
        assertThat(CommandRun.of("attribute", file, "--model", "position", "--lang", "fr")
                        .out())
                .contains("40 % au premier et au dernier contact sont une convention.");
        assertThat(CommandRun.of("attribute", file, "--model", "position", "--format", "json")
                        .out())
                .contains("\"flags\":[\"WEIGHTS_ASSUMED\"]");
        Path lost = file("path,conversions\na,0\n");
        assertThat(CommandRun.of("attribute", lost).out()).contains("No journey converted");
        assertThat(CommandRun.of("attribute", lost, "--format", "json").out())
                .isEqualTo("{\"model\":\"LINEAR\",\"obstacle\":\"NO_CONVERSIONS\"}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "path,conversions,value|a > > b,1,1; a.csv:2: no channels: a > > b",
                "path,conversions,value|a,-1,1; a.csv:2: not a count: -1",
                "path,losses,value|a,x,1; a.csv:2: not a count: x",
                "path,value|a,1.005; a.csv:2: not an amount: 1.005",
                "way,value|a,1; no such column: canaux, channels",
                "path|a; no such column: amount"
            })
    void what_cannot_be_read_is_told(String content, String complaint) throws IOException {
        CommandRun run = CommandRun.of("attribute", file(content.replace('|', '\n')), "--currency", "EUR");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(complaint);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), content);
    }
}
