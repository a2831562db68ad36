package org.openpac.core.plan.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.StrategicAxis;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.shape.Privacy;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;

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
    @PlanMember(value = "Id", privacy = Privacy.NONE)
    Id id();

    /** Says where in the pyramid it stands. */
    @PlanMember(value = "Level", privacy = Privacy.NONE)
    ObjectiveLevel level();

    /** Tells in one sentence what is to be reached; absent or blank while drafting. */
    @PlanMember(value = "Statement", privacy = Privacy.FREE_TEXT, max = 500)
    Optional<String> statement();

    /** Says more where the sentence is not enough; absent otherwise. */
    @PlanMember(value = "Description", privacy = Privacy.FREE_TEXT, max = 4000)
    Optional<String> description();

    /** Says what sort of result it is about; absent while undecided. */
    @PlanMember(value = "Category", privacy = Privacy.NONE)
    Optional<ObjectiveCategory> category();

    /** Points to the axis that a company objective quantifies; absent at the lower levels. */
    @PlanMember(value = "Strategic axis", privacy = Privacy.NONE, refersTo = StrategicAxis.class)
    Optional<Id> axisId();

    /** Lists the objectives above that it adds to, the most important first; empty at the top. */
    @PlanMember(value = "Contributions", privacy = Privacy.NONE)
    List<Contribution> contributions();

    /** Names the one person who answers for the result; absent while nobody does. */
    @PlanMember(value = "Owner", privacy = Privacy.REFERENCE, refersTo = Person.class)
    Optional<Id> ownerId();

    /** Names the team whose objective it is; absent at the other levels. */
    @PlanMember(value = "Team", privacy = Privacy.NONE, refersTo = Team.class)
    Optional<Id> teamId();

    /** Points to what is measured; absent while drafting. */
    @PlanMember(value = "Indicator", privacy = Privacy.NONE, refersTo = KpiDefinition.class)
    Optional<Id> kpiId();

    /** Says how far the figure is to move and from where; absent while drafting. */
    @Override
    @PlanMember(value = "Target", privacy = Privacy.PERFORMANCE)
    Optional<TargetSpec> target();

    /** Gives the worst level that is still acceptable; absent if there is no such level. */
    @Override
    @PlanMember(value = "Floor", privacy = Privacy.PERFORMANCE)
    Optional<LevelSpec> floor();

    /** Gives the level beyond the target; absent if none is set. */
    @Override
    @PlanMember(value = "Stretch target", privacy = Privacy.PERFORMANCE)
    Optional<StretchSpec> stretch();

    /** Says how firmly the target is meant; absent: committed. */
    @PlanMember(value = "Commitment", privacy = Privacy.NONE)
    Optional<CommitmentKind> commitment();

    /** Says how much it matters beside its like; absent: no order is given. */
    @PlanMember(value = "Priority", privacy = Privacy.NONE)
    Optional<Priority> priority();

    /** Gives the first day that counts; absent: the plan's first day. */
    @PlanMember(value = "Start", privacy = Privacy.NONE)
    Optional<LocalDate> start();

    /** Gives the last day that counts; absent while drafting. */
    @Override
    @PlanMember(value = "Due date", privacy = Privacy.NONE)
    Optional<LocalDate> due();

    /**
     * Spreads the way to the target over months or quarters from the start on, in shares that add up to 1; absent:
     * evenly over the days.
     */
    @PlanMember(value = "Phasing", privacy = Privacy.NONE)
    Optional<Phasing> phasing();

    /** Lists levels to have reached on the way, in any order. */
    @PlanMember(value = "Milestones", privacy = Privacy.PERFORMANCE)
    List<Milestone> milestones();

    /** Lists the segments it is limited to; empty: all. */
    @PlanMember(value = "Segments", privacy = Privacy.NONE, refersTo = Segment.class)
    List<Id> segmentIds();

    /** Lists the distribution channels it is limited to; empty: all. */
    @PlanMember(value = "Distribution channels", privacy = Privacy.NONE, refersTo = DistributionChannel.class)
    List<Id> channelIds();

    /** Says why this result, now; absent if not stated. */
    @PlanMember(value = "Rationale", privacy = Privacy.FREE_TEXT, max = 1000)
    Optional<String> rationale();

    /** Says whether it is a draft, under way or given up; absent: as the plan. */
    @PlanMember(value = "Lifecycle", privacy = Privacy.NONE)
    Optional<LifecycleStatus> lifecycle();

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
