package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;

/** In which months actions begin, and in which none goes on. */
final class ActionMonths {

    private final PlanView view;
    private final TreeMap<YearMonth, Integer> starts = new TreeMap<>();
    private int dated;

    private ActionMonths(PlanView view) {
        this.view = view;
        for (Tactic tactic : view.plan().tactics()) {
            if (Kept.isKept(tactic)) {
                tactic.start()
                        .filter(Horizon::isUsable)
                        .ifPresent(day -> starts.merge(YearMonth.from(day), 1, Integer::sum));
            }
        }
        dated = starts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static ActionMonths in(PlanView view) {
        return view.shared(ActionMonths.class, ActionMonths::new);
    }

    /** How many actions say when they begin. */
    int dated() {
        return dated;
    }

    /** The part of them that begins in the busiest month; there has to be one. */
    BigDecimal partOfBusiest() {
        return BigDecimal.valueOf(starts.getOrDefault(busiestMonth(), 0))
                .divide(BigDecimal.valueOf(dated), MathContext.DECIMAL64);
    }

    /** The month in which most begin, of several the first. */
    DateRange busiest() {
        YearMonth month = busiestMonth();
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private YearMonth busiestMonth() {
        int most = starts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return starts.entrySet().stream()
                .filter(month -> month.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The months of the plan, counted from its first day, in which no action goes on, those that follow each other taken
     * together. A month without a working day is not idle but closed.
     */
    List<DateRange> idle(DateRange period) {
        TreeMap<LocalDate, Integer> months = new TreeMap<>();
        LocalDate next = period.start();
        for (int number = 1; !next.isAfter(period.end()); number++) {
            months.put(next, 0);
            next = period.start().plusMonths(number);
        }
        // What begins in a month adds to it, what has ended before it takes away: sums tell how many go on.
        for (Tactic tactic : view.plan().tactics()) {
            days(tactic, period).ifPresent(days -> {
                months.merge(months.floorKey(days.start()), 1, Integer::sum);
                Optional.ofNullable(months.higherKey(days.end()))
                        .ifPresent(month -> months.merge(month, -1, Integer::sum));
            });
        }
        List<DateRange> idle = new ArrayList<>();
        int going = 0;
        for (Map.Entry<LocalDate, Integer> month : months.entrySet()) {
            going += month.getValue();
            LocalDate last = Optional.ofNullable(months.higherKey(month.getKey()))
                    .map(day -> day.minusDays(1))
                    .orElse(period.end());
            DateRange days = new DateRange(month.getKey(), last);
            if (going == 0 && view.timeline().calendar().workingDaysIn(days) > 0) {
                add(idle, days);
            }
        }
        return idle;
    }

    private static void add(List<DateRange> idle, DateRange days) {
        int last = idle.size() - 1;
        if (last >= 0 && idle.get(last).end().plusDays(1).equals(days.start())) {
            idle.set(last, new DateRange(idle.get(last).start(), days.end()));
        } else {
            idle.add(days);
        }
    }

    /** What of an action's days falls into the plan; a day that stands alone is one. */
    private static Optional<DateRange> days(Tactic tactic, DateRange period) {
        Optional<LocalDate> start = tactic.start().or(tactic::end);
        Optional<LocalDate> end = tactic.end().or(tactic::start);
        if (!Kept.isKept(tactic) || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = start.get().isBefore(period.start()) ? period.start() : start.get();
        LocalDate last = end.get().isAfter(period.end()) ? period.end() : end.get();
        return Optional.of(new DateRange(first, last)).filter(DateRange::isOrdered);
    }
}
