package org.openpac.core.view;

import java.time.LocalDate;
import java.util.Optional;
import org.openpac.core.value.Id;

/**
 * When a tactic can take place.
 *
 * <p>All dates are working days and belong to the tactic: it starts in the morning of one and finishes in the evening of
 * the other. An event, which takes no working day, has one date: the first day on which it can take place.
 *
 * @param tacticId which tactic
 * @param duration how many working days it takes, 0 for an event; empty where the plan does not tell, in which case it is
 *     placed like an event
 * @param statedStart its first day as the plan says
 * @param statedEnd its last day as the plan says
 * @param earliestStart the first day on which it can start
 * @param earliestFinish its last day if it does
 * @param latestStart the last day on which it can start so that the whole finishes no later
 * @param latestFinish its last day if it does
 * @param totalFloat by how many working days it can be put off so that the whole finishes no later, 0 or more
 * @param freeFloat by how many it can be put off so that nothing else has to move, from 0 to the total float
 */
public record PlannedTactic(
        Id tacticId,
        Optional<Integer> duration,
        Optional<LocalDate> statedStart,
        Optional<LocalDate> statedEnd,
        LocalDate earliestStart,
        LocalDate earliestFinish,
        LocalDate latestStart,
        LocalDate latestFinish,
        long totalFloat,
        long freeFloat) {

    /** Whether it cannot be put off without making the whole later. */
    public boolean isCritical() {
        return totalFloat <= 0;
    }
}
