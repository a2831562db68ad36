package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.PlanForTests.END_OF_MARCH;
import static org.openpac.kpi.PlanForTests.EUR;
import static org.openpac.kpi.PlanForTests.REVENUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.ConversionKpis;
import org.openpac.kpi.catalog.ExecutionKpis;
import org.openpac.kpi.catalog.MarketingKpis;
import org.openpac.kpi.catalog.TeamKpis;
import org.openpac.kpi.catalog.ValueKpis;

/** What a plan measured of standard indicators themselves, and of its people. */
class PlanKpisReadingsTest {

    @Test
    void an_indicator_that_is_measured_itself_has_its_last_reading() {
        Id cac = Id.of("kpi-cac");
        Id ltv = Id.of("kpi-ltv");
        Id rate = Id.of("kpi-rate");
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .period(DateRange.of("2026-01-01", "2026-12-31"))
                .addKpi(coded(cac, "ACQ-002", EUR))
                .addKpi(coded(ltv, "VAL-002", EUR))
                .addKpi(coded(rate, "CNV-001", Unit.PERCENT))
                .addAllMeasurements(PlanForTests.monthly(cac, EUR, 260, 250))
                .addAllMeasurements(PlanForTests.monthly(ltv, EUR, 1_100, 1_200))
                .addMeasurement(
                        PlanForTests.monthly(rate, Unit.PERCENT, 20).get(0).withSampleSize(60))
                .build();
        PlanKpis kpis = PlanKpis.of(plan, END_OF_MARCH);

        assertValue(kpis, AcquisitionKpis.CAC_FULLY_LOADED, "250");
        assertValue(kpis, ValueKpis.LTV_TO_CAC, "4.8");
        assertThat(((KpiResult.Defined) kpis.result(ConversionKpis.CONVERSION)).interval())
                .isPresent();
    }

    @Test
    void what_persons_sold_is_weighed_against_the_part_of_their_quota_that_is_due_by_the_last_reading() {
        PlanKpis kpis = PlanKpis.of(
                PlanForTests.plan()
                        .addObjective(ofPerson("anna"))
                        .addMeasurement(sold("anna", END_OF_MARCH, 1_500))
                        .build(),
                END_OF_MARCH.plusDays(20));

        // 1,500 of 5,000, of which 90 days of 365 were due at the end of March
        // 100 · 1,500 · 365 / (5,000 · 90) = 365/3, to the last of sixteen digits
        assertThat(kpis.result(TeamKpis.PERSONAL_QUOTA_ATTAINMENT).value())
                .contains(new BigDecimal("121.6666666666667"));
        assertValue(kpis, TeamKpis.SHARE_AT_QUOTA, "100");
    }

    /** A tenth of 5,000 is due in the first quarter, of which 400 is four fifths; at the end of the year all of it. */
    @Test
    void of_a_quota_that_is_phased_the_steps_that_have_passed_are_due() {
        Phasing phasing = new Phasing(
                PhasingPeriod.QUARTER, List.of(Share.of("0.1"), Share.of("0.2"), Share.of("0.3"), Share.of("0.4")));
        Objective phased = ofPerson("anna").withPhasing(phasing);
        LocalDate newYear = LocalDate.of(2026, 12, 31);

        assertThat(attainment(phased, END_OF_MARCH, 400)).isEqualByComparingTo("80");
        assertThat(attainment(phased, newYear, 5_000)).isEqualByComparingTo("100");
        assertThat(attainment(ofPerson("anna"), newYear, 5_000)).isEqualByComparingTo("100");
    }

    /** 25 % more than 29,200 are 36,500, of which 9,000 are due after 90 of 365 days: not a hundred-millionth more. */
    @Test
    void who_has_sold_exactly_what_is_due_is_at_quota() {
        Objective hundredADay = ofPerson("anna").withTarget(PlanForTests.relative("25", 29_200, EUR));
        PlanKpis kpis = PlanKpis.of(
                PlanForTests.plan()
                        .addObjective(hundredADay)
                        .addMeasurement(sold("anna", END_OF_MARCH, 9_000))
                        .build(),
                END_OF_MARCH);

        assertValue(kpis, TeamKpis.SHARE_AT_QUOTA, "100");
        assertValue(kpis, TeamKpis.PERSONAL_QUOTA_ATTAINMENT, "100");
    }

    private static BigDecimal attainment(Objective objective, LocalDate day, long sold) {
        return PlanKpis.of(
                        PlanForTests.plan()
                                .addObjective(objective)
                                .addMeasurement(sold("anna", day, sold))
                                .build(),
                        day)
                .result(TeamKpis.PERSONAL_QUOTA_ATTAINMENT)
                .value()
                .orElseThrow();
    }

