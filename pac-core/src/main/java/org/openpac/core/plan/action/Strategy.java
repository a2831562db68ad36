package org.openpac.core.plan.action;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.market.TowsOption;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

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

    /** Lists the options it takes up. */
    @PlanMember(value = "SWOT crossings", privacy = PersonalData.NONE, refersTo = TowsOption.class)
    List<Id> towsOptionIds();

    /** Lists the offers it sells; empty: all. */
    @PlanMember(value = "Offers", privacy = PersonalData.NONE, refersTo = Offer.class)
    List<Id> offerIds();

    /** Lists the indicators by which it is measured. */
    @PlanMember(value = "Indicators", privacy = PersonalData.NONE, refersTo = KpiDefinition.class)
    List<Id> kpiIds();

    /** Names the one person who answers for it; absent while nobody does. */
    @PlanMember(value = "Owner", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> ownerId();

    /** Names the team that carries it out; absent if several do. */
    @PlanMember(value = "Team", privacy = PersonalData.NONE, refersTo = Team.class)
    Optional<Id> teamId();

    /** Says whether its market is new to the company; absent: it is not. */
    @PlanMember(value = "New market", privacy = PersonalData.NONE)
    Optional<Boolean> newMarket();

    /** Says whether its offer is new; absent: it is not. */
    @PlanMember(value = "New offer", privacy = PersonalData.NONE)
    Optional<Boolean> newOffer();

    /** Says how far it looks beyond the plan; absent: to the plan's end. */
    @PlanMember(value = "Horizon", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> horizon();

    /** Gives what may be spent on it, on the plan's tax basis, 0 or more; absent: what its budget lines add up to. */
    @PlanMember(value = "Envelope", privacy = PersonalData.NONE)
    Optional<Money> envelope();

    /** Says whether it is a draft, under way or given up; absent: as the plan. */
    @PlanMember(value = "Lifecycle", privacy = PersonalData.NONE)
    Optional<LifecycleStatus> lifecycle();

    /** Says how much it matters beside the others; absent: no order is given. */
    @PlanMember(value = "Priority", privacy = PersonalData.NONE)
    Optional<Priority> priority();

    /** Finds the Ansoff quadrant of its market and its offer; what is not said to be new is not. */
    default AnsoffQuadrant quadrant() {
        return AnsoffQuadrant.of(newMarket().orElse(false), newOffer().orElse(false));
    }

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
