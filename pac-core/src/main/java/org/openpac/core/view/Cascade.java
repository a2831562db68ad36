package org.openpac.core.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

/**
 * A proposal for how an objective's target is shared out among those who contribute to it.
 *
 * <p>What is shared is what {@linkplain Pyramid#coverage coverage} compares: the gain where there are baselines; the level
 * where no contributor has one. From it is taken what the objective's holder brings without them; the rest is raised by the
 * over-assignment and rounded, away from zero, to the step: the currency's smallest unit, one thing that is counted, or, for
 * other units, the last decimal of the objective's levels. The parts add up to it exactly; what no part gets whole goes to
 * the largest remainders, of equal ones to the first id.
 *
 * @param parentId the objective above
 * @param key by what the parts were measured
 * @param overAssignment how much more than needed was handed out: 0 for nothing
 * @param parts one a contributor, in the plan's order; empty where there is a gap
 * @param gap why there is no proposal; empty where there is one
 */
public record Cascade(Id parentId, CascadeKey key, Share overAssignment, List<Part> parts, Optional<Gap> gap) {

    /**
     * What is proposed to one contributor.
     *
     * @param childId the contributor
     * @param contributed what it adds to the objective above, negative for a decrease
     * @param target the level it is to reach: with a whole contribution, its baseline and what it adds
     * @param stretch the level beyond; empty where the objective above has none
     */
    public record Part(Id childId, Quantity contributed, Quantity target, Optional<Quantity> stretch) {}

    /** Keeps its own copy of the list. */
    public Cascade {
        parts = List.copyOf(parts);
    }

    /** Returns the level that each contributor is to reach, by its id, in the plan's order; empty where there is a gap. */
    public Map<Id, Quantity> targets() {
        Map<Id, Quantity> targets = new LinkedHashMap<>();
        parts.forEach(part -> targets.put(part.childId(), part.target()));
        return Collections.unmodifiableMap(targets);
    }

    /**
     * Returns the plan with the proposed targets and stretch targets, written as levels to reach; the same plan where there
     * is a gap. All else stays as it was, floors among it.
     */
    public SalesActionPlan applyTo(SalesActionPlan plan) {
        Map<Id, Part> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.put(part.childId(), part));
        return plan.withObjectives(plan.objectives().stream()
                .map(objective -> Optional.ofNullable(byId.get(objective.id()))
                        .map(part -> aimedAt(objective, part))
                        .orElse(objective))
                .toList());
    }

    private static Objective aimedAt(Objective objective, Part part) {
        Optional<ChangeKind> before = objective.target().flatMap(TargetSpec::change);
        TargetSpec target = objective.target().orElse(TargetSpec.builder().build());
        // A floor or stretch is read as the target is unless it says otherwise: it has to say so now.
        Optional<LevelSpec> floor =
                objective.floor().map(level -> level.withChange(level.change().or(() -> before)));
        Optional<StretchSpec> stretch =
                objective.stretch().map(level -> level.withChange(level.change().or(() -> before)));
        Optional<StretchSpec> beyond = part.stretch()
                .map(level -> stretch.orElse(StretchSpec.builder().build())
                        .withChange(ChangeKind.ABSOLUTE_VALUE)
                        .withValue(level))
                .or(() -> stretch);
        return objective.toBuilder()
                .target(target.withChange(ChangeKind.ABSOLUTE_VALUE).withValue(part.target()))
                .floor(floor)
                .stretch(beyond)
                .build();
    }
}
