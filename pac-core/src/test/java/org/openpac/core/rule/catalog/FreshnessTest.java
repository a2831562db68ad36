package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.ReadingRules.IS_READ_IN_TIME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** Up to which day an indicator has been read, on Wednesday the 15th of July. */
class FreshnessTest {

    private static final KpiDefinition CALLS = KpiDefinition.builder()
            .id(Id.of("calls"))
            .name("Calls")
            .frequency(Frequency.WEEKLY)
            .build();

    private static final KpiFormula SUM = KpiFormula.builder()
            .operation(FormulaOperation.SUM)
            .addKpiIds(Id.of("a"), Id.of("b"))
            .build();

    private static SalesActionPlan.Builder active(KpiDefinition kpi) {
        return Probe.plan().lifecycle(LifecycleStatus.ACTIVE).addKpis(kpi);
    }

    private static Measurement reading(String end) {
        LocalDate day = LocalDate.parse(end);
        return Measurement.builder()
                .kpiId(CALLS.id())
                .period(new DateRange(day, day))
                .value(Quantity.parse("5 COUNT"))
                .build();
    }

    private static List<String> since(SalesActionPlan.Builder plan) {
        return messages(IS_READ_IN_TIME, plan).stream()
                .map(text -> text.replaceAll(".* has not been read since (.*)\\.", "$1"))
                .toList();
    }

    private static Objective aiming(String start, String due) {
        return Objective.builder()
                .id(Id.of("o"))
                .level(ObjectiveLevel.TEAM)
                .kpiId(CALLS.id())
                .start(LocalDate.parse(start))
                .due(LocalDate.parse(due))
                .build();
    }

    @Test
    void without_any_reading_it_counts_from_the_eve_of_a_plan_under_way() {
        assertThat(since(active(CALLS))).containsExactly("31 December 2025");
        assertThat(examined(IS_READ_IN_TIME, Probe.plan().addKpis(CALLS))).isZero();
        assertThat(examined(IS_READ_IN_TIME, active(CALLS.withFormula(SUM)))).isZero();
        assertThat(examined(IS_READ_IN_TIME, active(CALLS.withFrequency(Optional.empty()))))
                .isZero();
        assertThat(examined(IS_READ_IN_TIME, active(CALLS).period(DateRange.of("2026-07-16", "2026-12-31"))))
                .isZero();
    }

    @Test
    void only_what_happened_by_the_day_and_has_a_value_counts() {
        assertThat(since(active(CALLS)
                        .addMeasurements(
                                reading("2026-06-01"),
                                reading("2026-05-01"),
                                reading("2026-07-16"),
                                reading("2026-06-20").withScenario(Scenario.FORECAST),
                                reading("2026-06-21").withValue(Optional.empty()),
                                reading("2026-06-22").withPeriod(Optional.empty()))))
                .containsExactly("1 June 2026");
        assertThat(since(active(CALLS).addMeasurements(reading("2026-07-15")))).isEmpty();
        assertThat(since(active(CALLS).addMeasurements(reading("2025-06-01")))).containsExactly("31 December 2025");
    }

    @Test
    void it_counts_from_the_first_of_its_objectives_where_that_begins_later() {
        assertThat(since(active(CALLS).addObjectives(aiming("2026-04-01", "2026-12-31"))))
                .containsExactly("31 March 2026");
        assertThat(since(active(CALLS).addObjectives(aiming("2025-04-01", "2026-12-31"))))
                .containsExactly("31 December 2025");
        assertThat(since(active(CALLS.withTarget(Goals.target("1 COUNT", "2 COUNT")))
                        .addObjectives(aiming("2026-04-01", "2026-12-31"))))
                .containsExactly("31 December 2025");
        assertThat(examined(
                        IS_READ_IN_TIME,
                        Probe.plan()
                                .lifecycle(LifecycleStatus.ACTIVE)
                                .period(Optional.empty())
                                .addKpis(CALLS)))
                .isZero();
    }

    @Test
    void it_counts_up_to_the_last_due_date_of_what_is_open() {
        SalesActionPlan.Builder read = active(CALLS).addMeasurements(reading("2026-06-01"));
        Objective past = aiming("2026-01-01", "2026-06-05");

        assertThat(since(read.build().toBuilder().addObjectives(past))).isEmpty();
        assertThat(since(read.build().toBuilder()
                        .addObjectives(past, aiming("2026-01-01", "2026-12-31").withId(Id.of("p")))))
                .containsExactly("1 June 2026");
        assertThat(examined(
                        IS_READ_IN_TIME,
                        read.build().toBuilder().addObjectives(past.withLifecycle(LifecycleStatus.ON_HOLD))))
                .isZero();
        assertThat(since(active(CALLS.withTarget(Goals.target("1 COUNT", "2 COUNT"))
                                .withDue(LocalDate.of(2026, 6, 5)))
                        .addMeasurements(reading("2026-06-01"))))
                .isEmpty();
        assertThat(examined(IS_READ_IN_TIME, active(CALLS).addObjectives(past))).isZero();
    }

    // Weekdays from the day of the reading to Wednesday the 15th; two left out are too many, one and a half is not
    // above.
    @ParameterizedTest
    @CsvSource({
        "    DAILY, 2026-07-14, ''",
        "    DAILY, 2026-07-13, WARNING",
        "    DAILY, 2026-07-10, ERROR",
        "    DAILY, 2026-07-03, ERROR",
        "   WEEKLY, 2026-07-05, ''",
        "   WEEKLY, 2026-07-04, WARNING",
        "   WEEKLY, 2026-07-01, WARNING",
        "   WEEKLY, 2026-06-30, ERROR",
        "  MONTHLY, 2026-05-30, ''",
        "  MONTHLY, 2026-05-29, WARNING",
        "QUARTERLY, 2026-02-27, ''",
        "QUARTERLY, 2026-02-26, WARNING",
        "   YEARLY, 2026-01-01, ''",
    })
    void the_rhythm_is_counted_in_its_own_days(Frequency frequency, String read, String severity) {
        List<String> found = Probe.found(
                IS_READ_IN_TIME, active(CALLS.withFrequency(frequency)).addMeasurements(reading(read)));

        assertThat(String.join("", found).replace(" /kpis/0/frequency", "")).isEqualTo(severity);
    }
}
