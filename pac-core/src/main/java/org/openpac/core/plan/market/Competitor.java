package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** A firm that sells to the same customers. */
@Value.Immutable
public sealed interface Competitor extends Identified, WithCompetitor permits ImmutableCompetitor {

    /** Identifies the competitor within its plan. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Says how it competes; absent if not judged. */
    @PlanMember(value = "Type", privacy = PersonalData.NONE)
    Optional<CompetitorType> type();

    /** Names the firm; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.NONE, max = 200)
    Optional<String> name();

    /** Lists what it does well. */
    @PlanMember(value = "Strengths", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> strengths();

    /** Lists what it lacks. */
    @PlanMember(value = "Weaknesses", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> weaknesses();

    /** Says how it presents itself to customers; absent if unknown. */
    @PlanMember(value = "Positioning", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> positioning();

    /** Lists what it is seen to do. */
    @PlanMember(value = "Strategies", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> strategies();

    /** Gives its part of the market's yearly sales, as a fraction; absent if unknown. */
    @PlanMember(value = "Market share", privacy = PersonalData.NONE)
    Optional<Share> marketShare();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Competitor}; not thread-safe. */
    final class Builder extends ImmutableCompetitor.Builder {
        Builder() {}
    }
}
