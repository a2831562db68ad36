package org.openpac.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.json.PacJson;
import org.openpac.json.ReadResult;
import org.openpac.kpi.PacChecker;
import org.openpac.kpi.Scorecard;

class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("pac.root"));
    private static final String SOURCE = "extras/pac-examples/src/test/java/org/openpac/examples/ReadmeTest.java";

    private static byte[] review(byte[] bytes, PrintStream out) {
        // snippet: first-plan
        ReadResult<SalesActionPlan> read = PacJson.readPlan(bytes);
        read.notices().forEach(notice -> out.println(notice.pointer() + " " + notice.message()));
        SalesActionPlan plan = read.orThrow();

        LocalDate asOf = LocalDate.of(2026, 7, 15);
        CheckReport report = PacChecker.standard().check(plan, asOf);
        report.findings()
                .forEach(finding ->
                        out.println(finding.severity() + " " + finding.rule().id() + " "
                                + finding.location().pointer() + " " + finding.message(Locale.FRENCH)));

        Scorecard card = Scorecard.of(plan, asOf);
        card.lines()
                .forEach(line -> out.println(
                        line.kpi().name().orElse("?") + " " + line.standing().attainment()));

        byte[] json = PacJson.write(plan);
        // end of snippet
        return json;
    }

    @Test
    void the_snippet_runs() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        byte[] json = review(Example.SOFTWARE_FRENCH.json(), new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(json).isEqualTo(Example.SOFTWARE_FRENCH.json());
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "ERROR S-13 /objectives/5/statement L’énoncé dit «\u00a040 nouveaux clients\u00a0», la cible vaut 50.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md"})
    void the_readme_shows_this_snippet(String file) throws IOException {
        assertThat(Snippets.ofPage(file, "first-plan")).isEqualTo(Snippets.ofSource(SOURCE, "first-plan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md"})
    void the_first_two_shell_blocks_review_the_example_and_run_all_tests(String file) throws IOException {
        Matcher blocks =
                Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(ROOT.resolve(file)));

        assertThat(blocks.find()).isTrue();
        assertThat(blocks.group(1)).contains("pac.jar review").contains("--as-of 2026-07-15");
        assertThat(blocks.find()).isTrue();
        String tests = blocks.group(1).strip();
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains(tests);
    }
}
