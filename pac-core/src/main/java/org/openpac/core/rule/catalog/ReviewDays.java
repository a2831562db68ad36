package org.openpac.core.rule.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.view.CheckpointDates;

/** The days from the plan's first on, on which its results are looked at. */
final class ReviewDays {

    private static final int MONTHS = 3;

    /**
     * A time without a checkpoint.
     *
     * @param from the day of the one before, or the plan's first
     * @param to the day of the next, or the plan's last
     */
    record Silence(LocalDate from, LocalDate to) {

        long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    private final DateRange period;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private ReviewDays(DateRange period, List<CheckpointDates> checkpoints) {
        this.period = period;
        for (CheckpointDates checkpoint : checkpoints) {
            List<LocalDate> dates = checkpoint.dates();
            int found = Collections.binarySearch(dates, period.start());
            days.addAll(dates.subList(found >= 0 ? found : -found - 1, dates.size()));
        }
    }

    private record Known(Optional<ReviewDays> days) {}

    /** Empty where the plan has no period that can be reckoned with. */
    static Optional<ReviewDays> in(PlanView view) {
        return view.shared(
                        Known.class,
                        each -> new Known(PlannedDays.of(each.plan())
                                .map(period ->
                                        new ReviewDays(period, each.timeline().checkpoints()))))
                .days();
    }

    /** The first checkpoint within the plan's period. */
    Optional<LocalDate> first() {
        return days.isEmpty() || days.first().isAfter(period.end()) ? Optional.empty() : Optional.of(days.first());
    }

    long daysUntilFirst() {
        return first().map(day -> ChronoUnit.DAYS.between(period.start(), day)).orElse(0L);
    }

    /** Whether nothing is looked at in the plan's first quarter. */
    boolean isFirstQuarterBare() {
        return !bareQuarters().isEmpty() && bareQuarters().get(0).equals(period.start());
    }

    boolean hasBareQuarter() {
        return !bareQuarters().isEmpty();
    }

    /** The first days of the quarters without a checkpoint; one on the day after a quarter still counts for it. */
    private List<LocalDate> bareQuarters() {
        List<LocalDate> bare = new ArrayList<>();
        LocalDate start = period.start();
        LocalDate next = start.plusMonths(MONTHS);
        for (int number = 2; !next.isAfter(period.end().plusDays(1)); number++) {
            if (days.subSet(start, true, next, true).isEmpty()) {
                bare.add(start);
            }
            start = next;
            next = period.start().plusMonths((long) number * MONTHS);
        }
        return bare;
    }

    /** The longest time between two checkpoints, or from the last to the plan's end; that before the first only if it is bare. */
    Silence longest() {
        List<Silence> all = new ArrayList<>();
        LocalDate before = period.start();
        for (LocalDate day : days.headSet(period.end(), true)) {
            if (!day.equals(days.first()) || isFirstQuarterBare()) {
                all.add(new Silence(before, day));
            }
            before = day;
        }
        all.add(new Silence(before, period.end()));
        // Of equal ones the first.
        return all.stream()
                .sorted(Comparator.comparing(Silence::days).reversed())
                .findFirst()
                .orElseThrow();
    }

    /** Whether a checkpoint comes after the plan's last day, within so many days. */
    boolean isHeldAfterEnd(long within) {
        LocalDate after = period.end().plusDays(1);
        return days.tailSet(after, true).stream()
                .findFirst()
                .filter(day -> isAfterEnd(day, within))
                .isPresent();
    }

    boolean isAfterEnd(LocalDate day, long within) {
        long late = ChronoUnit.DAYS.between(period.end(), day);
        return late > 0 && late <= within;
    }

    LocalDate start() {
        return period.start();
    }

    LocalDate end() {
        return period.end();
    }
}
