package org.openpac.core.view;

import java.time.LocalDate;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Series.Reading;

/** Compares figures to date with those of the previous period. */
final class YearsCompared {

    private final PlanIndex index;
    private final LocalDate asOf;
    private final Readings actual;
    private final Readings previousYear;

    YearsCompared(PlanIndex index, LocalDate asOf) {
        this.index = index;
        this.asOf = asOf;
        this.actual = Readings.actual(index.plan());
        this.previousYear = Readings.previousYear(index.plan());
    }

    YearOnYear of(Targeted targeted, Alignment alignment) {
        Optional<KpiDefinition> kpi = index.kpiOf(targeted);
        Optional<PreviousPeriod> periods = PreviousPeriod.of(index.plan());
        if (kpi.isEmpty() || periods.isEmpty()) {
            return without(kpi.isEmpty() ? Gap.NO_KPI : Gap.NO_PERIOD);
        }
        DateRange now = periods.get().now();
        if (asOf.isBefore(now.start())) {
            return without(Gap.NOT_STARTED);
        }
        LocalDate day = earliest(asOf, targeted.due().orElse(now.end()), now.end());
        LocalDate from = start(targeted, now);
        if (day.isBefore(from)) {
            return without(Gap.NO_PERIOD);
        }
        LocalDate upTo = periods.get().upTo(day, alignment);
        Optional<Unit> unit = Levels.of(targeted, index).unit();
        LocalDate fromBefore = periods.get().first(from);
        Figure reached = actual.of(targeted, kpi.get(), unit, from, day).figure();
        Figure previous = within(actual.of(targeted, kpi.get(), unit, fromBefore, upTo), fromBefore)
                .or(() -> within(previousYear.of(targeted, kpi.get(), unit, fromBefore, upTo), fromBefore))
                .or(() -> within(previousYear.of(targeted, kpi.get(), unit, from, day), from))
                .orElse(Figure.unknown(Gap.NO_MEASUREMENT));
        Figure change = Arithmetic.minus(reached, previous);
        boolean isPositive =
                previous.value().filter(number -> number.signum() > 0).isPresent();
        Figure growth = isPositive || change.value().isEmpty()
                ? Arithmetic.quotient(change, previous)
                : Figure.unknown(Gap.NO_GROWTH_RATE);
        return new YearOnYear(Optional.of(upTo), reached, previous, change, growth);
    }

    static YearOnYear without(Gap gap) {
        Figure unknown = Figure.unknown(gap);
        return new YearOnYear(Optional.empty(), unknown, unknown, unknown, unknown);
    }

    private static LocalDate start(Targeted targeted, DateRange now) {
        Optional<LocalDate> own = targeted instanceof Objective objective ? objective.start() : Optional.empty();
        return own.filter(now::contains).orElse(now.start());
    }

    private static LocalDate earliest(LocalDate a, LocalDate b, LocalDate c) {
        LocalDate earlier = a.isBefore(b) ? a : b;
        return earlier.isBefore(c) ? earlier : c;
    }

    /** A figure, or a reason why readings that are there make none; nothing where no reading falls within the days. */
    private static Optional<Figure> within(Reading reading, LocalDate from) {
        if (reading.figure().gap().isPresent()) {
            return Optional.of(reading.figure())
                    .filter(figure ->
                            figure.gap().filter(Gap.NO_MEASUREMENT::equals).isEmpty());
        }
        return reading.latest()
                .flatMap(Measurement::period)
                .filter(period -> !period.end().isBefore(from))
                .map(period -> reading.figure());
    }
}
