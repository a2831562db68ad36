package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.BudgetLineShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.view.PlannedSpending;

/** Whether the money of a line is spent while what it pays for goes on. */
final class SpendingDays {

    private SpendingDays() {}

    /** Empty where neither a period nor a phasing of the line can be compared with anything. */
    static Optional<List<Breach>> assess(BudgetLine line, PlanView view) {
        PlannedSpending spending = in(view);
        Optional<DateRange> span = span(line, view);
        boolean isBounded = line.period().isPresent() && span.isPresent();
        boolean isPhased =
                line.phasing().filter(phasing -> !phasing.shares().isEmpty()).isPresent()
                        && spending.days(line).isPresent();
        if (!isBounded && !isPhased) {
            return Optional.empty();
        }
        List<Breach> breaches = new ArrayList<>();
        if (isBounded && !isWithin(line.period().orElseThrow(), span.orElseThrow(), view)) {
            breaches.add(Breach.at(BudgetLineShape.PERIOD).with("span", span.orElseThrow()));
        } else if (isPhased && !spending.isWithinItsDays(line)) {
            breaches.add(Breach.at(BudgetLineShape.PHASING)
                    .with("span", spending.days(line).orElseThrow()));
        }
        return Optional.of(breaches);
    }

    static PlannedSpending in(PlanView view) {
        return view.shared(PlannedSpending.class, it -> PlannedSpending.of(it.index()));
    }

    /** The days of what the line pays for: its tactic, else the plan. */
    private static Optional<DateRange> span(BudgetLine line, PlanView view) {
        return in(view).daysOfTactic(line).or(() -> view.plan().period()).filter(DateRange::isOrdered);
    }

    private static boolean isWithin(DateRange period, DateRange span, PlanView view) {
        long early = ChronoUnit.DAYS.between(period.start(), span.start());
        long late = ChronoUnit.DAYS.between(span.end(), period.end());
        return period.isOrdered()
                && BigDecimal.valueOf(Math.max(early, late)).compareTo(view.limit(SpendingRules.PAYMENT_DAYS)) <= 0
                && !period.end().isBefore(span.start())
                && !period.start().isAfter(span.end());
    }

    /** The line with the part of its period that lies within; without a period where none does. A phasing is left alone. */
    static Optional<BudgetLine> bounded(BudgetLine line, PlanView view) {
        Optional<DateRange> span = span(line, view);
        if (line.period().isEmpty() || span.isEmpty() || line.phasing().isPresent()) {
            return Optional.empty();
        }
        DateRange period = line.period().get();
        DateRange days = span.get();
        if (isWithin(period, days, view)) {
            return Optional.empty();
        }
        DateRange common = new DateRange(
                period.start().isBefore(days.start()) ? days.start() : period.start(),
                period.end().isAfter(days.end()) ? days.end() : period.end());
        return Optional.of(
                period.isOrdered() && common.isOrdered() ? line.withPeriod(common) : line.withPeriod(Optional.empty()));
    }
}
