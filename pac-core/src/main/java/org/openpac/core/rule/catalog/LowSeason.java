package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpac.core.calendar.WorkingCalendar;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.CustomerType;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/** The days on which hardly anybody decides in French firms: August, and 24 December to 2 January. */
final class LowSeason {

    // What lasts longer than a year cannot lie mainly in six weeks of each.
    private static final int YEAR = 366;

    private LowSeason() {}

    /** Whether a tactic goes to prospects who buy for firms, and to no others. */
    static boolean concerns(Tactic tactic, PlanView view) {
        return tactic.family() == TacticFamily.PROSPECTING
                && segments(tactic, view)
                        .flatMap(id -> view.index().find(id, Segment.class).stream())
                        .map(segment -> segment.customerType()
                                .filter(CustomerType.BUSINESS::equals)
                                .isPresent())
                        .reduce(Boolean::logicalAnd)
                        .orElse(false);
    }

    private static Stream<Id> segments(Tactic tactic, PlanView view) {
        if (!tactic.segmentIds().isEmpty()) {
            return tactic.segmentIds().stream();
        }
        List<Id> ofPersonas = tactic.personaIds().stream()
                .flatMap(id -> view.index().find(id, BuyerPersona.class).stream())
                .flatMap(persona -> persona.segmentIds().stream())
                .toList();
        return ofPersonas.isEmpty() ? Aims.ofStrategies(tactic, view).stream() : ofPersonas.stream();
    }

    /** The part of a tactic's working days that lies in the low season; unknown without days. */
    static Figure part(Tactic tactic, PlanView view) {
        WorkingCalendar calendar = view.timeline().calendar();
        Optional<DateRange> days = PlannedDays.of(tactic);
        long all = days.map(calendar::workingDaysIn).orElse(0L);
        if (days.isEmpty() || all == 0) {
            return Figure.unknown(Gap.NO_PERIOD);
        }
        if (days.get().days() > YEAR) {
            return Figure.known(BigDecimal.ZERO);
        }
        int first = days.get().start().getYear() - 1;
        int last = days.get().end().getYear();
        long low = IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(LowSeason::of)
                .flatMap(season -> common(season, days.get()).stream())
                .mapToLong(calendar::workingDaysIn)
                .sum();
        return Figure.known(BigDecimal.valueOf(low).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64));
    }

    private static Stream<DateRange> of(int year) {
        return Stream.of(
                new DateRange(LocalDate.of(year, 8, 1), LocalDate.of(year, 8, 31)),
                new DateRange(LocalDate.of(year, 12, 24), LocalDate.of(year + 1, 1, 2)));
    }

    private static Optional<DateRange> common(DateRange one, DateRange other) {
        LocalDate start = one.start().isAfter(other.start()) ? one.start() : other.start();
        LocalDate end = one.end().isBefore(other.end()) ? one.end() : other.end();
        return Optional.of(new DateRange(start, end)).filter(DateRange::isOrdered);
    }
}
