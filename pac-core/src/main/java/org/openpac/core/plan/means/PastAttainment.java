package org.openpac.core.plan.means;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Share;

/** How far a person reached the objectives of an earlier period. */
@Value.Immutable
public sealed interface PastAttainment extends Element, WithPastAttainment permits ImmutablePastAttainment {

    /** Gives the days it was measured over; absent while unknown. */
    @PlanMember(value = "Period", privacy = PersonalData.NONE)
    Optional<DateRange> period();

    /** Gives the result as a fraction of the target, 1 for reached; absent while unknown. */
    @PlanMember(value = "Attainment", privacy = PersonalData.PERFORMANCE)
    Optional<Share> attainment();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PastAttainment}; not thread-safe. */
    final class Builder extends ImmutablePastAttainment.Builder {
        Builder() {}
    }
}
