package org.openpac.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.DateRange;

/** Which totals one or many indicators need, each once, and which facts go into which of them. */
final class Layout {

    /**
     * Where facts of one kind go that lie in the same window.
     *
     * @param totals positions in {@link #totals()}
     * @param unions sets of totals; a fact that counts in several of them is one fact
     */
    record Intake(
            FactKind kind,
            Window window,
            @Nullable Dating<?> dating,
            List<Integer> totals,
            List<List<Integer>> unions) {

        boolean takes(Total<?> total) {
            return total.kind() == kind && total.window() == window && Objects.equals(total.dating(), dating);
        }

        Optional<DateRange> days(@Nullable DateRange period) {
            return period == null ? Optional.empty() : window.days(period);
        }
    }

    private final List<Kpi> kpis;
    private final List<Total<?>> totals = new ArrayList<>();
    private final Map<Total<?>, Integer> positions = new HashMap<>();
    private final List<Intake> intakes = new ArrayList<>();

    Layout(List<Kpi> kpis) {
        this.kpis = List.copyOf(kpis);
        this.kpis.stream().flatMap(kpi -> kpi.totals().stream()).forEach(this::place);
        this.kpis.forEach(this::unite);
    }

    private void place(Total<?> total) {
        Total<?> summed = total.summed();
        if (positions.putIfAbsent(summed, totals.size()) == null) {
            totals.add(summed);
            intake(summed).totals().add(totals.size() - 1);
        }
    }

    private Intake intake(Total<?> total) {
        return intakes.stream()
                .filter(intake -> intake.takes(total))
                .findFirst()
                .orElseGet(() -> {
                    Intake added = new Intake(
                            total.kind(), total.window(), total.dating(), new ArrayList<>(), new ArrayList<>());
                    intakes.add(added);
                    return added;
                });
    }

    private void unite(Kpi kpi) {
        for (Intake intake : intakes) {
            List<Integer> union = counted(kpi, intake);
            if (union.size() > 1 && !intake.unions().contains(union)) {
                intake.unions().add(union);
            }
        }
    }

    /** The totals of an indicator's formula that grow at an intake, in order. */
    List<Integer> counted(Kpi kpi, Intake intake) {
        return kpi.totals().subList(0, kpi.totalsInFormula()).stream()
                .filter(intake::takes)
                .map(this::position)
                .distinct()
                .sorted()
                .toList();
    }

    /** The intakes of an indicator, as positions. */
    int[] intakes(Kpi kpi) {
        return IntStream.range(0, intakes.size())
                .filter(i -> kpi.totals().stream().anyMatch(intakes.get(i)::takes))
                .toArray();
    }

    int position(Total<?> total) {
        Integer position = positions.get(total.summed());
        if (position == null) {
            throw new IllegalArgumentException("total must be of one of the indicators: " + kpis);
        }
        return position;
    }

    List<Kpi> kpis() {
        return kpis;
    }

    List<Total<?>> totals() {
        return Collections.unmodifiableList(totals);
    }

    Stream<Intake> intakes() {
        return intakes.stream();
    }

    /** Fresh accumulators, one a total. */
    Accumulator<?>[] accumulators() {
        return totals.stream().map(Total::accumulator).toArray(Accumulator<?>[]::new);
    }

    @Override
    public String toString() {
        return Arrays.toString(kpis.stream().map(Kpi::code).toArray());
    }
}
