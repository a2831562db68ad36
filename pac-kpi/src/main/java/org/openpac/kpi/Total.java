package org.openpac.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One figure drawn from all facts of a kind: how many customers were won, how much was spent.
 *
 * <p>Made by {@link Formulas}. Where no fact counts it has no value, unless {@link #absentMeansZero()} says otherwise. A
 * total that several indicators share is added up once for all of them.
 *
 * @param <F> the facts it reads
 */
public final class Total<F extends SalesFact> extends Term {

    private final FactKind kind;
    private final boolean isMoney;
    private final Supplier<Accumulator<F>> growth;
    private final @Nullable Predicate<? super F> condition;
    private final Window window;
    private final @Nullable Dating<? super F> dating;
    private final @Nullable Total<F> same;

    Total(FactKind kind, boolean isMoney, Supplier<Accumulator<F>> growth) {
        this(kind, isMoney, growth, null, Window.PERIOD, null, null);
    }

    private Total(
            FactKind kind,
            boolean isMoney,
            Supplier<Accumulator<F>> growth,
            @Nullable Predicate<? super F> condition,
            Window window,
            @Nullable Dating<? super F> dating,
            @Nullable Total<F> same) {
        this.kind = kind;
        this.isMoney = isMoney;
        this.growth = growth;
        this.condition = condition;
        this.window = window;
        this.dating = dating;
        this.same = same;
    }

    /** Counts only the facts for which the condition holds; replaces an earlier condition. */
    public Total<F> where(Predicate<? super F> holds) {
        return new Total<>(kind, isMoney, growth, Objects.requireNonNull(holds, "holds"), window, dating, null);
    }

    /** Looks at other days than those of the period. */
    public Total<F> in(Window days) {
        return new Total<>(kind, isMoney, growth, condition, Objects.requireNonNull(days, "days"), dating, null);
    }

    /** Decides by another date than the fact's own whether it lies in the window; a fact without that date does not. */
    public Total<F> datedBy(Dating<? super F> other) {
        return new Total<>(kind, isMoney, growth, condition, window, Objects.requireNonNull(other, "other"), null);
    }

    /** Takes the total for 0 where no fact counts: of the customers won, none came back. */
    public Total<F> absentMeansZero() {
        return new Total<>(kind, isMoney, growth, condition, window, dating, summed());
    }

    FactKind kind() {
        return kind;
    }

    boolean isMoney() {
        return isMoney;
    }

    boolean isZeroIfAbsent() {
        return same != null;
    }

    Window window() {
        return window;
    }

    @Nullable
    Dating<? super F> dating() {
        return dating;
    }

    @Nullable
    Predicate<? super F> condition() {
        return condition;
    }

    /** The total that is added up for this one: itself, or the one that differs only in what absence means. */
    Total<F> summed() {
        return same == null ? this : same;
    }

    Accumulator<F> accumulator() {
        return growth.get();
    }

    @Override
    boolean needsPeriod() {
        return window.needsPeriod();
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
