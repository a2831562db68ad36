package org.openpac.kpi.lifetime;

import java.util.Arrays;
import java.util.List;

/**
 * Answers for many customers, worked out once for each history.
 *
 * <p>An answer is the product of one that needs the whole history and one that does not need the last purchase; each is worked
 * out once for all customers it holds for.
 */
final class HistoryMemo {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final double[] values;
    private final int shift;

    /** Room for so many keys, all of them positive. */
    private HistoryMemo(int atMost) {
        int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(atMost));
        keys = new long[2 << bits];
        values = new double[2 << bits];
        shift = Long.SIZE - bits - 1;
        Arrays.fill(values, Double.NaN);
    }

    /** Works out the part of an answer that needs the whole history, with times in days. */
    @FunctionalInterface
    interface OfHistory {
        double answer(long repeatCount, long ageAtLastPurchase, long age);
    }

    /** Works out the part that does not need the last purchase, with times in days. */
    @FunctionalInterface
    interface OfAge {
        double answer(long repeatCount, long age);
    }

    /** The answers in the order of the customers. */
    static double[] answers(List<CustomerSummary> customers, OfHistory whole, OfAge withoutLast) {
        double[] answers = new double[customers.size()];
        PackedHistory packing = PackedHistory.of(customers);
        if (!packing.isPossible()) {
            Arrays.setAll(answers, i -> {
                CustomerSummary each = customers.get(i);
                return whole.answer(each.repeatCount(), each.ageAtLastPurchase(), each.age())
                        * withoutLast.answer(each.repeatCount(), each.age());
            });
            return answers;
        }
        HistoryMemo histories = new HistoryMemo(answers.length);
        HistoryMemo ages = new HistoryMemo(answers.length);
        for (int i = 0; i < answers.length; i++) {
            CustomerSummary each = customers.get(i);
            int slot = histories.slot(packing.word(each) + 1);
            if (Double.isNaN(histories.values[slot])) {
                int ageSlot = ages.slot(packing.word(each.repeatCount(), 0, each.age()) + 1);
                if (Double.isNaN(ages.values[ageSlot])) {
                    ages.values[ageSlot] = withoutLast.answer(each.repeatCount(), each.age());
                }
                histories.values[slot] =
                        ages.values[ageSlot] * whole.answer(each.repeatCount(), each.ageAtLastPurchase(), each.age());
            }
            answers[i] = histories.values[slot];
        }
        return answers;
    }

    private int slot(long key) {
        int slot = (int) ((key * MULTIPLIER) >>> shift);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        if (keys[slot] == 0) {
            keys[slot] = key;
        }
        return slot;
    }
}
