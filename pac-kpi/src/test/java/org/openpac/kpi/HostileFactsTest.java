package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Formulas.mean;
import static org.openpac.kpi.Formulas.ratio;
import static org.openpac.kpi.Formulas.share;
import static org.openpac.kpi.Formulas.sum;
import static org.openpac.kpi.Formulas.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.RetentionKpis;
import org.openpac.kpi.catalog.TeamKpis;

/** Whatever the facts, there is a value that can be trusted or a reason, never an exception. */
class HostileFactsTest {

    private static final DateRange ALL_DAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    @Test
    void amounts_of_currencies_without_and_with_many_decimals_add_up_exactly() {
        assertThat(spent("999999999999999 JPY", "999999999999999 JPY", "1 JPY")).isEqualTo("1999999999999999 JPY");
        assertThat(spent("0.001 BHD", "999999999999.999 BHD")).isEqualTo("1000000000000 BHD");
        assertThat(spent("99999999999.9999 CLF", "0.0001 CLF", "999999999999999 CLF"))
                .isEqualTo("1000099999999999 CLF");
    }

    @Test
    void parts_of_the_largest_amounts_add_up_exactly() {
        Kpi part = Own.amount(value(sum(Spend.class, Spend::amount, spend -> Share.of("0.000000000001"))));
        assertThat(text(part.compute(List.of(spend("999999999999999 CLF"), spend("1 CLF")))))
                .isEqualTo("1000 CLF");
        Kpi beyond = Own.amount(value(sum(Spend.class, Spend::amount, spend -> Share.of("10000000"))));
        assertThat(text(beyond.compute(List.of(spend("3 EUR"))))).isEqualTo("30000000 EUR");
        // (10^15 - 1)^2 is 10^30 - 2 * 10^15 + 1, and a hundredth of 10^15 - 1 comes on top
        Kpi many = Own.amount(value(sum(Spend.class, Spend::amount, spend -> Share.of("999999999999999"))));
        assertThat(text(many.compute(List.of(spend("999999999999999 EUR"), spend("0.01 EUR")))))
                .isEqualTo("999999999999998010000000000000.99 EUR");
    }

    @Test
    void squares_of_the_largest_amounts_add_up_exactly() {
        Kpi squares = Own.kpi(value(Formulas.squares(Spend.class, Spend::amount)));
        List<SalesFact> facts = List.of(spend("999999999999999 CLF"), spend("0.0001 CLF"), spend("2 CLF"));
        assertThat(Own.defined(squares, facts).numerator())
                .isEqualByComparingTo("999999999999998000000000000005.00000001");
        Tally<SalesFact> split = squares.tally().add(facts.get(2)).add(facts.get(1));
        assertThat(squares.tally().add(facts.get(0)).merge(split).result()).isEqualTo(squares.compute(facts));
    }

    @Test
    void counts_add_up_beyond_what_a_long_holds() {
        Activity many = Facts.activity(ActivityType.CONTACT, Counts.LARGEST);
        KpiResult result =
                TeamKpis.PROSPECTS_CONTACTED.compute(Stream.generate(() -> many).limit(10_000));
        assertThat(result.value().orElseThrow()).isEqualByComparingTo("1E19");
    }

    @Test
    void amounts_of_other_currencies_do_not_disturb_where_they_do_not_count() {
        Kpi acquisition = Own.amount(
                value(sum(Spend.class, Spend::amount).where(spend -> spend.purpose() == SpendPurpose.ACQUISITION)));
        List<SalesFact> facts =
                List.of(spend("3 EUR"), spend("5 USD").withPurpose(SpendPurpose.RETENTION), Facts.order("1"), yen("9"));
        assertThat(text(acquisition.compute(facts))).isEqualTo("3 EUR");
    }

    @Test
    void amounts_of_other_currencies_do_not_disturb_on_days_that_are_not_looked_at() {
        Kpi spent = Own.amount(value(sum(Spend.class, Spend::amount)));
        List<SalesFact> facts = List.of(spend("3 EUR"), spend("5 USD").withDate(Facts.DAY.minusDays(1)));
        assertThat(text(spent.compute(facts, new DateRange(Facts.DAY, Facts.DAY))))
                .isEqualTo("3 EUR");
        assertThat(Own.reason(spent.compute(facts))).isEqualTo(Reason.MIXED_CURRENCIES);
    }

    @Test
    void a_divisor_below_zero_is_a_reason_and_no_number() {
        List<SalesFact> facts = List.of(Facts.wonDeal("100", 3), Facts.quota("-200"));
        assertThat(Own.reason(TeamKpis.TEAM_QUOTA_ATTAINMENT.compute(facts))).isEqualTo(Reason.EMPTY_DENOMINATOR);
    }

    @Test
    void nothing_of_any_currency_is_no_amount() {
        Kpi kpi = Own.amount(value(sum(Spend.class, Spend::amount)
                .where(spend -> spend.purpose() == SpendPurpose.RETENTION)
                .absentMeansZero()));
        assertThat(Own.reason(kpi.compute(List.of(spend("3 EUR"))))).isEqualTo(Reason.NO_DATA);
    }

