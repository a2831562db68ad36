package org.openpac.core.plan.tracking;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Share;

/** From which part of the expected path on a figure is green or amber. */
@Value.Immutable
public sealed interface Thresholds extends Element, WithThresholds permits ImmutableThresholds {

    /** Gives the fraction of the expected attainment from which it is on track; absent: 0.90. */
    @PlanMember(value = "Green from", privacy = PersonalData.NONE)
    Optional<Share> green();

    /** Gives the fraction from which it is at risk and below which it is off track; absent: 0.75. */
    @PlanMember(value = "Amber from", privacy = PersonalData.NONE)
    Optional<Share> amber();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Thresholds}; not thread-safe. */
    final class Builder extends ImmutableThresholds.Builder {
        Builder() {}
    }
}
