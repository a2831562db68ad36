package org.openpac.kpi.attribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpac.kpi.attribution.Attribution.Uncredited;

/**
 * Shares all conversions out by removal effects.
 *
 * @param order how many touches back the chain remembers
 */
record MarkovModel(int order) implements AttributionModel {

    private static final int MAX_STATES = 200;

    MarkovModel {
        if (order < 1) {
            throw new IllegalArgumentException("order must be at least 1: " + order);
        }
    }

    @Override
    public String name() {
        return "Markov, order " + order;
    }

    /** Every conversion is lost without some channel, so that effects add up to at least 1 where anybody converted. */
    @Override
    public Attribution attribute(Iterable<Journey> journeys) {
        Journeys known = Journeys.of(journeys);
        if (known.conversions().signum() == 0) {
            return new Uncredited(AttributionObstacle.NO_CONVERSIONS);
        }
        Optional<MarkovChain> chain = MarkovChain.of(known, order, MAX_STATES);
        if (chain.isEmpty()) {
            return new Uncredited(AttributionObstacle.TOO_MANY_STATES);
        }
        SortedMap<String, Double> effects = new TreeMap<>();
        SortedMap<String, BigDecimal> weights = new TreeMap<>();
        for (String channel : known.channels()) {
            double effect = chain.get().removalEffect(channel);
            effects.put(channel, effect);
            weights.put(channel, new BigDecimal(effect).setScale(Shared.SCALE, RoundingMode.HALF_EVEN));
        }
        return WholeCredits.of(known, weights, effects);
    }
}