    @Test
    void persons_whose_sales_are_known_up_to_different_days_are_not_compared() {
        PlanKpis kpis = PlanKpis.of(
                PlanForTests.plan()
                        .addObjective(ofPerson("anna"))
                        .addObjective(ofPerson("ben"))
                        .addMeasurement(sold("anna", END_OF_MARCH, 1_500))
                        .addMeasurement(sold("ben", END_OF_MARCH.minusMonths(1), 1_500))
                        .build(),
                END_OF_MARCH);

        assertThat(kpis.result(TeamKpis.SHARE_AT_QUOTA))
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(Reason.MIXED_PERIODS));
    }

    @Test
    void what_is_read_in_a_unit_of_another_kind_makes_no_number() {
        SalesActionPlan plan = PlanForTests.plan().build();
        List<Measurement> readings = new ArrayList<>(plan.measurements());
        readings.set(2, readings.get(2).withValue(Quantity.of(5_000, Unit.COUNT)));
        PlanKpis kpis = PlanKpis.of(plan.withMeasurements(readings), END_OF_MARCH);

        assertReason(kpis, MarketingKpis.ROI, Reason.MIXED_UNITS);
        assertThat(((KpiResult.Undefined) kpis.result(MarketingKpis.ROI)).text(Locale.FRENCH))
                .isEqualTo("Les mesures ne sont pas toutes dans la même unité.");
        // The cost of a customer reads no revenue.
        assertValue(kpis, AcquisitionKpis.CAC, "200");
    }

    @Test
    void what_is_read_in_another_currency_makes_no_number() {
        SalesActionPlan plan = PlanForTests.plan().build();
        List<Measurement> readings = new ArrayList<>(plan.measurements());
        readings.set(2, readings.get(2).withValue(Quantity.of(5_000, Unit.parse("USD"))));

        assertReason(
                PlanKpis.of(plan.withMeasurements(readings), END_OF_MARCH), MarketingKpis.ROI, Reason.MIXED_CURRENCIES);
    }

    @Test
    void spending_that_is_stated_for_a_later_day_is_not_known_yet() {
        SalesActionPlan plan = PlanForTests.plan().build();

        assertReason(PlanKpis.of(plan, END_OF_MARCH.minusDays(1)), ExecutionKpis.BUDGET_CONSUMPTION, Reason.NO_DATA);
        assertValue(PlanKpis.of(plan, END_OF_MARCH), ExecutionKpis.BUDGET_CONSUMPTION, "30");
    }

    @Test
    void actions_that_are_due_later_do_not_count() {
        Tactic done = Tactic.builder()
                .id(Id.of("done"))
                .family(TacticFamily.PROSPECTING)
                .end(END_OF_MARCH)
                .status(TacticStatus.DONE)
                .build();
        SalesActionPlan plan = PlanForTests.plan()
                .addTactic(done)
                .addTactic(done.withId(Id.of("later"))
                        .withStatus(TacticStatus.PLANNED)
                        .withEnd(END_OF_MARCH.plusDays(1)))
                .build();

        assertValue(PlanKpis.of(plan, END_OF_MARCH), ExecutionKpis.COMPLETION, "100");
        assertValue(PlanKpis.of(plan, END_OF_MARCH.plusDays(1)), ExecutionKpis.COMPLETION, "50");
    }

    /** 8 % of 100 and 12 % of 300 is 11 %, which is not what the last 300 make probable. */
    @Test
    void a_mean_has_the_unit_of_its_indicator_and_not_the_interval_of_its_last_part() {
        Id rate = Id.of("kpi-rate");
        List<Measurement> readings = PlanForTests.monthly(rate, Unit.PERCENT, 8, 12);
        KpiResult result = PlanKpis.of(
                        PlanForTests.plan()
                                .addKpi(coded(rate, "CNV-001", Unit.PERCENT).withAggregation(Aggregation.WEIGHTED_MEAN))
                                .addMeasurement(readings.get(0).withSampleSize(100))
                                .addMeasurement(readings.get(1).withSampleSize(300))
                                .build(),
                        END_OF_MARCH)
                .result(ConversionKpis.CONVERSION);

        assertThat(result).isInstanceOfSatisfying(KpiResult.Defined.class, mean -> {
            assertThat(mean.number()).isEqualByComparingTo("11");
            assertThat(mean.unit()).isEqualTo(Unit.PERCENT);
            assertThat(mean.interval()).isEmpty();
        });
    }

    private static void assertReason(PlanKpis kpis, Kpi kpi, Reason reason) {
        assertThat(kpis.result(kpi))
                .as(kpi.toString())
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(reason));
    }

    private static Objective ofPerson(String id) {
        return Objective.builder()
                .id(Id.of("obj-" + id))
                .level(ObjectiveLevel.INDIVIDUAL)
                .ownerId(Id.of(id))
                .kpiId(REVENUE)
                .target(PlanForTests.relative("25", 4_000, EUR))
                .due(LocalDate.of(2026, 12, 31))
                .build();
    }

    private static Measurement sold(String person, LocalDate last, long euros) {
        return Measurement.builder()
                .kpiId(REVENUE)
                .subjectId(Id.of(person))
                .period(new DateRange(LocalDate.of(2026, 1, 1), last))
                .value(Quantity.of(euros, EUR))
                .build();
    }

    private static KpiDefinition coded(Id id, String code, Unit unit) {
        return KpiDefinition.builder().id(id).code(code).unit(unit).build();
    }

    private static void assertValue(PlanKpis kpis, Kpi kpi, String value) {
        assertThat(kpis.result(kpi).value())
                .as(kpi.toString())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(new BigDecimal(value)));
    }
}
