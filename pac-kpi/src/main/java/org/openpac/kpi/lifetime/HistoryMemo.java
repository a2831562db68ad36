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

    private static final int FIRST_BITS = 10;

    /** Positive; 0 where a slot is free. */
    private long[] keys = new long[1 << FIRST_BITS];

    private double[] values = new double[1 << FIRST_BITS];
    private int shift = Long.SIZE - FIRST_BITS;
    private int count;

    private HistoryMemo() {}

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
        HistoryMemo histories = new HistoryMemo();
        HistoryMemo ages = new HistoryMemo();
        for (int i = 0; i < answers.length; i++) {
            CustomerSummary each = customers.get(i);
            long word = packing.word(each);
            int slot = histories.slot(word + 1);
            if (histories.isFree(slot)) {
                long ageWord = packing.word(each.repeatCount(), 0, each.age());
                int ageSlot = ages.slot(ageWord + 1);
                if (ages.isFree(ageSlot)) {
                    ageSlot = ages.put(ageWord + 1, withoutLast.answer(each.repeatCount(), each.age()));
                }
                double rest = ages.values[ageSlot];
                double answer = whole.answer(each.repeatCount(), each.ageAtLastPurchase(), each.age());
                slot = histories.put(word + 1, answer * rest);
            }
            answers[i] = histories.values[slot];
        }
        return answers;
    }

    private boolean isFree(int slot) {
        return keys[slot] == 0;
    }

    /** Where a key stands, or the free slot where it belongs. */
    private int slot(long key) {
        int slot = (int) ((key * MULTIPLIER) >>> shift);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** Keeps an answer, and half of the slots free. */
    private int put(long key, double value) {
        if (2 * count >= keys.length) {
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
        count++;
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldValues = values;
        keys = new long[4 * oldKeys.length];
        values = new double[4 * oldKeys.length];
        shift -= 2;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
