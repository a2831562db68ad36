package org.openpac.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.Severity;
import org.openpac.core.rule.Verdict;
import org.openpac.core.rule.Verdicts;
import org.openpac.core.value.Id;
import org.openpac.json.PacJson;
import org.openpac.kpi.PacChecker;
import org.openpac.kpi.Scorecard;

class SoftwarePlanTest {

    private static final LocalDate MID_JULY = LocalDate.of(2026, 7, 15);

    private static final String[] PLANTED = {
        "INFO T-11 /objectives",
        "WARNING T-07 /objectives/0/milestones",
        "WARNING P-03 /objectives/1/id", // the margin is nobody’s below the team
        "WARNING T-07 /objectives/1/milestones",
        "INFO R-04 /objectives/1/rationale",
        "ERROR P-04 /objectives/2/target/value", // 334,000 of 360,000 is shared out
        "INFO X-09 /objectives/2/stretch/enablingTacticIds",
        "INFO S-08 /objectives/2/segmentIds",
        "INFO T-04 /objectives/3/due", // twelve months for one person
        "INFO T-04 /objectives/4/due",
        "ERROR S-13 /objectives/5/statement", // 40 in the sentence, 50 in the target
        "ERROR S-14 /objectives/5/statement", // end of September in the sentence, end of December in the data
        "WARNING R-02 /objectives/5/contributions/0/objectiveId", // no driver of revenue is declared
        "WARNING M-03 /objectives/5/target/baseline/date",
        "INFO S-08 /objectives/5/segmentIds",
        "WARNING S-03 /objectives/6/statement",
        "WARNING S-07 /objectives/6/statement",
        "WARNING R-02 /objectives/6/contributions/0/objectiveId",
        "ERROR M-02 /objectives/6/target",
        "ERROR T-03 /objectives/6/due",
        "INFO S-08 /objectives/6/segmentIds",
        "ERROR A-08 /objectives/7/id",
        "INFO S-02 /objectives/7/statement",
        "ERROR R-01 /objectives/7/contributions",
        "ERROR S-10 /objectives/7/ownerId",
        "ERROR T-01 /objectives/7/due",
        "INFO S-08 /objectives/7/segmentIds",
        "INFO BU-09 /budget/lines", // 345,000 of 2,760,000, salaries included
        "WARNING X-02 /kpis/0/stretch/value", // 16 % beside 10 %
        "WARNING TR-02 /kpis/1/id", // 260 of 665 euros by the end of June
        "WARNING M-05 /kpis/2/target/change", // 2 % of a rate: 20.4 % or 22 %?
        "ERROR TR-01 /kpis/6/frequency", // no survey in two quarters
        "ERROR STR-02 /tactics/3/personaIds/1",
    };

    /**
     * What a plan this small leaves open beside its objectives: evidence, segments, results and milestones of actions, indicators of
     * strategies, trainings, meetings, a final review.
     */
    private static final Set<String> LEFT_OPEN = Set.of(
            "BU-11", "HR-05", "HR-09", "HR-11", "KP-01", "MK-04", "MK-08", "MK-10", "PE-05", "SC-10", "SC-12", "SG-01",
            "TA-06", "TA-08");

    @ParameterizedTest
    @EnumSource(names = {"SOFTWARE_FRENCH", "SOFTWARE_ENGLISH"})
    void each_planted_fault_is_found_and_nothing_else(Example example) {
        assertThat(found(text(example)))
                .filteredOn(finding -> !LEFT_OPEN.contains(finding.split(" ")[1]))
                .containsExactlyInAnyOrder(PLANTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"MINIMAL_FRENCH", "MINIMAL_ENGLISH"})
    void the_minimal_plan_has_no_error(Example example) {
        assertThat(check(text(example)).findings(Severity.ERROR)).isEmpty();
    }

    @Test
    void the_classic_pair_of_fifteen_and_twenty_per_cent_passes_every_criterion() {
        Verdicts verdicts = check(text(Example.SOFTWARE_FRENCH)).verdict(Id.of("obj-equipe-ca"));

        assertThat(verdicts)
                .isEqualTo(new Verdicts(
                        Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS));
    }

