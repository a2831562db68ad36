package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.PlannedVolume;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.WorkingTime;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;

/** How much an action asks of each person on a day that is given to it. */
final class Workload {

    private static final Quantity USUAL_DAY = Quantity.of(7, Unit.HOUR);
    private static final BigDecimal DAYS_A_WEEK = new BigDecimal(7);
    private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.25");
    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final BigDecimal QUARTERS = new BigDecimal(4);

    private Workload() {}

    /** The planned volume over the days of work given to it; unknown without volume, dates or time. */
    static Figure perDay(Tactic tactic, PlanView view) {
        Optional<Quantity> volume = tactic.plannedVolume()
                .flatMap(PlannedVolume::quantity)
                .filter(quantity -> quantity.unit().kind() == UnitKind.COUNT
                        || quantity.unit().kind() == UnitKind.CUSTOM);
        Optional<DateRange> dates = tactic.start()
                .flatMap(start -> tactic.end().map(end -> new DateRange(start, end)))
                .filter(DateRange::isOrdered);
        if (volume.isEmpty() || dates.isEmpty()) {
            return Figure.unknown(volume.isEmpty() ? Gap.NO_AMOUNT : Gap.NO_PERIOD);
        }
        BigDecimal workingDays = BigDecimal.valueOf(view.timeline().calendar().workingDaysIn(dates.get()));
        BigDecimal days = daysOfWork(tactic, view).orElseGet(() -> workingDays.multiply(people(tactic)));
        if (days.signum() <= 0) {
            return Figure.unknown(Gap.NO_TIME);
        }
        BigDecimal total = volume.get().value().multiply(times(tactic, dates.get(), workingDays));
        return Figure.known(total.divide(days, MathContext.DECIMAL128));
    }

    /** How often the volume comes between the dates. */
    private static BigDecimal times(Tactic tactic, DateRange dates, BigDecimal workingDays) {
        BigDecimal days = BigDecimal.valueOf(dates.days());
        return tactic.plannedVolume()
                .flatMap(PlannedVolume::per)
                .map(per -> switch (per) {
                    case DAILY -> workingDays;
                    case WEEKLY -> atLeastOnce(days.divide(DAYS_A_WEEK, MathContext.DECIMAL128));
                    case MONTHLY -> atLeastOnce(days.multiply(MONTHS).divide(DAYS_A_YEAR, MathContext.DECIMAL128));
                    case QUARTERLY -> atLeastOnce(days.multiply(QUARTERS).divide(DAYS_A_YEAR, MathContext.DECIMAL128));
                    case YEARLY -> atLeastOnce(days.divide(DAYS_A_YEAR, MathContext.DECIMAL128));
                })
                .orElse(BigDecimal.ONE);
    }

    private static BigDecimal atLeastOnce(BigDecimal times) {
        return times.max(BigDecimal.ONE);
    }

    /** The working time people give to it; empty unless it is stated for each of them. */
    private static Optional<BigDecimal> daysOfWork(Tactic tactic, PlanView view) {
        Quantity day = view.plan()
                .workingTime()
                .flatMap(WorkingTime::hoursPerDay)
                .filter(hours -> hours.unit().equals(Unit.HOUR) && hours.value().signum() > 0)
                .orElse(USUAL_DAY);
        List<Optional<BigDecimal>> days = tactic.efforts().stream()
                .map(effort -> effort.time().flatMap(time -> inDays(time, day)))
                .toList();
        return days.isEmpty() || days.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : days.stream().flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> inDays(Quantity time, Quantity day) {
        if (time.unit().equals(Unit.DAY)) {
            return Optional.of(time.value());
        }
        return time.unit().equals(Unit.HOUR)
                ? Optional.of(time.value().divide(day.value(), MathContext.DECIMAL128))
                : Optional.empty();
    }

    private static BigDecimal people(Tactic tactic) {
        Set<Id> people = new HashSet<>();
        tactic.ownerId().ifPresent(people::add);
        tactic.efforts().stream().map(Effort::personId).forEach(person -> person.ifPresent(people::add));
        return BigDecimal.valueOf(Math.max(1, people.size()));
    }
}
