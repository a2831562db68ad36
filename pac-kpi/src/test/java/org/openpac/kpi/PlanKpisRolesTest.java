package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.PlanForTests.CUSTOMERS;
import static org.openpac.kpi.PlanForTests.END_OF_MARCH;
import static org.openpac.kpi.PlanForTests.EUR;
import static org.openpac.kpi.PlanForTests.REVENUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.MarketSize;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.ConversionKpis;
import org.openpac.kpi.catalog.GrowthKpis;
import org.openpac.kpi.catalog.MarketingKpis;
import org.openpac.kpi.catalog.RevenueKpis;
import org.openpac.kpi.catalog.TeamKpis;

/** What readings of a plan are read as: 12,000 € of revenue and 30 new customers of the first quarter, and more. */
class PlanKpisRolesTest {

    private static final Id OTHER = Id.of("kpi-other");
    private static final Id THIRD = Id.of("kpi-third");

    @Test
    void orders_are_what_revenue_is_divided_by_for_the_average_basket() {
        PlanKpis kpis = computed(quotient("REV-005", REVENUE, OTHER)
                .addKpi(PlanForTests.sum(OTHER, Unit.COUNT))
                .addAllMeasurements(PlanForTests.monthly(OTHER, Unit.COUNT, 10, 20, 30)));

        assertValue(kpis, RevenueKpis.AVERAGE_BASKET, "200"); // 12,000 / 60
    }

    @Test
    void orders_of_days_whose_revenue_is_not_known_make_no_basket() {
        PlanKpis kpis = computed(quotient("REV-005", REVENUE, OTHER)
                .addKpi(PlanForTests.sum(OTHER, Unit.COUNT))
                .addMeasurement(PlanForTests.monthly(OTHER, Unit.COUNT, 10)
                        .get(0)
                        .withPeriod(DateRange.of("2026-01-01", "2026-01-15"))));

        assertReason(kpis, RevenueKpis.AVERAGE_BASKET, Reason.NO_DATA);
    }

    @Test
    void a_cost_that_is_measured_goes_before_that_of_the_budget() {
        PlanKpis kpis = computed(quotient("ACQ-001", OTHER, CUSTOMERS)
                .addKpi(PlanForTests.sum(OTHER, EUR))
                .addAllMeasurements(PlanForTests.monthly(OTHER, EUR, 1_000, 1_000, 1_000)));

        assertValue(kpis, AcquisitionKpis.CAC, "100"); // 3,000 / 30, not 6,000 / 30
    }

    @Test
    void contacts_meetings_and_proposals_are_told_by_code_or_formula() {
        PlanKpis byCode = computed(PlanForTests.plan()
                .addKpi(PlanForTests.sum(OTHER, Unit.COUNT).withCode("SAL-016"))
                .addKpi(PlanForTests.sum(THIRD, Unit.COUNT).withCode("SAL-018"))
                .addAllMeasurements(PlanForTests.monthly(OTHER, Unit.COUNT, 100, 200, 100))
                .addAllMeasurements(PlanForTests.monthly(THIRD, Unit.COUNT, 5, 6, 7)));
        PlanKpis byFormula = computed(quotient("CNV-008", THIRD, OTHER)
                .addKpi(PlanForTests.sum(OTHER, Unit.COUNT))
                .addKpi(PlanForTests.sum(THIRD, Unit.COUNT))
                .addAllMeasurements(PlanForTests.monthly(OTHER, Unit.COUNT, 100, 200, 100))
                .addAllMeasurements(PlanForTests.monthly(THIRD, Unit.COUNT, 10, 20, 10)));

        assertValue(byCode, TeamKpis.PROSPECTS_CONTACTED, "400");
        assertValue(byCode, TeamKpis.PROPOSALS_SENT, "18");
        assertValue(byFormula, TeamKpis.MEETINGS_HELD, "40");
        assertValue(byFormula, ConversionKpis.MEETING_RATE, "10");
    }

    @Test
    void none_in_a_month_is_a_count_and_half_a_customer_is_not() {
        PlanKpis none = computed(contacts(Quantity.of(0, Unit.COUNT)));
        PlanKpis half = computed(contacts(Quantity.of("2.5", Unit.COUNT)));
        PlanKpis negative = computed(contacts(Quantity.of(-1, Unit.COUNT)));

        assertValue(none, TeamKpis.PROSPECTS_CONTACTED, "100");
        assertValue(half, TeamKpis.PROSPECTS_CONTACTED, "100"); // of January alone
        assertReason(half, ConversionKpis.MEETING_RATE, Reason.NO_DATA);
        assertValue(negative, TeamKpis.PROSPECTS_CONTACTED, "100");
    }

