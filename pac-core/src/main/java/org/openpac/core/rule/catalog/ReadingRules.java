package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.KPIS;
import static org.openpac.core.rule.Scope.MEASUREMENTS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.MeasurementShape;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;

/** TR: readings that are there in time, of days that have been, and do not take back what they gave. */
public final class ReadingRules {

    /** After so many times its frequency, a reading is overdue. */
    public static final Limit OVERDUE = Limit.of("TR-01.overdue", "1.5");

    /** After so many times its frequency, a whole reading has been left out. */
    public static final Limit LEFT_OUT = Limit.of("TR-01.leftOut", "2");

    /** An indicator is read as often as the plan says. */
    public static final Rule<KpiDefinition> IS_READ_IN_TIME = rule("TR-01", KPIS)
            .title("An indicator is read as often as the plan says")
            .because("Whoever steers by last quarter’s figure turns when the bend is behind.")
            .source(OWN_DEFAULT)
            .formula("days since the last reading ÷ days between readings")
            .severity(WARNING)
            .measures((kpi, view) -> Freshness.in(view).age(kpi))
            .above(OVERDUE, WARNING)
            .above(LEFT_OUT, ERROR)
            .at(KpiDefinitionShape.FREQUENCY)
            .message("{kpi} ({frequency}) has not been read since {day}.")
            .with("kpi", Shown.KPI)
            .with("frequency", (kpi, view) -> kpi.frequency().orElseThrow())
            .with(
                    "day",
                    (kpi, view) ->
                            Arguments.day(Freshness.in(view).readUpTo(kpi).orElseThrow()))
            .suggest("Record the latest reading, or read it less often.");

    /** What happened lies behind, within the plan’s days or before them. */
    public static final Rule<Measurement> DATES_CAN_BE = rule("TR-07", MEASUREMENTS)
            .title("A reading is of days that have been, and not of those after the plan")
            .because("A figure of days to come is a wish, and counts for nothing until they have been.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .when(ReadingRules::isToBeJudged)
            .finds(ReadingRules::impossibleDates)
            .fix("Put the dates in order, or end the period on the day it was read", ReadingRules::withPossibleDates)
            .message("A reading of {period} cannot be of {day}.")
            .with("period", (reading, view) -> reading.period().orElseThrow())
            .suggest("Correct the dates, or mark the figure as planned or expected.");

    /** What adds up never becomes less. */
    public static final Rule<Measurement> SUM_DOES_NOT_FALL = rule("TR-08", MEASUREMENTS)
            .title("A figure that adds up does not fall")
            .because("A total that is smaller than the month before hides a correction that nobody has explained.")
            .source(DATA_INTEGRITY)
            .severity(WARNING)
            .assesses((reading, view) -> Totals.in(view).drop(reading))
            .at(MeasurementShape.VALUE)
            .message("{kpi} adds up, but falls by {drop}.")
            .suggest("Correct the reading, or say in its source what was taken back.");

    private ReadingRules() {}

    private static List<Breach> impossibleDates(Measurement reading, PlanView view) {
        DateRange period = reading.period().orElseThrow();
        Optional<LocalDate> recorded = reading.recordedOn();
        LocalDate today = view.asOf();
        if (!period.isOrdered()) {
            return List.of(Breach.at(MeasurementShape.PERIOD).with("day", Arguments.day(period.end())));
        }
        if (period.end().isAfter(today) || isAfterPlan(period, view)) {
            return List.of(Breach.at(MeasurementShape.PERIOD)
                    .with("day", Arguments.day(period.end().isAfter(today) ? period.end() : period.start())));
        }
        return recorded.filter(day -> day.isBefore(period.start()))
                .map(day -> List.of(Breach.at(MeasurementShape.RECORDED_ON).with("day", Arguments.day(day))))
                .orElse(List.of());
    }

    /** Whoever looks at a plan as it was on an earlier day does not look at what was written down later. */
    private static boolean isToBeJudged(Measurement reading, PlanView view) {
        return reading.effectiveScenario() == Scenario.ACTUAL
                && reading.period().isPresent()
                && reading.recordedOn().filter(day -> day.isAfter(view.asOf())).isEmpty();
    }

    private static boolean isAfterPlan(DateRange period, PlanView view) {
        return view.plan()
                .period()
                .filter(DateRange::isOrdered)
                .filter(plan -> period.start().isAfter(plan.end()))
                .isPresent();
    }

    /** A year or a month that was mistyped is for those who know. */
    private static Optional<Measurement> withPossibleDates(Measurement reading, PlanView view) {
        DateRange period = reading.period().orElseThrow();
        if (!period.isOrdered()) {
            return Optional.of(reading.withPeriod(new DateRange(period.end(), period.start())))
                    .filter(next -> impossibleDates(next, view).isEmpty());
        }
        return reading.recordedOn()
                .filter(day -> period.contains(day) && period.end().isAfter(view.asOf()))
                .map(day -> reading.withPeriod(new DateRange(period.start(), day)))
                .filter(next -> impossibleDates(next, view).isEmpty());
    }
}
