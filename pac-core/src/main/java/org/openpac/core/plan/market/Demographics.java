package org.openpac.core.plan.market;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** Who a persona is. */
@Value.Immutable
public sealed interface Demographics extends Element, WithDemographics permits ImmutableDemographics {

    /** Gives the lowest age in years, itself included; absent if age does not matter. */
    @PlanMember(value = "Age from", privacy = PersonalData.NONE)
    Optional<Integer> ageMin();

    /** Gives the highest age in years, itself included; absent if age does not matter. */
    @PlanMember(value = "Age to", privacy = PersonalData.NONE)
    Optional<Integer> ageMax();

    /** Says whether men or women are meant; absent: both. */
    @PlanMember(value = "Gender", privacy = PersonalData.NONE, max = 40)
    Optional<String> gender();

    /** Names the profession or the role; absent if it does not matter. */
    @PlanMember(value = "Profession", privacy = PersonalData.NONE, max = 120)
    Optional<String> profession();

    /** Says how experienced the persona is; absent if it does not matter. */
    @PlanMember(value = "Seniority", privacy = PersonalData.NONE, max = 80)
    Optional<String> seniority();

    /** Says where the persona lives or works; absent if it does not matter. */
    @PlanMember(value = "Location", privacy = PersonalData.NONE, max = 120)
    Optional<String> location();

    /** Says what the persona has learned; absent if it does not matter. */
    @PlanMember(value = "Education", privacy = PersonalData.NONE, max = 120)
    Optional<String> education();

    /** Says what the persona earns or can spend; absent if it does not matter. */
    @PlanMember(value = "Income", privacy = PersonalData.NONE, max = 80)
    Optional<String> income();

    /** Says with whom the persona lives; absent if it does not matter. */
    @PlanMember(value = "Household", privacy = PersonalData.NONE, max = 120)
    Optional<String> household();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Demographics}; not thread-safe. */
    final class Builder extends ImmutableDemographics.Builder {
        Builder() {}
    }
}
