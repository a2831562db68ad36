package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.direct;
import static org.openpac.kpi.Facts.indirect;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.prospects;
import static org.openpac.kpi.Facts.retention;
import static org.openpac.kpi.Facts.revenue;
import static org.openpac.kpi.Facts.shared;
import static org.openpac.kpi.Facts.won;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.KpiResult.Defined;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.statistic.Interval;

/** Each indicator on a handful of facts, worked out on paper. */
class WorkedExamplesTest {

    @Test
    void cac_is_direct_cost_over_new_customers() {
        Defined cac = defined(AcquisitionKpis.CAC, direct("600.50"), direct("399.50"), won(3), won(1));
        assertThat(cac.number()).isEqualTo(new BigDecimal("250"));
        assertThat(cac.unit()).isEqualTo(new Unit("EUR"));
        assertThat(cac.numerator()).isEqualTo(new BigDecimal("1000"));
        assertThat(cac.denominator()).isEqualTo(new BigDecimal("4"));
        assertThat(cac.n()).isEqualTo(4);
        assertThat(cac.interval()).isEmpty();
        assertThat(cac.flags()).isEmpty();
    }

    @Test
    void cac_leaves_indirect_cost_out_and_says_so() {
        Defined cac = defined(AcquisitionKpis.CAC, direct("1000"), indirect("500"), won(4));
        assertThat(cac.number()).isEqualTo(new BigDecimal("250"));
        assertThat(cac.n()).isEqualTo(2);
        assertThat(cac.flags()).containsExactly(Flag.INDIRECT_COST_LEFT_OUT);
    }

    @Test
    void cac_leaves_out_what_keeps_customers_and_who_came_back() {
        Defined cac =
                defined(AcquisitionKpis.CAC, direct("1000"), retention("700"), won(4), won(9).withReactivated(true));
        assertThat(cac.number()).isEqualTo(new BigDecimal("250"));
    }

    @Test
    void a_credit_note_reduces_the_cost() {
        assertThat(value(AcquisitionKpis.CAC, direct("1000"), direct("-200"), won(4)))
                .isEqualTo("200");
    }

    @Test
    void winning_without_spending_costs_nothing_and_says_so() {
        Defined cac = defined(AcquisitionKpis.CAC, direct("0"), won(4));
        assertThat(cac.number()).isEqualTo(BigDecimal.ZERO);
        assertThat(cac.flags()).containsExactly(Flag.ZERO_COST);
    }

    @Test
    void cac_fully_loaded_adds_the_acquisition_part_of_indirect_cost() {
        SalesFact salaries =
                indirect("1000").withAcquisitionShare(shared("0", "0.6").acquisitionShare());
        Defined cac = defined(AcquisitionKpis.CAC_FULLY_LOADED, direct("1000"), salaries, won(4));
        assertThat(cac.number()).isEqualTo(new BigDecimal("400"));
        assertThat(cac.flags()).isEmpty();
    }

    @Test
    void cac_fully_loaded_says_when_no_indirect_cost_is_known() {
        assertThat(defined(AcquisitionKpis.CAC_FULLY_LOADED, direct("1000"), won(4))
                        .flags())
                .containsExactly(Flag.INDIRECT_COST_MISSING);
    }

    @Test
    void cost_per_lead_is_direct_cost_over_all_prospects() {
        assertThat(value(
                        AcquisitionKpis.COST_PER_LEAD,
                        direct("1000"),
                        prospects(30, 3),
                        prospects(10, 0).withMature(false)))
                .isEqualTo("25");
    }

    @Test
    void conversion_is_converted_over_entered_with_its_interval() {
        Defined conversion = defined(ConversionKpis.CONVERSION, prospects(200, 60), prospects(63, 21));
        assertThat(conversion.number()).isEqualTo(new BigDecimal("30.79847908745247"));
        assertThat(conversion.unit()).isEqualTo(Unit.PERCENT);
        assertThat(conversion.numerator()).isEqualTo(new BigDecimal("81"));
        assertThat(conversion.denominator()).isEqualTo(new BigDecimal("263"));
        Interval interval = conversion.interval().orElseThrow();
        // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3: .2553 to .3662 for 81/263
        assertThat(interval.lower()).isCloseTo(25.53, within(0.005));
        assertThat(interval.upper()).isCloseTo(36.62, within(0.005));
        assertThat(interval.confidence()).isEqualTo(0.95);
    }

    @Test
    void conversion_leaves_immature_cohorts_out_and_says_so() {
        Defined conversion = defined(
                ConversionKpis.CONVERSION, prospects(20, 5), prospects(50, 0).withMature(false));
        assertThat(conversion.number()).isEqualTo(new BigDecimal("25"));
        assertThat(conversion.n()).isEqualTo(1);
        assertThat(conversion.flags()).containsExactly(Flag.IMMATURE, Flag.SMALL_SAMPLE);
    }

    @Test
    void churn_of_several_months_is_all_lost_over_all_at_start() {
        Defined churn = defined(RetentionKpis.CHURN, base(100, 1), lost(3), base(300, 1), lost(5));
        assertThat(churn.number()).isEqualTo(new BigDecimal("2"));
        assertThat(churn.interval().orElseThrow().contains(2)).isTrue();
    }

