package org.openpac.kpi.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Argument;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.kpi.Scorecard;
import org.openpac.kpi.forecast.Landing;
import org.openpac.kpi.forecast.LandingMethod;

/** Where the plan's indicators land, as the scorecard foretells it; made once a check. */
final class LandingOutlook {

    private final Map<Id, Scorecard.Line> lines = new HashMap<>();

    private LandingOutlook(PlanView view) {
        Scorecard.of(view.plan(), view.asOf())
                .lines()
                .forEach(line -> lines.putIfAbsent(line.kpi().id(), line));
    }

    static LandingOutlook in(PlanView view) {
        return view.shared(LandingOutlook.class, LandingOutlook::new);
    }

    private Optional<BigDecimal> landing(KpiDefinition kpi) {
        return Optional.ofNullable(lines.get(kpi.id()))
                .flatMap(Scorecard.Line::landing)
                .filter(landing -> landing.method() != LandingMethod.CURRENT_LEVEL)
                .map(Landing::value)
                .map(BigDecimal::valueOf);
    }

    /**
     * The landing over the target, for a figure of which less is better the target over the landing: 1 is exactly on target.
     * Unknown for an indicator that has no target above 0, its own or that of a company's objective, where nothing can be
     * foretold, and for a level, which is judged by its pace: what stays where it is has always yet to go to its target.
     */
    Figure ofTarget(KpiDefinition kpi) {
        Optional<BigDecimal> target = Optional.ofNullable(lines.get(kpi.id()))
                .flatMap(line -> line.standing().levels().target().value())
                .filter(level -> level.signum() > 0);
        Optional<BigDecimal> landing = landing(kpi);
        if (target.isEmpty() || landing.isEmpty()) {
            return Figure.unknown(Gap.NO_MEASUREMENT);
        }
        boolean lessIsBetter = kpi.trend().filter(Trend.LOWER_IS_BETTER::equals).isPresent();
        if (!lessIsBetter) {
            return Figure.known(landing.get().divide(target.get(), MathContext.DECIMAL64));
        }
        return landing.get().signum() > 0
                ? Figure.known(target.get().divide(landing.get(), MathContext.DECIMAL64))
                : Figure.unknown(Gap.NO_MEASUREMENT);
    }

    Argument landing(KpiDefinition kpi, PlanView view) {
        return Quantity.shown(landing(kpi).orElseThrow(), view.levels(kpi).unit());
    }

    Argument target(KpiDefinition kpi, PlanView view) {
        Figure target =
                Objects.requireNonNull(lines.get(kpi.id())).standing().levels().target();
        return Quantity.shown(target.value().orElseThrow(), view.levels(kpi).unit());
    }
}
