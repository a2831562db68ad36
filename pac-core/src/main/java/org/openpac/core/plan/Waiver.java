package org.openpac.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** A breach of a rule that somebody has accepted, for a reason and for a time. */
@Value.Immutable
public sealed interface Waiver extends Element, WithWaiver permits ImmutableWaiver {

    /** Gives the rule's id, such as {@code P-04}; absent while drafting: then it waives nothing. */
    @PlanMember(value = "Rule", privacy = PersonalData.NONE, max = 20)
    Optional<String> ruleId();

    /** Points to the element at which the breach is accepted; absent: anywhere in the plan. */
    @PlanMember(value = "Element", privacy = PersonalData.NONE, refersTo = Identified.class)
    Optional<Id> elementId();

    /** Says why; a waiver without a reason waives nothing. */
    @PlanMember(value = "Reason", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> reason();

    /** Names who accepts it; absent if not noted. */
    @PlanMember(value = "Accepted by", privacy = PersonalData.IDENTITY, max = 120)
    Optional<String> acceptedBy();

    /** Gives the last day on which it holds; a waiver without an end waives nothing. */
    @PlanMember(value = "Until", privacy = PersonalData.NONE)
    Optional<LocalDate> until();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Waiver}; not thread-safe. */
    final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
