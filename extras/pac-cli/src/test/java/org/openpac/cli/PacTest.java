package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.examples.Example;
import org.openpac.json.PacJson;
import org.openpac.testkit.SoundPlans;

class PacTest {

    @TempDir
    private Path folder;

    private Path french;

    @BeforeEach
    void write_the_example() throws IOException {
        french = Files.write(folder.resolve("plan.json"), Example.SOFTWARE_FRENCH.json());
    }

    @Test
    void a_review_shows_the_four_tables_in_french() {
        CommandRun run = CommandRun.of("review", french, "--as-of", "2026-07-15", "--lang", "fr");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("OBJECTIFS", "CONSTATS", "INDICATEURS", "TABLEAU DE BORD")
                .contains("18 erreurs, 28 avertissements, 24 remarques")
                .contains("Les objectifs du dessous couvrent 92,8\u00a0% du besoin (2 additionnés).")
                .contains("« 2\u00a0% » sur un taux\u00a0: relatif (20,4\u00a0%) ou points (22\u00a0%)"
                        .replace("« ", "«\u00a0")
                        .replace(" »", "\u00a0»"));
    }

    @Test
    void what_has_no_name_yet_is_shown_by_its_id() throws IOException {
        Path template = Files.write(folder.resolve("template.json"), Example.TEMPLATE_ENGLISH.json());

        assertThat(CommandRun.of("review", template, "--as-of", "2026-07-15").out())
                .startsWith("my-plan\n")
                .contains("company-objective", "indicator-1");
    }

    @Test
    void a_review_is_the_same_at_every_run() {
        assertThat(CommandRun.of("review", french, "--as-of", "2026-07-15"))
                .isEqualTo(CommandRun.of("review", french, "--as-of", "2026-07-15"));
    }

    @Test
    void a_review_speaks_english_unless_told_otherwise() {
        assertThat(CommandRun.of("review", french, "--as-of", "2026-07-15").out())
                .contains("FINDINGS", "SCORECARD", "OUTLOOK", "run rate");
    }

    @Test
    void a_review_for_programs_has_unrounded_numbers_with_an_ascii_minus() {
        String out = CommandRun.of("review", french, "--as-of", "2026-07-15", "--format", "json")
                .out();

        assertThat(out)
                .contains("\"rule\":\"P-04\"")
                .contains("\"undefined\":\"AMBIGUOUS_CHANGE\"")
                .contains("\"attainment\":{\"value\":0.48}")
                .doesNotContain("\u2212");
    }

    @Test
    void a_check_fails_on_errors_only_unless_told_otherwise() throws IOException {
        SalesActionPlan sound = SoundPlans.of(7);
        Path file = Files.write(folder.resolve("sound.json"), PacJson.write(sound));

        String day = SoundPlans.asOf(sound).toString();

        assertThat(CommandRun.of("check", file, "--as-of", day).exit()).isZero();
        assertThat(CommandRun.of("check", french, "--as-of", "2026-07-15").exit())
                .isEqualTo(1);
        assertThat(CommandRun.of("check", file, french, "--as-of", "2026-07-15").exit())
                .isEqualTo(1);
    }

    @Test
    void a_check_can_fail_on_warnings() throws IOException {
        String json = new String(Example.MINIMAL_ENGLISH.json(), StandardCharsets.UTF_8);
        String vague = """
                ,
                  "objectives": [{"id": "o", "level": "COMPANY", "statement": "Increase revenue significantly by 15%"}]
                }""";
        Path file = Files.writeString(
                folder.resolve("vague.json"), json.stripTrailing().replaceAll("\\s*}$", "") + vague);

        assertThat(CommandRun.of("check", file, "--fail-on", "warning").exit()).isEqualTo(1);
        assertThat(CommandRun.of("check", file, "--fail-on", "warning").out()).contains("S-03 /objectives/0/statement");
    }

