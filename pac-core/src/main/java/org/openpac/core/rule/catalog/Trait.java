package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openpac.core.plan.market.CriterionOperator;
import org.openpac.core.plan.market.SegmentCriterion;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/**
 * Which values of one attribute a segment's customers have: one of some words, or a number of a range whose ends belong to
 * it.
 *
 * @param words the words, in small letters; empty for a range
 * @param unit the range's unit; empty for words
 * @param low the lowest number; empty where there is none
 * @param high the highest number; empty where there is none
 */
record Trait(Optional<Set<String>> words, Optional<Unit> unit, Optional<BigDecimal> low, Optional<BigDecimal> high) {

    /** Reads a criterion; empty where something is missing or does not go together. */
    static Optional<Trait> of(SegmentCriterion criterion) {
        if (criterion.operator() == CriterionOperator.EQ || criterion.operator() == CriterionOperator.IN) {
            return criterion.values().isEmpty() ? Optional.empty() : Optional.of(words(criterion.values()));
        }
        Optional<Quantity> low = criterion.operator() == CriterionOperator.LTE ? Optional.empty() : criterion.low();
        Optional<Quantity> high = criterion.operator() == CriterionOperator.GTE ? Optional.empty() : criterion.high();
        boolean isComplete = switch (criterion.operator()) {
            case LTE -> high.isPresent();
            case GTE -> low.isPresent();
            default -> low.isPresent() && high.isPresent();
        };
        boolean isOfOneUnit = low.isEmpty()
                || high.isEmpty()
                || low.get().unit().equals(high.get().unit());
        return isComplete && isOfOneUnit
                ? Optional.of(new Trait(
                        Optional.empty(),
                        low.or(() -> high).map(Quantity::unit),
                        low.map(Quantity::value),
                        high.map(Quantity::value)))
                : Optional.empty();
    }

    private static Trait words(List<String> values) {
        Set<String> words = new TreeSet<>();
        values.forEach(value -> words.add(value.strip().toLowerCase(Locale.ROOT)));
        return new Trait(Optional.of(words), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether words stand against words, or numbers against numbers of one unit. */
    boolean isComparable(Trait other) {
        return words.isPresent() == other.words.isPresent() && unit.equals(other.unit);
    }

    /** What fits both of two comparable traits. */
    Trait and(Trait other) {
        if (words.isPresent()) {
            Set<String> common = new TreeSet<>(words.get());
            common.retainAll(other.words.orElse(Set.of()));
            return new Trait(Optional.of(common), unit, low, high);
        }
        return new Trait(
                words,
                unit,
                low.isPresent() && other.low.isPresent()
                        ? Optional.of(low.get().max(other.low.get()))
                        : low.or(other::low),
                high.isPresent() && other.high.isPresent()
                        ? Optional.of(high.get().min(other.high.get()))
                        : high.or(other::high));
    }

    /** Whether nothing fits. */
    boolean isImpossible() {
        return words.map(Set::isEmpty)
                .orElse(low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0);
    }

    /**
     * Whether two comparable traits have more in common than one end: ranges cannot be written without their ends, so that
     * neighbours share one.
     */
    boolean overlaps(Trait other) {
        Trait common = and(other);
        boolean isOnePoint = common.low.isPresent()
                && common.high.isPresent()
                && common.low.get().compareTo(common.high.get()) == 0;
        return !common.isImpossible() && (!isOnePoint || common.equals(this) || common.equals(other));
    }
}
