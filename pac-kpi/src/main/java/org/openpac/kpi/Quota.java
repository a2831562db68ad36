package org.openpac.kpi;

import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** What a person, or the team as a whole, is to sell in a period. */
@Value.Immutable
public sealed interface Quota extends MoneyFact, WithQuota permits ImmutableQuota {

    /** Gives what is to be sold; that of the team if no person is named. */
    Money amount();

    /**
     * Gives the part of it that counts, for who joined late, ramps up or was away; absent: all of it. Indicators refuse one
     * outside 0 to 1.
     */
    Optional<Share> prorata();

    /** Gives the part of that which is due by the fact’s date: 90 of 365 days. Absent: all of it. */
    Optional<Fraction> due();

    @Override
    default FactKind kind() {
        return FactKind.QUOTA;
    }

    /** Starts a builder that holds this fact's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Quota}; not thread-safe. */
    final class Builder extends ImmutableQuota.Builder {
        Builder() {}
    }
}
