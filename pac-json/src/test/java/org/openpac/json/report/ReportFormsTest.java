package org.openpac.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.IdleWaiver;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.Priority;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.rule.Severity;
import org.openpac.core.value.Id;
import org.openpac.core.view.PlanDiff;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;
import org.openpac.testkit.DirtyPlans;
import org.openpac.testkit.SoundPlans;

/** Documents in which every member stands, written out by hand; and what a check of one plan is told as. */
class ReportFormsTest {

    private static final ReportCodec CODEC =
            ReportCodec.of(JsonSettings.standard().compact());
    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

    private static final String TEXTS = "\"message\":\"m\",\"suggestion\":\"s\",\"fix\":\"f\"";
    private static final String FINDING = "{\"rule\":\"M-03\",\"severity\":\"ERROR\",\"pointer\":\"/objectives/0\","
            + "\"element\":\"o\",\"span\":{\"start\":1,\"end\":3},\"arguments\":{\"n\":{\"count\":7}},"
            + "\"fingerprint\":\"00ff\"," + TEXTS + ",\"translations\":{\"fr\":{" + TEXTS + "}}}";
    private static final String SHORT = "{\"rule\":\"M-04\",\"severity\":\"INFO\",\"pointer\":\"\","
            + "\"fingerprint\":\"01\",\"message\":\"m\",\"suggestion\":\"s\"}";
    private static final String WAIVER = "{\"ruleId\":\"M-03\",\"elementId\":\"o\",\"reason\":\"r\"}";
    private static final String VERDICTS =
            "{\"specific\":\"@V\",\"measurable\":\"@V\",\"attainable\":\"@V\",\"relevant\":\"@V\",\"timeBound\":\"@V\",\"stretch\":\"@V\"}";
    private static final String REPORT = ("{\"formatVersion\":\"1.0\",\"language\":\"en\",\"total\":3,"
                    + "\"counts\":{\"ERROR\":2,\"INFO\":1},\"findings\":[" + FINDING + "," + SHORT + "],"
                    + "\"waived\":[{\"finding\":" + SHORT + ",\"waiver\":" + WAIVER + "}],"
                    + "\"idleWaivers\":[{\"waiver\":" + WAIVER + ",\"why\":\"" + IdleWaiver.Cause.values()[0] + "\"}],"
                    + "\"priorities\":[{\"rule\":\"M-03\",\"pointer\":\"/objectives/0\",\"fingerprint\":\"00ff\","
                    + "\"ground\":\"" + Priority.Ground.values()[0]
                    + "\",\"number\":2,\"reason\":\"r\",\"translations\":{\"fr\":\"q\"}}],"
                    + "\"examined\":{\"M-03\":5,\"M-04\":1},\"unassessed\":{\"M-05\":2},\"verdicts\":{\"o\":" + VERDICTS
                    + "}}")
            .replace("@V", org.openpac.core.rule.Verdict.values()[0].name());

    @Test
    void a_report_in_which_every_member_stands_is_read_and_written_the_same() {
        StoredReport report = CODEC.readReport(REPORT.getBytes(UTF_8)).orThrow();

        assertThat(new String(CODEC.write(report), UTF_8)).isEqualTo(REPORT);
        assertThat(report.counts()).containsExactly(Map.entry(Severity.ERROR, 2), Map.entry(Severity.INFO, 1));
        assertThat(report.findings().get(0).translations().get("fr"))
                .isEqualTo(new FindingTexts("m", "s", Optional.of("f")));
        assertThat(report.idleWaivers().get(0).waiver().reason()).contains("r");
        assertThat(report.examined()).containsExactly(Map.entry("M-03", 5), Map.entry("M-04", 1));
    }

    @Test
    void a_severity_nobody_knows_is_no_such_value() {
        String json = "{\"formatVersion\":\"1.0\",\"language\":\"en\",\"total\":1,\"counts\":{\"FATAL\":1}}";

        assertThat(CODEC.readReport(json.getBytes(UTF_8)).problems())
                .extracting(problem -> problem.pointer() + problem.message().text(Locale.ENGLISH))
                .containsExactly("There is no such value: no severity FATAL.");
    }

    private static final String CHANGE =
            "{\"kind\":\"CHANGED\",\"before\":\"/objectives/0\",\"after\":\"/objectives/1\","
                    + "\"type\":\"Objective\",\"element\":\"o\",\"member\":\"due\",\"former\":{ \"a\":1 },\"new\":null,"
                    + "\"silentTargetChange\":true,\"message\":\"m\",\"translations\":{\"fr\":\"n\"}}";

