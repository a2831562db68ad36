package org.openpac.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Severity;
import org.openpac.json.PacJson;
import org.openpac.kpi.PacChecker;

/** Sound plans of unlike firms, each looked at on a day of its own: little is found, and what is found is right. */
class SoundExamplesTest {

    private static final int MOST_WARNINGS = 5;
    private static final Path ROOT = Path.of(System.getProperty("pac.root"));

    /** A sound example, the day to look at it, and what is to be mended then. */
    enum Sound {
        CRAFTSMAN(Example.CRAFTSMAN, "2026-09-04"),
        SAAS(
                Example.SAAS,
                "2026-10-09",
                // one of three, whose job they are, holds 60 % of the demonstrations
                "P-15 /objectives/6/id",
                // 39 in-house teams: the rate of one seller is known to 14 points only
                "KP-06 /measurements/107/sampleSize"),
        WHOLESALER(Example.WHOLESALER, "2026-07-09"),
        CHARITY(
                Example.CHARITY,
                "2026-09-08",
                // what the winter appeal brings for a pound is four times what open evenings bring
                "BU-07 /budget/lines"),
        START_UP(Example.START_UP, "2026-09-15"),
        KEY_ACCOUNTS(Example.KEY_ACCOUNTS, "2026-09-10");

        private final Example example;
        private final LocalDate asOf;
        private final List<String> warnings;

        Sound(Example example, String asOf, String... warnings) {
            this.example = example;
            this.asOf = LocalDate.parse(asOf);
            this.warnings = List.of(warnings);
        }

        private SalesActionPlan plan() {
            return PacJson.readPlan(example.json()).orThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sound_plan_has_no_error_and_few_warnings(Sound sound) {
        CheckReport report = PacChecker.standard().check(sound.plan(), sound.asOf);

        assertThat(told(report, Severity.ERROR)).isEmpty();
        assertThat(told(report, Severity.WARNING))
                .containsExactlyInAnyOrderElementsOf(sound.warnings)
                .hasSizeLessThanOrEqualTo(MOST_WARNINGS);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_a_warning_keeps_a_sound_plan_from_approval_under_strict_rules_and_nothing_else(Sound sound) {
        CheckReport report = PacChecker.strict().check(sound.plan(), sound.asOf);

        assertThat(told(report, Severity.ERROR)).containsExactlyInAnyOrderElementsOf(sound.warnings);
    }

    private static List<String> told(CheckReport report, Severity severity) {
        return report.findings(severity).stream()
                .map(finding -> finding.rule().id() + " " + finding.location().pointer())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_sound_plan_speaks_the_language_of_its_file(Sound sound) {
        assertThat(sound.plan().language().map(Locale::forLanguageTag))
                .hasValue(Locale.forLanguageTag(sound.example.file().split("\\.")[1]));
    }

    @ParameterizedTest
    @EnumSource
    void both_guides_name_the_file_and_the_day_to_look_at_it(Sound sound) throws IOException {
        for (String page : List.of("examples.md", "exemples.md")) {
            assertThat(Files.readString(ROOT.resolve("docs/guide").resolve(page)))
                    .contains("| `" + sound.example.file() + "` | " + sound.asOf + " |");
        }
    }
}
