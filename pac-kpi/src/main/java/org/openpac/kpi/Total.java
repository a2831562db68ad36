package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One figure drawn from all facts of a kind: how many customers were won, how much was spent.
 *
 * <p>Made by {@link Formulas}. Where no fact counts it has no value, unless {@link #absentMeansZero()} says otherwise.
 *
 * @param <F> the facts it reads
 */
public final class Total<F extends SalesFact> extends Term {

    /** How a total grows. */
    @FunctionalInterface
    interface Growth<F extends SalesFact> {
        Accumulator<F> accumulator(@Nullable Predicate<? super F> condition, MoneyBasis basis);
    }

    private final FactKind kind;
    private final boolean isMoney;
    private final Growth<F> growth;
    private final @Nullable Predicate<? super F> condition;
    private final boolean isZeroIfAbsent;

    Total(FactKind kind, boolean isMoney, Growth<F> growth) {
        this(kind, isMoney, growth, null, false);
    }

    private Total(
            FactKind kind,
            boolean isMoney,
            Growth<F> growth,
            @Nullable Predicate<? super F> condition,
            boolean isZeroIfAbsent) {
        this.kind = kind;
        this.isMoney = isMoney;
        this.growth = growth;
        this.condition = condition;
        this.isZeroIfAbsent = isZeroIfAbsent;
    }

    /** Counts only the facts for which the condition holds; replaces an earlier condition. */
    public Total<F> where(Predicate<? super F> holds) {
        return new Total<>(kind, isMoney, growth, Objects.requireNonNull(holds, "holds"), isZeroIfAbsent);
    }

    /** Takes the total for 0 where no fact counts: nobody told of lost customers, so none was lost. */
    public Total<F> absentMeansZero() {
        return new Total<>(kind, isMoney, growth, condition, true);
    }

    FactKind kind() {
        return kind;
    }

    boolean isMoney() {
        return isMoney;
    }

    boolean isZeroIfAbsent() {
        return isZeroIfAbsent;
    }

    Accumulator<F> accumulator(MoneyBasis basis) {
        return growth.accumulator(condition, basis);
    }

    @Override
    Optional<BigDecimal> value(Sums sums) {
        return sums.of(this);
    }

    @Override
    List<Total<?>> totals() {
        return List.of(this);
    }
}
