package org.openpac.core.plan.objective;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Quantity;

/**
 * How far a figure is to move, and from where.
 *
 * <p>The {@linkplain #change() kind of change} decides how the number is read: "2 %" more of a conversion rate of
 * 20 % is 20.4 % as a percentage and 22 % in points, and the author has to say which.
 */
@Value.Immutable
public sealed interface TargetSpec extends Element, WithTargetSpec permits ImmutableTargetSpec {

    /** Says which way the figure is meant to go; absent: the way from the baseline to the target. */
    @PlanMember(value = "Direction", privacy = PersonalData.NONE)
    Optional<Direction> direction();

    /**
     * Says how the value is to be read; absent: a percentage of a figure that is no percentage itself is a
     * relative change, any other number is the level to reach, and a percentage of a rate is ambiguous.
     */
    @PlanMember(value = "Kind of change", privacy = PersonalData.NONE)
    Optional<ChangeKind> change();

    /** Gives the number with its unit, negative for a decrease that is given as a change; absent while undecided. */
    @PlanMember(value = "Value", privacy = PersonalData.NONE)
    Optional<Quantity> value();

    /**
     * Gives the lower end of a range to stay in, always a level in the indicator's unit; absent if the target is no
     * range.
     */
    @PlanMember(value = "Lowest", privacy = PersonalData.NONE)
    Optional<Quantity> low();

    /**
     * Gives the upper end of a range to stay in, always a level in the indicator's unit; absent if the target is no
     * range.
     */
    @PlanMember(value = "Highest", privacy = PersonalData.NONE)
    Optional<Quantity> high();

    /** Gives the level from which the change is counted; absent while unknown. */
    @PlanMember(value = "Baseline", privacy = PersonalData.NONE)
    Optional<Baseline> baseline();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TargetSpec}; not thread-safe. */
    final class Builder extends ImmutableTargetSpec.Builder {
        Builder() {}
    }
}
