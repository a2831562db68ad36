package org.openpac.kpi.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.text.Message;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.view.PlanIndex;

/**
 * How a plan’s own budget would bring more: another split of the money that its movable lines have today, within their bounds.
 *
 * <p>Of each line the best known curve counts: one fitted to its past; the response curve of the action that it alone pays for; or, where
 * only one point is known (an expected return, an expected revenue, an expected result), a power curve through it with an
 * elasticity that is assumed. The contingency, money that is not allocated and lines that cannot move are left alone, so that the
 * advice never spends more than the plan. What today’s amount breaks already, a bound below or above it, forces no change.
 */
public final class BudgetAdvice {

    /**
     * By how many percent what a line brings grows with one percent more money where only one point is known: a default of our own.
     * Published elasticities lie between 0.1 for advertising and 0.35 for sales forces in the short run and 1 for what is bought by the
     * piece.
     */
    public static final double ASSUMED_ELASTICITY = 0.5;

    /** Up to how many times, or down to which part, of today’s amount an assumed curve is followed without a bound: our own default. */
    public static final int TRUSTED_TIMES = 2;

    private static final int FEWEST_LINES = 2;

    private final Optional<Measure> measure;
    private final List<AdvisedLine> lines = new ArrayList<>();
    private final List<KeptLine> kept = new ArrayList<>();
    private final Optional<Allocation.Split> split;
    private final Optional<AdviceGap> gap;
    private final Optional<Money> unallocated;

