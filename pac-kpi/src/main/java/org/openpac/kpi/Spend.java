package org.openpac.kpi;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** Money spent on customers; negative for a credit note. */
@Value.Immutable
public sealed interface Spend extends MoneyFact, WithSpend permits ImmutableSpend {

    /** Gives the amount spent; negative for a credit. */
    Money amount();

    /** Says whether the cost is incurred for one action or for all. */
    CostKind costKind();

    /** Says what it is mainly spent for. */
    SpendPurpose purpose();

    /**
     * Gives the part that serves acquisition, whatever the purpose, as when 80 % of a television budget does; absent: all
     * of it if the purpose is acquisition, nothing if it is retention. Indicators refuse a share outside 0 to 1.
     */
    Optional<Share> acquisitionShare();

    /** Says what it is spent on; absent if unknown. */
    Optional<CostCategory> category();

    /** Says when it takes effect; absent: nobody said, and the sales cycle may tell. */
    Optional<EffectLag> effectLag();

    @Override
    default FactKind kind() {
        return FactKind.SPEND;
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Spend}; not thread-safe. */
    final class Builder extends ImmutableSpend.Builder {
        Builder() {}
    }
}
