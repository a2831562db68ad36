package org.openpac.core.plan.objective;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** A level beyond the target, within reach of extra effort and new ideas, missed without blame. */
@Value.Immutable
public sealed interface StretchSpec extends Element, WithStretchSpec permits ImmutableStretchSpec {

    /** Says how the number is to be read; absent: like that of the target. */
    @PlanMember(value = "Kind of change", privacy = PersonalData.NONE)
    Optional<ChangeKind> change();

    /** Gives the number with its unit, negative for a decrease that is given as a change; absent while undecided. */
    @PlanMember(value = "Value", privacy = PersonalData.NONE)
    Optional<Quantity> value();

    /** Points to what is measured; absent: the objective's own indicator. Another one is a finding. */
    @PlanMember(value = "Indicator", privacy = PersonalData.NONE, refersTo = KpiDefinition.class)
    Optional<Id> kpiId();

    /** Gives the day by which it is to be reached; absent: the objective's own due date. Another one is a finding. */
    @PlanMember(value = "Due date", privacy = PersonalData.NONE)
    Optional<LocalDate> due();

    /** Says why the team can be asked for it: recent successes, spare means; absent if not stated. */
    @PlanMember(value = "Justification", privacy = PersonalData.FREE_TEXT, max = 1000)
    Optional<String> justification();

    /** Lists the actions without which it is out of reach. */
    @PlanMember(value = "Enabling tactics", privacy = PersonalData.NONE, refersTo = Tactic.class)
    List<Id> enablingTacticIds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StretchSpec}; not thread-safe. */
    final class Builder extends ImmutableStretchSpec.Builder {
        Builder() {}
    }
}
