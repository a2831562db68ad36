package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;

/**
 * How old the latest reading of an indicator is, whoever’s figure it is.
 *
 * <p>Days before the plan, and before the first of its objectives, count for nothing, nor do those after the last due date. An
 * indicator that is reckoned from others is not read. One that has never been read counts from the first day on, once the plan
 * is under way.
 */
final class Freshness {

    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;

    private final PlanView view;

    private Freshness(PlanView view) {
        this.view = view;
    }

    static Freshness in(PlanView view) {
        return view.shared(Freshness.class, Freshness::new);
    }

    /** The days since the last one that has been read, in multiples of the frequency. */
    Figure age(KpiDefinition kpi) {
        Optional<LocalDate> from = readUpTo(kpi);
        Optional<LocalDate> upTo = stop(kpi);
        if (kpi.frequency().isEmpty() || from.isEmpty() || upTo.isEmpty()) {
            return Figure.unknown(Gap.NO_MEASUREMENT);
        }
        return Figure.known(multiple(from.get(), upTo.get(), kpi.frequency().get()));
    }

    /** The last day that has been read; the eve of the first that should have been where none has. */
    Optional<LocalDate> readUpTo(KpiDefinition kpi) {
        Optional<LocalDate> eve = begin(kpi).map(day -> day.minusDays(1));
        if (eve.filter(day -> !day.isBefore(view.asOf())).isPresent()) {
            return Optional.empty();
        }
        Optional<LocalDate> last = view.index().measurementsOf(kpi.id()).stream()
                .filter(reading -> reading.effectiveScenario() == Scenario.ACTUAL
                        && reading.value().isPresent())
                .flatMap(reading -> reading.period().stream())
                .map(DateRange::end)
                .filter(day -> !day.isAfter(view.asOf()))
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return eve.filter(day -> isMissed(kpi));
        }
        return last.map(day -> eve.filter(day::isBefore).orElse(day));
    }

    /** Where an objective is past its due date without any reading, that is told there. */
    private boolean isMissed(KpiDefinition kpi) {
        return kpi.formula().isEmpty()
                && view.plan()
                        .lifecycle()
                        .filter(LifecycleStatus.ACTIVE::equals)
                        .isPresent()
                && objectives(kpi).noneMatch(objective -> Course.isPast(objective.due(), view));
    }

    private Stream<Objective> objectives(KpiDefinition kpi) {
        return MeasuringRules.objectivesOf(kpi, view);
    }

    private Optional<LocalDate> begin(KpiDefinition kpi) {
        Optional<LocalDate> plan = view.plan().period().map(DateRange::start).filter(Horizon::isUsable);
        List<LocalDate> starts = kpi.target().isPresent()
                ? List.of()
                : objectives(kpi)
                        .flatMap(objective -> Horizon.start(objective, view).stream())
                        .toList();
        return starts.stream()
                .min(Comparator.naturalOrder())
                .filter(day -> plan.isEmpty() || day.isAfter(plan.get()))
                .or(() -> plan);
    }

    /** The day up to which it should have been read; empty where nothing is pursued with it any more. */
    private Optional<LocalDate> stop(KpiDefinition kpi) {
        List<Objective> all = objectives(kpi).toList();
        if (!all.isEmpty() && kpi.target().isEmpty() && all.stream().noneMatch(Course::isOpen)) {
            return Optional.empty();
        }
        Optional<LocalDate> plan = view.plan().period().map(DateRange::end);
        Optional<LocalDate> last = kpi.target().isPresent()
                ? kpi.due().or(() -> plan)
                : all.stream()
                        .filter(Course::isOpen)
                        .map(Targeted::due)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .or(() -> plan);
        return Optional.of(last.filter(day -> day.isBefore(view.asOf())).orElse(view.asOf()));
    }

    private static BigDecimal multiple(LocalDate from, LocalDate upTo, Frequency frequency) {
        long days = Math.max(0, ChronoUnit.DAYS.between(from, upTo));
        long passed = frequency == Frequency.DAILY ? weekdays(from, days) : days;
        return BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(days(frequency)), MathContext.DECIMAL64);
    }

    /** From Monday to Friday: what is read every day is not read on Sundays. */
    private static long weekdays(LocalDate from, long days) {
        long weekdays = days / WEEK * WORKING_WEEK;
        for (long day = days / WEEK * WEEK + 1; day <= days; day++) {
            weekdays += from.plusDays(day).getDayOfWeek().getValue() <= WORKING_WEEK ? 1 : 0;
        }
        return weekdays;
    }

    private static int days(Frequency frequency) {
        return switch (frequency) {
            case DAILY -> 1;
            case WEEKLY -> WEEK;
            case MONTHLY -> 31;
            case QUARTERLY -> 92;
            case YEARLY -> 366;
        };
    }
}
