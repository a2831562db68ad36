package org.openpac.core.rule.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.rule.PlanView;
import org.openpac.core.schedule.Cycle;
import org.openpac.core.schedule.LinkKind;
import org.openpac.core.schedule.Network;
import org.openpac.core.value.Id;

/**
 * A circle of indicators that are computed from each other, and one of indicators that move each other. Each follows from the one
 * before it and the first, which has the lowest id, from the last; of several circles always the same one.
 *
 * <p>The two are apart: a mean basket is computed from the revenue that it moves.
 */
final class IndicatorCircles {

    private final List<KpiDefinition> ofFormulas;
    private final List<KpiDefinition> ofDrivers;

    private IndicatorCircles(PlanView view) {
        Map<Id, KpiDefinition> byId = new TreeMap<>();
        view.plan().kpis().forEach(kpi -> byId.putIfAbsent(kpi.id(), kpi));
        this.ofFormulas = circle(byId, IndicatorCircles::parts);
        this.ofDrivers = circle(byId, kpi -> kpi.driverIds().stream());
    }

    static IndicatorCircles in(PlanView view) {
        return view.shared(IndicatorCircles.class, IndicatorCircles::new);
    }

    /** The indicators a formula names. */
    private static Stream<Id> parts(KpiDefinition kpi) {
        return kpi.formula().map(KpiFormula::kpiIds).orElse(List.of()).stream();
    }

    private static List<KpiDefinition> circle(Map<Id, KpiDefinition> byId, Function<KpiDefinition, Stream<Id>> before) {
        List<KpiDefinition> kpis = List.copyOf(byId.values());
        Map<Id, Integer> numbers = new HashMap<>();
        kpis.forEach(kpi -> numbers.put(kpi.id(), numbers.size()));
        Network.Builder network = Network.builder(new int[kpis.size()]);
        for (int number = 0; number < kpis.size(); number++) {
            int to = number;
            before.apply(kpis.get(number))
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .forEach(from -> network.link(from, to, LinkKind.FINISH_START, 0));
        }
        return network.build().solve().cycle().map(Cycle::activities).orElse(List.of()).stream()
                .map(kpis::get)
                .toList();
    }

    /** Whether a circle of formulas is told of an indicator. */
    boolean closesFormulas(KpiDefinition kpi) {
        return !ofFormulas.isEmpty() && ofFormulas.get(0).equals(kpi);
    }

    /** Whether a circle of declared drivers is told of an indicator. */
    boolean closesDrivers(KpiDefinition kpi) {
        return !ofDrivers.isEmpty() && ofDrivers.get(0).equals(kpi);
    }
}
