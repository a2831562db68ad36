package org.openpac.core.plan.means;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Money;

/** The money of a plan. */
@Value.Immutable
public sealed interface Budget extends Element, WithBudget permits ImmutableBudget {

    /** Gives all that may be spent, the reserve included, on the plan's tax basis; absent while undecided. */
    @PlanMember(value = "Total", privacy = PersonalData.NONE)
    Optional<Money> total();

    /** Gives what is held back for the unforeseen; absent if nothing is. */
    @PlanMember(value = "Contingency", privacy = PersonalData.NONE)
    Optional<Money> contingency();

    /** Gives the last day that the lines' amounts spent take in; absent if unknown. */
    @PlanMember(value = "Spent up to", privacy = PersonalData.NONE)
    Optional<LocalDate> actualsAsOf();

    /** Lists the planned expenses. */
    @PlanMember(value = "Lines", privacy = PersonalData.NONE)
    List<BudgetLine> lines();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Budget}; not thread-safe. */
    final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
