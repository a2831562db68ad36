package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String PLAN = """
            {"formatVersion": "1.0", "id": "p", "objectives": [
              {"id": "o", "level": "COMPANY", "statement": "Augmenter le CA", "category": "REVENUE",
               "target": {"change": "ABSOLUTE_VALUE", "value": {"value": 1150000, "unit": "EUR"}}}]}
            """;

    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void write_two_revisions() throws IOException {
        before = Files.writeString(folder.resolve("a.json"), PLAN);
        after = Files.writeString(
                folder.resolve("b.json"), PLAN.replace("1150000", "1200000").replace("REVENUE", "OTHER"));
    }

    @Test
    void changes_are_told_one_a_line_and_silent_ones_are_flagged() {
        CommandRun french = CommandRun.of("diff", before, after, "--lang", "fr");

        assertThat(french.exit()).isZero();
        assertThat(french.err()).isEmpty();
        assertThat(french.out().replace('\u00a0', '~')).isEqualTo("""
                Objectif «~Augmenter le CA~» – Catégorie~: chiffre d’affaires → autre
                Objectif «~Augmenter le CA~» – Cible / Valeur~: 1,15~M€ → 1,20~M€ (sans décision consignée)
                """);
        assertThat(CommandRun.of("diff", before, after).out()).isEqualTo("""
                Objective “Augmenter le CA” – Category: revenue → other
                Objective “Augmenter le CA” – Target / Value: €1.15M → €1.20M (without a recorded decision)
                """);
    }

    @Test
    void programs_get_values_and_places() {
        CommandRun run = CommandRun.of("diff", before, after, "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("""
                        {"kind":"CHANGED","before":"/objectives/0/category","after":"/objectives/0/category",\
                        "type":"Objective","element":"o","member":"category","former":"REVENUE","new":"OTHER",\
                        "silentTargetChange":false,""").contains("""
                        "member":"target.value","former":{"value":1150000,"unit":"EUR"},\
                        "new":{"value":1200000,"unit":"EUR"},"silentTargetChange":true""");
    }

    @Test
    void changes_are_told_as_a_patch_that_can_be_applied() throws IOException {
        String patch = CommandRun.of("diff", before, after, "--patch").out();

        assertThat(patch).isEqualTo("""
                [
                  {"op": "replace", "path": "/objectives/0/category", "value": "OTHER"},
                  {"op": "replace", "path": "/objectives/0/target/value", "value": {"value":1200000,"unit":"EUR"}}
                ]
                """);
    }

    @Test
    void a_plan_does_not_differ_from_itself() {
        assertThat(CommandRun.of("diff", before, before)).isEqualTo(new CommandRun(0, "", ""));
        assertThat(CommandRun.of("diff", before, before, "--format", "json").out())
                .isEqualTo("{\"formatVersion\":\"1.0\",\"language\":\"en\"}\n");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_so() {
        CommandRun run = CommandRun.of("diff", before, folder.resolve("nowhere.json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nowhere.json: no such file");
        assertThat(CommandRun.of("diff", before).exit()).isEqualTo(2);
    }
}
