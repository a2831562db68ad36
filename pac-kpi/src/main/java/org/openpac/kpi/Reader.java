package org.openpac.kpi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.DateRange;

/** Takes the facts of one kind and window into account. Not thread-safe. */
final class Reader {

    private final Class<? extends SalesFact> type;
    private final @Nullable DateRange days;
    private final @Nullable Dating<SalesFact> dating;
    private final boolean isOfPeriod;
    private final boolean isBound;
    private final Accumulator<SalesFact>[] accumulators;
    private final boolean[] counted;
    private final int[][] unions;
    private final long[] facts;
    private boolean isAnyGiven;
    private boolean isAnyOutside;
    private boolean isPartial;

    /** Puts an intake to work. */
    @SuppressWarnings("unchecked") // all of them read the facts of the kind, and get no others
    Reader(Layout.Intake intake, @Nullable DateRange period, Accumulator<?>[] all) {
        this.type = intake.kind().implementation();
        this.days = intake.days(period).orElse(null);
        this.dating = (Dating<SalesFact>) intake.dating();
        this.isOfPeriod = intake.window() == Window.PERIOD;
        this.isBound = intake.window() != Window.ANY_TIME;
        this.accumulators = (Accumulator<SalesFact>[])
                intake.totals().stream().map(i -> all[i]).toArray(Accumulator<?>[]::new);
        this.counted = new boolean[accumulators.length];
        this.unions = intake.unions().stream()
                .map(union -> union.stream().mapToInt(intake.totals()::indexOf).toArray())
                .toArray(int[][]::new);
        this.facts = new long[unions.length];
    }

    Class<? extends SalesFact> type() {
        return type;
    }

    void add(SalesFact fact) {
        if (days != null && !isWithin(fact, days)) {
            return;
        }
        isAnyGiven = true;
        for (int i = 0; i < accumulators.length; i++) {
            counted[i] = accumulators[i].add(fact);
        }
        for (int i = 0; i < unions.length; i++) {
            if (isAnyCounted(unions[i])) {
                facts[i]++;
            }
        }
    }

    private boolean isWithin(SalesFact fact, DateRange range) {
        LocalDate date = dating == null ? fact.date() : dating.date(fact).orElse(null);
        if (date == null || !range.contains(date)) {
            isAnyOutside = true;
            return false;
        }
        isPartial |= isOfPeriod && fact.lastDay().isAfter(range.end());
        return true;
    }

    private boolean isAnyCounted(int[] union) {
        for (int i : union) {
            if (counted[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether it looks at certain days only, where a period is asked for. */
    boolean isBound() {
        return isBound;
    }

    void merge(Reader other) {
        for (int i = 0; i < facts.length; i++) {
            facts[i] += other.facts[i];
        }
        isAnyGiven |= other.isAnyGiven;
        isAnyOutside |= other.isAnyOutside;
        isPartial |= other.isPartial;
    }

    /** How many facts counted in one or more of the totals at these places. */
    long facts(List<Integer> union, List<List<Integer>> all) {
        return facts[all.indexOf(union)];
    }

    boolean isAnyGiven() {
        return isAnyGiven;
    }

    boolean isAnyOutside() {
        return isAnyOutside;
    }

    boolean isPartial() {
        return isPartial;
    }
}
