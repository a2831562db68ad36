package org.openpac.core.plan.objective;

import java.time.LocalDate;
import java.util.Optional;
import org.openpac.core.shape.Identified;

/** What has a target: an objective or an indicator. */
public interface Targeted extends Identified {

    /** Says how far a figure is to move and from where; absent while drafting. */
    Optional<TargetSpec> target();

    /** Gives the level beyond the target; absent if none is set. */
    Optional<StretchSpec> stretch();

    /** Gives the last day that counts; absent while drafting. */
    Optional<LocalDate> due();

    /** Gives the least that is acceptable; absent if there is no such level, and always for an indicator. */
    default Optional<LevelSpec> floor() {
        return Optional.empty();
    }
}
