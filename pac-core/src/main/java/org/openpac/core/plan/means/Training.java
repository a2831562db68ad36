package org.openpac.core.plan.means;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** A course, or coaching, by which people learn what the plan asks of them. */
@Value.Immutable
public sealed interface Training extends Identified, WithTraining permits ImmutableTraining {

    /** Identifies the training within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says what it is about. */
    @PlanMember(value = "Topic", privacy = PersonalData.NONE)
    TrainingTopic topic();

    /** Says how people are trained; absent while undecided. */
    @PlanMember(value = "Format", privacy = PersonalData.NONE)
    Optional<TrainingFormat> format();

    /** Says in a few words what is learned; absent if the topic is enough. */
    @PlanMember(value = "Title", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> title();

    /** Lists who is trained. */
    @PlanMember(value = "Participants", privacy = PersonalData.EMPLOYMENT, refersTo = Person.class)
    List<Id> participantIds();

    /** Points to who trains, if somebody of the plan; absent otherwise. */
    @PlanMember(value = "Trainer", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> trainerId();

    /** Gives its first day; absent while undecided. */
    @PlanMember(value = "Start", privacy = PersonalData.NONE)
    Optional<LocalDate> start();

    /** Gives its last day; absent: the first. */
    @PlanMember(value = "End", privacy = PersonalData.NONE)
    Optional<LocalDate> end();

    /** Lists what participants can do afterwards. */
    @PlanMember(value = "Skills gained", privacy = PersonalData.NONE)
    List<SkillLevel> skillsGained();

    /** Gives what it costs, on the plan's tax basis, 0 or more; absent if it stands in the budget. */
    @PlanMember(value = "Cost", privacy = PersonalData.NONE)
    Optional<Money> cost();

    /** Says whether it has taken place; absent: not yet. */
    @PlanMember(value = "Done", privacy = PersonalData.NONE)
    Optional<Boolean> done();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Training}; not thread-safe. */
    final class Builder extends ImmutableTraining.Builder {
        Builder() {}
    }
}
