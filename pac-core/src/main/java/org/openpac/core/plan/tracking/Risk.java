package org.openpac.core.plan.tracking;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** Something that may go wrong. */
@Value.Immutable
public sealed interface Risk extends Identified, WithRisk permits ImmutableRisk {

    /** Identifies the risk within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says in a sentence what may happen; absent while drafting. */
    @PlanMember(value = "Statement", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> statement();

    /** Says how likely it is, from 1, hardly, to 5, almost surely; absent if not judged. */
    @PlanMember(value = "Likelihood", privacy = PersonalData.NONE)
    Optional<Integer> likelihood();

    /** Says how much it would matter, from 1, hardly, to 5, decisively; absent if not judged. */
    @PlanMember(value = "Impact", privacy = PersonalData.NONE)
    Optional<Integer> impact();

    /** Says what is done about it, or what would be (plan B); absent while nothing is. */
    @PlanMember(value = "Mitigation", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> mitigation();

    /** Names who watches it; absent while nobody does. */
    @PlanMember(value = "Owner", privacy = PersonalData.REFERENCE, refersTo = Person.class)
    Optional<Id> ownerId();

    /** Points to the threat or weakness it comes from; absent if from none. */
    @PlanMember(value = "SWOT item", privacy = PersonalData.NONE, refersTo = SwotItem.class)
    Optional<Id> swotItemId();

    /** Lists the objectives it endangers; empty: the whole plan. */
    @PlanMember(value = "Objectives", privacy = PersonalData.NONE, refersTo = Objective.class)
    List<Id> objectiveIds();

    /** Lists the actions it endangers. */
    @PlanMember(value = "Tactics", privacy = PersonalData.NONE, refersTo = Tactic.class)
    List<Id> tacticIds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Risk}; not thread-safe. */
    final class Builder extends ImmutableRisk.Builder {
        Builder() {}
    }
}
