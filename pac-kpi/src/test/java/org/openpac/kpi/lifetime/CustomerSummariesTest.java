package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.Money;
import org.openpac.kpi.published.PublishedFigures;

class CustomerSummariesTest {

    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    @Test
    void a_history_is_summed_up_by_hand() {
        CustomerSummaries summaries = CustomerSummaries.of(
                List.of(
                        buys("Ada", "2026-06-20"),
                        buys("Ada", "2026-06-01"),
                        buys("Ada", "2026-07-02"),
                        buys("Ada", "2026-06-20"),
                        buys("Ada", "2026-06-05"),
                        buys("Zoe", "2026-07-01"),
                        buys("Bob", "2026-06-30")),
                END,
                Cadence.WEEKLY);
        assertThat(summaries.customers())
                .containsExactly(
                        CustomerSummary.of("Ada", 2, 19, 29).withHoldoutRepeatCount(1),
                        CustomerSummary.of("Bob", 0, 0, 0));
        assertThat(summaries.find("Ada").orElseThrow().daysSinceLast()).isEqualTo(10);
        assertThat(summaries.find("Zoe")).isEmpty();
        assertThat(summaries.excludedCount()).isEqualTo(1);
        assertThat(summaries.repeatPurchases()).isEqualTo(2);
        assertThat(summaries.holdoutRepeatPurchases()).isEqualTo(1);
    }

    @Test
    void every_cdnow_customer_is_summed_up_as_in_the_recency_and_frequency_file() {
        CustomerSummaries summaries = Cdnow.summaries(Cadence.WEEKLY);
        List<CustomerSummary> expected = PublishedFigures.rows("cdnow_sample_rfm_39w.csv").stream()
                .map(row -> CustomerSummary.of(
                                row[0], Long.parseLong(row[1]), Long.parseLong(row[2]), Long.parseLong(row[3]))
                        .withHoldoutRepeatCount(Long.parseLong(row[6])))
                .toList();
        assertThat(expected).hasSize(2_357);
        assertThat(summaries.customers())
                .usingElementComparator(CustomerSummariesTest::compareWithoutSpend)
                .isEqualTo(expected);
        for (String[] row : PublishedFigures.rows("cdnow_sample_rfm_39w.csv")) {
            CustomerSummary customer = summaries.find(row[0]).orElseThrow();
            assertThat(customer.meanRepeatSpend().orElse(0)).isCloseTo(Double.parseDouble(row[4]), within(1e-9));
        }
        assertThat(summaries.remarks().freePurchases()).isEqualTo(8);
        assertThat(summaries.remarks().refunds()).isZero();
        assertThat(summaries.repeatPurchases()).isEqualTo(2_457);
        assertThat(summaries.holdoutRepeatPurchases()).isEqualTo(1_882);
        assertThat(summaries.excludedCount()).isZero();
    }

    @Property
    void the_order_of_purchases_changes_nothing(@ForAll List<Short> days, @ForAll long seed) {
        List<Purchase> purchases = new ArrayList<>();
        for (short day : days) {
            purchases.add(Purchase.of("customer " + Math.floorMod(day, 7), END.plusDays(day / 100)));
        }
        CustomerSummaries inOrder = CustomerSummaries.of(purchases, END, Cadence.DAILY);
        Collections.shuffle(purchases, new Random(seed));
        assertThat(CustomerSummaries.of(purchases.stream(), END, Cadence.DAILY)).isEqualTo(inOrder);
        assertThat(CustomerSummaries.of(inOrder.customers(), Cadence.DAILY).customers())
                .isEqualTo(inOrder.customers());
    }

    @Property
    void purchases_may_be_added_up_by_customer_and_day_before(@ForAll List<Short> days) {
        List<Purchase> purchases = new ArrayList<>();
        Map<CustomerDay, BigDecimal> sums = new HashMap<>();
        for (short day : days) {
            String customer = "customer " + Math.floorMod(day, 7);
            Money amount = Money.of(day % 9, "EUR");
            LocalDate date = END.plusDays(day / 1000);
            purchases.add(Purchase.of(customer, date, amount));
            sums.merge(new CustomerDay(customer, date, day % 9 < 0), amount.amount(), BigDecimal::add);
        }
        Calibration calibration = Calibration.until(END);
        assertThat(CustomerSummaries.of(sums, Currency.getInstance("EUR"), calibration, Cadence.DAILY)
                        .customers())
                .isEqualTo(CustomerSummaries.of(purchases, calibration, Cadence.DAILY)
                        .customers());
    }

