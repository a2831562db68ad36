package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Contributors.Part;

/** Shares an objective's target out among its contributors. */
final class Cascades {

    private final Contributors counted;
    private final List<Part> children = new ArrayList<>();
    private final boolean isByLevel;
    private final BigDecimal factor;

    private Cascades(Objective parent, Contributors counted, Share overAssignment) {
        this.counted = counted;
        Set<Id> seen = new HashSet<>();
        counted.parts().stream().filter(part -> seen.add(part.objective().id())).forEach(children::add);
        this.isByLevel = Coverages.isWithoutBaselines(counted);
        BigDecimal others = BigDecimal.ONE.subtract(Coverages.ownPart(parent).orElse(BigDecimal.ZERO));
        this.factor = others.multiply(BigDecimal.ONE.add(overAssignment.fraction()));
    }

    static Cascade propose(PlanIndex index, Id parentId, CascadeKey key, Share overAssignment) {
        Optional<Objective> parent = index.find(parentId, Objective.class);
        if (parent.isEmpty()) {
            return new Cascade(parentId, key, overAssignment, List.of(), Optional.of(Gap.UNKNOWN_ELEMENT));
        }
        Contributors counted = Contributors.of(index, parent.get(), ContributionMode.ADDITIVE);
        Cascades cascades = new Cascades(parent.get(), counted, overAssignment);
        List<Cascade.Part> parts = new ArrayList<>();
        Optional<Gap> gap = cascades.propose(new CascadeWeights(index, key), parts);
        return new Cascade(parentId, key, overAssignment, gap.isPresent() ? List.of() : parts, gap);
    }

    /** Fills in the parts, or says why there are none. */
    private Optional<Gap> propose(CascadeWeights weighing, List<Cascade.Part> parts) {
        Levels above = counted.above();
        if (counted.gap().isPresent() || above.unit().isEmpty()) {
            return counted.gap().or(() -> Optional.of(Gap.NO_TARGET));
        }
        Figure target = isByLevel ? above.target() : above.gain();
        Figure stretch = isByLevel ? above.stretch() : above.stretchGain();
        List<BigDecimal> weights = new ArrayList<>();
        Optional<Gap> gap = target.gap().or(() -> weigh(weighing, weights));
        if (gap.isPresent()) {
            return gap;
        }
        List<BigDecimal> targets = shared(target.value().orElseThrow(), weights);
        Optional<List<BigDecimal>> stretches = stretch.value().map(number -> shared(number, weights));
        for (int i = 0; i < children.size(); i++) {
            int place = i;
            Part child = children.get(i);
            Optional<BigDecimal> aim = level(child, targets.get(i));
            Optional<BigDecimal> beyond = stretches.flatMap(all -> level(child, all.get(place)));
            boolean isTooLarge = !Decimals.isWithinBounds(targets.get(i))
                    || aim.isEmpty()
                    || (stretches.isPresent() && beyond.isEmpty());
            if (isTooLarge) {
                return Optional.of(Gap.OUT_OF_RANGE);
            }
            Unit unit = above.unit().get();
            parts.add(new Cascade.Part(
                    child.objective().id(),
                    new Quantity(targets.get(i), unit),
                    new Quantity(aim.get(), unit),
                    beyond.map(number -> new Quantity(number, unit))));
        }
        return Optional.empty();
    }

    /** Fills in the weights; of several gaps the first in the list of gaps is told, whatever the plan's order. */
    private Optional<Gap> weigh(CascadeWeights weighing, List<BigDecimal> weights) {
        List<Gap> gaps = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Part child : children) {
            Figure weight = weighing.of(child.objective(), child.levels());
            weight.gap().ifPresent(gaps::add);
            if (!isByLevel && child.levels().baseline().value().isEmpty()) {
                gaps.add(Gap.NO_BASELINE);
            }
            if (child.share().signum() <= 0) {
                gaps.add(Gap.NO_WEIGHT);
            }
            weights.add(weight.value().orElse(BigDecimal.ZERO));
            total = total.add(weight.value().orElse(BigDecimal.ZERO));
        }
        if (total.signum() == 0) {
            gaps.add(Gap.NO_WEIGHT);
        }
        return gaps.stream().min(Comparator.naturalOrder());
    }

    private List<BigDecimal> shared(BigDecimal needed, List<BigDecimal> weights) {
        int decimals = decimals();
        BigDecimal amount = needed.multiply(factor).setScale(decimals, RoundingMode.UP);
        List<Id> ids = children.stream().map(child -> child.objective().id()).toList();
        List<BigInteger> steps = LargestRemainder.share(amount.abs().unscaledValue(), weights, ids);
        return steps.stream()
                .map(count -> new BigDecimal(amount.signum() < 0 ? count.negate() : count, decimals))
                .toList();
    }

    private int decimals() {
        Levels above = counted.above();
        Unit unit = above.unit().orElseThrow();
        return switch (unit.kind()) {
            case CURRENCY -> Math.max(0, Currency.getInstance(unit.code()).getDefaultFractionDigits());
            case COUNT, CUSTOM -> 0;
            case PERCENT, RATIO, DURATION, SCORE ->
                List.of(above.baseline(), above.target(), above.stretch()).stream()
                        .flatMap(figure -> figure.value().stream())
                        .mapToInt(number -> number.stripTrailingZeros().scale())
                        .map(scale -> Math.min(Math.max(scale, 0), Decimals.MAX_DECIMALS))
                        .max()
                        .orElse(0);
        };
    }

    /** What a contributor is to reach so that its share of the gain is what it adds; empty if no plan can hold it. */
    private Optional<BigDecimal> level(Part child, BigDecimal contributed) {
        BigDecimal whole = child.share().compareTo(BigDecimal.ONE) == 0
                ? contributed
                : contributed.divide(child.share(), MathContext.DECIMAL128).setScale(decimals(), RoundingMode.HALF_UP);
        BigDecimal start =
                isByLevel ? BigDecimal.ZERO : child.levels().baseline().value().orElseThrow();
        return Optional.of(start.add(whole)).filter(Decimals::isWithinBounds);
    }
}