    @Test
    void a_difference_in_which_every_member_stands_is_read_and_written_the_same() {
        String json = "{\"formatVersion\":\"1.0\",\"language\":\"fr\",\"changes\":[" + CHANGE
                + ",{\"kind\":\"ADDED\",\"type\":\"Plan\",\"silentTargetChange\":false,\"message\":\"m\"}]}";

        StoredDiff diff = CODEC.readDiff(json.getBytes(UTF_8)).orThrow();

        assertThat(new String(CODEC.write(diff), UTF_8)).isEqualTo(json);
        assertThat(diff.language()).isEqualTo("fr");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoredChange(
                        diff.changes().get(0).kind(),
                        Optional.empty(),
                        Optional.empty(),
                        "Plan",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("{"),
                        Optional.empty(),
                        false,
                        "m",
                        Map.of()));
    }

    @Test
    void a_check_is_told_with_what_it_found() {
        SalesActionPlan sound = SoundPlans.of(7);
        CheckReport judged = PlanChecker.core().check(sound, SoundPlans.asOf(sound));
        assertThat(StoredReport.of(judged, Locale.ENGLISH).verdicts())
                .hasSameSizeAs(judged.verdicts())
                .containsKey(sound.objectives().get(0).id().value());
        CheckReport report = PlanChecker.core().check(DirtyPlans.of(3), DAY);
        StoredReport told = StoredReport.of(report, Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);

        assertThat(told.language()).isEqualTo("en");
        assertThat(told.total()).isEqualTo(report.total()).isPositive();
        for (Severity severity : Severity.values()) {
            assertThat(told.counts().getOrDefault(severity, 0)).isEqualTo(report.count(severity));
        }
        assertThat(told.counts()).doesNotContainValue(0);
        assertThat(told.findings()).hasSameSizeAs(report.findings());
        for (int i = 0; i < told.findings().size(); i++) {
            Finding found = report.findings().get(i);
            StoredFinding stored = told.findings().get(i);
            assertThat(stored.rule()).isEqualTo(found.rule().id());
            assertThat(stored.texts().message()).isEqualTo(found.message(Locale.ENGLISH));
            assertThat(stored.texts().suggestion()).isEqualTo(found.suggestion(Locale.ENGLISH));
            assertThat(stored.texts().fix()).isEqualTo(found.fix().map(fix -> fix.title(Locale.ENGLISH)));
            assertThat(stored.translations()).containsOnlyKeys("fr");
            assertThat(stored.translations().get("fr").message()).isEqualTo(found.message(Locale.FRENCH));
            assertThat(stored.arguments()).containsOnlyKeys(found.arguments().keySet());
        }
        assertThat(told.findings())
                .anySatisfy(found -> assertThat(found.elementId()).isPresent())
                .anySatisfy(found -> assertThat(found.texts().fix()).isPresent());
        assertThat(told.priorities())
                .hasSameSizeAs(report.first(Integer.MAX_VALUE))
                .isNotEmpty();
        assertThat(told.priorities().get(0).reason())
                .isEqualTo(report.first(1).get(0).reason(Locale.ENGLISH));
        assertThat(told.priorities().get(0).translations())
                .containsOnly(Map.entry("fr", report.first(1).get(0).reason(Locale.FRENCH)));
        assertThat(told.examined()).hasSameSizeAs(report.examined());
        assertThat(told.unassessed()).hasSameSizeAs(report.unassessed());
        assertThat(told.verdicts().keySet())
                .containsExactlyElementsOf(
                        report.verdicts().keySet().stream().map(Id::value).toList());
        ReadResult<StoredReport> read = CODEC.readReport(CODEC.write(report, Locale.ENGLISH, Locale.FRENCH));
        assertThat(read.orThrow()).isEqualTo(told);
        assertThat(new String(CODEC.write(report.findings().get(0), Locale.FRENCH), UTF_8))
                .startsWith("{\"rule\":\"" + report.findings().get(0).rule().id() + "\",")
                .contains("\"message\":")
                .doesNotContain("translations", "formatVersion", "\n");
    }

    @Test
    void a_difference_is_told_with_the_values_that_changed() {
        SalesActionPlan plan =
                SalesActionPlan.builder().id(Id.of("p")).name("a").build();
        PlanDiff diff = PlanDiff.between(plan, plan.withName("b").withRevision(2));

        StoredDiff told = StoredDiff.of(diff, Locale.FRENCH, Locale.ENGLISH);

        assertThat(told.language()).isEqualTo("fr");
        assertThat(told.changes())
                .extracting(change -> change.member().orElse("")
                        + change.former().orElse("-")
                        + change.next().orElse("-")
                        + change.isSilentTargetChange()
                        + change.elementId())
                .containsExactlyInAnyOrder("name\"a\"\"b\"falseOptional[p]", "revision-2falseOptional[p]");
        for (int i = 0; i < told.changes().size(); i++) {
            assertThat(told.changes().get(i).message())
                    .isEqualTo(diff.changes().get(i).message(Locale.FRENCH));
            assertThat(told.changes().get(i).translations())
                    .containsOnly(Map.entry("en", diff.changes().get(i).message(Locale.ENGLISH)));
        }
        assertThat(CODEC.readDiff(CODEC.write(diff, Locale.FRENCH, Locale.ENGLISH))
                        .orThrow())
                .isEqualTo(told);
        assertThat(new String(CODEC.writeSettings(RuleSet.standard(), RuleSet.standard()), UTF_8))
                .isEqualTo("{\"formatVersion\":\"1.0\"}");
    }
}