    private BudgetAdvice(PlanIndex index, Map<Id, List<SpendResult>> past) {
        BudgetReading reading = new BudgetReading(index, past);
        this.measure = reading.measure();
        this.unallocated = reading.unallocated();
        Map<Id, SpendLine> movable = new HashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BudgetLine line : reading.lines()) {
            Optional<LineCurves.Known> curve = reading.curve(line.id(), measure);
            if (curve.isPresent()) {
                movable.put(line.id(), spendLine(line, curve.get()));
                sum = sum.add(line.amount().orElseThrow().amount());
            } else {
                kept.add(new KeptLine(line.id(), line.label(), line.amount(), reading.reason(line.id())));
            }
        }
        BigDecimal planned = sum;
        Optional<Money> budget = reading.currency().flatMap(currency -> BudgetReading.money(planned, currency));
        this.split = movable.size() >= FEWEST_LINES
                ? budget.flatMap(money ->
                        BudgetAllocator.maximise(movable.values(), money).split())
                : Optional.empty();
        this.gap = split.isPresent() ? Optional.empty() : Optional.of(gap(reading, movable.size()));
        split.ifPresent(best -> reading.lines().stream()
                .flatMap(line -> Optional.ofNullable(movable.get(line.id()))
                        .map(spend -> advised(
                                line,
                                spend,
                                best.line(line.id()).orElseThrow(),
                                reading.curve(line.id(), measure).orElseThrow()))
                        .stream())
                .forEach(lines::add));
    }

    /** Looks at a plan’s budget. */
    public static BudgetAdvice of(SalesActionPlan plan) {
        return of(PlanIndex.of(plan));
    }

    /** Looks at a plan’s budget through an index there is already. */
    public static BudgetAdvice of(PlanIndex index) {
        return new BudgetAdvice(index, Map.of());
    }

    /**
     * Looks at a plan’s budget, with what was spent and brought in the past.
     *
     * @param past by the id of a line, or of an action that one line pays for: what was spent and brought in some period, each brought
     *     to as many days as the line is spent over, in the plan’s currency and in margin of it; {@link PastSpending} draws such
     *     points from facts
     */
    public static BudgetAdvice of(SalesActionPlan plan, Map<Id, List<SpendResult>> past) {
        return new BudgetAdvice(PlanIndex.of(plan), past);
    }

    private static AdviceGap gap(BudgetReading reading, int movable) {
        if (reading.lines().isEmpty()) {
            return AdviceGap.NO_LINES;
        }
        return movable < FEWEST_LINES ? AdviceGap.NOTHING_TO_COMPARE : AdviceGap.TOO_LARGE;
    }

    private static SpendLine spendLine(BudgetLine line, LineCurves.Known known) {
        Money present = line.amount().orElseThrow();
        Money zero = present.minus(present);
        boolean isAssumed = known.ground() == CurveGround.ASSUMED;
        Money cut = line.lowest().orElse(isAssumed ? part(present) : zero);
        Money lowest = Stream.of(Optional.of(cut), line.committed(), line.actual(), Optional.of(zero))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Money::amount))
                .filter(least -> least.amount().compareTo(present.amount()) < 0)
                .orElse(present);
        Optional<Money> raised =
                line.highest().or(() -> Optional.of(times(present)).filter(most -> isAssumed));
        return SpendLine.builder()
                .id(line.id())
                .curve(known.curve())
                .present(present)
                .lowest(lowest)
                .highest(raised.map(most -> most.amount().compareTo(present.amount()) > 0 ? most : present))
                .build();
    }

    private static Money part(Money present) {
        BigDecimal part = present.amount()
                .divide(BigDecimal.valueOf(TRUSTED_TIMES), present.amount().scale(), RoundingMode.UP);
        return new Money(part, present.currency());
    }

    /** The amount itself where money cannot hold so many times of it. */
    private static Money times(Money present) {
        return BudgetReading.money(present.amount().multiply(BigDecimal.valueOf(TRUSTED_TIMES)), present.currency())
                .orElse(present);
    }

    private static AdvisedLine advised(
            BudgetLine line, SpendLine spend, AllocatedLine allocated, LineCurves.Known known) {
        Money present = line.amount().orElseThrow();
        return new AdvisedLine(
                allocated,
                line.label(),
                known.curve(),
                known.ground(),
                present,
                spend.lowest().orElseThrow(),
                spend.highest(),
                known.curve().marginal(present.amount().doubleValue()));
    }

    /** What the lines are compared by: what most of the money that could move brings; empty where no two lines can be compared. */
    public Optional<Measure> measure() {
        return measure;
    }

    /** The lines that can move, in the plan’s order; empty where nothing can be advised. */
    public List<AdvisedLine> lines() {
        return List.copyOf(lines);
    }

    /** The lines that keep their amounts, each with the reason, in the plan’s order. */
    public List<KeptLine> kept() {
        return List.copyOf(kept);
    }

    /** The best split of what the movable lines have today; empty where nothing can be advised. */
    public Optional<Allocation.Split> split() {
        return split;
    }

    /** Why nothing can be advised; empty where something can. */
    public Optional<AdviceGap> gap() {
        return gap;
    }

    /** By which part more the best split brings than today’s, 0 or more; empty where nothing can be advised, or today’s brings nothing. */
    public OptionalDouble gain() {
        return split.map(Allocation.Split::gain).orElse(OptionalDouble.empty());
    }

    /**
     * What the budget neither plans nor keeps back, below 0 where more is planned than there is; empty where that cannot be told. One
     * more unit of it would bring the split’s {@linkplain Allocation.Split#multiplier() multiplier}.
     */
    public Optional<Money> unallocated() {
        return unallocated;
    }

    /**
     * The highest marginal return of a line that could have more, over the lowest of a line that could have less: 1 where money is
     * spent as well on the one as on the other. Empty without such lines; infinite where money could be taken from a line on
     * which it brings nothing, or given to one that has none of a power curve.
     */
    public OptionalDouble unevenness() {
        OptionalDouble highest = lines.stream()
                .filter(AdvisedLine::canGrow)
                .mapToDouble(AdvisedLine::presentMarginal)
                .max();
        OptionalDouble lowest = lines.stream()
                .filter(AdvisedLine::canShrink)
                .mapToDouble(AdvisedLine::presentMarginal)
                .min();
        boolean areBoth = highest.isPresent() && lowest.isPresent();
        return areBoth && highest.getAsDouble() > 0
                ? OptionalDouble.of(highest.getAsDouble() / lowest.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The advice as sentences: the gain, what to change, what is assumed, what is kept and why. */
    public List<Message> sentences() {
        return new AdviceSentences(this).all();
    }

    /** The advice as a text, a sentence a line. */
    public String text(Locale locale) {
        return sentences().stream()
                .map(sentence -> sentence.text(locale) + "\n")
                .collect(Collectors.joining());
    }
}
