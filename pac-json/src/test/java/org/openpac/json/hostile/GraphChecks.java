package org.openpac.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Dependency;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.value.Id;
import org.openpac.core.view.Timeline;
import org.openpac.json.PacJson;
import org.openpac.kpi.PacChecker;

/** What the rules and the schedule make of large and tangled plans. */
final class GraphChecks {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final int CHILDREN = HostileCase.isEverythingTried() ? 100_000 : 20_000;

    /** The rule that finds circles of contributions. */
    private static final String CIRCLE = "P-02";

    private GraphChecks() {}

    static CheckReport report(byte[] json) {
        return PacChecker.standard().check(PacJson.readPlan(json).orThrow(), DAY);
    }

    /** Long before anybody would give up waiting; how long exactly is for the benchmarks to say. */
    static CheckReport isCheckedSoon(byte[] json) {
        return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> report(json));
    }

    static void isToldOnce() {
        assertThat(findings(GraphCases.ring(1_000).bytes(), CIRCLE)).hasSize(1);
    }

    static void isToleranceExact() {
        assertThat(findings(GraphCases.weights("0.5", "0.4999").bytes(), "P-08"))
                .isEmpty();
        assertThat(findings(GraphCases.weights("0.5", "0.499").bytes(), "P-08")).isEmpty();
        assertThat(findings(GraphCases.weights("0.5", "0.501").bytes(), "P-08")).isEmpty();
        assertThat(findings(GraphCases.weights("0.5", "0.498999999999").bytes(), "P-08"))
                .hasSize(1);
        assertThat(findings(GraphCases.weights("0.5", "0.501000000001").bytes(), "P-08"))
                .hasSize(1);
    }

    private static List<Finding> findings(byte[] json, String rule) {
        return report(json).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    static void areManyCirclesToldWithinBounds() {
        String[] pairs =
                IntStream.range(0, 20_000).mapToObj(i -> "TEAM o-" + (i ^ 1)).toArray(String[]::new);
        byte[] json = GraphCases.objectives(pairs).bytes();
        CheckReport report = isCheckedSoon(json);

        assertThat(report.findings()).hasSizeLessThanOrEqualTo(CheckReport.MAX_FINDINGS);
        assertThat(report.total()).isGreaterThanOrEqualTo(10_000);
    }

    static void isStarCheckedSoon() {
        String[] star = IntStream.rangeClosed(0, CHILDREN)
                .mapToObj(i -> i == 0 ? "COMPANY" : "TEAM o-0")
                .toArray(String[]::new);

        isCheckedSoon(GraphCases.objectives(star).bytes());
    }

    static void isChainScheduledOnASmallStack() throws InterruptedException {
        List<Tactic> tactics = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            Tactic.Builder tactic = Tactic.builder()
                    .id(Id.of("t-" + i))
                    .family(TacticFamily.PROSPECTING)
                    .durationDays(1);
            if (i > 0) {
                tactic.addDependsOn(
                        Dependency.builder().tacticId(Id.of("t-" + (i - 1))).build());
            }
            tactics.add(tactic.build());
        }
        SalesActionPlan plan = PacJson.readPlan(Golden.bytes()).orThrow().withTactics(tactics);
        AtomicReference<List<Id>> path = new AtomicReference<>(List.of());
        Thread small = new Thread(null, () -> path.set(Timeline.of(plan).criticalPath()), "small", 256 << 10);
        small.start();
        small.join();

        assertThat(path.get()).hasSize(100_000);
    }

    static void areFindingsTheSameInAnyOrder() {
        SalesActionPlan plan = PacJson.readPlan(
                        GraphCases.tactics("t-1", "t-2", "t-0", "none", "").bytes())
                .orThrow();
        List<Tactic> reversed = new ArrayList<>(plan.tactics());
        Collections.reverse(reversed);
        SalesActionPlan other = plan.withTactics(reversed);

        assertThat(told(PacChecker.standard().check(other, DAY)))
                .containsExactlyInAnyOrderElementsOf(told(PacChecker.standard().check(plan, DAY)));
        assertThat(Timeline.of(other).cycle()).isEqualTo(Timeline.of(plan).cycle());
    }

    private static List<String> told(CheckReport report) {
        return report.findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.location().elementId())
                .toList();
    }

    static void isToldBriefly() {
        SalesActionPlan plan = PacJson.readPlan(Slot.TACTICS
                        .marked(FloodCases.list(10_000, FloodCases::tactic))
                        .bytes())
                .orThrow();

        assertThat(plan.toString()).hasSizeLessThanOrEqualTo(4 << 10);
    }
}
