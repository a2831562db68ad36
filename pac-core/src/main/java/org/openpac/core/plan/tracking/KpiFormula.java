package org.openpac.core.plan.tracking;

import java.util.List;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** How an indicator is reckoned from other indicators of the plan: one operation. A standard code says it without. */
@Value.Immutable
public sealed interface KpiFormula extends Element, WithKpiFormula permits ImmutableKpiFormula {

    /** Says how they are put together. */
    @PlanMember(value = "Operation", privacy = PersonalData.NONE)
    FormulaOperation operation();

    /** Lists the indicators it is reckoned from, in the order of the operation. */
    @PlanMember(value = "Indicators", privacy = PersonalData.NONE, refersTo = KpiDefinition.class)
    List<Id> kpiIds();

    /** Lists the weights of a weighted mean, one an indicator, that add up to 1; empty otherwise. */
    @PlanMember(value = "Weights", privacy = PersonalData.NONE)
    List<Share> weights();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KpiFormula}; not thread-safe. */
    final class Builder extends ImmutableKpiFormula.Builder {
        Builder() {}
    }
}
