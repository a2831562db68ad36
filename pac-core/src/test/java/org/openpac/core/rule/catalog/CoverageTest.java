package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class CoverageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "300, 260, ''",
        "300, 200, ERROR",
        "300, 400, WARNING",
        "35, 27, ''",
        "35, 20, ERROR",
    })
    void targets_without_baselines_share_the_level_above_or_the_way_to_it(long first, long second, String severity) {
        SalesActionPlan plan = plan(
                objective("team", ObjectiveLevel.TEAM, target(560).withBaseline(baseline(500))),
                objective("first", ObjectiveLevel.INDIVIDUAL, target(first))
                        .withContributions(Contribution.builder()
                                .objectiveId(Id.of("team"))
                                .build()),
                objective("second", ObjectiveLevel.INDIVIDUAL, target(second))
                        .withContributions(Contribution.builder()
                                .objectiveId(Id.of("team"))
                                .build()));

        assertThat(severities(plan, "P-04")).isEqualTo(severity.isEmpty() ? List.of() : List.of(severity));
    }

    @Test
    void a_level_to_be_kept_may_lie_below_todays() {
        TargetSpec kept = target(50).withBaseline(baseline(53)).withDirection(Direction.MAINTAIN);

        assertThat(severities(plan(objective("kept", ObjectiveLevel.COMPANY, kept)), "M-07"))
                .isEmpty();
        assertThat(severities(
                        plan(objective("missed", ObjectiveLevel.COMPANY, kept.withDirection(Optional.empty()))),
                        "M-07"))
                .containsExactly("ERROR");
    }

    private static List<String> severities(SalesActionPlan plan, String rule) {
        return Goals.checker(rule).check(plan, TODAY).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(finding -> finding.severity().name())
                .toList();
    }

    private static SalesActionPlan plan(Objective... objectives) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .addKpis(KpiDefinition.builder()
                        .id(Id.of("kpi"))
                        .unit(Unit.COUNT)
                        .trend(Trend.HIGHER_IS_BETTER)
                        .build())
                .addObjectives(objectives)
                .build();
    }

    private static Objective objective(String id, ObjectiveLevel level, TargetSpec target) {
        return Objective.builder()
                .id(Id.of(id))
                .level(level)
                .kpiId(Id.of("kpi"))
                .target(target)
                .build();
    }

    private static TargetSpec target(long value) {
        return TargetSpec.builder()
                .change(ChangeKind.ABSOLUTE_VALUE)
                .value(Quantity.of(value, Unit.COUNT))
                .build();
    }

    private static Baseline baseline(long value) {
        return Baseline.builder()
                .value(Quantity.of(value, Unit.COUNT))
                .date(LocalDate.of(2025, 12, 31))
                .build();
    }
}
