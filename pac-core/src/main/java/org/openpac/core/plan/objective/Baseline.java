package org.openpac.core.plan.objective;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Quantity;

/** The level from which a change is counted. */
@Value.Immutable
public sealed interface Baseline extends Element, WithBaseline permits ImmutableBaseline {

    /** Gives the level at the start, in the indicator's unit; absent while unknown. */
    @PlanMember(value = "Value", privacy = PersonalData.NONE)
    Optional<Quantity> value();

    /** Gives the day on which the level was read, or the last day of the period it sums up; absent while unknown. */
    @PlanMember(value = "Date", privacy = PersonalData.NONE)
    Optional<LocalDate> date();

    /** Says where the number comes from; absent if not noted. */
    @PlanMember(value = "Source", privacy = PersonalData.FREE_TEXT, max = 200)
    Optional<String> source();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Baseline}; not thread-safe. */
    final class Builder extends ImmutableBaseline.Builder {
        Builder() {}
    }
}
