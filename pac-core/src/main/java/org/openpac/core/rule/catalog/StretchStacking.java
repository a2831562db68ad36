package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Severity;
import org.openpac.core.text.Arguments;
import org.openpac.core.view.OverAssignment;

/** Judges how far more is asked for at the bottom than is needed at the top, where no single step shows it. */
final class StretchStacking {

    private StretchStacking() {}

    private static OverAssignment stacked(PlanView view) {
        return view.shared(OverAssignment.class, it -> it.pyramid().overAssignment());
    }

    static boolean isTop(Objective objective, PlanView view) {
        return Optional.ofNullable(stacked(view).tops().get(objective.id()))
                .flatMap(factor -> factor.value())
                .isPresent();
    }

    static List<Breach> find(Objective objective, PlanView view) {
        BigDecimal factor = stacked(view).factor(objective.id()).value().orElseThrow();
        Optional<Severity> severity = severity(factor, view);
        if (severity.isEmpty()) {
            return List.of();
        }
        List<Objective> chain = stacked(view).chain(objective.id());
        boolean isHidden = chain.size() > 1 && chain.stream().allMatch(each -> isMilder(each, severity.get(), view));
        return isHidden
                ? List.of(Breach.here()
                        .severity(severity.get())
                        .with("factor", Arguments.numeric(factor))
                        .with("n", Arguments.count(chain.size())))
                : List.of();
    }

    /** A step that is as much too high by itself is told where it is. */
    private static boolean isMilder(Objective objective, Severity severity, PlanView view) {
        return view.pyramid()
                .coverage(objective.id(), view.asOf())
                .target()
                .value()
                .flatMap(step -> severity(step, view))
                .filter(own -> own.compareTo(severity) >= 0)
                .isEmpty();
    }

    private static Optional<Severity> severity(BigDecimal factor, PlanView view) {
        if (factor.compareTo(view.limit(StretchUseRules.STACKED_TOO_HIGH)) > 0) {
            return Optional.of(Severity.ERROR);
        }
        return Optional.of(Severity.WARNING)
                .filter(level -> factor.compareTo(view.limit(StretchUseRules.STACKED_HIGH)) > 0);
    }
}