    @Test
    void days_of_customers_are_in_order_and_refunds_after_purchases() {
        CustomerDay first = new CustomerDay("Ada", END, false);
        assertThat(first)
                .isLessThan(new CustomerDay("Ada", END, true))
                .isLessThan(new CustomerDay("Ada", END.plusDays(1), false))
                .isLessThan(new CustomerDay("Bob", END.minusDays(1), false))
                .isEqualByComparingTo(new CustomerDay("Ada", END, false));
    }

    @Test
    void a_day_with_a_purchase_and_its_refund_is_one_of_each() {
        Map<CustomerDay, BigDecimal> sums = Map.of(
                new CustomerDay("Ada", END, false), BigDecimal.TEN,
                new CustomerDay("Ada", END, true), BigDecimal.TEN.negate(),
                new CustomerDay("Ada", END.minusDays(2), false), BigDecimal.ZERO);
        Currency euro = Currency.getInstance("EUR");
        CustomerSummaries summaries = CustomerSummaries.of(sums, euro, Calibration.until(END), Cadence.WEEKLY);
        assertThat(summaries.customers())
                .containsExactly(CustomerSummary.of("Ada", 1, 2, 2).withRepeatSpend(new BigDecimal(0), euro));
        assertThat(summaries.remarks()).isEqualTo(new LogRemarks(0, 1, 1, false));
    }

    @Test
    void a_purchase_tells_its_spend_only_if_it_is_known() {
        Purchase known = Purchase.of("Ada", END, Money.of(12, "EUR"));
        assertThat(known.spend()).contains(Money.of(12, "EUR"));
        assertThat(known)
                .hasToString("Ada on 2026-06-30 for 12.00 EUR")
                .isEqualTo(Purchase.of("Ada", END, Money.of(12, "EUR")));
        assertThat(Purchase.of("Ada", END).spend()).isEmpty();
        assertThat(Purchase.of("Ada", END)).isNotEqualTo(known).hasToString("Ada on 2026-06-30");
    }

    @Test
    void what_is_no_history_is_refused_with_its_values() {
        assertThatThrownBy(() -> CustomerSummary.of("Ada", -1, 0, 0))
                .hasMessage("repeatCount must not be negative: -1");
        assertThatThrownBy(() -> CustomerSummary.of("Ada", 1, 5, 4))
                .hasMessage("ageAtLastPurchase must be at most the age, 4: 5");
        assertThatThrownBy(() -> CustomerSummary.of("Ada", 1, 0, 4))
                .hasMessage("ageAtLastPurchase must be 0 exactly if there is no repeat purchase: 0 with repeatCount 1");
        CustomerSummary ada = CustomerSummary.of("Ada", 1, 3, 4);
        assertThatThrownBy(() -> CustomerSummaries.of(List.of(ada, ada), Cadence.DAILY))
                .hasMessage("customer is there twice: Ada");
    }

    @Test
    void a_year_has_the_same_length_however_it_is_counted() {
        assertThat(Cadence.WEEKLY.periods(Period.ofWeeks(39))).isEqualTo(39);
        assertThat(Cadence.MONTHLY.periods(Period.ofYears(2))).isEqualTo(24);
        assertThat(Cadence.YEARLY.periods(Period.ofMonths(6))).isEqualTo(0.5);
        assertThat(Cadence.QUARTERLY.days()).isEqualTo(91.310625);
        assertThat(Cadence.DAILY.periods(Period.of(0, 1, 1))).isEqualTo(31.436875);
    }

    private static int compareWithoutSpend(CustomerSummary one, CustomerSummary other) {
        boolean isSame = one.customer().equals(other.customer())
                && one.repeatCount() == other.repeatCount()
                && one.ageAtLastPurchase() == other.ageAtLastPurchase()
                && one.age() == other.age()
                && one.holdoutRepeatCount() == other.holdoutRepeatCount();
        return isSame ? 0 : 1;
    }

