package org.openpac.core.plan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.SkillLevel;
import org.openpac.core.plan.objective.Milestone;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
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

    /** Says what it consists of where no kind fits; absent otherwise. */
    @PlanMember(value = "Own label", privacy = PersonalData.NONE, max = 80)
    Optional<String> customLabel();

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

    /** Says what people are told; absent while undecided. */
    @PlanMember(value = "Message", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> message();

    /** Lists the offers it sells; empty: those of its strategies. */
    @PlanMember(value = "Offers", privacy = PersonalData.NONE, refersTo = Offer.class)
    List<Id> offerIds();

    /** Says what people are asked to do; absent while undecided. */
    @PlanMember(value = "Call to action", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> callToAction();

    /** Says what makes it lawful to approach them; absent while unknown. */
    @PlanMember(value = "Legal basis", privacy = PersonalData.NONE)
    Optional<LegalBasis> legalBasis();

    /** Names the one person who answers for it; absent while nobody does. */
    @PlanMember(value = "Owner", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> ownerId();

    /** Gives its first day; absent while undecided. */
    @PlanMember(value = "Start", privacy = PersonalData.NONE)
    Optional<LocalDate> start();

    /** Gives its last day; absent while undecided. */
    @PlanMember(value = "End", privacy = PersonalData.NONE)
    Optional<LocalDate> end();

    /** Counts the working days it takes, 0 for an event; absent: those between its dates. */
    @PlanMember(value = "Duration in working days", privacy = PersonalData.NONE)
    Optional<Integer> durationDays();

    /** Says how often it is repeated between its dates; absent: it is done once. */
    @PlanMember(value = "Recurrence", privacy = PersonalData.NONE)
    Optional<Recurrence> recurrence();

    /** Says how far it has come; absent: planned. */
    @PlanMember(value = "Status", privacy = PersonalData.NONE)
    Optional<TacticStatus> status();

    /** Says which part of it is done, 1 for all; absent if not followed. */
    @PlanMember(value = "Progress", privacy = PersonalData.NONE)
    Optional<Share> progress();

    /** Says how much it matters beside the others; absent: no order is given. */
    @PlanMember(value = "Priority", privacy = PersonalData.NONE)
    Optional<Priority> priority();

    /** Lists what is to be seen on the way, in any order. */
    @PlanMember(value = "Milestones", privacy = PersonalData.NONE)
    List<Milestone> milestones();

    /** Lists what it waits for, in any order. */
    @PlanMember(value = "Depends on", privacy = PersonalData.NONE)
    List<Dependency> dependsOn();

    /** Lists the indicators by which it is measured. */
    @PlanMember(value = "Indicators", privacy = PersonalData.NONE, refersTo = KpiDefinition.class)
    List<Id> kpiIds();

    /** Says how much is done; absent while undecided. */
    @PlanMember(value = "Planned volume", privacy = PersonalData.NONE)
    Optional<PlannedVolume> plannedVolume();

    /** Lists how many prospects get to each stage, from the first to the sale. */
    @PlanMember(value = "Expected funnel", privacy = PersonalData.NONE)
    List<FunnelStage> expectedFunnel();

    /** Lists what it is to bring, one indicator each. */
    @PlanMember(value = "Expected results", privacy = PersonalData.NONE)
    List<ExpectedResult> expectedResults();

    /** Gives the revenue it is expected to bring, without tax, 0 or more; absent if not estimated. */
    @PlanMember(value = "Expected revenue", privacy = PersonalData.NONE)
    Optional<Money> expectedRevenue();

    /** Says what it brings for what is spent on it; absent if unknown. */
    @PlanMember(value = "Response curve", privacy = PersonalData.NONE)
    Optional<ResponseCurve> response();

    /** Lists the working time people give to it. */
    @PlanMember(value = "Working time", privacy = PersonalData.NONE)
    List<Effort> efforts();

    /** Lists what its owner has to know. */
    @PlanMember(value = "Required skills", privacy = PersonalData.NONE)
    List<SkillLevel> requiredSkills();

    /** Says whether it does what the company has not done before; absent: it does not. */
    @PlanMember(value = "New approach", privacy = PersonalData.NONE)
    Optional<Boolean> innovative();

    /** Says whether it is meant to cost nothing; absent: its cost stands in the budget. */
    @PlanMember(value = "Without cost", privacy = PersonalData.NONE)
    Optional<Boolean> costFree();

    /** Lists the channels on which it reaches people: as stated, or the usual ones of its kind. */
    default List<ContactChannel> effectiveChannels() {
        return contactChannels().isEmpty()
                ? kind().map(TacticKind::usualChannels).orElse(List.of())
                : contactChannels();
    }

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
