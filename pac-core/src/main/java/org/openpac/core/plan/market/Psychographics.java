package org.openpac.core.plan.market;

import java.util.List;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** What moves a persona. */
@Value.Immutable
public sealed interface Psychographics extends Element, WithPsychographics permits ImmutablePsychographics {

    /** Lists what the persona strives for. */
    @PlanMember(value = "Motivations", privacy = PersonalData.FREE_TEXT, max = 200)
    List<String> motivations();

    /** Lists what the persona holds dear. */
    @PlanMember(value = "Values", privacy = PersonalData.FREE_TEXT, max = 200)
    List<String> values();

    /** Lists how the persona sees offers like ours. */
    @PlanMember(value = "Attitudes", privacy = PersonalData.FREE_TEXT, max = 200)
    List<String> attitudes();

    /** Lists what the persona wants to have reached. */
    @PlanMember(value = "Goals", privacy = PersonalData.FREE_TEXT, max = 200)
    List<String> goals();

    /** Lists what annoys the persona today. */
    @PlanMember(value = "Frustrations", privacy = PersonalData.FREE_TEXT, max = 200)
    List<String> frustrations();

    /** Lists what keeps the persona from buying. */
    @PlanMember(value = "Objections", privacy = PersonalData.FREE_TEXT, max = 200)
    List<String> objections();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Psychographics}; not thread-safe. */
    final class Builder extends ImmutablePsychographics.Builder {
        Builder() {}
    }
}
