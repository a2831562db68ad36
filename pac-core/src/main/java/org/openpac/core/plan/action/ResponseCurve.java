package org.openpac.core.plan.action;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;

/** What an action brings for what is spent on it. The arithmetic stands in the indicators' module. */
@Value.Immutable
public sealed interface ResponseCurve extends Element, WithResponseCurve permits ImmutableResponseCurve {

    /** Says by which formula. */
    @PlanMember(value = "Form", privacy = PersonalData.NONE)
    CurveForm form();

    /**
     * Gives the number by which the formula is multiplied: the ceiling of a capped, an exponential or a Hill curve;
     * absent for points.
     */
    @PlanMember(value = "Scale", privacy = PersonalData.NONE)
    Optional<Quantity> scale();

    /**
     * Gives the amount that spending is measured in, more than 0: for a capped line the amount that reaches the
     * ceiling, for Hill half of it; absent for points.
     */
    @PlanMember(value = "Spend scale", privacy = PersonalData.NONE)
    Optional<Money> spendScale();

    /** Gives the exponent of a power or a Hill curve, a ratio above 0; absent for the others. */
    @PlanMember(value = "Exponent", privacy = PersonalData.NONE)
    Optional<Quantity> exponent();

    /** Lists the points of a piecewise curve, in any order. */
    @PlanMember(value = "Points", privacy = PersonalData.NONE)
    List<ResponsePoint> points();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponseCurve}; not thread-safe. */
    final class Builder extends ImmutableResponseCurve.Builder {
        Builder() {}
    }
}
