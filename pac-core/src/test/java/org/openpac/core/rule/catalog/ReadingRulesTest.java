package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.objective.ObjectiveLevel.COMPANY;
import static org.openpac.core.rule.catalog.Goals.examined;
import static org.openpac.core.rule.catalog.Goals.found;
import static org.openpac.core.rule.catalog.Goals.goal;
import static org.openpac.core.rule.catalog.Goals.kpi;
import static org.openpac.core.rule.catalog.Goals.mended;
import static org.openpac.core.rule.catalog.Goals.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.plan.tracking.ValueRange;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** Checked on Wednesday 15 July 2026. */
class ReadingRulesTest {

    private static final KpiDefinition KPI = kpi("k", "COUNT").withFrequency(Frequency.MONTHLY);

    private static Measurement reading(String start, String end, String value) {
        return Measurement.builder()
                .kpiId(Id.of("k"))
                .period(DateRange.of(start, end))
                .value(Quantity.parse(value + " COUNT"))
                .build();
    }

    private static SalesActionPlan read(KpiDefinition kpi, Measurement... readings) {
        return plan().withKpis(kpi).withMeasurements(readings);
    }

    @ParameterizedTest
    @CsvSource({
        // 1.5 × 31 is 46.5 days, 2 × 31 is 62
        "MONTHLY, 2026-05-30, ''",
        "MONTHLY, 2026-05-29, WARNING",
        "MONTHLY, 2026-05-14, WARNING",
        "MONTHLY, 2026-05-13, ERROR",
        "WEEKLY, 2026-07-05, ''",
        "WEEKLY, 2026-07-04, WARNING",
        "QUARTERLY, 2026-03-31, ''",
        // Friday to Monday, and from Friday to Tuesday and Wednesday
        "DAILY, 2026-07-14, ''",
        "DAILY, 2026-07-13, WARNING",
        "DAILY, 2026-07-10, ERROR",
        "YEARLY, 2025-12-31, ''",
    })
    void a_reading_is_as_old_as_its_last_day(Frequency frequency, String end, String severity) {
        SalesActionPlan plan = read(KPI.withFrequency(frequency), reading("2025-01-01", end, "1"));

        assertThat(found(plan, "TR-01"))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity + " /kpis/0/frequency"));
    }

    @Test
    void days_before_the_plan_and_after_the_last_due_date_do_not_count() {
        SalesActionPlan young = read(KPI, reading("2025-01-01", "2025-01-31", "1"))
                .withPeriod(DateRange.of("2026-06-15", "2026-12-31"));
        SalesActionPlan over = read(KPI, reading("2026-01-01", "2026-01-31", "1"))
                .withObjectives(goal("o", COMPANY).withKpiId(Id.of("k")).withDue(LocalDate.of(2026, 2, 28)));

        assertThat(found(young, "TR-01")).isEmpty();
        assertThat(found(over, "TR-01")).isEmpty();
        assertThat(examined(
                        over.withObjectives(over.objectives().get(0).withLifecycle(LifecycleStatus.COMPLETED)),
                        "TR-01"))
                .isZero();
    }

    @Test
    void what_was_never_read_counts_from_the_first_day_of_an_active_plan() {
        SalesActionPlan active = read(KPI).withLifecycle(LifecycleStatus.ACTIVE);
        KpiFormula sum = KpiFormula.builder()
                .operation(FormulaOperation.SUM)
                .addKpiIds(Id.of("a"), Id.of("b"))
                .build();

        assertThat(found(active, "TR-01")).containsExactly("ERROR /kpis/0/frequency");
        assertThat(examined(read(KPI), "TR-01")).isZero();
        assertThat(examined(active.withKpis(KPI.withFormula(sum)), "TR-01")).isZero();
        assertThat(examined(active.withPeriod(DateRange.of("2026-07-16", "2026-12-31")), "TR-01"))
                .isZero();
        // The objective says that it was due without a reading.
        assertThat(examined(
                        active.withObjectives(
                                goal("o", COMPANY).withKpiId(Id.of("k")).withDue(LocalDate.of(2026, 6, 30))),
                        "TR-01"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-06-30, 2026-07-15, ''",
        "2026-06-01, 2026-07-15, , ''",
        "2026-06-01, 2026-07-16, , period",
        "2026-06-01, 2026-06-30, 2026-07-16, ''",
        "2026-07-01, 2026-07-31, 2026-07-31, ''",
        "2026-07-01, 2026-07-31, 2026-07-15, period",
        "2026-06-01, 2026-06-30, 2026-05-31, recordedOn",
        "2026-06-30, 2026-06-01, , period",
        "2024-01-01, 2024-12-31, , ''",
    })
    void what_happened_lies_behind(String start, String end, LocalDate recorded, String member) {
        Measurement measured = reading(start, end, "1").withRecordedOn(Optional.ofNullable(recorded));

        assertThat(found(read(KPI, measured), "TR-07"))
                .isEqualTo(member.isEmpty() ? List.of() : List.of("ERROR /measurements/0/" + member));
    }

    @Test
    void what_is_read_after_the_plan_belongs_to_the_next_one() {
        SalesActionPlan half = read(KPI, reading("2026-07-01", "2026-07-10", "1"))
                .withPeriod(DateRange.of("2026-01-01", "2026-06-30"));

        assertThat(found(half, "TR-07")).containsExactly("ERROR /measurements/0/period");
        assertThat(examined(
                        half.withMeasurements(
                                reading("2026-07-01", "2026-07-10", "1").withScenario(Scenario.FORECAST)),
                        "TR-07"))
                .isZero();
    }

    @Test
    void a_period_ends_on_the_day_it_was_read_or_is_turned_round() {
        Measurement early = reading("2026-07-01", "2026-07-31", "1").withRecordedOn(LocalDate.of(2026, 7, 14));
        Measurement turned = reading("2026-06-30", "2026-06-01", "1");
        Measurement mistyped = reading("2026-06-01", "2062-06-30", "1");

        assertThat(mended(read(KPI, early), "TR-07").measurements().get(0).period())
                .contains(DateRange.of("2026-07-01", "2026-07-14"));
        assertThat(mended(read(KPI, turned), "TR-07").measurements().get(0).period())
                .contains(DateRange.of("2026-06-01", "2026-06-30"));
        assertThat(mended(read(KPI, mistyped), "TR-07")).isEqualTo(read(KPI, mistyped));
    }

    @Test
    void a_total_of_longer_days_is_no_smaller() {
        KpiDefinition sum = KPI.withAggregation(Aggregation.SUM);
        Measurement january = reading("2026-01-01", "2026-01-31", "10");
        Measurement more = reading("2026-01-01", "2026-02-28", "10");
        Measurement less = reading("2026-01-01", "2026-02-28", "9");

        assertThat(found(read(sum, january, more), "TR-08")).isEmpty();
        assertThat(found(read(sum, less, january), "TR-08")).containsExactly("WARNING /measurements/0/value");
        assertThat(found(read(sum, january, less.withSubjectId(Id.of("p"))), "TR-08"))
                .isEmpty();
        assertThat(found(read(sum, january, reading("2026-02-01", "2026-02-28", "9")), "TR-08"))
                .isEmpty();
        assertThat(examined(read(KPI, january, less), "TR-08")).isZero();
    }

    @Test
    void a_negative_part_makes_a_total_fall_unless_the_indicator_may_be_negative() {
        KpiDefinition sum = KPI.withAggregation(Aggregation.SUM);
        Measurement lost = reading("2026-01-01", "2026-01-31", "-1");
        ValueRange net =
                ValueRange.builder().lowest(Quantity.parse("-100 COUNT")).build();

        assertThat(found(read(sum, lost), "TR-08")).hasSize(1);
        assertThat(examined(read(sum.withRange(net), lost), "TR-08")).isZero();
    }
}
