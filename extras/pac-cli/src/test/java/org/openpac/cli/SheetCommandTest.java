package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpac.examples.Example;

class SheetCommandTest {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void write_the_example() throws IOException {
        plan = Files.write(folder.resolve("plan.json"), Example.SOFTWARE_FRENCH.json());
    }

    @Test
    void a_sheet_shows_what_concerns_the_person_and_nobody_else() {
        CommandRun run = CommandRun.of("sheet", plan, "--person", "karim", "--as-of", "2026-07-15", "--lang", "fr");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "Karim Benali — Commercial · Équipe commerciale\nPlan d’action commercial 2026 · au 15/07/2026\n")
                .contains("OBJECTIFS", "Signer 40 nouveaux clients", "ACTIONS", "LinkedIn", "PROCHAINS RENDEZ-VOUS")
                .contains("29/07/2026  une fois   Point mensuel")
                .doesNotContain("Claire", "Inès", "blog");
    }

    @Test
    void programs_get_unrounded_numbers_and_iso_dates() {
        CommandRun run = CommandRun.of("sheet", plan, "--person", "karim", "--as-of", "2026-07-15", "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(
                        "{\"plan\":\"Plan d’action commercial 2026\",\"person\":\"karim\",\"name\":\"Karim Benali\"")
                .contains("\"asOf\":\"2026-07-15\"", "\"attainment\":{\"value\":0.48}", "\"next\":\"2026-07-29\"");
    }

    @Test
    void without_a_person_the_people_of_the_plan_are_listed() {
        assertThat(CommandRun.of("sheet", plan, "--lang", "fr").out().lines())
                .hasSize(6)
                .anySatisfy(line -> assertThat(line).matches("  karim +Karim Benali +Commercial +Équipe commerciale"))
                .anySatisfy(line -> assertThat(line).matches("  helene +Hélène Marchand +Directrice générale +–"));
        assertThat(CommandRun.of("sheet", plan, "--format", "json").out())
                .contains("{\"id\":\"helene\",\"name\":\"Hélène Marchand\",\"role\":\"Directrice générale\"}");
    }

    @Test
    void somebody_the_plan_does_not_know_is_refused_with_the_nearest_ids() {
        CommandRun run = CommandRun.of("sheet", plan, "--person", "karin");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("plan.json: no such person: karin; the nearest: karim, ");
        assertThat(CommandRun.of("sheet", plan, "--person", "Zoé ?" + "x".repeat(1_000), "--lang", "fr"))
                .satisfies(other -> assertThat(other.exit()).isEqualTo(2))
                .satisfies(other -> assertThat(other.err())
                        .contains("personne inconnue\u00a0: Zoé", "\u00a0; les plus proches\u00a0: ")
                        .doesNotContain("Exception"));
    }

    @Test
    void a_plan_without_people_has_nobody_near() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{\"formatVersion\": \"1.0\", \"id\": \"p\"}");

        assertThat(CommandRun.of("sheet", empty, "--person", "karim").err())
                .endsWith("empty.json: no such person: karim\n");
        assertThat(CommandRun.of("sheet", empty).exit()).isZero();
    }

    @Test
    void a_file_that_is_not_there_is_told_so() {
        assertThat(CommandRun.of("sheet", folder.resolve("nowhere.json"), "--person", "karim")
                        .exit())
                .isEqualTo(2);
    }
}
