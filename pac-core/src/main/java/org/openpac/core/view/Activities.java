package org.openpac.core.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Dependency;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.schedule.Network;
import org.openpac.core.schedule.NetworkResult;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

/** The tactics that take time, numbered by their ids, so that the plan's order does not matter. */
final class Activities {

    private final List<Tactic> inPlanOrder;
    private final List<Tactic> tactics;
    private final List<StatedTime> times;
    private final Map<Id, Integer> numbers = new HashMap<>();
    private final Set<Id> known;
    private final OptionalInt origin;

    private Activities(List<Tactic> inPlanOrder, Set<Id> known, PlanTime time) {
        this.known = known;
        this.inPlanOrder = inPlanOrder;
        this.tactics =
                inPlanOrder.stream().sorted(Comparator.comparing(Tactic::id)).toList();
        this.times = tactics.stream().map(tactic -> StatedTime.of(tactic, time)).toList();
        for (int number = 0; number < tactics.size(); number++) {
            numbers.put(tactics.get(number).id(), number);
        }
        Optional<DateRange> period = time.period();
        this.origin =
                period.isPresent() ? OptionalInt.of(time.number(period.get().start())) : starts().min();
    }

    static Activities of(SalesActionPlan plan, PlanTime time) {
        Map<Id, Tactic> firsts = new LinkedHashMap<>();
        plan.tactics().forEach(tactic -> firsts.putIfAbsent(tactic.id(), tactic));
        List<Tactic> tactics = new ArrayList<>(firsts.size());
        for (Tactic tactic : firsts.values()) {
            if (tactic.status().filter(TacticStatus.CANCELLED::equals).isEmpty()) {
                tactics.add(tactic);
            }
        }
        return new Activities(tactics, firsts.keySet(), time);
    }

    private IntStream starts() {
        return times.stream().flatMapToInt(time -> time.start().stream());
    }

    List<Tactic> inPlanOrder() {
        return inPlanOrder;
    }

    Tactic tactic(int number) {
        return tactics.get(number);
    }

    StatedTime time(int number) {
        return times.get(number);
    }

    StatedTime time(Tactic tactic) {
        return times.get(numbers.getOrDefault(tactic.id(), 0));
    }

    Optional<Integer> number(Id id) {
        return Optional.ofNullable(numbers.get(id));
    }

    /** Whether the plan has such a tactic, be it cancelled. */
    boolean hasTactic(Id id) {
        return known.contains(id);
    }

    /** Before which day nothing starts that says no day itself; empty where the plan has no date at all. */
    OptionalInt origin() {
        return origin;
    }

    /** What a tactic waits for, each once; not what is cancelled or not there. */
    Stream<Dependency> dependencies(Tactic tactic) {
        return tactic.dependsOn().stream().distinct().filter(link -> numbers.containsKey(link.tacticId()));
    }

    NetworkResult solve() {
        int first = origin.orElse(0);
        Network.Builder network = Network.builder(
                times.stream().mapToInt(time -> time.duration().orElse(0)).toArray());
        network.projectStart(starts().reduce(first, Math::min));
        for (int number = 0; number < tactics.size(); number++) {
            network.startNoEarlierThan(number, times.get(number).start().orElse(first));
            for (Dependency link : tactics.get(number).dependsOn()) {
                Integer from = numbers.get(link.tacticId());
                if (from != null) {
                    network.link(
                            from, number, link.effectiveKind(), link.lagDays().orElse(0));
                }
            }
        }
        return network.build().solve();
    }
}
