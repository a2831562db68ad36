package org.openpac.core.plan.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;

/** What somebody said of an objective on one day. */
@Value.Immutable
public sealed interface CheckIn extends Element, WithCheckIn permits ImmutableCheckIn {

    /** Points to the objective. */
    @PlanMember(value = "Objective", privacy = PersonalData.NONE, refersTo = Objective.class)
    Id objectiveId();

    /** Gives the day; absent while unknown. */
    @PlanMember(value = "Date", privacy = PersonalData.NONE)
    Optional<LocalDate> date();

    /** Points to who says it; absent if unknown. */
    @PlanMember(value = "Author", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> authorId();

    /** Gives the level reached, in the indicator's unit; absent if not stated. It replaces no measurement. */
    @PlanMember(value = "Value", privacy = PersonalData.PERFORMANCE)
    Optional<Quantity> actual();

    /** Gives how sure the author is that the target will be reached, from 0 to 1; absent if not stated. */
    @PlanMember(value = "Confidence", privacy = PersonalData.PERFORMANCE)
    Optional<Share> confidence();

    /** Says how far it has come; absent if not judged. */
    @PlanMember(value = "Status", privacy = PersonalData.PERFORMANCE)
    Optional<AchievementStatus> status();

    /** Says more; absent otherwise. */
    @PlanMember(value = "Comment", privacy = PersonalData.FREE_TEXT, max = 2000)
    Optional<String> comment();

    /** Lists what stands in the way. */
    @PlanMember(value = "Blockers", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> blockers();

    /** Lists what will be done next. */
    @PlanMember(value = "Next actions", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> nextActions();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CheckIn}; not thread-safe. */
    final class Builder extends ImmutableCheckIn.Builder {
        Builder() {}
    }
}
