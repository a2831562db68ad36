package org.openpac.core.plan.action;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** How often something is repeated. */
@Value.Immutable
public sealed interface Recurrence extends Element, WithRecurrence permits ImmutableRecurrence {

    /** Says after what time it comes again. */
    @PlanMember(value = "Frequency", privacy = PersonalData.NONE)
    Frequency frequency();

    /** Counts how many such times lie between two, 1 or more: 2 for every second week; absent: 1. */
    @PlanMember(value = "Every", privacy = PersonalData.NONE)
    Optional<Integer> interval();

    /** Gives the last day on which it may come; absent: to the plan's end. */
    @PlanMember(value = "Until", privacy = PersonalData.NONE)
    Optional<LocalDate> until();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recurrence}; not thread-safe. */
    final class Builder extends ImmutableRecurrence.Builder {
        Builder() {}
    }
}
