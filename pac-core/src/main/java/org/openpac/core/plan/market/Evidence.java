package org.openpac.core.plan.market;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** What a statement about the market rests on. */
@Value.Immutable
public sealed interface Evidence extends Element, WithEvidence permits ImmutableEvidence {

    /** Says what it is; absent if not noted. */
    @PlanMember(value = "Kind", privacy = PersonalData.NONE)
    Optional<EvidenceKind> kind();

    /** Says where it is found; absent if not noted. */
    @PlanMember(value = "Reference", privacy = PersonalData.FREE_TEXT, max = 300)
    Optional<String> reference();

    /** Gives the day on which it was gathered or published; absent if unknown. */
    @PlanMember(value = "Date", privacy = PersonalData.NONE)
    Optional<LocalDate> date();

    /** Counts the people or cases behind it, 1 or more; absent if it is no sample. */
    @PlanMember(value = "Sample size", privacy = PersonalData.NONE)
    Optional<Integer> sampleSize();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Evidence}; not thread-safe. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
