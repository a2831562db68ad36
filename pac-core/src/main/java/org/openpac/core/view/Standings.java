package org.openpac.core.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Thresholds;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.view.Series.Reading;

/** Reckons where objectives and indicators stand on a day. */
final class Standings {

    private final PlanIndex index;
    private final Readings readings;
    private final LocalDate asOf;
    private final PathKind path;

    Standings(PlanIndex index, Readings readings, LocalDate asOf, PathKind path) {
        this.index = index;
        this.readings = readings;
        this.asOf = asOf;
        this.path = path;
    }

    Standing of(Targeted targeted) {
        Levels levels = Levels.of(targeted, index);
        return measured(targeted, levels, reading(targeted, levels));
    }

    /** As {@link #of}, with a figure that comes from elsewhere. */
    Standing with(Targeted targeted, Figure actual) {
        return measured(targeted, Levels.of(targeted, index), new Reading(actual, Optional.empty()));
    }

    Figure actual(Targeted targeted) {
        return reading(targeted, Levels.of(targeted, index)).figure();
    }

    private Reading reading(Targeted targeted, Levels levels) {
        Optional<KpiDefinition> kpi = index.kpiOf(targeted);
        if (kpi.isEmpty()) {
            return Reading.unknown(Gap.NO_KPI);
        }
        Optional<LocalDate> start = start(targeted);
        // What comes after the due date is no part of the way to it.
        LocalDate upTo = due(targeted).filter(day -> day.isBefore(asOf)).orElse(asOf);
        return start.isEmpty()
                ? Reading.unknown(Gap.NO_PERIOD)
                : readings.of(targeted, kpi.get(), levels.unit(), start.get(), upTo);
    }

    private Optional<LocalDate> start(Targeted targeted) {
        Optional<LocalDate> own = targeted instanceof Objective objective ? objective.start() : Optional.empty();
        return own.or(() -> index.plan().period().map(DateRange::start));
    }

    private Optional<LocalDate> due(Targeted targeted) {
        return targeted instanceof Objective
                ? targeted.due()
                : targeted.due().or(() -> index.plan().period().map(DateRange::end));
    }

    private Optional<ExpectedPath> path(Targeted targeted, Levels levels) {
        Optional<LocalDate> start = start(targeted);
        Optional<LocalDate> due = due(targeted);
        if (start.isEmpty() || due.isEmpty() || start.get().isAfter(due.get())) {
            return Optional.empty();
        }
        return Optional.of(new ExpectedPath(
                new DateRange(start.get(), due.get()),
                targeted instanceof Objective objective ? objective.phasing() : Optional.empty(),
                path,
                levels));
    }

    private Figure expected(Optional<ExpectedPath> way) {
        if (way.isEmpty()) {
            return Figure.unknown(Gap.NO_PERIOD);
        }
        return asOf.isBefore(way.get().period().start())
                ? Figure.unknown(Gap.NOT_STARTED)
                : way.get().shareBy(asOf);
    }

    private Standing measured(Targeted targeted, Levels levels, Reading reading) {
        Optional<KpiDefinition> kpi = index.kpiOf(targeted);
        boolean addsUp = addsUp(kpi);
        Optional<ExpectedPath> way = path(targeted, levels);
        Figure elapsed = expected(way);
        Figure actual = reading.figure();
        Figure landing = landing(way, elapsed, reading, addsUp);
        Figure gone = addsUp && !isDecrease(levels)
                ? Arithmetic.quotient(actual, levels.target())
                : Arithmetic.quotient(Arithmetic.minus(actual, levels.baseline()), levels.gain());
        if (addsUp && isDecrease(levels)) {
            // What adds up and is to fall: compare where it will land, then take the part of the time that has passed.
            gone = Arithmetic.times(
                    Arithmetic.quotient(Arithmetic.minus(landing, levels.baseline()), levels.gain()), elapsed);
        }
        Figure pace = perPart(gone, elapsed);
        boolean isAchieved = gone.value()
                .filter(share -> share.compareTo(BigDecimal.ONE) >= 0)
                .isPresent();
        Optional<Thresholds> thresholds = kpi.flatMap(KpiDefinition::thresholds);
        Optional<PaceStatus> status = pace.value().map(number -> PaceStatus.of(isAchieved, number, thresholds));
        return new Standing(levels, way, actual, reading.latest(), gone, elapsed, pace, landing, status);
    }

    /** A level stays what it is; a sum goes on as it has up to the last day read, until the day it is due has come. */
    private Figure landing(Optional<ExpectedPath> way, Figure elapsed, Reading reading, boolean addsUp) {
        if (elapsed.value().isEmpty()) {
            return reading.figure().value().isEmpty() ? reading.figure() : elapsed;
        }
        if (!addsUp) {
            return reading.figure();
        }
        LocalDate lastDay = reading.latest()
                .flatMap(Measurement::period)
                .map(DateRange::end)
                .filter(end ->
                        way.filter(path -> asOf.isBefore(path.period().end())).isPresent())
                .orElse(asOf);
        return perPart(reading.figure(), way.map(path -> path.shareBy(lastDay)).orElse(elapsed));
    }

    static boolean addsUp(Optional<KpiDefinition> kpi) {
        return kpi.flatMap(KpiDefinition::aggregation)
                .filter(Aggregation.SUM::equals)
                .isPresent();
    }

    /** Divides by the part of the way that should be done; where none should be yet, nothing can be told. */
    private static Figure perPart(Figure figure, Figure elapsed) {
        return Arithmetic.quotient(figure, elapsed, Gap.NOT_STARTED);
    }

    private static boolean isDecrease(Levels levels) {
        return levels.gain().value().filter(gain -> gain.signum() < 0).isPresent();
    }
}
