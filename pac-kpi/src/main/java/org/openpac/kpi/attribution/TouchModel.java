package org.openpac.kpi.attribution;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.openpac.kpi.attribution.Attribution.Credited;
import org.openpac.kpi.attribution.Attribution.Uncredited;

/**
 * Shares out each journey by itself.
 *
 * @param name of the model
 * @param assumptions that it makes
 * @param weights of the touches of a journey that converted; absent where it does not tell what is needed
 */
record TouchModel(String name, Set<AttributionFlag> assumptions, Function<Journey, Optional<List<BigDecimal>>> weights)
        implements AttributionModel {

    @Override
    public Attribution attribute(Iterable<Journey> journeys) {
        Journeys known = Journeys.of(journeys);
        if (known.conversions().signum() == 0) {
            return new Uncredited(AttributionObstacle.NO_CONVERSIONS);
        }
        SortedMap<String, BigDecimal> conversions = nothing(known);
        SortedMap<String, BigDecimal> values = nothing(known);
        for (Journey journey : known.all()) {
            if (journey.conversions() > 0) {
                Optional<List<BigDecimal>> each = weights.apply(journey);
                if (each.isEmpty()) {
                    return new Uncredited(AttributionObstacle.NO_TIMES);
                }
                share(BigDecimal.valueOf(journey.conversions()), journey, each.get(), conversions);
                share(known.valueOf(journey), journey, each.get(), values);
            }
        }
        Set<AttributionFlag> flags = EnumSet.noneOf(AttributionFlag.class);
        flags.addAll(assumptions);
        flags.addAll(known.flags());
        return new Credited(new Credits(
                new Shared(known.conversions(), conversions),
                known.currency().map(currency -> new Shared(known.value(), values)),
                known.currency(),
                new TreeMap<>(),
                flags));
    }

    private static SortedMap<String, BigDecimal> nothing(Journeys journeys) {
        SortedMap<String, BigDecimal> nothing = new TreeMap<>();
        journeys.channels().forEach(channel -> nothing.put(channel, BigDecimal.ZERO));
        return nothing;
    }

    private static void share(
            BigDecimal amount, Journey journey, List<BigDecimal> weights, SortedMap<String, BigDecimal> credits) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; amount.signum() != 0 && i < weights.size(); i++) {
            if (weights.get(i).signum() != 0) {
                credits.merge(journey.channels().get(i), Shared.part(amount, weights.get(i), sum), BigDecimal::add);
            }
        }
    }
}
