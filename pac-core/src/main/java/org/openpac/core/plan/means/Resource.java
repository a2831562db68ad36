package org.openpac.core.plan.means;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** Something the plan relies on: people's time, money or things. */
@Value.Immutable
public sealed interface Resource extends Identified, WithResource permits ImmutableResource {

    /** Identifies the resource within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says which of the three it is; the members of the other two stay absent. */
    @PlanMember(value = "Type", privacy = PersonalData.NONE)
    ResourceType type();

    /** Names the resource; absent if a person is. */
    @PlanMember(value = "Name", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> name();

    /** Points to whose time it is; absent for money and things. */
    @PlanMember(value = "Person", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> personId();

    /** Gives the part of a full working time, 1 for all of it; absent: the person's. */
    @PlanMember(value = "Full-time equivalent", privacy = PersonalData.EMPLOYMENT)
    Optional<Share> fte();

    /** Gives the days on which it is there; absent: the whole plan. */
    @PlanMember(value = "Available", privacy = PersonalData.EMPLOYMENT)
    Optional<DateRange> availability();

    /** Gives the money, on the plan's tax basis, 0 or more; absent for people and things. */
    @PlanMember(value = "Amount", privacy = PersonalData.NONE)
    Optional<Money> amount();

    /** Says what sort of thing it is; absent for people and money. */
    @PlanMember(value = "Kind of thing", privacy = PersonalData.NONE)
    Optional<MaterialType> materialType();

    /** Counts the things, 1 or more; absent: one. */
    @PlanMember(value = "Quantity", privacy = PersonalData.NONE)
    Optional<Integer> quantity();

    /**
     * Gives what it costs over the plan's period, on the plan's tax basis, 0 or more; absent if it stands in the
     * budget.
     */
    @PlanMember(value = "Cost", privacy = PersonalData.NONE)
    Optional<Money> cost();

    /** Lists the actions that need it; empty: all. */
    @PlanMember(value = "Tactics", privacy = PersonalData.NONE, refersTo = Tactic.class)
    List<Id> tacticIds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Resource}; not thread-safe. */
    final class Builder extends ImmutableResource.Builder {
        Builder() {}
    }
}
