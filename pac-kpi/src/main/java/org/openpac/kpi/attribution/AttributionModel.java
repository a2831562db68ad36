package org.openpac.kpi.attribution;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.openpac.core.value.Share;

/**
 * A way to share conversions out among the channels of their journeys.
 *
 * <p>None of them tells what would have happened without a channel: that takes an experiment. First, last and linear say who was
 * there; Markov and Shapley compare journeys with others.
 */
public sealed interface AttributionModel permits TouchModel, MarkovModel, RateModel {

    /** All to the first touch: who brings customers in. */
    static AttributionModel firstTouch() {
        return new TouchModel("first touch", Set.of(), TouchWeights::first);
    }

    /** All to the last touch: who closes. */
    static AttributionModel lastTouch() {
        return new TouchModel("last touch", Set.of(), TouchWeights::last);
    }

    /**
     * All to the last touch that is not direct, or to the last where all are.
     *
     * @param direct the channel of those who came by themselves
     */
    static AttributionModel lastNonDirect(String direct) {
        Objects.requireNonNull(direct, "direct");
        return new TouchModel(
                "last non-direct touch", Set.of(), journey -> TouchWeights.lastOtherThan(direct, journey));
    }

    /** The same part to each touch. */
    static AttributionModel linear() {
        return new TouchModel("linear", Set.of(), TouchWeights::equal);
    }

    /** By position with 40 % to the first touch, 40 % to the last and 20 % to those between: a convention, and flagged as one. */
    static AttributionModel positionBased() {
        BigDecimal usual = new BigDecimal("0.4");
        return new TouchModel(
                "position-based",
                Set.of(AttributionFlag.WEIGHTS_ASSUMED),
                journey -> TouchWeights.byPosition(usual, usual, journey));
    }

    /**
     * By position: parts of their own to the first and to the last touch, and the same part of the rest to each of those between.
     *
     * <p>A single touch gets all; two share in proportion to their parts, equally if both parts are 0.
     *
     * @throws IllegalArgumentException if a part is negative, or both exceed the whole
     */
    static AttributionModel positionBased(Share first, Share last) {
        BigDecimal ofFirst = first.fraction();
        BigDecimal ofLast = last.fraction();
        if (ofFirst.signum() < 0 || ofLast.signum() < 0 || ofFirst.add(ofLast).compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "parts of the first and the last touch must be at least 0 and at most 1 together: " + first + ", "
                            + last);
        }
        return new TouchModel("position-based", Set.of(), journey -> TouchWeights.byPosition(ofFirst, ofLast, journey));
    }

    /** By age, half as much for each seven days before the conversion: a convention, and flagged as one. */
    static AttributionModel timeDecay() {
        return timeDecay(Duration.ofDays(7), Set.of(AttributionFlag.HALF_LIFE_ASSUMED));
    }

    /**
     * By age: half as much for each half-life before the conversion.
     *
     * @throws IllegalArgumentException if the half-life is not positive
     */
    static AttributionModel timeDecay(Duration halfLife) {
        return timeDecay(halfLife, Set.of());
    }

    private static AttributionModel timeDecay(Duration halfLife, Set<AttributionFlag> flags) {
        if (halfLife.isZero() || halfLife.isNegative()) {
            throw new IllegalArgumentException("half-life must be positive: " + halfLife);
        }
        return new TouchModel("time decay", flags, journey -> TouchWeights.byAge(halfLife, journey));
    }

    /**
     * By how many conversions a Markov chain over the channels would lose without each: its removal effect.
     *
     * <p>Source: E. Anderl, I. Becker, F. von Wangenheim, J. H. Schumann, “Mapping the customer journey: lessons learned from
     * graph-based online attribution modeling”, International Journal of Research in Marketing 33 (2016), 457–474.
     *
     * @param order how many touches back the chain remembers: 1 for the last alone
     * @throws IllegalArgumentException if the order is below 1
     */
    static AttributionModel markov(int order) {
        return new MarkovModel(order);
    }

    /** By what each channel adds on average to the channels that came before it, over all orders they may come in. */
    static AttributionModel shapley(CoalitionWorth worth) {
        return switch (worth) {
            case CONVERSIONS -> new TouchModel("Shapley by conversions", Set.of(), TouchWeights::distinct);
            case RATE -> new RateModel();
        };
    }

    /** What the model is called: “linear”. */
    String name();

    /** Shares the conversions of journeys out; their order changes nothing. */
    Attribution attribute(Iterable<Journey> journeys);
}
