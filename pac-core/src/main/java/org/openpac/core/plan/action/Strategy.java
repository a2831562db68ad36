package org.openpac.core.plan.action;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** A direction taken to reach objectives. */
@Value.Immutable
public sealed interface Strategy extends Identified, WithStrategy permits ImmutableStrategy {

    /** Identifies the strategy within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says which of the five directions it takes. */
    @PlanMember(value = "Type", privacy = PersonalData.NONE)
    StrategyType type();

    /** Names the strategy; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> name();

    /** Says what it consists of; absent if the name is enough. */
    @PlanMember(value = "Description", privacy = PersonalData.FREE_TEXT, max = 4000)
    Optional<String> description();

    /** Lists the objectives it serves; empty while it serves none. */
    @PlanMember(value = "Objectives", privacy = PersonalData.NONE, refersTo = Objective.class)
    List<Id> objectiveIds();

    /** Lists the segments it aims at; empty: all. */
    @PlanMember(value = "Segments", privacy = PersonalData.NONE, refersTo = Segment.class)
    List<Id> segmentIds();

    /** Lists what it builds on or answers. */
    @PlanMember(value = "SWOT items", privacy = PersonalData.NONE, refersTo = SwotItem.class)
    List<Id> swotItemIds();

    /** Says whether its market is new to the company; absent: it is not. */
    @PlanMember(value = "New market", privacy = PersonalData.NONE)
    Optional<Boolean> newMarket();

    /** Says whether its offer is new; absent: it is not. */
    @PlanMember(value = "New offer", privacy = PersonalData.NONE)
    Optional<Boolean> newOffer();

    /** Says how much it matters beside the others; absent: no order is given. */
    @PlanMember(value = "Priority", privacy = PersonalData.NONE)
    Optional<Priority> priority();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Strategy}; not thread-safe. */
    final class Builder extends ImmutableStrategy.Builder {
        Builder() {}
    }
}
