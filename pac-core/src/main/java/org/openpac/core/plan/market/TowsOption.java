package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** Something that could be done, drawn from crossing SWOT items. */
@Value.Immutable
public sealed interface TowsOption extends Identified, WithTowsOption permits ImmutableTowsOption {

    /** Identifies the option within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says which quadrants it crosses. */
    @PlanMember(value = "Type", privacy = PersonalData.NONE)
    TowsType type();

    /** Says in a sentence what could be done; absent while drafting. */
    @PlanMember(value = "Statement", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> statement();

    /** Lists the items it crosses: one at least of each of the two quadrants. */
    @PlanMember(value = "SWOT items", privacy = PersonalData.NONE, refersTo = SwotItem.class)
    List<Id> swotItemIds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TowsOption}; not thread-safe. */
    final class Builder extends ImmutableTowsOption.Builder {
        Builder() {}
    }
}
