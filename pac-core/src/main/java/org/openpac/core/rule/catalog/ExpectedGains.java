package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** What the actions for an objective, and for those that contribute to it directly, are expected to bring of what it needs. */
final class ExpectedGains {

    private ExpectedGains() {}

    /**
     * Unknown where no action says what it brings the objective's way, by its indicator and in its unit, or there is nothing to
     * gain.
     */
    static Figure ratio(Objective objective, PlanView view) {
        Optional<Unit> unit = view.levels(objective).unit();
        Optional<BigDecimal> needed = view.levels(objective).gain().value().filter(gain -> gain.signum() != 0);
        if (objective.kpiId().isEmpty() || unit.isEmpty() || needed.isEmpty()) {
            return Figure.unknown(Gap.NO_TARGET);
        }
        List<BigDecimal> amounts = tactics(objective, view).values().stream()
                .filter(tactic ->
                        tactic.status().filter(TacticStatus.CANCELLED::equals).isEmpty())
                .flatMap(tactic -> tactic.expectedResults().stream())
                .filter(result -> objective.kpiId().get().equals(result.kpiId()))
                .flatMap(result -> result.amount().stream())
                .filter(amount -> amount.unit().equals(unit.get()))
                .map(Quantity::value)
                .filter(amount -> amount.signum() != -needed.get().signum())
                .toList();
        return amounts.isEmpty()
                ? Figure.unknown(Gap.NO_MEASUREMENT)
                : Figure.known(amounts.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(needed.get(), MathContext.DECIMAL64));
    }

    private static Map<Id, Tactic> tactics(Objective objective, PlanView view) {
        Map<Id, Tactic> tactics = new LinkedHashMap<>();
        view.index().tacticsOf(objective.id()).forEach(tactic -> tactics.putIfAbsent(tactic.id(), tactic));
        for (Objective child : view.index().childrenOf(objective.id())) {
            view.index().tacticsOf(child.id()).forEach(tactic -> tactics.putIfAbsent(tactic.id(), tactic));
        }
        return tactics;
    }
}
