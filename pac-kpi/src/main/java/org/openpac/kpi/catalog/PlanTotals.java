package org.openpac.kpi.catalog;

import static org.openpac.kpi.Formulas.count;
import static org.openpac.kpi.Formulas.derived;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.ofPeriod;
import static org.openpac.kpi.Formulas.sum;
import static org.openpac.kpi.Formulas.sumBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.kpi.Breakdown;
import org.openpac.kpi.PlannedAction;
import org.openpac.kpi.PlannedSpend;
import org.openpac.kpi.Term;
import org.openpac.kpi.Total;
import org.openpac.kpi.Window;

/** What a plan set out to do and to spend. */
final class PlanTotals {

    static final Total<PlannedAction> ACTIONS = facts(PlannedAction.class);

    static final Total<PlannedAction> ACTIONS_DONE = facts(PlannedAction.class)
            .where(action -> action.doneOn().isPresent())
            .absentMeansZero();

    static final Total<PlannedAction> ACTIONS_ON_TIME =
            facts(PlannedAction.class).where(PlannedAction::isOnTime).absentMeansZero();

    static final Total<PlannedAction> DAYS_LATE = count(PlannedAction.class, PlanTotals::daysLate)
            .where(action -> action.doneOn().isPresent())
            .absentMeansZero();

    static final Total<PlannedAction> DAYS_LATE_SQUARED = count(
                    PlannedAction.class, action -> daysLate(action) * daysLate(action))
            .where(action -> action.doneOn().isPresent());

    static final Total<PlannedSpend> PLANNED = sum(PlannedSpend.class, PlannedSpend::amount);

    private static final Breakdown<PlannedSpend, Span> PLANNED_BY_SPAN =
            sumBy(PlannedSpend.class, Span::of, PlannedSpend::amount).in(Window.ANY_TIME);

    /** What the budget sets aside for the days of the period, each span spread evenly over its days. */
    static final Term DUE_SPEND = derived(
            List.of(
                    ofPeriod(period ->
                            Optional.of(BigDecimal.valueOf(period.start().toEpochDay()))),
                    ofPeriod(period ->
                            Optional.of(BigDecimal.valueOf(period.end().toEpochDay()))),
                    PLANNED_BY_SPAN.total()),
            List.<Breakdown<?, Span>>of(PLANNED_BY_SPAN),
            (days, spans) -> Optional.of(spans.get(0).entrySet().stream()
                    .map(span ->
                            due(span, days.get(0).longValueExact(), days.get(1).longValueExact()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));

    /** The days a planned expense is for. */
    private record Span(LocalDate first, LocalDate last) implements Comparable<Span> {

        private static final Comparator<Span> ORDER =
                Comparator.comparing(Span::first).thenComparing(Span::last);

        static Span of(PlannedSpend planned) {
            return new Span(planned.date(), planned.lastDay());
        }

        long days() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }

        @Override
        public int compareTo(Span other) {
            return ORDER.compare(this, other);
        }
    }

    private PlanTotals() {}

    private static BigDecimal due(Map.Entry<Span, BigDecimal> planned, long from, long to) {
        Span span = planned.getKey();
        long days = Math.min(to, span.last().toEpochDay())
                - Math.max(from, span.first().toEpochDay())
                + 1;
        return planned.getValue()
                .multiply(BigDecimal.valueOf(Math.max(0, days)))
                .divide(BigDecimal.valueOf(span.days()), MathContext.DECIMAL128);
    }

    private static long daysLate(PlannedAction action) {
        return ChronoUnit.DAYS.between(action.date(), action.doneOn().orElseThrow());
    }
}
