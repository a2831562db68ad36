package org.openpac.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckContext;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.value.Id;
import org.openpac.core.view.PlanDiff;
import org.openpac.json.ArbitraryPlans;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonSettings;
import org.openpac.json.NoticeCode;
import org.openpac.json.ReadResult;
import org.openpac.testkit.DirtyPlans;
import org.openpac.testkit.Fault;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

class ReportRoundTripTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final ReportCodec CODEC = ReportCodec.standard();

    @Provide
    Arbitrary<SalesActionPlan> plans() {
        return ArbitraryPlans.plans();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_report_of_any_plan_is_read_back_as_it_was_told(@ForAll("plans") SalesActionPlan plan) {
        CheckReport report = PlanChecker.core().check(plan, DAY);
        StoredReport told = StoredReport.of(report, Locale.FRENCH, Locale.ENGLISH);

        byte[] json = CODEC.write(report, Locale.FRENCH, Locale.ENGLISH);
        ReadResult<StoredReport> read = CODEC.readReport(json);

        assertThat(read.problems()).isEmpty();
        assertThat(read.notices()).extracting(JsonNotice::code).doesNotContain(NoticeCode.LEFT_OUT_MEMBER);
        assertThat(read.orThrow()).isEqualTo(told);
        assertThat(CODEC.write(read.orThrow())).isEqualTo(json);
    }

    @Example
    void the_report_of_every_planted_fault_is_read_back_as_it_was_told() {
        SalesActionPlan sound = SoundPlans.of(7);
        for (Fault fault : PlantedFaults.all()) {
            CheckReport report = PlanChecker.core().check(fault.in(sound), fault.context(sound));

            assertThat(CODEC.readReport(CODEC.write(report, Locale.ENGLISH)).orThrow())
                    .as(fault.toString())
                    .isEqualTo(StoredReport.of(report, Locale.ENGLISH));
        }
    }

    @Example
    void a_stored_report_counts_and_lists_what_the_check_found() {
        SalesActionPlan plan = DirtyPlans.of(3);
        CheckReport report = PlanChecker.core().check(plan, DAY);

        StoredReport read =
                CODEC.readReport(CODEC.write(report, Locale.ENGLISH)).orThrow();

        assertThat(read.total()).isEqualTo(report.total());
        assertThat(read.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(report.total());
        assertThat(read.findings())
                .extracting(StoredFinding::fingerprint)
                .containsExactlyElementsOf(report.findings().stream()
                        .map(found -> found.fingerprint())
                        .toList());
        assertThat(read.findings())
                .extracting(found -> found.texts().message())
                .containsExactlyElementsOf(report.findings().stream()
                        .map(found -> found.message(Locale.ENGLISH))
                        .toList());
        assertThat(read.verdicts()).hasSameSizeAs(report.verdicts());
        assertThat(read.examined().keySet())
                .containsAll(read.findings().stream().map(StoredFinding::rule).toList());
    }

    @Example
    void each_language_asked_for_stands_once() {
        CheckReport report = PlanChecker.core().check(DirtyPlans.of(3), DAY);

        StoredReport one = CODEC.readReport(CODEC.write(report, Locale.FRENCH, Locale.CANADA_FRENCH))
                .orThrow();
        StoredReport both = CODEC.readReport(CODEC.write(report, Locale.FRENCH, Locale.GERMAN, Locale.UK))
                .orThrow();

        assertThat(one.language()).isEqualTo("fr");
        assertThat(one.findings())
                .allSatisfy(found -> assertThat(found.translations()).isEmpty());
        assertThat(both.findings())
                .allSatisfy(found -> assertThat(found.translations()).containsOnlyKeys("en"));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_difference_of_any_plans_is_read_back_as_it_was_told(
            @ForAll("plans") SalesActionPlan former, @ForAll("plans") SalesActionPlan later) {
        PlanDiff diff = PlanDiff.between(former, later);

        byte[] json = CODEC.write(diff, Locale.ENGLISH, Locale.FRENCH);
        StoredDiff read = CODEC.readDiff(json).orThrow();

        assertThat(read).isEqualTo(StoredDiff.of(diff, Locale.ENGLISH, Locale.FRENCH));
        assertThat(read.changes()).hasSameSizeAs(diff.changes());
    }

    @Example
    void values_of_a_difference_are_those_of_plans() {
        SalesActionPlan plan = SoundPlans.of(7);
        SalesActionPlan later = plan.withName("Plan 2027").withRevision(12);

        StoredDiff diff = CODEC.readDiff(ReportCodec.of(JsonSettings.standard().compact())
                        .write(PlanDiff.between(plan, later), Locale.ENGLISH))
                .orThrow();

        assertThat(diff.changes())
                .extracting(StoredChange::member, StoredChange::next)
                .extracting(Object::toString)
                .contains("(Optional[name], Optional[\"Plan 2027\"])", "(Optional[revision], Optional[12])");
    }

    @Example
    void the_layout_of_a_small_report_is_known() {
        SalesActionPlan plan = SalesActionPlan.builder().id(Id.of("p")).build();
        CheckReport report = PlanChecker.of(RuleSet.of(List.of())).check(plan, CheckContext.at(DAY));

        assertThat(new String(CODEC.write(report, Locale.ENGLISH), UTF_8)).isEqualTo("""
                {
                  "formatVersion": "1.0",
                  "language": "en",
                  "total": 0
                }
                """);
        assertThat(StoredReport.of(report, Locale.ENGLISH).verdicts()).isEqualTo(Map.of());
    }
}
