package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.LevelsTest.assertGap;
import static org.openpac.core.view.LevelsTest.assertNumber;
import static org.openpac.core.view.SalesYear.COST;
import static org.openpac.core.view.SalesYear.SALES;
import static org.openpac.core.view.SalesYear.plan;
import static org.openpac.core.view.SalesYear.standing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;

/** Which readings an objective is judged by, and what is said where there are none. */
class ProgressReadingsTest {

    @Test
    void readings_that_end_after_the_day_are_not_looked_at() {
        assertNumber(standing(plan(), "sales", "2026-02-27").actual()).isEqualByComparingTo("300000");
        assertNumber(standing(plan(), "cost", "2026-02-27").actual()).isEqualByComparingTo("245");
        assertGap(standing(plan(), "cost", "2026-01-30").actual(), Gap.NO_MEASUREMENT);
    }

    @Test
    void readings_of_a_sum_that_begin_before_the_objective_do_not_count() {
        SalesActionPlan plan = plan().withObjectives(SALES.withStart(Plans.day("2026-02-01")));

        assertNumber(standing(plan, "sales", "2026-12-31").actual()).isEqualByComparingTo("400000");
    }

    @Test
    void what_is_missing_is_said() {
        SalesActionPlan plan = plan();
        assertGap(
                standing(plan.withObjectives(SALES.withKpiId(Optional.empty())), "sales", "2026-06-30")
                        .actual(),
                Gap.NO_KPI);
        assertGap(
                standing(plan.withPeriod(Optional.empty()), "sales", "2026-06-30")
                        .actual(),
                Gap.NO_PERIOD);
        assertGap(
                standing(plan.withObjectives(SALES.withDue(Optional.empty())), "sales", "2026-06-30")
                        .pace(),
                Gap.NO_PERIOD);
        assertGap(
                standing(plan.withObjectives(SALES.withStart(Plans.day("2027-01-01"))), "sales", "2027-06-30")
                        .expected(),
                Gap.NO_PERIOD);
        assertGap(
                standing(plan.withObjectives(COST.withTarget(Optional.empty())), "cost", "2026-06-30")
                        .attainment(),
                Gap.NO_BASELINE);
        assertThat(Progress.of(plan, Plans.YEAR.end()).objective(Id.of("nowhere")))
                .isEmpty();
    }

    @Test
    void readings_in_another_unit_are_not_added() {
        SalesActionPlan dollars = plan().toBuilder()
                .addMeasurement(Plans.reading("revenue", "2026-03-01", "2026-03-31", 1, Unit.parse("USD"))
                        .build())
                .build();
        List<KpiDefinition> withoutUnit = dollars.kpis().stream()
                .map(kpi -> kpi.withUnit(Optional.empty()))
                .toList();

        assertGap(standing(dollars, "sales", "2026-06-30").actual(), Gap.MIXED_UNITS);
        assertGap(standing(dollars.withKpis(withoutUnit), "sales", "2026-06-30").actual(), Gap.MIXED_UNITS);
        assertGap(
                standing(
                                dollars.withKpis(withoutUnit).withObjectives(SALES.withTarget(Optional.empty())),
                                "sales",
                                "2026-06-30")
                        .actual(),
                Gap.MIXED_UNITS);
    }

    @Test
    void what_was_planned_or_has_no_period_is_no_reading() {
        SalesActionPlan planned = plan().withMeasurements(
                        Plans.reading("revenue", "2026-01-01", "2026-01-31", 5, Plans.EUR)
                                .scenario(Scenario.PLAN)
                                .build(),
                        Plans.reading("revenue", "2026-01-01", "2026-01-31", 5, Plans.EUR)
                                .period(Optional.empty())
                                .build());

        assertGap(standing(planned, "sales", "2026-12-31").actual(), Gap.NO_MEASUREMENT);
    }

    /** The objective's own readings come first, then its team's or owner's; the plan's are the company's alone. */
    @ParameterizedTest
    @CsvSource({
        "COMPANY,mine team boss,1",
        "COMPANY,team boss,16",
        "TEAM,team boss,2",
        "TEAM,boss,4",
        "TEAM,,",
        "INDIVIDUAL,mine team boss,1",
        "INDIVIDUAL,team boss,4",
        "INDIVIDUAL,team,"
    })
    void a_level_reads_its_own_figures(ObjectiveLevel level, String subjects, Integer read) {
        Objective objective = Plans.objective("mine", level)
                .kpiId(Id.of("revenue"))
                .teamId(Id.of("team"))
                .ownerId(Id.of("boss"))
                .build();
        SalesActionPlan.Builder plan = Plans.plan()
                .addKpi(Plans.kpi("revenue", Plans.EUR, Aggregation.SUM))
                .addObjective(
                        level == ObjectiveLevel.TEAM && "boss".equals(subjects)
                                ? objective.withTeamId(Optional.empty())
                                : objective)
                .addMeasurement(Plans.reading("revenue", "2026-01-01", "2026-01-31", 16, Plans.EUR)
                        .build());
        List<String> order = List.of("mine", "team", "boss");
        for (String subject : subjects == null ? new String[0] : subjects.split(" ", -1)) {
            plan.addMeasurement(
                    Plans.reading("revenue", "2026-01-01", "2026-01-31", 1L << order.indexOf(subject), Plans.EUR)
                            .subjectId(Id.of(subject))
                            .build());
        }
        Standing standing = standing(plan.build(), "mine", "2026-12-31");

        if (read == null) {
            assertGap(standing.actual(), Gap.NO_MEASUREMENT);
        } else {
            assertNumber(standing.actual()).isEqualByComparingTo(read.toString());
        }
    }
}
