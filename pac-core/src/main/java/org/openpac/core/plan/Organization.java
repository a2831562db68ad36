package org.openpac.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** The company or the unit whose plan it is. */
@Value.Immutable
public sealed interface Organization extends Element, WithOrganization permits ImmutableOrganization {

    /** Names it; absent if its service knows. */
    @PlanMember(value = "Name", privacy = PersonalData.NONE, max = 200)
    Optional<String> name();

    /** Gives the letters by which people call it; absent if there are none. */
    @PlanMember(value = "Acronym", privacy = PersonalData.NONE, max = 20)
    Optional<String> acronym();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organization}; not thread-safe. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
