package org.openpac.json.report;

import java.util.Objects;
import org.openpac.core.plan.Waiver;

/**
 * A finding that a waiver of the plan accepts, as a report tells it.
 *
 * @param finding what was found
 * @param waiver by what it is accepted
 */
public record StoredWaived(StoredFinding finding, Waiver waiver) {

    /** Refuses nulls. */
    public StoredWaived {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(waiver, "waiver");
    }
}
