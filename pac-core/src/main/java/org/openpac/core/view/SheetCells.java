package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.core.plan.action.Recurrence;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Format;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** How a sheet's tables write names, dates, levels and delays. */
record SheetCells(Locale locale) {

    static final String NONE = "–";

    private static final int LONGEST = 300;
    private static final int SHORT = 48;
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);

    String often(Optional<Recurrence> recurrence) {
        int interval = recurrence.flatMap(Recurrence::interval).orElse(1);
        if (recurrence.isEmpty() || interval < 1) {
            return SheetWord.ONCE.label(locale);
        }
        Frequency frequency = recurrence.get().frequency();
        if (interval == 1) {
            return frequency.label(locale);
        }
        SheetWord every = switch (frequency) {
            case DAILY -> SheetWord.EVERY_DAYS;
            case WEEKLY -> SheetWord.EVERY_WEEKS;
            case MONTHLY -> SheetWord.EVERY_MONTHS;
            case QUARTERLY -> SheetWord.EVERY_QUARTERS;
            case YEARLY -> SheetWord.EVERY_YEARS;
        };
        return every.with(interval, locale);
    }

    String planned(Optional<LocalDate> due, long daysLate) {
        return due.isEmpty() ? NONE : daysLate > 0 ? daysLate(daysLate) : SheetWord.PLANNED.label(locale);
    }

    String late(long days) {
        return days > 0 ? ", " + daysLate(days) : "";
    }

    private String daysLate(long days) {
        return (days == 1 ? SheetWord.ONE_DAY_LATE : SheetWord.DAYS_LATE).with(days, locale);
    }

    static String name(String name) {
        return Columns.shortened(name, LONGEST);
    }

    static String shortName(String name) {
        return Columns.shortened(name, SHORT);
    }

    String part(Optional<RaciRole> part) {
        return part.map(role -> role == RaciRole.ACCOUNTABLE ? SheetWord.OWNER.label(locale) : role.label(locale))
                .orElse(SheetWord.WORKS_ON_IT.label(locale));
    }

    /** An element's name without the quotation marks that a sentence would put around it. */
    String designation(PersonSheet.Duty duty) {
        Optional<Argument> designation = duty.element().flatMap(ElementName::designation);
        return designation
                .map(name -> name instanceof Arguments.Quoted quoted ? quoted.value() : name.text(locale))
                .orElse(duty.elementId().value());
    }

    String times(List<Quantity> times) {
        return times.stream()
                .map(time -> time.text(locale))
                .reduce((one, other) -> one + " + " + other)
                .orElse(NONE);
    }

    String gap(Figure figure) {
        return figure.gap().map(gap -> gap.label(locale)).orElse(NONE);
    }

    String date(Optional<LocalDate> date) {
        return date.map(format()::date).orElse(NONE);
    }

    String percent(Figure figure) {
        return figure.value()
                .map(value -> format().percentage(value.movePointRight(2), 0))
                .orElse(NONE);
    }

    /** A level to two decimals, an amount of a thousand or more to whole units. */
    String level(Figure figure, Optional<Unit> unit) {
        if (figure.value().isEmpty()) {
            return NONE;
        }
        BigDecimal value = figure.value().get();
        BigDecimal rounded = value.setScale(value.abs().compareTo(LARGE) >= 0 ? 0 : 2, RoundingMode.HALF_UP);
        return unit.isEmpty() || !Decimals.isWithinBounds(rounded)
                ? format().number(rounded, 2)
                : new Quantity(rounded, unit.get()).text(locale);
    }

    private Format format() {
        return Format.of(locale);
    }
}
