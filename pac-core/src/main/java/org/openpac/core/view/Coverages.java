package org.openpac.core.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Share;
import org.openpac.core.view.Contributors.Part;

/** Compares what an objective's contributors and its own part bring with what it needs. */
final class Coverages {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Contributors counted;
    private final Levels above;
    private final Optional<BigDecimal> ownPart;
    private final boolean isWithoutBaselines;
    private final boolean isByLevel;

    private Coverages(Optional<BigDecimal> ownPart, Contributors counted) {
        this.counted = counted;
        this.above = counted.above();
        this.ownPart = ownPart;
        this.isWithoutBaselines = isWithoutBaselines(counted);
        this.isByLevel = isWithoutBaselines && counted.gap().isEmpty() && isNearLevel(counted, above);
    }

    static Coverages of(PlanIndex index, Objective parent) {
        Contributors additive = Contributors.of(index, parent, ContributionMode.ADDITIVE);
        // What is averaged has no parts, neither its holder's own nor those of others.
        boolean isAveraged = additive.parts().isEmpty()
                && !Contributors.of(index, parent, ContributionMode.WEIGHTED)
                        .parts()
                        .isEmpty();
        return new Coverages(isAveraged ? Optional.empty() : ownPart(parent), additive);
    }

    /** What a holder brings without others; a number that can be no part is left aside. */
    static Optional<BigDecimal> ownPart(Objective parent) {
        return parent.ownPart().filter(Share::isWithinWhole).map(Share::fraction);
    }

    static boolean isWithoutBaselines(Contributors counted) {
        return counted.parts().stream()
                .allMatch(part -> part.levels().baseline().value().isEmpty());
    }

    List<Objective> contributors() {
        return counted.objectives();
    }

    Figure target() {
        return share(isWithoutBaselines ? Levels::target : Levels::gain, isByLevel ? above.target() : above.gain());
    }

    Figure stretch() {
        return share(
                isWithoutBaselines ? Levels::stretch : Levels::stretchGain,
                isByLevel ? above.stretch() : above.stretchGain());
    }

    Figure reached(Function<Part, Figure> actual) {
        return Arithmetic.quotient(counted.together(actual), above.target());
    }

    private Figure share(Function<Levels, Figure> brought, Figure needed) {
        boolean isAlone = counted.gap().filter(Gap.NO_CONTRIBUTION::equals).isPresent();
        if (isAlone && ownPart.isPresent()) {
            return needed.value().isPresent() ? Figure.known(ownPart.get()) : needed;
        }
        Figure shared = Arithmetic.quotient(counted.together(part -> brought.apply(part.levels())), needed);
        return ownPart.map(own -> Arithmetic.plus(shared, Figure.known(own))).orElse(shared);
    }

    /** Whether targets without baselines can be shares of the level above, not of the way to it. */
    private static boolean isNearLevel(Contributors counted, Levels above) {
        return above.baseline().value().isEmpty()
                || Arithmetic.quotient(counted.together(part -> part.levels().target()), above.target())
                        .value()
                        .filter(share -> share.compareTo(HALF) >= 0)
                        .isPresent();
    }
}
