package org.openpac.core.plan.means;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** Software that sales and marketing work with. */
@Value.Immutable
public sealed interface Technology extends Identified, WithTechnology permits ImmutableTechnology {

    /** Identifies the software within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says what it is for. */
    @PlanMember(value = "Type", privacy = PersonalData.NONE)
    TechnologyType type();

    /** Names it; absent while undecided. */
    @PlanMember(value = "Name", privacy = PersonalData.NONE, max = 120)
    Optional<String> name();

    /** Says what it is used for; absent if the type is enough. */
    @PlanMember(value = "Purpose", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> purpose();

    /** Gives the first day it can be used; absent: it is in use. */
    @PlanMember(value = "Available from", privacy = PersonalData.NONE)
    Optional<LocalDate> availableFrom();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Technology}; not thread-safe. */
    final class Builder extends ImmutableTechnology.Builder {
        Builder() {}
    }
}
