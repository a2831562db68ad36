package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.statement.StatedAmount;
import org.openpac.core.statement.Statement;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Format;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.UnitKind;

/** Finds percentages on a rate, in a target or in its sentence, that may be relative or in points. */
final class AmbiguousPercentage {

    private AmbiguousPercentage() {}

    static boolean isOnRate(Targeted targeted, PlanView view) {
        return view.levels(targeted)
                        .unit()
                        .filter(unit -> unit.kind() == UnitKind.PERCENT)
                        .isPresent()
                && (percentage(targeted).isPresent()
                        || statement(targeted, view).isPresent());
    }

    static List<Breach> find(Targeted targeted, PlanView view) {
        Optional<BigDecimal> baseline = view.levels(targeted).baseline().value();
        if (percentage(targeted).isPresent() && change(targeted).isEmpty()) {
            return List.of(breach(Breach.here(), percentage(targeted).get(), baseline));
        }
        Optional<Statement> statement = statement(targeted, view).filter(text -> !text.mentionsRelative());
        List<StatedAmount> amounts = statement.map(Statement::amounts).orElse(List.of());
        // A sentence that names the level too leaves no doubt.
        if (amounts.stream().anyMatch(amount -> amount.role() == StatedAmount.Role.LEVEL)) {
            return List.of();
        }
        return amounts.stream()
                .filter(amount ->
                        amount.kind() == StatedAmount.Kind.PERCENT && amount.role() == StatedAmount.Role.CHANGE)
                .findFirst()
                .map(amount -> List.of(
                        breach(Breach.at(ObjectiveShape.STATEMENT).words(amount.span()), amount.value(), baseline)))
                .orElse(List.of());
    }

    private static Optional<ChangeKind> change(Targeted targeted) {
        return targeted.target().flatMap(TargetSpec::change);
    }

    private static Optional<BigDecimal> percentage(Targeted targeted) {
        return targeted.target()
                .flatMap(TargetSpec::value)
                .filter(value -> value.unit().kind() == UnitKind.PERCENT)
                .map(Quantity::value);
    }

    private static Optional<Statement> statement(Targeted targeted, PlanView view) {
        return targeted instanceof Objective objective ? view.statement(objective) : Optional.empty();
    }

    private static Breach breach(Breach breach, BigDecimal number, Optional<BigDecimal> baseline) {
        return breach.with("x", Arguments.numeric(number))
                .with("relative", new Reading(baseline, ChangeKind.RELATIVE_PERCENT, number))
                .with("points", new Reading(baseline, ChangeKind.PERCENTAGE_POINTS, number));
    }

    /** One reading of the number: the level it leads to, or without a baseline the change itself. */
    record Reading(Optional<BigDecimal> baseline, ChangeKind kind, BigDecimal number) implements Argument {
        @Override
        public String text(Locale locale) {
            Format format = Format.of(locale);
            if (baseline.isPresent()) {
                return format.percentage(kind.level(baseline.get(), number), 2);
            }
            return kind == ChangeKind.RELATIVE_PERCENT
                    ? "× " + format.number(kind.level(BigDecimal.ONE, number), 4)
                    : (number.signum() < 0 ? "" : "+") + format.number(number, 2) + " points";
        }
    }
}
