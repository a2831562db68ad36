package org.openpac.core.plan.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.StrategicAxis;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.Share;

/**
 * A result the plan commits to reach within its period.
 *
 * <p>An objective is a sentence a person can act on; its {@linkplain #target() target} carries the number. Whether
 * it is a <em>good</em> objective is for the rules to say; the type only refuses what could never be one.
 */
@Value.Immutable
public sealed interface Objective extends Targeted, WithObjective permits ImmutableObjective {

    /** Identifies the objective within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says where in the pyramid it stands. */
    @PlanMember(value = "Level", privacy = PersonalData.NONE)
    ObjectiveLevel level();

    /** Tells in one sentence what is to be reached; absent or blank while drafting. */
    @PlanMember(value = "Statement", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> statement();

    /** Says more where the sentence is not enough; absent otherwise. */
    @PlanMember(value = "Description", privacy = PersonalData.FREE_TEXT, max = 4000)
    Optional<String> description();

    /** Says what sort of result it is about; absent while undecided. */
    @PlanMember(value = "Category", privacy = PersonalData.NONE)
    Optional<ObjectiveCategory> category();

    /** Points to the axis that a company objective quantifies; absent at the lower levels. */
    @PlanMember(value = "Strategic axis", privacy = PersonalData.NONE, refersTo = StrategicAxis.class)
    Optional<Id> axisId();

    /** Lists the objectives above that it adds to, the most important first; empty at the top. */
    @PlanMember(value = "Contributions", privacy = PersonalData.NONE)
    List<Contribution> contributions();

    /** Names the one person who answers for the result; absent while nobody does. */
    @PlanMember(value = "Owner", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> ownerId();

    /** Names the team whose objective it is; absent at the other levels. */
    @PlanMember(value = "Team", privacy = PersonalData.NONE, refersTo = Team.class)
    Optional<Id> teamId();

    /** Points to what is measured; absent while drafting. */
    @PlanMember(value = "Indicator", privacy = PersonalData.NONE, refersTo = KpiDefinition.class)
    Optional<Id> kpiId();

    /** Says how far the figure is to move and from where; absent while drafting. */
    @Override
    @PlanMember(value = "Target", privacy = PersonalData.PERFORMANCE)
    Optional<TargetSpec> target();

    /** Gives the worst level that is still acceptable; absent if there is no such level. */
    @Override
    @PlanMember(value = "Floor", privacy = PersonalData.PERFORMANCE)
    Optional<LevelSpec> floor();

    /** Gives the level beyond the target; absent if none is set. */
    @Override
    @PlanMember(value = "Stretch target", privacy = PersonalData.PERFORMANCE)
    Optional<StretchSpec> stretch();

    /** Says how firmly the target is meant; absent: committed. */
    @PlanMember(value = "Commitment", privacy = PersonalData.NONE)
    Optional<CommitmentKind> commitment();

    /** Says how much it matters beside its like; absent: no order is given. */
    @PlanMember(value = "Priority", privacy = PersonalData.NONE)
    Optional<Priority> priority();

    /** Gives the first day that counts; absent: the plan's first day. */
    @PlanMember(value = "Start", privacy = PersonalData.NONE)
    Optional<LocalDate> start();

    /** Gives the last day that counts; absent while drafting. */
    @Override
    @PlanMember(value = "Due date", privacy = PersonalData.NONE)
    Optional<LocalDate> due();

    /**
     * Spreads the way to the target over months or quarters from the start on, in shares that add up to 1; absent:
     * evenly over the days.
     */
    @PlanMember(value = "Phasing", privacy = PersonalData.NONE)
    Optional<Phasing> phasing();

    /** Lists levels to have reached on the way, in any order. */
    @PlanMember(value = "Milestones", privacy = PersonalData.PERFORMANCE)
    List<Milestone> milestones();

    /** Lists the segments it is limited to; empty: all. */
    @PlanMember(value = "Segments", privacy = PersonalData.NONE, refersTo = Segment.class)
    List<Id> segmentIds();

    /** Lists the distribution channels it is limited to; empty: all. */
    @PlanMember(value = "Distribution channels", privacy = PersonalData.NONE, refersTo = DistributionChannel.class)
    List<Id> channelIds();

    /** Lists the offers it is limited to; empty: all. */
    @PlanMember(value = "Offers", privacy = PersonalData.NONE, refersTo = Offer.class)
    List<Id> offerIds();

    /** Lists the territories it is limited to; empty: all. */
    @PlanMember(value = "Territories", privacy = PersonalData.NONE, refersTo = Territory.class)
    List<Id> territoryIds();

    /**
     * Gives the part of its gain that its holder brings without the objectives below, from 0 to 1; absent: none if
     * others contribute, else all of it.
     */
    @PlanMember(value = "Own part", privacy = PersonalData.NONE)
    Optional<Share> ownPart();

    /** Says by which level pay is reckoned; absent: by none. */
    @PlanMember(value = "Basis of pay", privacy = PersonalData.EMPLOYMENT)
    Optional<QuotaBasis> quotaBasis();

    /** Points to what must not suffer when the objective is pursued; absent if none is named. */
    @PlanMember(value = "Counter-indicator", privacy = PersonalData.NONE, refersTo = KpiDefinition.class)
    Optional<Id> counterKpiId();

    /** Says why this result, now; absent if not stated. */
    @PlanMember(value = "Rationale", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> rationale();

    /** Lists what is taken for granted. */
    @PlanMember(value = "Assumptions", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> assumptions();

    /** Lists what it must respect. */
    @PlanMember(value = "Constraints", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> constraints();

    /** Says whether it is a draft, under way or given up; absent: as the plan. */
    @PlanMember(value = "Lifecycle", privacy = PersonalData.NONE)
    Optional<LifecycleStatus> lifecycle();

    /** Says how far it has come, as its owner sees it; absent if not followed. */
    @PlanMember(value = "Achievement", privacy = PersonalData.PERFORMANCE)
    Optional<AchievementStatus> achievement();

    /** Says why it was given up, suspended or missed; absent if it goes without saying. */
    @PlanMember(value = "Reason of status", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> statusReason();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Objective}; not thread-safe. */
    final class Builder extends ImmutableObjective.Builder {
        Builder() {}
    }
}
