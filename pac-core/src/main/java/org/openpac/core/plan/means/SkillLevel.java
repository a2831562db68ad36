package org.openpac.core.plan.means;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** A skill and how well it is mastered. */
@Value.Immutable
public sealed interface SkillLevel extends Element, WithSkillLevel permits ImmutableSkillLevel {

    /** Names the skill, the same way everywhere in the plan; absent while drafting. */
    @PlanMember(value = "Skill", privacy = PersonalData.NONE, max = 80)
    Optional<String> skill();

    /**
     * Says how well, from 0, not at all, to 4, well enough to teach it; absent: 1, so much that the skill is worth
     * naming.
     */
    @PlanMember(value = "Level", privacy = PersonalData.EMPLOYMENT)
    Optional<Integer> level();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SkillLevel}; not thread-safe. */
    final class Builder extends ImmutableSkillLevel.Builder {
        Builder() {}
    }
}
