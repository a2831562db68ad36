package org.openpac.core.plan.action;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/** What an action waits for. */
@Value.Immutable
public sealed interface Dependency extends Element, WithDependency permits ImmutableDependency {

    /** Points to the action it waits for. */
    @PlanMember(value = "Tactic", privacy = PersonalData.NONE, refersTo = Tactic.class)
    Id tacticId();

    /** Says which ends wait for each other; absent: it begins when the other has ended. */
    @PlanMember(value = "Kind", privacy = PersonalData.NONE)
    Optional<DependencyKind> kind();

    /** Counts the working days to wait after that, negative to begin earlier; absent: none. */
    @PlanMember(value = "Lag in working days", privacy = PersonalData.NONE)
    Optional<Integer> lagDays();

    /** Returns which ends wait for each other: as stated, or its start for the other's end. */
    default DependencyKind effectiveKind() {
        return kind().orElse(DependencyKind.FINISH_START);
    }

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dependency}; not thread-safe. */
    final class Builder extends ImmutableDependency.Builder {
        Builder() {}
    }
}
