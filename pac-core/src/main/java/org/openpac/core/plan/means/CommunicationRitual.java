package org.openpac.core.plan.means;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** A meeting or a report that comes back. */
@Value.Immutable
public sealed interface CommunicationRitual extends Identified, WithCommunicationRitual
        permits ImmutableCommunicationRitual {

    /** Identifies the ritual within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says whether people meet or read. */
    @PlanMember(value = "Kind", privacy = PersonalData.NONE)
    RitualKind kind();

    /** Names it; absent if the kind is enough. */
    @PlanMember(value = "Name", privacy = PersonalData.FREE_TEXT, max = 120)
    Optional<String> name();

    /** Says how often; absent while undecided. */
    @PlanMember(value = "Recurrence", privacy = PersonalData.NONE)
    Optional<Recurrence> recurrence();

    /** Gives the day of the first one; absent: the plan's first day. */
    @PlanMember(value = "First on", privacy = PersonalData.NONE)
    Optional<LocalDate> firstOn();

    /** Names who calls or writes it; absent while nobody does. */
    @PlanMember(value = "Owner", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> ownerId();

    /** Lists the teams it is for; empty with no participant: all. */
    @PlanMember(value = "Teams", privacy = PersonalData.NONE, refersTo = Team.class)
    List<Id> teamIds();

    /** Lists the people it is for beside the teams. */
    @PlanMember(value = "Participants", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    List<Id> participantIds();

    /** Lists what it is about. */
    @PlanMember(value = "Topics", privacy = PersonalData.NONE)
    List<RitualTopic> topics();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommunicationRitual}; not thread-safe. */
    final class Builder extends ImmutableCommunicationRitual.Builder {
        Builder() {}
    }
}
