package org.openpac.core.plan.means;

import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Risk;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** What one person has to do with one element of the plan. */
@Value.Immutable
public sealed interface ResponsibilityAssignment extends Element, WithResponsibilityAssignment
        permits ImmutableResponsibilityAssignment {

    /** Points to what it is about. */
    @PlanMember(
            value = "Element",
            privacy = PersonalData.NONE,
            refersTo = {
                Objective.class,
                Strategy.class,
                Tactic.class,
                Checkpoint.class,
                Training.class,
                KpiDefinition.class,
                Risk.class
            })
    Id elementId();

    /** Points to who it is. */
    @PlanMember(value = "Person", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Id personId();

    /** Says which part the person has. */
    @PlanMember(value = "Role", privacy = PersonalData.NONE)
    RaciRole role();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponsibilityAssignment}; not thread-safe. */
    final class Builder extends ImmutableResponsibilityAssignment.Builder {
        Builder() {}
    }
}
