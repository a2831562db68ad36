package org.openpac.core.plan.means;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** People who sell together. */
@Value.Immutable
public sealed interface Team extends Identified, WithTeam permits ImmutableTeam {

    /** Identifies the team within the plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Names the team; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.FREE_TEXT, max = 120)
    Optional<String> name();

    /** Points to who leads it; absent while nobody does. */
    @PlanMember(value = "Manager", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> managerId();

    /** Points to the team it is part of; absent if it is part of none. */
    @PlanMember(value = "Part of", privacy = PersonalData.NONE, refersTo = Team.class)
    Optional<Id> parentId();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Team}; not thread-safe. */
    final class Builder extends ImmutableTeam.Builder {
        Builder() {}
    }
}
