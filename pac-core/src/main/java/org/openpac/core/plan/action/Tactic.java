package org.openpac.core.plan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/**
 * An action that carries a strategy out: who does what for whom, from when to when. What it costs stands in the
 * budget.
 */
@Value.Immutable
public sealed interface Tactic extends Identified, WithTactic permits ImmutableTactic {

    /** Identifies the tactic within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says which of the five families it belongs to. */
    @PlanMember(value = "Family", privacy = PersonalData.NONE)
    TacticFamily family();

    /** Says what it consists of; absent while undecided. */
    @PlanMember(value = "Kind", privacy = PersonalData.NONE)
    Optional<TacticKind> kind();

    /** Says in a few words what is done; absent while drafting. */
    @PlanMember(value = "Title", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> title();

    /** Says how; absent if the title is enough. */
    @PlanMember(value = "Description", privacy = PersonalData.FREE_TEXT, max = 4000)
    Optional<String> description();

    /** Lists the strategies it carries out; empty while it is tied to none. */
    @PlanMember(value = "Strategies", privacy = PersonalData.NONE, refersTo = Strategy.class)
    List<Id> strategyIds();

    /** Lists the objectives it works for directly, beside those of its strategies. */
    @PlanMember(value = "Objectives", privacy = PersonalData.NONE, refersTo = Objective.class)
    List<Id> objectiveIds();

    /** Lists the segments it aims at; empty while undecided. */
    @PlanMember(value = "Segments", privacy = PersonalData.NONE, refersTo = Segment.class)
    List<Id> segmentIds();

    /** Lists the personas it speaks to; empty while undecided. */
    @PlanMember(value = "Buyer personas", privacy = PersonalData.NONE, refersTo = BuyerPersona.class)
    List<Id> personaIds();

    /** Lists the channels on which it reaches them; empty while undecided. */
    @PlanMember(value = "Contact channels", privacy = PersonalData.NONE)
    List<ContactChannel> contactChannels();

    /** Lists the channels by which what it sells is bought; empty: any. */
    @PlanMember(value = "Distribution channels", privacy = PersonalData.NONE, refersTo = DistributionChannel.class)
    List<Id> distributionChannelIds();

    /** Names the one person who answers for it; absent while nobody does. */
    @PlanMember(value = "Owner", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> ownerId();

    /** Gives its first day; absent while undecided. */
    @PlanMember(value = "Start", privacy = PersonalData.NONE)
    Optional<LocalDate> start();

    /** Gives its last day; absent while undecided. */
    @PlanMember(value = "End", privacy = PersonalData.NONE)
    Optional<LocalDate> end();

    /** Says how far it has come; absent: planned. */
    @PlanMember(value = "Status", privacy = PersonalData.NONE)
    Optional<TacticStatus> status();

    /** Says which part of it is done, 1 for all; absent if not followed. */
    @PlanMember(value = "Progress", privacy = PersonalData.NONE)
    Optional<Share> progress();

    /** Says how much it matters beside the others; absent: no order is given. */
    @PlanMember(value = "Priority", privacy = PersonalData.NONE)
    Optional<Priority> priority();

    /** Lists the tactics that have to be finished before it begins. */
    @PlanMember(value = "Depends on", privacy = PersonalData.NONE, refersTo = Tactic.class)
    List<Id> dependsOn();

    /** Lists the indicators by which it is measured. */
    @PlanMember(value = "Indicators", privacy = PersonalData.NONE, refersTo = KpiDefinition.class)
    List<Id> kpiIds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tactic}; not thread-safe. */
    final class Builder extends ImmutableTactic.Builder {
        Builder() {}
    }
}
