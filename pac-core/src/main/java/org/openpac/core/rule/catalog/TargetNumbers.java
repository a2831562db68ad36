package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.statement.StatedAmount;
import org.openpac.core.text.Argument;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Levels;

/** The ways in which a sentence can rightly put a target into a number: its level, its change, its percentage. */
final class TargetNumbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Levels levels;
    private final Quantity written;
    private final Optional<BigDecimal> baseline;
    private final Optional<BigDecimal> target;

    TargetNumbers(Objective objective, Levels levels) {
        this.levels = levels;
        this.written = objective.target().flatMap(TargetSpec::value).orElse(Quantity.of(0, Unit.COUNT));
        this.baseline = levels.baseline().value();
        this.target = levels.target().value();
    }

    Argument shown() {
        return written;
    }

    /** Whether the amount speaks of the target's figure at all, so that a difference would be a contradiction. */
    boolean isComparable(StatedAmount amount) {
        boolean isLevelWithoutLike = amount.role() == StatedAmount.Role.LEVEL && target.isEmpty();
        if (amount.role() == StatedAmount.Role.FROM || isLevelWithoutLike) {
            return false;
        }
        UnitKind kind = levels.unit().map(Unit::kind).orElse(written.unit().kind());
        return switch (amount.kind()) {
            case PERCENT ->
                kind == UnitKind.PERCENT
                        || written.unit().kind() == UnitKind.PERCENT
                        || relativeChange().isPresent();
            case POINTS -> kind == UnitKind.PERCENT;
            case MONEY ->
                kind == UnitKind.CURRENCY
                        && amount.currencyCode().equals(levels.unit().map(Unit::code));
            case MULTIPLE -> baseline.isPresent() && target.isPresent();
            case COUNT -> kind == UnitKind.COUNT;
        };
    }

    boolean isBaseline(StatedAmount amount) {
        return baseline.filter(start -> start.compareTo(amount.value()) == 0).isPresent();
    }

    boolean isTarget(StatedAmount amount) {
        BigDecimal stated = amount.value();
        return switch (amount.kind()) {
            case PERCENT ->
                isSameSize(stated, written.value()) || isLevel(stated) || isRelativeChange(stated) || isChange(stated);
            case POINTS -> isChange(stated) || isSameSize(stated, written.value());
            case MONEY, COUNT -> isLevel(stated) || isChange(stated) || isSameSize(stated, written.value());
            case MULTIPLE ->
                target.orElseThrow().compareTo(baseline.orElseThrow().multiply(stated)) == 0;
        };
    }

    private boolean isLevel(BigDecimal stated) {
        return target.filter(level -> level.compareTo(stated) == 0).isPresent();
    }

    private boolean isChange(BigDecimal stated) {
        return levels.gain().value().filter(gain -> isSameSize(gain, stated)).isPresent();
    }

    /** A percentage in a sentence is rounded to the digits it is written with. */
    private boolean isRelativeChange(BigDecimal stated) {
        return levels.unit().map(Unit::kind).filter(UnitKind.PERCENT::equals).isEmpty()
                && relativeChange()
                        .filter(change ->
                                isSameSize(change.setScale(Math.max(stated.scale(), 0), RoundingMode.HALF_UP), stated))
                        .isPresent();
    }

    private Optional<BigDecimal> relativeChange() {
        return baseline.filter(start -> start.signum() != 0)
                .flatMap(start -> levels.gain()
                        .value()
                        .map(gain -> gain.multiply(HUNDRED).divide(start.abs(), MathContext.DECIMAL128)));
    }

    private static boolean isSameSize(BigDecimal a, BigDecimal b) {
        return a.abs().compareTo(b.abs()) == 0;
    }
}
