package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Quantity;

/** One condition a customer has to meet to belong to a segment, such that a machine can test it. */
@Value.Immutable
public sealed interface SegmentCriterion extends Element, WithSegmentCriterion permits ImmutableSegmentCriterion {

    /** Says on which of the four bases it stands; absent while undecided. */
    @PlanMember(value = "Basis", privacy = PersonalData.NONE)
    Optional<SegmentationBasis> basis();

    /** Names what is compared, as the company's records name it, such as {@code age}; absent while drafting. */
    @PlanMember(value = "Attribute", privacy = PersonalData.NONE, max = 80)
    Optional<String> attribute();

    /** Says how it is compared. */
    @PlanMember(value = "Operator", privacy = PersonalData.NONE)
    CriterionOperator operator();

    /** Lists the words it is compared with, for EQ and IN. */
    @PlanMember(value = "Values", privacy = PersonalData.NONE, max = 120)
    List<String> values();

    /** Gives the lowest number, itself included, for BETWEEN and GTE; absent for the others. */
    @PlanMember(value = "Lowest", privacy = PersonalData.NONE)
    Optional<Quantity> low();

    /** Gives the highest number, itself included, for BETWEEN and LTE; absent for the others. */
    @PlanMember(value = "Highest", privacy = PersonalData.NONE)
    Optional<Quantity> high();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SegmentCriterion}; not thread-safe. */
    final class Builder extends ImmutableSegmentCriterion.Builder {
        Builder() {}
    }
}
