package org.openpac.core.view;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;

/** What comes of applying a {@link PlanDiff} to a plan: the plan changed, or all the places that stand against it. */
public sealed interface DiffOutcome {

    /**
     * The diff was applied.
     *
     * @param changed the plan with the changes made
     */
    record Applied(SalesActionPlan changed) implements DiffOutcome {}

    /**
     * The diff was not applied, not even in part.
     *
     * @param places every place that is not as expected, in the plan's order; never empty
     */
    record Refused(List<Conflict> places) implements DiffOutcome {

        /** Keeps its own copy of the list. */
        public Refused {
            places = List.copyOf(places);
        }
    }

    /** The plan with the changes made; empty where the diff was refused. */
    default Optional<SalesActionPlan> plan() {
        return this instanceof Applied applied ? Optional.of(applied.changed()) : Optional.empty();
    }

    /** The places that stand against the diff, in the plan's order; empty where it was applied. */
    default List<Conflict> conflicts() {
        return this instanceof Refused refused ? refused.places() : List.of();
    }
}
