package org.openpac.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Severity;
import org.openpac.json.PacJson;
import org.openpac.kpi.PacChecker;

/** Sound plans of unlike firms, each looked at on a day of its own: little is found on them, and what is found is right. */
class SoundExamplesTest {

    private static final int MOST_WARNINGS = 5;

    @ParameterizedTest
    @CsvSource({"CRAFTSMAN, 2026-09-04", "SAAS, 2026-10-09", "WHOLESALER, 2026-07-09"})
    void a_sound_plan_has_no_error_and_few_warnings(Example example, LocalDate asOf) {
        CheckReport report = PacChecker.standard().check(plan(example), asOf);

        assertThat(told(report, Severity.ERROR)).isEmpty();
        assertThat(told(report, Severity.WARNING)).hasSizeLessThanOrEqualTo(MOST_WARNINGS);
    }

    private static List<String> told(CheckReport report, Severity severity) {
        return report.findings(severity).stream()
                .map(finding -> finding.rule().id() + " " + finding.location().pointer() + " "
                        + finding.message(Locale.ENGLISH))
                .toList();
    }

    private static SalesActionPlan plan(Example example) {
        return PacJson.readPlan(example.json()).orThrow();
    }
}
