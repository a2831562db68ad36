package org.openpac.core.schedule;

import java.util.List;

/**
 * Activities that wait for each other in a circle, whatever the lags of their links.
 *
 * <p>Where a network has several cycles, this is the one named: the shortest through the lowest-numbered activity that stands on
 * any cycle and, of equally short ones, the one that goes from there to the lower numbers first. If links between its own
 * members close a still shorter cycle, which then leaves that activity out, the shortest of these is named, the one met first on
 * the way. So no member is linked to another but to the one that follows, and the order in which links were given does not
 * matter.
 *
 * @param activities the numbers of its members, the lowest first, each linked to the one that follows and the last to the
 *     first; a single one that is linked to itself
 */
public record Cycle(List<Integer> activities) implements NetworkResult {

    /**
     * Keeps its own copy of the list.
     *
     * @throws IllegalArgumentException if there is no activity
     */
    public Cycle {
        activities = List.copyOf(activities);
        if (activities.isEmpty()) {
            throw new IllegalArgumentException("a cycle must have an activity");
        }
    }
}
