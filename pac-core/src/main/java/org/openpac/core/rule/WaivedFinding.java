package org.openpac.core.rule;

import java.util.Objects;
import org.openpac.core.plan.Waiver;

/**
 * A finding that somebody has accepted, for a reason and for a time.
 *
 * @param finding what was found
 * @param waiver by what it is accepted
 */
public record WaivedFinding(Finding finding, Waiver waiver) {

    /** Refuses nulls. */
    public WaivedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(waiver, "waiver");
    }
}
