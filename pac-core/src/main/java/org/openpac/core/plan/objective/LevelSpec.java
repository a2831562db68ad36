package org.openpac.core.plan.objective;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Quantity;

/** A level of the same figure as the target, given like it: as a level or as a change of the target's baseline. */
@Value.Immutable
public sealed interface LevelSpec extends Element, WithLevelSpec permits ImmutableLevelSpec {

    /** Says how the number is to be read; absent: like that of the target. */
    @PlanMember(value = "Kind of change", privacy = PersonalData.NONE)
    Optional<ChangeKind> change();

    /** Gives the number with its unit, negative for a decrease that is given as a change; absent while undecided. */
    @PlanMember(value = "Value", privacy = PersonalData.NONE)
    Optional<Quantity> value();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LevelSpec}; not thread-safe. */
    final class Builder extends ImmutableLevelSpec.Builder {
        Builder() {}
    }
}
