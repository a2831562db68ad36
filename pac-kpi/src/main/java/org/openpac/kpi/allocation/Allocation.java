package org.openpac.kpi.allocation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** How money is best split over lines, or why it cannot be split within their bounds. Never NaN, never an exception for bounds. */
public sealed interface Allocation {

    /**
     * The best split.
     *
     * <p>The lines’ amounts, the contingency and what is left over add up to the budget, exactly.
     *
     * @param terms how much there was to be split
     * @param lines in the order in which they were given
     * @param leftover what no line takes, 0 or more: where highest amounts or steps leave no use for it, or further units bring
     *     too little; 0 where there is no budget
     * @param result what the split brings
     * @param gap how much better any other split could be at most, in what it brings less the least marginal return of what is
     *     spent: 0 where this one is proved to be the best
     * @param multiplier the marginal return of the whole: what one more unit of budget would bring; lines at their lowest amount
     *     return less, lines at their highest more, all others as much. The least marginal return where money is left over
     */
    record Split(
            AllocationTerms terms,
            List<AllocatedLine> lines,
            Money leftover,
            double result,
            double gap,
            double multiplier)
            implements Allocation {

        /** Keeps its own copy of the list. */
        public Split {
            Objects.requireNonNull(terms, "terms");
            lines = List.copyOf(lines);
        }

        /** What a line is given; empty if there is no such line. */
        public Optional<AllocatedLine> line(Id id) {
            return lines.stream().filter(line -> line.id().equals(id)).findFirst();
        }

        /** What today’s amounts bring together; empty if one of them is not known. */
        public OptionalDouble presentResult() {
            double sum = 0;
            for (AllocatedLine line : lines) {
                if (line.presentResult().isEmpty()) {
                    return OptionalDouble.empty();
                }
                sum += line.presentResult().getAsDouble();
            }
            return OptionalDouble.of(sum);
        }

        /** How much more the split brings than today’s amounts, as a part of what these bring; empty if that is 0 or not known. */
        public OptionalDouble gain() {
            OptionalDouble before = presentResult();
            return before.isPresent() && before.getAsDouble() > 0
                    ? OptionalDouble.of(result / before.getAsDouble() - 1)
                    : OptionalDouble.empty();
        }

        @Override
        public Optional<Split> split() {
            return Optional.of(this);
        }
    }

    /**
     * No split keeps to all bounds.
     *
     * @param reason why
     * @param lineId the line it is about; empty where it is about all of them
     */
    record Infeasible(Infeasibility reason, Optional<Id> lineId) implements Allocation {

        /** Refuses a null. */
        public Infeasible {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(lineId, "lineId");
        }

        @Override
        public Optional<Split> split() {
            return Optional.empty();
        }
    }

    /** The best split, if there is one. */
    Optional<Split> split();
}
