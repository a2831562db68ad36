package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.statement.StatedAmount;
import org.openpac.core.statement.StatedDuration;
import org.openpac.core.text.Argument;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Levels;

/** The ways in which a sentence can rightly put a target into a number: its level, its change, its percentage. */
final class TargetNumbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> MARKS = Set.of("stars", "star", "étoiles", "étoile", "etoiles");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal CLOSE = new BigDecimal("0.01");

    private final Levels levels;
    private final Optional<ChangeKind> change;
    private final Quantity written;
    private final UnitKind kind;
    private final boolean isMaintained;
    private final Optional<BigDecimal> baseline;
    private final Optional<BigDecimal> target;

    private TargetNumbers(Quantity written, TargetSpec spec, Levels levels) {
        this.levels = levels;
        this.change = spec.change();
        this.isMaintained = isMaintained(spec);
        this.written = written;
        this.kind = levels.unit().map(Unit::kind).orElse(written.unit().kind());
        this.baseline = levels.baseline().value();
        this.target = levels.target().value();
    }

    /** The numbers of an objective; empty if nothing is written down that a sentence could contradict. */
    static Optional<TargetNumbers> of(Objective objective, Levels levels) {
        return objective.target().flatMap(spec -> written(spec).map(number -> new TargetNumbers(number, spec, levels)));
    }

    private static Optional<Quantity> written(TargetSpec spec) {
        return spec.value()
                .or(() -> spec.baseline().filter(start -> isMaintained(spec)).flatMap(Baseline::value));
    }

    private static boolean isMaintained(TargetSpec spec) {
        return spec.direction().filter(Direction.MAINTAIN::equals).isPresent();
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
        boolean isInPercent = kind == UnitKind.PERCENT || written.unit().kind() == UnitKind.PERCENT;
        return switch (amount.kind()) {
            case PERCENT ->
                isInPercent
                        || kind == UnitKind.RATIO
                        || (amount.role() != StatedAmount.Role.UNSTATED
                                && relativeChange().isPresent());
            case POINTS -> isInPercent || kind == UnitKind.RATIO || kind == UnitKind.SCORE;
            case MONEY -> kind == UnitKind.CURRENCY;
            case MULTIPLE ->
                target.isPresent() && baseline.filter(TargetNumbers::isNotZero).isPresent();
            case COUNT -> isCountable(amount);
        };
    }

    private boolean isCountable(StatedAmount amount) {
        return switch (kind) {
            case COUNT -> true;
            case SCORE -> amount.noun().map(MARKS::contains).orElse(true);
            case RATIO -> amount.noun().isEmpty();
            case CUSTOM -> amount.noun().filter(this::isUnit).isPresent();
            default -> false;
        };
    }

    /** Whether a duration is counted in the figure's own unit. */
    boolean isComparable(StatedDuration duration) {
        return target.isPresent()
                && levels.unit()
                        .filter(unit -> unit.equals(duration.unit())
                                || isUnit(duration.unit().code()))
                        .isPresent();
    }

    /** A unit of the plan's own and its noun may differ in their endings: « item », « items ». */
    private boolean isUnit(String noun) {
        String own = levels.unit().map(Unit::code).orElse("");
        String said = noun.toLowerCase(Locale.ROOT);
        return kind == UnitKind.CUSTOM && (said.startsWith(own) || own.startsWith(said));
    }

    /** Whether the number is where the figure starts; of one to be maintained that is no excuse. */
    boolean isBaseline(BigDecimal stated) {
        return !isMaintained
                && baseline.filter(start -> start.compareTo(stated) == 0).isPresent();
    }

    boolean isTarget(StatedDuration duration) {
        return isLevel(duration.value()) || isChange(duration.value());
    }

    boolean isTarget(StatedAmount amount) {
        BigDecimal stated = amount.value();
        return switch (amount.kind()) {
            case PERCENT -> isPercentage(stated);
            case POINTS -> isPoints(stated);
            case MONEY -> isOwnCurrency(amount) && isFigure(stated);
            case COUNT -> isFigure(stated);
            case MULTIPLE -> isMultiple(stated);
        };
    }

    private boolean isPercentage(BigDecimal stated) {
        boolean isWritten = written.unit().kind() == UnitKind.PERCENT && isSameSize(stated, written.value());
        if (kind == UnitKind.RATIO) {
            BigDecimal ratio = stated.movePointLeft(2);
            return isWritten || isLevel(ratio) || isChange(ratio) || isRelativeChange(stated);
        }
        boolean isInPercent = kind == UnitKind.PERCENT && (isLevel(stated) || isChange(stated));
        return isWritten || isInPercent || isRelativeChange(stated);
    }

    private boolean isPoints(BigDecimal stated) {
        if (kind == UnitKind.RATIO) {
            return isChange(stated.movePointLeft(2)) || isChange(stated);
        }
        boolean isInPoints = change.filter(ChangeKind.PERCENTAGE_POINTS::equals).isPresent() || change.isEmpty();
        return kind == UnitKind.SCORE
                ? isFigure(stated)
                : kind == UnitKind.PERCENT && ((isInPoints && isSameSize(stated, written.value())) || isChange(stated));
    }

    private boolean isFigure(BigDecimal stated) {
        boolean isInOwnUnit = written.unit().kind() == kind;
        return isLevel(stated) || isChange(stated) || (isInOwnUnit && isSameSize(stated, written.value()));
    }

    private boolean isOwnCurrency(StatedAmount amount) {
        return amount.currencyCode().equals(levels.unit().map(Unit::code));
    }

    /** « doubler » is said of 1.95 to 2.05 times as much, « diviser par trois » likewise. */
    private boolean isMultiple(BigDecimal stated) {
        BigDecimal end = target.orElseThrow();
        BigDecimal start = baseline.orElseThrow();
        if (stated.compareTo(BigDecimal.ONE) >= 0) {
            return isRounded(quotient(end, start), stated);
        }
        return isNotZero(end) && isRounded(quotient(start, end), quotient(BigDecimal.ONE, stated));
    }

    private static boolean isRounded(BigDecimal ratio, BigDecimal stated) {
        int digits = Math.max(1, Math.min(stated.scale(), 2));
        return ratio.setScale(digits, RoundingMode.HALF_UP).compareTo(stated.setScale(digits, RoundingMode.HALF_UP))
                == 0;
    }

    private boolean isLevel(BigDecimal stated) {
        return target.filter(level -> isNear(level, stated)).isPresent();
    }

    private boolean isChange(BigDecimal stated) {
        return levels.gain()
                .value()
                .filter(gain -> isNear(gain.abs(), stated.abs()))
                .isPresent();
    }

    /** Where the number follows from a percentage, a sentence may round it to its own digits. */
    private boolean isNear(BigDecimal exact, BigDecimal stated) {
        BigDecimal off = exact.subtract(stated).abs();
        boolean isDerived = change.filter(ChangeKind.RELATIVE_PERCENT::equals).isPresent() && isNotZero(stated);
        if (!isDerived) {
            return off.signum() == 0;
        }
        BigDecimal half = stated.stripTrailingZeros().ulp().multiply(HALF);
        return off.compareTo(half) <= 0 && off.compareTo(exact.abs().multiply(CLOSE)) <= 0;
    }

    /** A percentage in a sentence is rounded to the digits it is written with; 105 % of last year's is 5 % more. */
    private boolean isRelativeChange(BigDecimal stated) {
        return kind != UnitKind.PERCENT
                && relativeChange()
                        .map(percentage -> percentage.setScale(Math.max(stated.scale(), 0), RoundingMode.HALF_UP))
                        .filter(percentage -> isSameSize(percentage, stated)
                                || percentage.add(HUNDRED).compareTo(stated) == 0)
                        .isPresent();
    }

    private Optional<BigDecimal> relativeChange() {
        return baseline.filter(TargetNumbers::isNotZero)
                .flatMap(start -> levels.gain().value().map(gain -> quotient(gain.multiply(HUNDRED), start.abs())));
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return a.divide(b, MathContext.DECIMAL128);
    }

    private static boolean isNotZero(BigDecimal number) {
        return number.signum() != 0;
    }

    private static boolean isSameSize(BigDecimal a, BigDecimal b) {
        return a.abs().compareTo(b.abs()) == 0;
    }
}
