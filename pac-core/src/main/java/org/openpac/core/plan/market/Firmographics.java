package org.openpac.core.plan.market;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Money;

/** The firm a persona buys for. */
@Value.Immutable
public sealed interface Firmographics extends Element, WithFirmographics permits ImmutableFirmographics {

    /** Names the line of business; absent if it does not matter. */
    @PlanMember(value = "Industry", privacy = PersonalData.NONE, max = 120)
    Optional<String> industry();

    /** Says how big the firm is, such as {@code 50-250}; absent if it does not matter. */
    @PlanMember(value = "Company size", privacy = PersonalData.NONE, max = 80)
    Optional<String> companySize();

    /** Gives the firm's usual yearly revenue without tax, 0 or more; absent if it does not matter. */
    @PlanMember(value = "Revenue", privacy = PersonalData.NONE)
    Optional<Money> revenue();

    /** Lists the software the firm already has. */
    @PlanMember(value = "Technologies", privacy = PersonalData.NONE, max = 120)
    List<String> technologies();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Firmographics}; not thread-safe. */
    final class Builder extends ImmutableFirmographics.Builder {
        Builder() {}
    }
}
