package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Thresholds;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Standing;

/**
 * Where objectives and indicators stood on the last day of their latest reading.
 *
 * <p>What has come since is not known yet: beside the day of the check, every figure that is read once a month would seem to
 * fall behind from the first of the month until its reading.
 */
final class Course {

    private static final int DECIMALS = 9;

    private final PlanView view;
    private final IdentityHashMap<Targeted, Standing> latest = new IdentityHashMap<>();

    private Course(PlanView view) {
        this.view = view;
    }

    static Course in(PlanView view) {
        return view.shared(Course.class, Course::new);
    }

    /** The standing on the last day of the latest reading; that of the day of the check where there is none. */
    Standing latest(Targeted targeted) {
        Standing known = latest.get(targeted);
        if (known == null) {
            Standing now = view.progress().on(view.asOf(), targeted);
            known = day(now).filter(day -> day.isBefore(view.asOf()))
                    .map(day -> view.progress().on(day, targeted))
                    .orElse(now);
            latest.put(targeted, known);
        }
        return known;
    }

    /** The standing on the last day of the reading before that of another standing; empty where there is none. */
    Optional<Standing> before(Standing standing, Targeted targeted) {
        return day(standing)
                .filter(Horizon::isUsable)
                .map(day -> view.progress().on(day.minusDays(1), targeted))
                .flatMap(Course::day)
                .map(day -> view.progress().on(day, targeted));
    }

    /** The last day of the latest reading that entered a standing. */
    static Optional<LocalDate> day(Standing standing) {
        return standing.latest().flatMap(Measurement::period).map(DateRange::end);
    }

    /** Whether so much of the way should be done that a pace tells more than chance. */
    static boolean isUnderWay(Standing standing, BigDecimal least) {
        return standing.expected()
                .value()
                .filter(part -> part.compareTo(least) >= 0)
                .isPresent();
    }

    /** The pace to nine decimals, so that what lies on a limit is not moved across it by a division. */
    static Optional<BigDecimal> pace(Standing standing) {
        return standing.pace().value().map(number -> number.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    static boolean isReached(Standing standing) {
        return standing.attainment()
                .value()
                .filter(part -> part.compareTo(BigDecimal.ONE) >= 0)
                .isPresent();
    }

    /** Whether nothing whole is missing: the way is done, or of what is counted less than one is behind. */
    boolean isUpToIt(Targeted targeted, Standing standing) {
        Optional<BigDecimal> target = standing.levels().target().value();
        Optional<BigDecimal> expected = standing.expected().value();
        Optional<BigDecimal> actual = standing.actual().value();
        boolean isCounted = addsUp(targeted)
                && standing.levels().unit().filter(Unit.COUNT::equals).isPresent()
                && target.isPresent()
                && expected.isPresent()
                && actual.isPresent();
        return isReached(standing)
                || (isCounted
                        && target.get()
                                        .multiply(expected.get())
                                        .subtract(actual.get())
                                        .compareTo(BigDecimal.ONE)
                                < 0);
    }

    /** From which pace on it is on track: as its indicator says, else as the limit does. */
    BigDecimal green(Targeted targeted, Limit usual) {
        return thresholds(targeted)
                .flatMap(Thresholds::green)
                .map(Share::fraction)
                .orElse(view.limit(usual));
    }

    /** Below which pace it is off track: as its indicator says, else as the limit does. */
    BigDecimal amber(Targeted targeted, Limit usual) {
        return thresholds(targeted)
                .flatMap(Thresholds::amber)
                .map(Share::fraction)
                .orElse(view.limit(usual));
    }

    private Optional<Thresholds> thresholds(Targeted targeted) {
        return view.index().kpiOf(targeted).flatMap(KpiDefinition::thresholds);
    }

    /** Whether the figure's readings are added up over time. */
    boolean addsUp(Targeted targeted) {
        return view.index()
                .kpiOf(targeted)
                .flatMap(KpiDefinition::aggregation)
                .filter(Aggregation.SUM::equals)
                .isPresent();
    }

    /** Whether something is still to come of an objective: it is neither closed nor given up nor interrupted. */
    static boolean isOpen(Objective objective) {
        return objective
                .lifecycle()
                .filter(state -> state == LifecycleStatus.CANCELLED
                        || state == LifecycleStatus.ON_HOLD
                        || state == LifecycleStatus.COMPLETED)
                .isEmpty();
    }

    /** Whether a day lies behind. */
    static boolean isPast(Optional<LocalDate> day, PlanView view) {
        return day.filter(each -> each.isBefore(view.asOf())).isPresent();
    }
}
