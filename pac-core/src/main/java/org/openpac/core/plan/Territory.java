package org.openpac.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** A part of the map in which the plan sells. */
@Value.Immutable
public sealed interface Territory extends Identified, WithTerritory permits ImmutableTerritory {

    /** Identifies the territory within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Names the territory; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.NONE, max = 120)
    Optional<String> name();

    /** Gives its official code, such as ISO 3166-2 {@code FR-75}; absent if it has none. */
    @PlanMember(value = "Code", privacy = PersonalData.NONE, max = 20)
    Optional<String> code();

    /** Points to the territory it is part of; absent if it is part of none. */
    @PlanMember(value = "Part of", privacy = PersonalData.NONE, refersTo = Territory.class)
    Optional<Id> parentId();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Territory}; not thread-safe. */
    final class Builder extends ImmutableTerritory.Builder {
        Builder() {}
    }
}
