package org.openpac.core.plan.means;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.Territory;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** Somebody who carries the plan out. */
@Value.Immutable
public sealed interface Person extends Identified, WithPerson permits ImmutablePerson {

    /** Identifies the person within the plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Names the person; absent where the plan is shared without names. */
    @PlanMember(value = "Name", privacy = PersonalData.IDENTITY, max = 120)
    Optional<String> name();

    /** Says what the person does; absent if unknown. */
    @PlanMember(value = "Role", privacy = PersonalData.EMPLOYMENT, max = 120)
    Optional<String> role();

    /** Points to the team the person belongs to; absent if none. */
    @PlanMember(value = "Team", privacy = PersonalData.EMPLOYMENT, refersTo = Team.class)
    Optional<Id> teamId();

    /** Points to whom the person reports; absent at the top. */
    @PlanMember(value = "Manager", privacy = PersonalData.EMPLOYMENT, refersTo = Person.class)
    Optional<Id> managerId();

    /** Gives the part of a full working time, 1 for all of it; absent: full time. */
    @PlanMember(value = "Full-time equivalent", privacy = PersonalData.EMPLOYMENT)
    Optional<Share> fte();

    /**
     * Says whether the person sells, and so has objectives to reach; absent: yes for those in a team who lead none.
     */
    @PlanMember(value = "Sells", privacy = PersonalData.EMPLOYMENT)
    Optional<Boolean> seller();

    /** Lists what the person can do. */
    @PlanMember(value = "Skills", privacy = PersonalData.EMPLOYMENT)
    List<SkillLevel> skills();

    /** Lists where the person sells; empty: anywhere. */
    @PlanMember(value = "Territories", privacy = PersonalData.EMPLOYMENT, refersTo = Territory.class)
    List<Id> territoryIds();

    /** Gives the first day in the company; absent: before the plan. */
    @PlanMember(value = "Joined on", privacy = PersonalData.EMPLOYMENT)
    Optional<LocalDate> joinedOn();

    /** Gives the last day in the company; absent: after the plan. */
    @PlanMember(value = "Leaves on", privacy = PersonalData.EMPLOYMENT)
    Optional<LocalDate> leavesOn();

    /** Counts the months from joining to full output, 0 or more; absent if unknown. */
    @PlanMember(value = "Ramp-up in months", privacy = PersonalData.EMPLOYMENT)
    Optional<Integer> rampMonths();

    /** Lists the days on which the person is away beyond the holidays of all, in any order. */
    @PlanMember(value = "Absences", privacy = PersonalData.EMPLOYMENT)
    List<DateRange> absences();

    /** Gives the part of the working time spent with customers and prospects, from 0 to 1; absent: the usual part. */
    @PlanMember(value = "Selling time", privacy = PersonalData.EMPLOYMENT)
    Optional<Share> sellingShare();

    /** Gives a full year's pay, fixed and variable, for reaching the target; absent if not shared. */
    @PlanMember(value = "On-target earnings", privacy = PersonalData.EMPLOYMENT)
    Optional<Money> onTargetEarnings();

    /**
     * Gives what the person's customers and prospects could buy in the plan's period, 0 or more; absent if unknown.
     */
    @PlanMember(value = "Potential of territory", privacy = PersonalData.EMPLOYMENT)
    Optional<Money> territoryPotential();

    /** Lists the results of earlier periods, in any order. */
    @PlanMember(value = "Past attainment", privacy = PersonalData.PERFORMANCE)
    List<PastAttainment> attainmentHistory();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}; not thread-safe. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
