package org.openpac.kpi.attribution;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many conversions each channel is owed, and how much of what they were worth.
 *
 * <p>Credits add up exactly to what is shared out. What is left when all are rounded down goes, a unit of the last decimal
 * each, to the channels that lost most by it; of channels that lost the same, to the first by name.
 */
public final class Credits {

    /** How many decimals credits have where nobody says how many. */
    public static final int DECIMALS = 12;

    private final Shared conversions;
    private final Optional<Shared> values;
    private final Optional<Currency> currency;
    private final SortedMap<String, Double> removalEffects;
    private final Set<AttributionFlag> flags;

    Credits(
            Shared conversions,
            Optional<Shared> values,
            Optional<Currency> currency,
            SortedMap<String, Double> removalEffects,
            Set<AttributionFlag> flags) {
        this.conversions = conversions;
        this.values = values;
        this.currency = currency;
        this.removalEffects = Collections.unmodifiableSortedMap(new TreeMap<>(removalEffects));
        this.flags = Set.copyOf(flags);
    }

    /** How many conversions were shared out. */
    public BigDecimal totalConversions() {
        return conversions.total();
    }

    /** The conversions each channel is owed, to {@value #DECIMALS} decimals, by name; 0 for one that only others are owed more than. */
    public SortedMap<String, BigDecimal> conversions() {
        return conversions(DECIMALS);
    }

    /**
     * The conversions each channel is owed, by name.
     *
     * @param decimals how many, from 0 to {@value #DECIMALS}; with whatever number the sum is the same
     * @throws IllegalArgumentException if there are fewer or more
     */
    public SortedMap<String, BigDecimal> conversions(int decimals) {
        if (decimals < 0 || decimals > DECIMALS) {
            throw new IllegalArgumentException("decimals must be from 0 to " + DECIMALS + ": " + decimals);
        }
        return conversions.settled(decimals);
    }

    /** The currency of what conversions were worth; absent where no money is shared out. */
    public Optional<Currency> currency() {
        return currency;
    }

    /** What all conversions together were worth; absent where no money is shared out. */
    public Optional<BigDecimal> totalValue() {
        return values.map(Shared::total);
    }

    /** The part of that each channel is owed, to the currency’s own decimals, by name; empty where no money is shared out. */
    public SortedMap<String, BigDecimal> values() {
        return values.flatMap(shared -> currency.map(unit -> shared.settled(unit.getDefaultFractionDigits())))
                .orElseGet(() -> Collections.unmodifiableSortedMap(new TreeMap<>()));
    }

    /**
     * For a Markov model, the part of conversions that would be lost without each channel, from 0 to 1, by name; empty for
     * others.
     */
    public SortedMap<String, Double> removalEffects() {
        return removalEffects;
    }

    /** What to bear in mind. */
    public Set<AttributionFlag> flags() {
        return flags;
    }

    @Override
    public String toString() {
        return conversions(2) + " of " + totalConversions();
    }
}
