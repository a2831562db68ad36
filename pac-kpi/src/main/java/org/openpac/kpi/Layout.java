package org.openpac.kpi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which totals one or many indicators need, each once, and which facts go into which of them. */
final class Layout {

    /** The facts of a kind that lie in a window, by their own date or another. */
    record Intake(FactKind kind, Window window, @Nullable Dating<?> dating) {}

    /** The facts of an intake for which a condition holds; several totals may count the same ones. */
    record Filter(Intake intake, @Nullable Predicate<?> condition) {

        static Filter of(Total<?> total) {
            return new Filter(new Intake(total.kind(), total.window(), total.dating()), total.condition());
        }
    }

    private final List<Kpi> kpis;
    private final Map<Filter, List<Total<?>>> totals;
    private final Map<Intake, List<Filter>> filters;
    private final Map<FactKind, List<Intake>> intakes;
    private final Set<Set<Filter>> unions;

    Layout(List<Kpi> kpis) {
        this.kpis = List.copyOf(kpis);
        this.totals = this.kpis.stream()
                .flatMap(kpi -> kpi.totals().stream())
                .<Total<?>>map(Total::summed)
                .distinct()
                .collect(groupingBy(Filter::of, LinkedHashMap::new, toList()));
        this.filters = totals.keySet().stream().collect(groupingBy(Filter::intake, LinkedHashMap::new, toList()));
        this.intakes = filters.keySet().stream().collect(groupingBy(Intake::kind, LinkedHashMap::new, toList()));
        this.unions = this.kpis.stream()
                .flatMap(kpi -> counted(kpi).stream())
                .filter(union -> union.size() > 1)
                .collect(toCollection(LinkedHashSet::new));
    }

    List<Kpi> kpis() {
        return kpis;
    }

    /** The totals that are added up, by the facts they count. */
    Map<Filter, List<Total<?>>> totals() {
        return totals;
    }

    Map<Intake, List<Filter>> filters() {
        return filters;
    }

    Map<FactKind, List<Intake>> intakes() {
        return intakes;
    }

    /** Sets of filters for facts of one kind; a fact that passes several of a set counts as one. */
    Set<Set<Filter>> unions() {
        return unions;
    }

    /** Which facts count in the formula of an indicator, for each kind it reads there. */
    Collection<Set<Filter>> counted(Kpi kpi) {
        Map<FactKind, Set<Filter>> byKind = kpi.totals().subList(0, kpi.totalsInFormula()).stream()
                .map(Filter::of)
                .collect(groupingBy(
                        filter -> filter.intake().kind(), LinkedHashMap::new, toCollection(LinkedHashSet::new)));
        return byKind.values();
    }

    /** Through which intakes facts come to an indicator. */
    Stream<Intake> intakes(Kpi kpi) {
        return kpi.totals().stream().map(total -> Filter.of(total).intake()).distinct();
    }

    @Override
    public String toString() {
        List<String> codes = kpis.stream().map(Kpi::code).toList();
        return codes.size() == 1 ? codes.get(0) : codes.toString();
    }
}
