package org.openpac.kpi.attribution;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import org.openpac.kpi.attribution.Attribution.Credited;

/** Shares all conversions, and what they were worth, out in one proportion. */
final class WholeCredits {

    private WholeCredits() {}

    static Attribution of(
            Journeys journeys, SortedMap<String, BigDecimal> weights, SortedMap<String, Double> removalEffects) {
        Set<AttributionFlag> flags = EnumSet.noneOf(AttributionFlag.class);
        flags.addAll(journeys.flags());
        if (weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            flags.add(AttributionFlag.NEGATIVE_CREDIT);
        }
        return new Credited(new Credits(
                Shared.inProportion(journeys.conversions(), weights),
                journeys.currency().map(currency -> Shared.inProportion(journeys.value(), weights)),
                journeys.currency(),
                removalEffects,
                flags));
    }
}
