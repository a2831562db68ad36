package org.openpac.core.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.openpac.core.plan.action.Recurrence;

/**
 * The days on which something repeated takes place, such as a checkpoint or a ritual.
 *
 * <p>The first day is always among them, even where it comes after the last that is allowed. Each is counted from the first:
 * what began on 31 January comes on 28 February and again on 31 March. Days are kept as they fall, worked or not. An interval
 * below 1 repeats nothing.
 *
 * <p>The lists hold no day before it is asked for, whatever their length.
 */
public final class Occurrences {

    private Occurrences() {}

    /** Lists the days up to the end the recurrence itself states; only the first where it states none. */
    public static List<LocalDate> of(LocalDate first, Recurrence recurrence) {
        return of(first, recurrence, recurrence.until().orElse(first));
    }

    /**
     * Lists the days up to a last one, or to the end the recurrence itself states if that comes before.
     *
     * @param last the last day that is allowed, as a rule the plan's
     */
    public static List<LocalDate> of(LocalDate first, Recurrence recurrence, LocalDate last) {
        Objects.requireNonNull(first, "first");
        LocalDate end = recurrence.until().filter(until -> until.isBefore(last)).orElse(last);
        long interval = recurrence.interval().orElse(1);
        if (interval < 1 || !end.isAfter(first)) {
            return List.of(first);
        }
        return switch (recurrence.frequency()) {
            case DAILY -> inDays(first, interval, end);
            case WEEKLY -> inDays(first, 7 * interval, end);
            case MONTHLY -> inMonths(first, interval, end);
            case QUARTERLY -> inMonths(first, 3 * interval, end);
            case YEARLY -> inMonths(first, 12 * interval, end);
        };
    }

    private static List<LocalDate> inDays(LocalDate first, long step, LocalDate end) {
        return new Days(first, ChronoUnit.DAYS, step, ChronoUnit.DAYS.between(first, end) / step);
    }

    /** A month counts as complete on the last day of a shorter one. */
    private static List<LocalDate> inMonths(LocalDate first, long step, LocalDate end) {
        long months = ChronoUnit.MONTHS.between(first, end);
        boolean endsShort = end.getDayOfMonth() < first.getDayOfMonth() && end.getDayOfMonth() == end.lengthOfMonth();
        return new Days(first, ChronoUnit.MONTHS, step, (endsShort ? months + 1 : months) / step);
    }

    /** So many days after the first, at equal distances. */
    private static final class Days extends AbstractList<LocalDate> implements RandomAccess {

        private final LocalDate first;
        private final ChronoUnit unit;
        private final long step;
        private final int size;

        Days(LocalDate first, ChronoUnit unit, long step, long repetitions) {
            this.first = first;
            this.unit = unit;
            this.step = step;
            this.size = (int) Math.min(Integer.MAX_VALUE, repetitions + 1);
        }

        @Override
        public LocalDate get(int index) {
            return first.plus(Objects.checkIndex(index, size) * step, unit);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
