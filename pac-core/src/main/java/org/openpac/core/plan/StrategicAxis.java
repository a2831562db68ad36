package org.openpac.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** A line along which the company wants to develop over several years; company objectives quantify it. */
@Value.Immutable
public sealed interface StrategicAxis extends Identified, WithStrategicAxis permits ImmutableStrategicAxis {

    /** Identifies the axis within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Names the axis in a few words; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.FREE_TEXT, max = 120)
    Optional<String> name();

    /** Says in a sentence where the axis leads; absent while drafting. */
    @PlanMember(value = "Statement", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> statement();

    /** Counts the years over which it leads there, 1 or more; absent if not stated. */
    @PlanMember(value = "Horizon in years", privacy = PersonalData.NONE)
    Optional<Integer> horizonYears();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StrategicAxis}; not thread-safe. */
    final class Builder extends ImmutableStrategicAxis.Builder {
        Builder() {}
    }
}