    @Test
    void the_ambiguous_two_per_cent_is_told_with_both_values() {
        Finding ambiguous = check(text(Example.SOFTWARE_FRENCH)).findings().stream()
                .filter(finding -> finding.rule().id().equals("M-05"))
                .findFirst()
                .orElseThrow();

        assertThat(ambiguous.message(Locale.FRENCH)).contains("20,4\u00a0%", "22\u00a0%");
        assertThat(ambiguous.message(Locale.ENGLISH)).contains("20.4%", "22%");
    }

    @Test
    void a_higher_target_above_leaves_more_of_it_uncovered() {
        String higher = text(Example.SOFTWARE_FRENCH)
                .replaceFirst("(\"id\": \"obj-equipe-ca\"[\\s\\S]*?\"value\": \\{\"value\": )15", "$116");

        assertThat(coverage(text(Example.SOFTWARE_FRENCH))).contains("92,8\u00a0%");
        // 334,000 of 384,000
        assertThat(coverage(higher)).contains("87\u00a0%");
    }

    private static String coverage(String json) {
        return check(json).findings().stream()
                .filter(finding -> finding.rule().id().equals("P-04"))
                .filter(finding -> finding.location().pointer().equals("/objectives/2/target/value"))
                .findFirst()
                .orElseThrow()
                .message(Locale.FRENCH);
    }

    @Test
    void a_target_that_says_what_the_sentence_says_is_no_contradiction() {
        String agreeing = text(Example.SOFTWARE_FRENCH)
                .replace("{\"value\": 50, \"unit\": \"COUNT\"}", "{\"value\": 40, \"unit\": \"COUNT\"}");

        assertThat(found(agreeing))
                .doesNotContain("ERROR S-13 /objectives/5/statement")
                .hasSize(found(text(Example.SOFTWARE_FRENCH)).size() - 1);
    }

    @Test
    void an_earlier_due_date_contradicts_the_sentence_and_those_below() {
        String earlier = text(Example.SOFTWARE_FRENCH)
                .replaceFirst("(\"id\": \"obj-croissance\"[\\s\\S]*?\"due\": \")2026-12-31", "$12026-11-30");

        assertThat(found(earlier))
                .contains(
                        "WARNING TR-02 /objectives/0/id",
                        "ERROR S-14 /objectives/0/statement",
                        "ERROR T-06 /objectives/2/due",
                        "ERROR T-06 /objectives/5/due")
                .hasSize(found(text(Example.SOFTWARE_FRENCH)).size() + 4);
    }

    @Test
    void a_cheaper_customer_moves_the_scorecard() {
        SalesActionPlan plan = plan(text(Example.SOFTWARE_FRENCH));
        SalesActionPlan cheaper = plan(text(Example.SOFTWARE_FRENCH).replace("\"value\": 4760", "\"value\": 4500"));

        // From 5,000 to 4,500: 240 of 500 are done, then all of it.
        assertThat(attainment(plan)).isEqualByComparingTo("0.48");
        assertThat(attainment(cheaper)).isEqualByComparingTo("1");
    }

    private static java.math.BigDecimal attainment(SalesActionPlan plan) {
        return Scorecard.of(plan, MID_JULY)
                .lines()
                .get(0)
                .standing()
                .attainment()
                .value()
                .orElseThrow();
    }

    @Test
    void the_scorecard_puts_cost_value_and_conversion_first() {
        assertThat(Scorecard.of(plan(text(Example.SOFTWARE_ENGLISH)), MID_JULY).lines())
                .extracting(line -> line.kpi().id().value())
                .startsWith("kpi-cac", "kpi-ltv", "kpi-conversion");
    }

    private static String text(Example example) {
        return new String(example.json(), StandardCharsets.UTF_8);
    }

    private static SalesActionPlan plan(String json) {
        return PacJson.readPlan(json.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static CheckReport check(String json) {
        return PacChecker.standard().check(plan(json), MID_JULY);
    }

    private static List<String> found(String json) {
        return check(json).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule().id() + " "
                        + finding.location().pointer())
                .toList();
    }
}