    /** 100 contacts in January and a number in February. */
    private static SalesActionPlan.Builder contacts(Quantity february) {
        List<Measurement> readings = new ArrayList<>(PlanForTests.monthly(OTHER, Unit.COUNT, 100, 1));
        readings.set(1, readings.get(1).withValue(february));
        return PlanForTests.plan()
                .addKpi(PlanForTests.sum(OTHER, Unit.COUNT).withCode("SAL-016"))
                .addAllMeasurements(readings);
    }

    @Test
    void amounts_have_the_decimals_of_their_currency() {
        SalesActionPlan plan = PlanForTests.plan().build();
        List<Measurement> readings = new ArrayList<>(plan.measurements());
        readings.set(2, readings.get(2).withValue(Quantity.of("5000.01", EUR)));
        List<Measurement> tooFine = new ArrayList<>(plan.measurements());
        tooFine.set(0, tooFine.get(0).withValue(Quantity.of("3000.001", EUR)));

        // 60 % of 3,000, 4,000 and 5,000.01 in whole cents
        assertThat(((KpiResult.Defined) PlanKpis.of(plan.withMeasurements(readings), END_OF_MARCH)
                                .result(RevenueKpis.GROSS_MARGIN))
                        .denominator())
                .isEqualByComparingTo("12000.01");
        assertReason(
                PlanKpis.of(plan.withMeasurements(tooFine), END_OF_MARCH),
                RevenueKpis.GROSS_MARGIN,
                Reason.INSUFFICIENT_HISTORY);
    }

    /** 12,000 € a year of a market of 240,000. */
    @Test
    void the_share_of_the_market_is_that_of_the_year_its_size_is_given_for() {
        assertThat(shareOfMarket(2026).value())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("5"));
        assertThat(shareOfMarket(2025).isDefined()).isFalse();
        assertThat(shareOfMarket(10_000).isDefined()).isFalse();
    }

    private static KpiResult shareOfMarket(int year) {
        SalesActionPlan plan = PlanForTests.plan()
                .market(MarketAnalysis.builder()
                        .size(MarketSize.builder()
                                .total(Money.of(240_000, "EUR"))
                                .year(year)
                                .build())
                        .build())
                .build();
        List<Measurement> readings = PlanForTests.monthly(REVENUE, EUR, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1).stream()
                .map(reading -> reading.withValue(Quantity.of(1_000, EUR)))
                .toList();
        return PlanKpis.of(plan.withMeasurements(readings), LocalDate.of(2026, 12, 31))
                .result(GrowthKpis.MARKET_SHARE);
    }

    @Test
    void growth_compares_with_the_quarter_before_if_all_of_it_is_known() {
        assertThat(growth(10, 11, 12).value())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("100"));
        assertThat(growth(11, 12))
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(Reason.INSUFFICIENT_HISTORY));
        assertThat(growth(10, 12).isDefined()).isFalse();
    }

    /** 2,000 € in each of some months of 2025. */
    private static KpiResult growth(int... months) {
        SalesActionPlan.Builder plan = PlanForTests.plan();
        for (int month : months) {
            LocalDate first = LocalDate.of(2025, month, 1);
            plan.addMeasurement(Measurement.builder()
                    .kpiId(REVENUE)
                    .period(new DateRange(first, first.plusMonths(1).minusDays(1)))
                    .value(Quantity.of(2_000, EUR))
                    .build());
        }
        return PlanKpis.of(plan.build(), END_OF_MARCH).result(GrowthKpis.REVENUE_GROWTH);
    }

    @Test
    void a_budget_spent_up_to_a_day_that_has_not_come_or_before_the_plan_is_no_cost() {
        SalesActionPlan plan = PlanForTests.plan().build();
        SalesActionPlan before =
                plan.withBudget(plan.budget().orElseThrow().withActualsAsOf(LocalDate.of(2025, 12, 31)));

        assertReason(PlanKpis.of(plan, END_OF_MARCH.minusDays(1)), MarketingKpis.ROI, Reason.NO_DATA);
        assertReason(PlanKpis.of(before, END_OF_MARCH), MarketingKpis.ROI, Reason.NO_DATA);
    }

    private static SalesActionPlan.Builder quotient(String code, Id above, Id below) {
        return PlanForTests.plan()
                .addKpi(KpiDefinition.builder()
                        .id(Id.of("kpi-quotient"))
                        .code(code)
                        .formula(KpiFormula.builder()
                                .operation(FormulaOperation.RATIO)
                                .addAllKpiIds(List.of(above, below))
                                .build())
                        .build());
    }

    private static PlanKpis computed(SalesActionPlan.Builder plan) {
        return PlanKpis.of(plan.build(), END_OF_MARCH);
    }

    private static void assertValue(PlanKpis kpis, Kpi kpi, String value) {
        assertThat(kpis.result(kpi).value())
                .as(kpi.toString())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(new BigDecimal(value)));
    }

    private static void assertReason(PlanKpis kpis, Kpi kpi, Reason reason) {
        assertThat(kpis.result(kpi))
                .as(kpi.toString())
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(reason));
    }
}
