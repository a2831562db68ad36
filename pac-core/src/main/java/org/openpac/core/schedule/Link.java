package org.openpac.core.schedule;

import java.util.Objects;

/**
 * One activity waits for another.
 *
 * @param from the number of the activity that is waited for
 * @param to the number of the activity that waits; the same number makes a cycle of one
 * @param kind which of their ends are linked
 * @param lag the working days that pass between the two ends at least; negative for a lead, by which the second may come
 *     before the first
 */
public record Link(int from, int to, LinkKind kind, int lag) {

    /** Refuses a null. */
    public Link {
        Objects.requireNonNull(kind, "kind");
    }
}
