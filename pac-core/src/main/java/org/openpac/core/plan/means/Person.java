package org.openpac.core.plan.means;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** Somebody who carries the plan out. */
@Value.Immutable
public sealed interface Person extends Identified, WithPerson permits ImmutablePerson {

    /** Identifies the person within the plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Names the person; absent where the plan is shared without names. */
    @PlanMember(value = "Name", privacy = PersonalData.IDENTITY, max = 120)
    Optional<String> name();

    /** Says what the person does; absent if unknown. */
    @PlanMember(value = "Role", privacy = PersonalData.EMPLOYMENT, max = 120)
    Optional<String> role();

    /** Points to the team the person belongs to; absent if none. */
    @PlanMember(value = "Team", privacy = PersonalData.EMPLOYMENT, refersTo = Team.class)
    Optional<Id> teamId();

    /** Points to whom the person reports; absent at the top. */
    @PlanMember(value = "Manager", privacy = PersonalData.EMPLOYMENT, refersTo = Person.class)
    Optional<Id> managerId();

    /** Gives the part of a full working time, 1 for all of it; absent: full time. */
    @PlanMember(value = "Full-time equivalent", privacy = PersonalData.EMPLOYMENT)
    Optional<Share> fte();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}; not thread-safe. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