    @Test
    void all_days_may_be_the_period() {
        assertThat(text(AcquisitionKpis.CAC.compute(List.of(Facts.direct("30"), Facts.won(3)), ALL_DAYS)))
                .isEqualTo("10 EUR");
    }

    @Test
    void a_base_on_the_last_day_there_is_reaches_beyond_any_period() {
        List<SalesFact> facts =
                List.of(Facts.base(10, 1).withDate(LocalDate.MAX), Facts.lost(1).withDate(LocalDate.MAX));
        DateRange lastDays = new DateRange(LocalDate.MAX.minusDays(3), LocalDate.MAX.minusDays(1));
        assertThat(RetentionKpis.CHURN.compute(facts, ALL_DAYS).value().orElseThrow())
                .isEqualByComparingTo("10");
        assertThat(Own.reason(RetentionKpis.CHURN.compute(facts, lastDays))).isEqualTo(Reason.OUTSIDE_PERIOD);
    }

    @Test
    void an_expense_of_the_last_month_there_is_takes_effect_in_no_period() {
        Spend last = Facts.direct("5").withDate(LocalDate.MAX).withEffectLag(new EffectLag(0, 3));
        List<SalesFact> facts =
                List.of(Facts.direct("8").withDate(LocalDate.of(2025, 10, 1)), Facts.direct("30"), last, Facts.won(3));
        DateRange january = DateRange.of("2026-01-01", "2026-01-31");
        assertThat(text(AcquisitionKpis.CAC_BY_EFFECT.compute(facts, january))).isEqualTo("10 EUR");
    }

    @Test
    void an_interval_is_left_out_where_the_numbers_are_those_of_no_sample() {
        Total<Order> orders = Formulas.facts(Order.class);
        Total<Order> units = Formulas.count(Order.class, Order::quantity);
        List<SalesFact> facts = List.of(Facts.order("a", 3, "10"), Facts.order("a", 5, "20"));
        assertThat(interval(share(units, orders, Reason.EMPTY_DENOMINATOR), facts))
                .isFalse();
        assertThat(interval(share(sum(Order.class, Order::amount), units, Reason.EMPTY_DENOMINATOR), facts))
                .isFalse();
        assertThat(interval(mean(units, orders, orders, Reason.EMPTY_DENOMINATOR), facts))
                .isFalse();
        assertThat(interval(Formulas.netScore(units, orders, orders, Reason.EMPTY_DENOMINATOR), facts))
                .isFalse();
        assertThat(interval(share(orders, units, Reason.EMPTY_DENOMINATOR), facts))
                .isTrue();
        assertThat(interval(
                        share(orders, units, Reason.EMPTY_DENOMINATOR).over(orders, Reason.EMPTY_DENOMINATOR), facts))
                .isFalse();
    }

    private static boolean interval(Formula formula, List<SalesFact> facts) {
        return Own.defined(Own.kpi(formula), facts).interval().isPresent();
    }

    @Test
    void a_fact_that_lies_in_two_windows_counts_once() {
        Total<Order> now = Formulas.facts(Order.class);
        Kpi ratio = Own.kpi(ratio(now).over(now.in(Window.ANY_TIME), Reason.EMPTY_DENOMINATOR));
        List<SalesFact> facts =
                List.of(Facts.order("1"), Facts.order("2"), Facts.order("3").withDate(LocalDate.of(2020, 1, 1)));
        KpiResult.Defined defined = (KpiResult.Defined) ratio.compute(facts, DateRange.of("2026-01-01", "2026-12-31"));
        assertThat(defined.numerator()).isEqualByComparingTo("2");
        assertThat(defined.denominator()).isEqualByComparingTo("3");
        assertThat(defined.n()).isEqualTo(3);
    }

    @Test
    void a_duration_of_any_length_is_counted() {
        Kpi median =
                Own.kpi(value(Formulas.medianDuration(Order.class, order -> true, Order::quantity, order -> true)));
        List<SalesFact> facts = List.of(
                Facts.order("a", 4, "1"), Facts.order("a", Counts.LARGEST, "1"), Facts.order("a", Counts.LARGEST, "1"));
        assertThat(median.compute(facts).value().orElseThrow()).isEqualByComparingTo("36525");
    }

    private static Spend spend(String money) {
        return Facts.spend(Money.parse(money), CostKind.DIRECT);
    }

    private static SalesFact yen(String amount) {
        return Facts.revenue("0").withAmount(Money.of(amount, "JPY"));
    }

    private static String spent(String... amounts) {
        Kpi kpi = Own.amount(value(sum(Spend.class, Spend::amount)));
        return text(kpi.compute(Stream.of(amounts).map(HostileFactsTest::spend)));
    }

    private static String text(KpiResult result) {
        KpiResult.Defined defined = (KpiResult.Defined) result;
        return defined.numerator().divide(defined.denominator()).toPlainString() + " " + defined.unit();
    }
}
