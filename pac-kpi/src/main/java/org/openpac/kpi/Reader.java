package org.openpac.kpi;

import java.util.List;

/** What takes the facts of one kind into account. */
final class Reader {

    private final Class<? extends SalesFact> type;
    private final Accumulator<SalesFact>[] counted;
    private final Accumulator<SalesFact>[] watched;

    /**
     * Puts together the accumulators of a kind.
     *
     * @param counted those of the formula
     * @param watched those that only conditions ask for
     */
    Reader(FactKind kind, List<Accumulator<?>> counted, List<Accumulator<?>> watched) {
        this.type = kind.implementation();
        this.counted = array(counted);
        this.watched = array(watched);
    }

    Class<? extends SalesFact> type() {
        return type;
    }

    /** Takes a fact into account for the formula and says whether it counted. */
    boolean isCounted(SalesFact fact) {
        return add(fact, counted);
    }

    /** Takes a fact into account for the conditions. */
    void watch(SalesFact fact) {
        add(fact, watched);
    }

    private static boolean add(SalesFact fact, Accumulator<SalesFact>[] accumulators) {
        boolean isCounted = false;
        for (Accumulator<SalesFact> accumulator : accumulators) {
            isCounted |= accumulator.add(fact);
        }
        return isCounted;
    }

    @SuppressWarnings("unchecked") // all of them read the facts of the kind, and get no others
    private static Accumulator<SalesFact>[] array(List<Accumulator<?>> accumulators) {
        return (Accumulator<SalesFact>[]) accumulators.toArray(Accumulator<?>[]::new);
    }
}
