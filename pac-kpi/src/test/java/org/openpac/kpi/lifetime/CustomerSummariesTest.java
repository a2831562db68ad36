package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        assertThat(summaries.customers()).isEqualTo(expected);
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

    private static Purchase buys(String customer, String date) {
        return Purchase.of(customer, LocalDate.parse(date));
    }
}
