package org.openpac.kpi.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.kpi.allocation.Allocation.Infeasible;
import org.openpac.kpi.allocation.Allocation.Split;

/**
 * Finds the split of money that brings most.
 *
 * <p>At the best split one more unit of money would bring as much on every line that is not kept at a bound: the multiplier. By
 * hand, for two lines that bring 100 · ln(1 + x / 20) and 60 · ln(1 + y / 10) and a budget of 100: 100 / (20 + x) = 60 / (10 + y)
 * and x + y = 100 give x = 61.25 and y = 38.75, and the multiplier is 100 / 81.25 = 16 / 13.
 *
 * <p>Exact to the smallest unit of the currency where no curve is S-shaped and all steps are equal. Else the best split that a
 * bounded search finds, and by how much another could be better at most; exact again where large steps leave few splits. A split
 * of today that keeps to the bounds is never made worse, and is kept where nothing is better.
 */
public final class BudgetAllocator {

    /** The largest amount that money can hold, in the smallest unit. */
    private static final long LARGEST = 999_999_999_999_999L;

    private final AllocationTerms terms;
    private final int decimals;
    private final List<SpendLine> lines;
    private final List<GridLine> unlimited = new ArrayList<>();
    private final List<GridLine> grid = new ArrayList<>();

    private BudgetAllocator(Collection<SpendLine> lines, AllocationTerms terms) {
        this.terms = terms;
        this.decimals = terms.currency().getDefaultFractionDigits();
        this.lines = lines.stream().sorted(Comparator.comparing(SpendLine::id)).toList();
        Set<Id> ids = new HashSet<>();
        for (SpendLine line : this.lines) {
            if (!ids.add(line.id())) {
                throw new IllegalArgumentException("there are two lines " + line.id());
            }
        }
    }

    /**
     * Splits a budget over lines without bounds.
     *
     * @param curves what each line brings; in the unit they share
     * @param budget all of which may be spent, 0 or more
     */
    public static Allocation maximise(Map<Id, ? extends Curve> curves, Money budget) {
        List<SpendLine> lines = new ArrayList<>();
        curves.forEach(
                (id, curve) -> lines.add(SpendLine.builder().id(id).curve(curve).build()));
        return maximise(lines, budget);
    }

    /**
     * Splits a budget over lines.
     *
     * @param budget all of which may be spent, 0 or more
     * @throws IllegalArgumentException if two lines have the same id, or an amount is of another currency
     */
    public static Allocation maximise(Collection<SpendLine> lines, Money budget) {
        return maximise(lines, AllocationTerms.of(budget));
    }

    /**
     * Splits money over lines.
     *
     * @throws IllegalArgumentException if two lines have the same id, or an amount is of another currency
     */
    public static Allocation maximise(Collection<SpendLine> lines, AllocationTerms terms) {
        Map<Id, Integer> places = new HashMap<>();
        lines.forEach(line -> places.put(line.id(), places.size()));
        Allocation found = new BudgetAllocator(lines, terms).found();
        return found instanceof Split split
                ? new Split(
                        terms,
                        split.lines().stream()
                                .sorted(Comparator.comparing(line -> places.getOrDefault(line.id(), 0)))
                                .toList(),
                        split.leftover(),
                        split.result(),
                        split.gap(),
                        split.multiplier())
                : found;
    }

    private Allocation found() {
        long budget = terms.budget().map(this::units).orElse(Long.MAX_VALUE / 2);
        long money = budget - units(terms.contingency());
        if (money < 0) {
            return new Infeasible(Infeasibility.RESERVE_ABOVE_BUDGET, Optional.empty());
        }
        long left = money;
        for (SpendLine line : lines) {
            Optional<Infeasible> obstacle = place(line);
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            GridLine placed = unlimited.get(unlimited.size() - 1);
            left -= placed.least() * placed.step();
            if (left < 0) {
                return new Infeasible(Infeasibility.TOO_LITTLE_MONEY, Optional.empty());
            }
        }
        for (GridLine line : unlimited) {
            long most = Math.min(line.most(), line.least() + left / line.step());
            grid.add(new GridLine(line.id(), line.curve(), line.step(), line.unit(), line.least(), most));
        }
        return split(money);
    }