    @Test
    void a_file_that_is_no_plan_is_told_with_line_and_column() throws IOException {
        Path file =
                Files.writeString(folder.resolve("broken.json"), "{\n  \"formatVersion\": \"1.0\",\n  \"id\": 5\n}");

        CommandRun run = CommandRun.of("review", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.json:3:9: WRONG_TYPE /id");
    }

    @Test
    void bare_statements_are_judged_line_by_line() throws IOException {
        Path file = Files.writeString(
                folder.resolve("statements.txt"),
                "Augmenter le chiffre d’affaires de 15 % d’ici la fin de l’année\nAméliorer sensiblement le service\n\n"
                        + "Tenter de gagner 12 clients, si possible rapidement\nGagner 12 clients et réduire les délais\n");

        CommandRun run = CommandRun.of("check", "--statements", file, "--lang", "fr");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("statements.txt:2: avertissement S-03", "S-07")
                .contains("txt:4: avertissement S-04", "txt:5: avertissement S-06", "txt:4: avertissement T-08")
                .contains("txt:4: avertissement TA-09")
                .doesNotContain("txt:1:", "txt:3:");
        assertThat(CommandRun.of("check", "--statements", file, "--lang", "fr", "--fail-on", "warning")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void a_check_of_nothing_is_refused() {
        assertThat(CommandRun.of("check").exit()).isEqualTo(2);
    }

    @Test
    void a_missing_file_is_told_so() {
        CommandRun run = CommandRun.of("review", folder.resolve("nowhere.json"), "--lang", "fr");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("nowhere.json")
                .contains("fichier introuvable")
                .doesNotContain("Exception");
    }

    @Test
    void an_unknown_option_or_a_date_that_is_none_is_refused_without_a_stack_trace() {
        assertThat(CommandRun.of("review", french, "--nonsense").exit()).isEqualTo(2);
        assertThat(CommandRun.of("review", french, "--as-of", "2026-02-30"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("2026-02-30").doesNotContain("\tat "));
    }

    @Test
    void the_schema_and_the_canonical_form_are_printed_as_they_are() {
        assertThat(CommandRun.of("schema").out()).isEqualTo(PacJson.schema());
        assertThat(CommandRun.of("canonical", french).out())
                .isEqualTo(new String(
                        PacJson.canonical(
                                PacJson.readPlan(Example.SOFTWARE_FRENCH.json()).orThrow()),
                        StandardCharsets.UTF_8));
    }

    @Test
    void the_lifetime_model_of_the_cdnow_sample_has_the_published_parameters() {
        Path file = publishedData().resolve("kpi/cdnow_sample.csv");

        CommandRun run = CommandRun.of("clv", file, "--calibration-end", "1997-09-30");

        // Fader, Hardie & Lee 2005, Marketing Science 24(2): .243, 4.414, .793, 2.426, LL -9582.4
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("0.2426", "4.4136", "0.7929", "2.4259", "-9582.4292");
    }

    private static Path publishedData() {
        String data = System.getProperty("pac.data", "");
        assumeFalse(data.isEmpty(), "pac.data is not set: the published figures are not compared");
        return Path.of(data);
    }

    @Test
    void columns_are_found_by_heading_or_by_option() throws IOException {
        Path french = Files.writeString(
                folder.resolve("achats.csv"), "Client;Date;Montant\nA;01/02/2026;10,5\nA;03/02/2026;3\n");
        Path odd = Files.writeString(folder.resolve("odd.csv"), "who,when\nA,2026-02-01\nA,2026-02-03\n");

        assertThat(CommandRun.of("clv", french, "--calibration-end", "2026-06-30")
                        .out())
                .contains("repeat purchases: 1");
        assertThat(CommandRun.of("clv", odd, "--calibration-end", "2026-06-30").exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("clv", odd, "--calibration-end", "2026-06-30", "--customer", "who", "--date", "when")
                        .out())
                .contains("repeat purchases: 1");
    }

    @Test
    void a_line_that_cannot_be_read_is_told_by_its_number() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "customer,date\nA,2026-02-01\nB,31/02/2026\n");

        CommandRun run = CommandRun.of("clv", file, "--calibration-end", "2026-06-30");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("bad.csv:3:").contains("31/02/2026");
    }
}
