package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/**
 * How far more is asked for with every level of the pyramid, from an objective down to those who carry it.
 *
 * <p>A chain leads from an objective to one that contributes to it additively, and so on down; it may end at any level. Its
 * factor is the product of the coverages of its objectives' targets, the last one's contributors included: 1.1 and 1.2 make
 * 1.32. The factor of an objective is that of its worst chain, the one with the greatest. A chain goes no further where a
 * coverage is unknown, nor where it is zero or less. No factor is more than 1,000,000.
 */
public final class OverAssignment {

    private static final BigDecimal MOST = new BigDecimal("1000000");

    private final Map<Id, Figure> factors = new HashMap<>();
    private final Map<Id, Objective> next = new HashMap<>();
    private final Map<Id, Figure> tops = new LinkedHashMap<>();
    private final Map<Id, Objective> byId;

    private OverAssignment(PlanIndex index) {
        UpwardOrder order = new UpwardOrder(index.plan().objectives());
        this.byId = order.byId();
        for (Objective objective : order.upwards()) {
            factors.put(objective.id(), stacked(objective, Coverages.of(index, objective)));
        }
        for (Objective objective : byId.values()) {
            boolean isTop = objective.contributions().stream()
                    .noneMatch(contribution -> byId.containsKey(contribution.objectiveId()));
            if (isTop) {
                tops.put(objective.id(), factor(objective.id()));
            }
        }
    }

    static OverAssignment of(PlanIndex index) {
        return new OverAssignment(index);
    }

    private Figure stacked(Objective objective, Coverages coverages) {
        Optional<BigDecimal> own = coverages.target().value();
        if (own.isEmpty() || own.get().signum() <= 0) {
            return coverages.target();
        }
        BigDecimal below = BigDecimal.ONE;
        Optional<Objective> worst = Optional.empty();
        for (Objective child : coverages.contributors()) {
            BigDecimal factor = factor(child.id()).value().orElse(BigDecimal.ONE);
            int more = factor.compareTo(below);
            boolean isFirstOfLike = more == 0
                    && worst.filter(other -> child.id().compareTo(other.id()) < 0)
                            .isPresent();
            if (more > 0 || isFirstOfLike) {
                below = factor;
                worst = Optional.of(child);
            }
        }
        worst.ifPresent(child -> next.put(objective.id(), child));
        return Figure.known(own.get().multiply(below, MathContext.DECIMAL128).min(MOST));
    }

    /**
     * Returns the factor of every objective that contributes to none in the plan, by its id, in the plan's order; unknown
     * where its own coverage is.
     */
    public Map<Id, Figure> tops() {
        return Collections.unmodifiableMap(tops);
    }

    /**
     * Returns the factor from an objective downwards, 1 where as much is asked for as is needed.
     *
     * @return unknown where its own coverage is, and in and above a circle of contributions
     */
    public Figure factor(Id objectiveId) {
        Gap gap = byId.containsKey(objectiveId) ? Gap.CIRCULAR : Gap.UNKNOWN_ELEMENT;
        return factors.getOrDefault(objectiveId, Figure.unknown(gap));
    }

    /**
     * Lists the objectives of the worst chain, from the one asked for to the last whose coverage counts; of equal ones that
     * of the first id. Empty where the factor is unknown.
     */
    public List<Objective> chain(Id objectiveId) {
        List<Objective> chain = new ArrayList<>();
        Optional<Objective> each = factor(objectiveId).value().map(factor -> byId.get(objectiveId));
        while (each.isPresent()) {
            chain.add(each.get());
            each = Optional.ofNullable(next.get(each.get().id()));
        }
        return Collections.unmodifiableList(chain);
    }
}