    private Allocation split(long money) {
        double unit = unit();
        Splitting.Found found = Splitting.of(grid, money, terms.leastMarginal(), present(money));
        long[] places = found.places();
        for (int i = 0; i < places.length; i++) {
            boolean isEndless = terms.budget().isEmpty()
                    && !lines.get(i).fixed()
                    && lines.get(i).highest().isEmpty()
                    && places[i] == grid.get(i).most();
            if (isEndless) {
                return new Infeasible(
                        Infeasibility.NO_LIMIT, Optional.of(lines.get(i).id()));
            }
        }
        List<AllocatedLine> allocated = new ArrayList<>();
        BigDecimal left = terms.budget()
                .map(Money::amount)
                .orElse(BigDecimal.ZERO)
                .subtract(terms.contingency().amount());
        double result = 0;
        for (int i = 0; i < places.length; i++) {
            AllocatedLine line = allocated(lines.get(i), grid.get(i), places[i]);
            allocated.add(line);
            left = left.subtract(line.amount().amount());
            result += line.result();
        }
        BigDecimal leftover = terms.budget().isPresent() ? left : BigDecimal.ZERO;
        return new Split(
                terms,
                allocated,
                new Money(leftover, terms.currency()),
                result,
                found.gap(),
                Splitting.multiplier(unlimited, places, money, terms.leastMarginal(), unit));
    }

    private AllocatedLine allocated(SpendLine line, GridLine placed, long place) {
        return new AllocatedLine(
                line.id(),
                new Money(BigDecimal.valueOf(place * placed.step(), decimals), terms.currency()),
                line.present(),
                placed.value(place),
                line.present()
                        .map(money -> OptionalDouble.of(line.curve().value(number(money))))
                        .orElse(OptionalDouble.empty()),
                line.curve().marginal(placed.spend(place)),
                binding(line, placed, place));
    }

    private Binding binding(SpendLine line, GridLine placed, long place) {
        boolean isHighest = line.highest()
                .filter(highest -> units(highest) / placed.step() <= place)
                .isPresent();
        if (line.fixed() || (place == placed.least() && isHighest)) {
            return Binding.FIXED;
        }
        if (place == placed.least()) {
            return Binding.LOWEST;
        }
        return isHighest ? Binding.HIGHEST : Binding.NONE;
    }

    /** Gives the line its places, or tells why it has no place there. */
    private Optional<Infeasible> place(SpendLine line) {
        double unit = unit();
        if (line.fixed()) {
            long amount = units(line.present().orElseThrow());
            unlimited.add(new GridLine(line.id(), line.curve(), 1, unit, amount, amount));
            return Optional.empty();
        }
        long step = line.step().map(this::units).orElse(1L);
        long lowest = line.lowest().map(this::units).orElse(0L);
        long highest = line.highest().map(this::units).orElse(LARGEST);
        long least = lowest / step + (lowest % step == 0 ? 0 : 1);
        long most = highest / step;
        if (lowest > highest) {
            return Optional.of(new Infeasible(Infeasibility.REVERSED_BOUNDS, Optional.of(line.id())));
        }
        if (least > most) {
            return Optional.of(new Infeasible(Infeasibility.NO_STEP_BETWEEN_BOUNDS, Optional.of(line.id())));
        }
        unlimited.add(new GridLine(line.id(), line.curve(), step, unit, least, most));
        return Optional.empty();
    }

    /** Today’s places; empty where they are not known or do not keep to the bounds. */
    private long[] present(long money) {
        long[] places = new long[grid.size()];
        for (int i = 0; i < places.length; i++) {
            GridLine line = grid.get(i);
            long amount = lines.get(i).present().map(this::units).orElse(-1L);
            places[i] = amount / line.step();
            boolean isPossible =
                    amount >= 0 && amount % line.step() == 0 && places[i] >= line.least() && places[i] <= line.most();
            if (!isPossible) {
                return new long[0];
            }
        }
        return WaterLevel.used(grid, places, money) <= money ? places : new long[0];
    }

    private double unit() {
        return BigDecimal.ONE.scaleByPowerOfTen(decimals).doubleValue();
    }

    private static double number(Money money) {
        return money.amount().doubleValue();
    }

    private long units(Money money) {
        if (!money.currency().equals(terms.currency())) {
            throw new IllegalArgumentException("amounts must be in " + terms.currency() + ": " + money);
        }
        return money.amount().unscaledValue().longValueExact();
    }
}
