package org.openpac.core.plan.objective;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** What an objective adds to one of a higher level. */
@Value.Immutable
public sealed interface Contribution extends Element, WithContribution permits ImmutableContribution {

    /** Points to the objective above. */
    @PlanMember(value = "Objective above", privacy = PersonalData.NONE, refersTo = Objective.class)
    Id objectiveId();

    /** Says how it adds; absent: additive. */
    @PlanMember(value = "Mode", privacy = PersonalData.NONE)
    Optional<ContributionMode> mode();

    /**
     * Gives the part of its gain that goes there, or its weight, from 0 to 1; absent: the whole gain, or an equal
     * weight. A supporting contribution has none.
     */
    @PlanMember(value = "Share", privacy = PersonalData.NONE)
    Optional<Share> share();

    /** Returns how the objective adds to the one above: as stated, or by its gain. */
    default ContributionMode effectiveMode() {
        return mode().orElse(ContributionMode.ADDITIVE);
    }

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contribution}; not thread-safe. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
