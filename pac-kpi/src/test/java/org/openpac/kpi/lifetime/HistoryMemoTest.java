package org.openpac.kpi.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Histories as words, groups of them, and answers that are worked out once for each. */
class HistoryMemoTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, 0", "1, 1, 1, 1, 1", "5, 7, 30, 3, 5", "10000, 19000, 20000, 14, 15", "255, 256, 256, 8, 9"
    })
    void a_history_is_one_word(long count, long last, long age, int countBits, int ageBits) {
        PackedHistory packing = PackedHistory.of(List.of(CustomerSummary.of("a", count, last, age)));
        assertThat(packing).isEqualTo(new PackedHistory(countBits, ageBits));
        assertThat(packing.isPossible()).isTrue();
        long word = packing.word(count, last, age);
        assertThat(word).isNotNegative();
        assertThat(packing.repeatCount(word)).isEqualTo(count);
        assertThat(packing.ageAtLastPurchase(word)).isEqualTo(last);
        assertThat(packing.age(word)).isEqualTo(age);
    }

    /** The sign and one number more are left free: 62 bits at most. */
    @Test
    void what_needs_more_bits_than_a_word_has_is_no_word() {
        assertThat(new PackedHistory(2, 30).isPossible()).isTrue();
        assertThat(new PackedHistory(3, 30).isPossible()).isFalse();
        assertThat(new PackedHistory(1, 31).isPossible()).isFalse();
        PackedHistory full = new PackedHistory(2, 30);
        assertThat(full.word(3, (1L << 30) - 1, (1L << 30) - 1) + 1).isEqualTo(1L << 62);
    }

    @Test
    void words_are_in_the_order_of_histories() {
        PackedHistory packing = new PackedHistory(4, 6);
        assertThat(packing.word(1, 63, 63)).isLessThan(packing.word(2, 2, 2));
        assertThat(packing.word(2, 2, 63)).isLessThan(packing.word(2, 3, 3));
        assertThat(packing.word(2, 3, 3)).isLessThan(packing.word(2, 3, 4));
    }

    /** Histories of 3,000 kinds, each of two customers: more than the first table holds, and twice that. */
    @Test
    void each_history_is_answered_once() {
        List<CustomerSummary> customers = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            int kind = i % 3_000;
            customers.add(CustomerSummary.of("customer " + i, 1 + kind % 30, 30 + kind % 100, 200 + kind % 7));
        }
        long kinds = customers.stream()
                .map(each -> List.of(each.repeatCount(), each.ageAtLastPurchase(), each.age()))
                .distinct()
                .count();
        long withoutLast = customers.stream()
                .map(each -> List.of(each.repeatCount(), each.age()))
                .distinct()
                .count();
        AtomicInteger whole = new AtomicInteger();
        AtomicInteger part = new AtomicInteger();
        double[] answers = HistoryMemo.answers(
                customers,
                (x, last, age) -> {
                    whole.incrementAndGet();
                    return 1 + 1e6 * x + 1e3 * last + age;
                },
                (x, age) -> {
                    part.incrementAndGet();
                    return 2 + x;
                });
        for (int i = 0; i < answers.length; i++) {
            CustomerSummary each = customers.get(i);
            assertThat(answers[i])
                    .isEqualTo((1 + 1e6 * each.repeatCount() + 1e3 * each.ageAtLastPurchase() + each.age())
                            * (2 + each.repeatCount()));
        }
        assertThat(whole.get()).isEqualTo((int) kinds);
        assertThat(part.get()).isEqualTo((int) withoutLast);
        assertThat(kinds).isGreaterThan(1_024);
    }

    /** Ages of billions of days do not fit into a word together. */
    @Test
    void histories_that_are_no_words_are_answered_and_grouped_too() {
        long old = 5_000_000_000L;
        List<CustomerSummary> customers = List.of(
                CustomerSummary.of("a", 2, 7, old),
                CustomerSummary.of("b", 0, 0, 70),
                CustomerSummary.of("c", 2, 7, old),
                CustomerSummary.of("d", 2, 7, 70),
                CustomerSummary.of("e", 2, 14, 70));
        assertThat(HistoryMemo.answers(customers, (x, last, age) -> 10 * x + last, (x, age) -> age))
                .containsExactly(27.0 * old, 0, 27.0 * old, 27 * 70, 34 * 70);
        RepeatGroups groups = RepeatGroups.of(CustomerSummaries.of(customers, Cadence.WEEKLY), Cadence.WEEKLY);
        assertThat(groups.size()).isEqualTo(4);
        assertThat(List.of(groups.repeatCount[0], groups.repeatCount[1], groups.repeatCount[3]))
                .containsExactly(0L, 2L, 2L);
        assertThat(groups.lastPurchase).startsWith(0, 1, 1, 2);
        assertThat(groups.age).startsWith(10, 10, old / 7.0, 10);
        assertThat(groups.customers).startsWith(1, 1, 2, 1);
    }

    @Test
    void customers_of_one_history_are_one_group() {
        List<CustomerSummary> customers = List.of(
                CustomerSummary.of("a", 2, 14, 70),
                CustomerSummary.of("b", 0, 0, 70),
                CustomerSummary.of("c", 2, 7, 70),
                CustomerSummary.of("d", 2, 7, 63),
                CustomerSummary.of("e", 2, 14, 70),
                CustomerSummary.of("f", 1, 14, 70));
        RepeatGroups groups = RepeatGroups.of(CustomerSummaries.of(customers, Cadence.WEEKLY), Cadence.WEEKLY);
        assertThat(groups.size()).isEqualTo(5);
        assertThat(groups.repeatCount).startsWith(0, 1, 2, 2, 2);
        assertThat(groups.lastPurchase).startsWith(0, 2, 1, 1, 2);
        assertThat(groups.age).startsWith(10, 10, 9, 10, 10);
        assertThat(groups.customers).startsWith(1, 1, 1, 1, 2);
    }

    /** (1, 2), (2, 1) twice and (4, 6): means 9/4 and 5/2, squares 19/4 and 17, products 15/2. */
    @Test
    void pairs_by_hand() {
        PairSums pairs = new PairSums();
        assertThat(pairs.correlation()).isEmpty();
        pairs.add(1, 2, 1);
        pairs.add(2, 1, 2);
        pairs.add(4, 6, 1);
        assertThat(pairs.correlation().getAsDouble()).isCloseTo(7.5 / Math.sqrt(4.75 * 17), within(1e-12));
        PairSums same = new PairSums();
        same.add(1, 5, 1);
        same.add(2, 5, 1);
        assertThat(same.correlation()).isEmpty();
    }

    @Test
    void the_correlation_of_random_pairs_is_that_of_the_textbook() {
        Random random = new Random(8);
        PairSums pairs = new PairSums();
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < 200; i++) {
            double u = random.nextDouble();
            double v = u / 2 + random.nextDouble();
            double times = 1 + random.nextInt(3);
            pairs.add(u, v, times);
            n += times;
            x += times * u;
            y += times * v;
            xx += times * u * u;
            yy += times * v * v;
            xy += times * u * v;
        }
        double expected = (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
        assertThat(pairs.correlation().getAsDouble()).isCloseTo(expected, within(1e-12));
    }
}
