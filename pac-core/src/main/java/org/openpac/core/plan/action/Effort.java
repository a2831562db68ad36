package org.openpac.core.plan.action;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.means.Person;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** The working time one person gives to an action. */
@Value.Immutable
public sealed interface Effort extends Element, WithEffort permits ImmutableEffort {

    /** Points to whose time it is; absent while undecided. */
    @PlanMember(value = "Person", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> personId();

    /** Gives the hours or working days over the whole action, 0 or more; absent while unknown. */
    @PlanMember(value = "Time", privacy = PersonalData.EMPLOYMENT)
    Optional<Quantity> time();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Effort}; not thread-safe. */
    final class Builder extends ImmutableEffort.Builder {
        Builder() {}
    }
}
