package org.openpac.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.DateRange;

/** The totals of one or many indicators while they grow: every total once, however many share it. Not thread-safe. */
final class Ledger {

    private final Layout layout;
    private final @Nullable DateRange period;
    private final Accumulator<?>[] accumulators;
    private final List<Layout.Intake> intakes;
    private final Reader[] readers;

    Ledger(Layout layout, @Nullable DateRange period) {
        this.layout = layout;
        this.period = period;
        this.accumulators = layout.accumulators();
        this.intakes = layout.intakes().toList();
        this.readers = intakes.stream()
                .map(intake -> new Reader(intake, period, accumulators))
                .toArray(Reader[]::new);
    }

    void add(SalesFact fact) {
        Class<?> type = fact.getClass();
        for (Reader reader : readers) {
            if (reader.type() == type) {
                reader.add(fact);
            }
        }
    }

    void merge(Ledger other) {
        if (!other.layout.kpis().equals(layout.kpis()) || !Objects.equals(other.period, period)) {
            throw new IllegalArgumentException("tally must be of " + this + ": " + other);
        }
        for (int i = 0; i < accumulators.length; i++) {
            accumulators[i].merge(other.accumulators[i]);
        }
        for (int i = 0; i < readers.length; i++) {
            readers[i].merge(other.readers[i]);
        }
    }

    @Nullable
    DateRange period() {
        return period;
    }

    Accumulator<?> accumulator(Total<?> total) {
        return accumulators[layout.position(total)];
    }

    List<Reader> readers(Kpi kpi) {
        return Arrays.stream(layout.intakes(kpi)).mapToObj(i -> readers[i]).toList();
    }

    /** How many facts entered the formula of an indicator. */
    long facts(Kpi kpi) {
        long sum = 0;
        for (int i = 0; i < readers.length; i++) {
            List<Integer> counted = layout.counted(kpi, intakes.get(i));
            if (counted.size() == 1) {
                sum += accumulators[counted.get(0)].facts();
            } else if (counted.size() > 1) {
                sum += readers[i].facts(counted, intakes.get(i).unions());
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        String codes = layout.kpis().size() == 1 ? layout.kpis().get(0).code() : layout.toString();
        return codes + (period == null ? "" : " in " + period);
    }
}
