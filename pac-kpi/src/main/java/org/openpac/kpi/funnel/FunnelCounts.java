package org.openpac.kpi.funnel;

import java.util.ArrayList;
import java.util.List;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.Proportion;

/**
 * How many subjects reached each step of a funnel.
 *
 * <p>Rates keep their counts, so that each has its {@linkplain Proportion#interval interval}.
 *
 * @param steps in order; who reached one has reached all before it
 */
public record FunnelCounts(List<StepCount> steps) {

    /**
     * Refuses counts that are those of no funnel.
     *
     * @throws IllegalArgumentException if there are no steps, or more subjects at a step than at the one before
     */
    public FunnelCounts {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a funnel must have steps");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).reached() > steps.get(i - 1).reached()) {
                throw new IllegalArgumentException(
                        "more at step " + steps.get(i).name() + " than before it: "
                                + steps.get(i).reached());
            }
        }
    }

    /** How many subjects reached the first step. */
    public long entered() {
        return steps.get(0).reached();
    }

    /** How many subjects reached the last step. */
    public long completed() {
        return steps.get(steps.size() - 1).reached();
    }

    /** The subjects that went the whole way among those that began; undefined if none did. */
    public Inference<Proportion> conversion() {
        return fromFirst(steps.size() - 1);
    }

    /**
     * The subjects that reached a step among those that reached the one before; for the first step all of them.
     *
     * @param step its place, 0 for the first
     * @return undefined if nobody reached the step before
     */
    public Inference<Proportion> fromPrevious(int step) {
        return Proportion.observed(
                steps.get(step).reached(), steps.get(Math.max(step - 1, 0)).reached());
    }

    /**
     * The subjects that reached a step among those that reached the first.
     *
     * @param step its place, 0 for the first
     * @return undefined if nobody reached the first step
     */
    public Inference<Proportion> fromFirst(int step) {
        return Proportion.observed(steps.get(step).reached(), entered());
    }

    /**
     * Adds the counts of other subjects; right only where no subject is in both.
     *
     * @throws IllegalArgumentException if the steps are others
     */
    public FunnelCounts plus(FunnelCounts other) {
        if (!names().equals(other.names())) {
            throw new IllegalArgumentException("steps must be " + names() + ": " + other.names());
        }
        List<StepCount> sums = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            sums.add(steps.get(i).plus(other.steps.get(i)));
        }
        return new FunnelCounts(sums);
    }

    private List<String> names() {
        return steps.stream().map(StepCount::name).toList();
    }
}
