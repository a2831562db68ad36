package org.openpac.kpi;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.DateRange;

/** Lets the facts of one kind that lie in a window through to what counts them. Not thread-safe. */
final class Gate {

    private final boolean isBound;
    private final boolean mayBePartial;
    private final boolean isOpen;
    private final long first;
    private final long last;
    private final @Nullable Dating<SalesFact> dating;
    private final Sieve[] sieves;
    private boolean isAnyGiven;
    private boolean isAnyOutside;
    private boolean isPartial;

    @SuppressWarnings("unchecked") // the dating is of the kind of the intake, whose facts come through
    Gate(Layout.Intake intake, @Nullable DateRange period, Sieve[] sieves) {
        Optional<DateRange> days =
                period == null ? Optional.empty() : intake.window().days(period);
        this.isBound = intake.window() != Window.ANY_TIME;
        this.mayBePartial = intake.window() == Window.PERIOD
                && (intake.dating() != null || intake.kind().isOfPeriod());
        this.isOpen = days.isEmpty();
        this.first = days.map(DateRange::start).map(Days::number).orElse(Long.MIN_VALUE);
        this.last = days.map(DateRange::end).map(Days::number).orElse(Long.MAX_VALUE);
        this.dating = (Dating<SalesFact>) intake.dating();
        this.sieves = sieves;
    }

    /** Takes a fact into account; {@code day} is the {@linkplain Days#number number} of its date. */
    void add(SalesFact fact, long day) {
        if (isOpen || (dating == null ? isWithin(day) : isWithin(fact, dating))) {
            isAnyGiven = true;
            isPartial |= mayBePartial && Days.number(fact.lastDay()) > last;
            for (Sieve sieve : sieves) {
                sieve.add(fact);
            }
        } else {
            isAnyOutside = true;
            for (Sieve sieve : sieves) {
                sieve.refuse();
            }
        }
    }

    private boolean isWithin(SalesFact fact, Dating<SalesFact> other) {
        LocalDate date = other.date(fact).orElse(null);
        return date != null && isWithin(Days.number(date));
    }

    private boolean isWithin(long day) {
        return first <= day && day <= last;
    }

    /** Whether it looks at certain days only, where a period is asked for. */
    boolean isBound() {
        return isBound;
    }

    boolean isAnyGiven() {
        return isAnyGiven;
    }

    boolean isAnyOutside() {
        return isAnyOutside;
    }

    /** Whether a fact speaks of days after the period. */
    boolean isPartial() {
        return isPartial;
    }

    void merge(Gate other) {
        isAnyGiven |= other.isAnyGiven;
        isAnyOutside |= other.isAnyOutside;
        isPartial |= other.isPartial;
    }
}
