package org.openpac.core.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** The long-term frame that the plan applies to one selling period. */
@Value.Immutable
public sealed interface StrategicFrame extends Element, WithStrategicFrame permits ImmutableStrategicFrame {

    /** Says what the company wants to have become; absent if not stated. */
    @PlanMember(value = "Vision", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> vision();

    /** Says what the company is there for; absent if not stated. */
    @PlanMember(value = "Mission", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> mission();

    /** Lists the lines of development, the most important first. */
    @PlanMember(value = "Axes", privacy = PersonalData.NONE)
    List<StrategicAxis> axes();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StrategicFrame}; not thread-safe. */
    final class Builder extends ImmutableStrategicFrame.Builder {
        Builder() {}
    }
}