    @Test
    void churn_leaves_out_who_was_won_in_the_same_period() {
        assertThat(value(RetentionKpis.CHURN, base(100, 1), lost(3), lost(2).withWonInSamePeriod(true)))
                .isEqualTo("3");
    }

    @Test
    void nobody_lost_is_no_churn_and_full_retention() {
        assertThat(value(RetentionKpis.CHURN, base(100, 1), lost(0))).isEqualTo("0");
        assertThat(value(RetentionKpis.RETENTION, base(100, 1), lost(0))).isEqualTo("100");
    }

    @Test
    void retention_is_what_churn_leaves() {
        assertThat(value(RetentionKpis.RETENTION, base(400, 1), lost(8))).isEqualTo("98");
    }

    @Test
    void lifetime_value_is_the_amount_per_customer_over_churn() {
        List<SalesFact> year = List.of(base(200, 12), revenue("90000", "45000"), revenue("30000", "15000"), lost(40));
        // 120 000 / 200 = 600 a customer and year, 40 / 200 = 20 % churn a year: 600 / 0.20 = 3 000
        Defined revenue = (Defined) ValueKpis.LTV_REVENUE.compute(year);
        assertThat(revenue.number()).isEqualTo(new BigDecimal("3000"));
        assertThat(revenue.flags()).containsExactly(Flag.HOMOGENEITY_ASSUMED, Flag.REVENUE_BASIS);
        Defined margin = (Defined) ValueKpis.LTV_MARGIN.compute(year);
        assertThat(margin.number()).isEqualTo(new BigDecimal("1500"));
        assertThat(margin.flags()).containsExactly(Flag.HOMOGENEITY_ASSUMED);
    }

    @Test
    void a_refund_reduces_lifetime_value_and_may_turn_it_negative() {
        assertThat(value(ValueKpis.LTV_MARGIN, base(10, 1), lost(2), revenue("500", "300"), revenue("-100", "-100")))
                .isEqualTo("100");
        assertThat(value(ValueKpis.LTV_MARGIN, base(10, 1), lost(2), revenue("-100", "-100")))
                .isEqualTo("-50");
    }

    @Test
    void ltv_to_cac_weighs_margin_against_the_full_cost() {
        // lifetime margin 4 000 / 2 = 2 000; cost (300 + 200) / 1 = 500
        Defined ratio = defined(
                ValueKpis.LTV_TO_CAC,
                base(10, 1),
                lost(2),
                revenue("9000", "4000"),
                direct("300"),
                indirect("200"),
                won(1));
        assertThat(ratio.number()).isEqualTo(new BigDecimal("4"));
        assertThat(ratio.unit()).isEqualTo(Unit.RATIO);
    }

    @Test
    void cac_payback_is_in_months_whatever_the_period() {
        // cost 1 200 a customer; margin 36 000 over 10 customers and 12 months is 300 a month
        Defined payback =
                defined(ValueKpis.CAC_PAYBACK, base(10, 12), revenue("50000", "36000"), direct("2400"), won(2));
        assertThat(payback.number()).isEqualTo(new BigDecimal("4"));
        assertThat(payback.unit()).isEqualTo(Unit.MONTH);
    }

    @Test
    void monthly_revenue_per_customer_counts_customer_months() {
        assertThat(value(ValueKpis.MONTHLY_REVENUE_PER_CUSTOMER, base(10, 12), base(20, 6), revenue("24000")))
                .isEqualTo("100");
    }

    @Test
    void only_facts_of_the_period_count_and_an_unfinished_one_is_flagged() {
        DateRange january = DateRange.of("2026-01-01", "2026-01-31");
        List<SalesFact> facts =
                List.of(base(100, 1), lost(3), lost(50).withDate(january.end().plusDays(1)));
        Defined churn = (Defined) RetentionKpis.CHURN.compute(facts, january);
        assertThat(churn.number()).isEqualTo(new BigDecimal("3"));
        assertThat(churn.flags()).isEmpty();
        Defined early = (Defined) RetentionKpis.CHURN.compute(facts, DateRange.of("2026-01-01", "2026-01-30"));
        assertThat(early.flags()).containsExactly(Flag.PARTIAL_PERIOD);
        Defined value =
                (Defined) ValueKpis.LTV_REVENUE.compute(List.of(base(100, 12), lost(1), revenue("500")), january);
        assertThat(value.flags()).contains(Flag.PARTIAL_PERIOD);
    }

    @Test
    void an_amount_that_does_not_say_its_tax_basis_is_taken_as_the_others_and_flagged() {
        Defined cac = defined(AcquisitionKpis.CAC, direct("1").withTaxBasis(TaxBasis.EXCLUDED), direct("1"), won(1));
        assertThat(cac.number()).isEqualTo(new BigDecimal("2"));
        assertThat(cac.flags()).containsExactly(Flag.TAX_BASIS_ASSUMED);
    }

    private static Defined defined(Kpi kpi, SalesFact... facts) {
        KpiResult result = kpi.compute(List.of(facts));
        assertThat(result).isInstanceOf(Defined.class);
        return (Defined) result;
    }

    private static String value(Kpi kpi, SalesFact... facts) {
        return defined(kpi, facts).number().toPlainString();
    }
}
