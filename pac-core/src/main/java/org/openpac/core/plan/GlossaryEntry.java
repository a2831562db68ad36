package org.openpac.core.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** A word or an acronym of the plan and what it means there. */
@Value.Immutable
public sealed interface GlossaryEntry extends Element, WithGlossaryEntry permits ImmutableGlossaryEntry {

    /** Gives the word as the plan writes it; absent while drafting. */
    @PlanMember(value = "Term", privacy = PersonalData.NONE, max = 80)
    Optional<String> term();

    /** Says what it means in this plan; absent while drafting. */
    @PlanMember(value = "Meaning", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> meaning();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GlossaryEntry}; not thread-safe. */
    final class Builder extends ImmutableGlossaryEntry.Builder {
        Builder() {}
    }
}