    /** Second purchase 10 with 4 given back, third 6: 12 in all; the first is no repeat purchase, nor is what it gave back. */
    @Test
    void refunds_lessen_the_purchase_before_them_and_are_none() {
        CustomerSummaries summaries = CustomerSummaries.of(
                List.of(
                        pays("Ada", "2026-06-12", "6"),
                        pays("Ada", "2026-05-20", "-99"),
                        pays("Ada", "2026-06-01", "20"),
                        pays("Ada", "2026-06-02", "-5"),
                        pays("Ada", "2026-06-08", "-4"),
                        pays("Ada", "2026-06-05", "10"),
                        pays("Ada", "2026-07-09", "-6"),
                        pays("Bob", "2026-06-03", "-1")),
                END,
                Cadence.DAILY);
        CustomerSummary ada = summaries.find("Ada").orElseThrow();
        assertThat(ada.repeatCount()).isEqualTo(2);
        assertThat(ada.age()).isEqualTo(29);
        assertThat(ada.repeatSpend().orElseThrow()).isEqualByComparingTo("12");
        assertThat(ada.currency().orElseThrow().getCurrencyCode()).isEqualTo("EUR");
        assertThat(ada.meanRepeatSpend()).hasValue(6);
        assertThat(summaries.find("Bob")).isEmpty();
        assertThat(summaries.remarks()).isEqualTo(new LogRemarks(1, 5, 0, false));
    }

    @Test
    void free_purchases_count_unless_they_are_left_out() {
        List<Purchase> log =
                List.of(pays("Ada", "2026-06-01", "0"), pays("Ada", "2026-06-05", "8"), pays("Ada", "2026-06-09", "0"));
        Calibration calibration = Calibration.until(END);
        CustomerSummary all = CustomerSummaries.of(log, calibration, Cadence.DAILY)
                .customers()
                .get(0);
        assertThat(all.repeatCount()).isEqualTo(2);
        assertThat(all.meanRepeatSpend()).hasValue(4);
        CustomerSummary paid = CustomerSummaries.of(log, calibration.withoutFreePurchases(), Cadence.DAILY)
                .customers()
                .get(0);
        assertThat(paid.repeatCount()).isZero();
        assertThat(paid.age()).isEqualTo(25);
        assertThat(paid.meanRepeatSpend()).isEmpty();
    }

    @Test
    void amounts_that_do_not_add_up_are_left_out_and_told() {
        Purchase inDollars = Purchase.of("Ada", LocalDate.parse("2026-06-02"), Money.of(3, "USD"));
        CustomerSummaries mixed = CustomerSummaries.of(
                List.of(pays("Ada", "2026-06-01", "5"), inDollars), Calibration.until(END), Cadence.DAILY);
        assertThat(mixed.remarks().hasManyCurrencies()).isTrue();
        assertThat(mixed.customers().get(0).repeatSpend()).isEmpty();
        CustomerSummaries unknown = CustomerSummaries.of(
                List.of(pays("Ada", "2026-06-01", "5"), buys("Ada", "2026-06-02")),
                Calibration.until(END),
                Cadence.DAILY);
        assertThat(unknown.customers().get(0).meanRepeatSpend()).isEmpty();
    }

    @Test
    void the_holdout_ends_where_it_is_told_to() {
        List<Purchase> log = List.of(
                buys("Ada", "2026-06-01"),
                buys("Ada", "2026-07-02"),
                buys("Ada", "2026-07-05"),
                buys("Ada", "2026-08-09"));
        Calibration calibration = Calibration.until(END).withHoldoutUntil(LocalDate.parse("2026-07-31"));
        CustomerSummaries summaries = CustomerSummaries.of(log, calibration, Cadence.DAILY);
        assertThat(summaries.holdoutRepeatPurchases()).isEqualTo(2);
        assertThat(summaries.holdout().map(Cadence.DAILY::periods)).isPresent();
        assertThat(calibration.holdoutDays()).hasValue(31);
        assertThatThrownBy(() -> Calibration.until(END).withHoldoutUntil(END))
                .hasMessage("the holdout must end after the calibration, 2026-06-30: 2026-06-30");
    }

    @Property
    void identifications_are_sorted_as_texts_whatever_they_are_like(@ForAll long seed) {
        Random random = new Random(seed);
        String alphabet = random.nextBoolean() ? "0123456789" : "aé𝄞Z-\u00ff\uffff";
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            StringBuilder id = new StringBuilder("customer ");
            int length = random.nextInt(30);
            for (int k = 0; k < length; k++) {
                id.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ids.add(id.toString());
        }
        assertThat(IdOrder.sorted(ids, id -> id))
                .isEqualTo(ids.stream().sorted().toList());
    }

    private static Purchase pays(String customer, String date, String amount) {
        return Purchase.of(customer, LocalDate.parse(date), Money.of(amount, "EUR"));
    }

    private static Purchase buys(String customer, String date) {
        return Purchase.of(customer, LocalDate.parse(date));
    }
}
