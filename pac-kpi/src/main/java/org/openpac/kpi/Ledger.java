package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.DateRange;

/** The totals of one or many indicators while they grow: every total once, however many share it. Not thread-safe. */
final class Ledger {

    private final Layout layout;
    private final @Nullable DateRange period;
    private final Map<Total<?>, Accumulator<?>> accumulators = new LinkedHashMap<>();
    private final Map<Layout.Filter, Sieve> sieves = new LinkedHashMap<>();
    private final Map<Layout.Intake, Gate> gates = new LinkedHashMap<>();
    private final Map<Set<Layout.Filter>, Union> unions = new LinkedHashMap<>();
    private final Map<FactKind, Reader> readers = new EnumMap<>(FactKind.class);

    Ledger(Layout layout, @Nullable DateRange period) {
        this.layout = layout;
        this.period = period;
        layout.totals().forEach(this::placeSieve);
        layout.filters().forEach((intake, filters) -> gates.put(intake, new Gate(intake, period, sieves(filters))));
        layout.unions().forEach(union -> unions.put(union, new Union(sieves(union))));
        layout.intakes().forEach(this::placeReader);
    }

    private void placeSieve(Layout.Filter filter, List<Total<?>> totals) {
        totals.forEach(total -> accumulators.put(total, total.accumulator()));
        sieves.put(
                filter,
                new Sieve(
                        filter.condition(),
                        totals.stream().map(this::accumulator).toArray(Accumulator<?>[]::new)));
    }

    private void placeReader(FactKind kind, List<Layout.Intake> intakes) {
        Gate[] ofKind = intakes.stream().map(this::gate).toArray(Gate[]::new);
        Union[] across = unions.entrySet().stream()
                .filter(union -> union.getKey().iterator().next().intake().kind() == kind)
                .map(Map.Entry::getValue)
                .toArray(Union[]::new);
        readers.put(kind, new Reader(ofKind, across));
    }

    private Sieve[] sieves(Collection<Layout.Filter> filters) {
        return filters.stream().map(this::sieve).toArray(Sieve[]::new);
    }

    void add(SalesFact fact) {
        Reader reader = readers.get(fact.kind());
        if (reader != null) {
            reader.add(fact);
        }
    }

    void merge(Ledger other) {
        if (!other.layout.kpis().equals(layout.kpis()) || !Objects.equals(other.period, period)) {
            throw new IllegalArgumentException("tally must be of " + this + ": " + other);
        }
        accumulators.forEach((total, accumulator) -> accumulator.merge(other.accumulator(total)));
        sieves.forEach((filter, sieve) -> sieve.merge(other.sieve(filter)));
        gates.forEach((intake, gate) -> gate.merge(other.gate(intake)));
        unions.forEach((filters, union) -> union.merge(other.union(filters)));
    }

    @Nullable
    DateRange period() {
        return period;
    }

    /** The total so far; empty if no fact counted. */
    Optional<BigDecimal> value(Total<?> total) {
        return sieve(Layout.Filter.of(total)).facts() > 0
                ? Optional.of(accumulator(total).total())
                : Optional.empty();
    }

    Accumulator<?> accumulator(Total<?> total) {
        return Objects.requireNonNull(accumulators.get(total.summed()), "total");
    }

    List<Gate> gates(Kpi kpi) {
        return layout.intakes(kpi).map(this::gate).toList();
    }

    /** How many facts entered the formula of an indicator. */
    long facts(Kpi kpi) {
        return layout.counted(kpi).stream().mapToLong(this::facts).sum();
    }

    private long facts(Set<Layout.Filter> filters) {
        return filters.size() == 1
                ? sieve(filters.iterator().next()).facts()
                : union(filters).facts();
    }

    private Sieve sieve(Layout.Filter filter) {
        return Objects.requireNonNull(sieves.get(filter), "filter");
    }

    private Gate gate(Layout.Intake intake) {
        return Objects.requireNonNull(gates.get(intake), "intake");
    }

    private Union union(Set<Layout.Filter> filters) {
        return Objects.requireNonNull(unions.get(filters), "filters");
    }

    @Override
    public String toString() {
        return layout + (period == null ? "" : " in " + period);
    }
}
