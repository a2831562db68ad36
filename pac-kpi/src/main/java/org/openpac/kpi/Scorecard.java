package org.openpac.kpi;

import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.text.Word;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Standing;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.ConversionKpis;
import org.openpac.kpi.catalog.KpiCatalog;
import org.openpac.kpi.catalog.ValueKpis;
import org.openpac.kpi.forecast.Course;
import org.openpac.kpi.forecast.Courses;
import org.openpac.kpi.forecast.Landing;
import org.openpac.kpi.forecast.LandingChoice;
import org.openpac.kpi.forecast.LandingMethod;
import org.openpac.kpi.forecast.Movement;
import org.openpac.kpi.forecast.Outlook;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.ValueRange;

/**
 * Where every indicator of a plan stands on a day: baseline, target, stretch, latest, attainment, pace, landing, or what is
 * missing to tell.
 *
 * <p>Acquisition cost, lifetime value and conversion come first, then the others in the plan's order.
 */
public final class Scorecard {

    private static final List<String> FIRST = List.of(
            AcquisitionKpis.CAC.code(),
            AcquisitionKpis.CAC_FULLY_LOADED.code(),
            ValueKpis.LTV_MARGIN.code(),
            ValueKpis.LTV_REVENUE.code(),
            ConversionKpis.CONVERSION.code());

    /** Where methods cannot be compared, the landing that is shown is that of the first method that can tell one. */
    private static final List<LandingMethod> PREFERRED =
            List.of(LandingMethod.SEASONAL_SHARE, LandingMethod.RUN_RATE, LandingMethod.CURRENT_LEVEL);

    /**
     * One indicator.
     *
     * @param kpi the indicator
     * @param standing where it stands for the whole plan
     * @param interval for a percentage whose latest reading says of how many cases, the range compatible with it at 95 %
     *     (Wilson), in hundredths; empty elsewhere
     * @param landings where it will be on the day it is due, by each method in the order of their declaration, or why that
     *     cannot be told
     * @param choice the landing by the method that would have foretold it best, or why none can be told
     * @param movement which way its last readings go; empty below three readings
     * @param benchmark the levels that common practice reaches; empty where there is no benchmark
     * @param computed what the plan’s other figures make it, for an indicator of the catalogue; empty for one of the plan’s
     *     own
     */
    public record Line(
            KpiDefinition kpi,
            Standing standing,
            Optional<Interval> interval,
            List<Outlook<Landing>> landings,
            Outlook<LandingChoice> choice,
            Optional<Movement> movement,
            Optional<Benchmark> benchmark,
            Optional<KpiResult> computed) {

        /** Keeps its own copy of the landings. */
        public Line {
            landings = List.copyOf(landings);
        }

        /**
         * The landing to look at first, which names its method: of a sum with readings enough by the method that would have
         * foretold it best, else by the season a year earlier, else at the pace so far; of a level, a mean or a quotient where
         * it is.
         */
        public Optional<Landing> landing() {
            return choice.value()
                    .filter(chosen -> chosen.uncompared().isEmpty())
                    .map(LandingChoice::landing)
                    .or(this::preferred);
        }

        private Optional<Landing> preferred() {
            return PREFERRED.stream()
                    .flatMap(method -> landings.stream()
                            .flatMap(outlook -> outlook.value().stream())
                            .filter(landing -> landing.method() == method))
                    .findFirst();
        }

        /** Whether its last readings go the better way; empty where that cannot be told. */
        public Optional<Boolean> isImproving() {
            return kpi.trend().flatMap(trend -> movement.flatMap(way -> way.isForTheBetter(trend)));
        }

        /** What is missing to tell more, each once: of its levels, its readings and its landing. Empty if nothing is. */
        public List<Word> missing() {
            Set<Word> missing = new LinkedHashSet<>();
            Stream.of(
                            standing.levels().baseline(),
                            standing.levels().target(),
                            standing.actual(),
                            standing.attainment(),
                            standing.pace())
                    .flatMap(figure -> figure.gap().stream())
                    .forEach(missing::add);
            if (landing().isEmpty()) {
                landings.forEach(outlook -> outlook.obstacle().ifPresent(missing::add));
            }
            return new ArrayList<>(missing);
        }
    }

    private final List<Line> lines;

    private Scorecard(List<Line> lines) {
        this.lines = lines;
    }

    /** Reads a plan on a day: readings whose period ends later are not looked at. */
    public static Scorecard of(SalesActionPlan plan, LocalDate asOf) {
        Progress progress = Progress.of(plan, asOf);
        Courses courses = Courses.of(plan, asOf);
        PlanKpis computed = PlanKpis.of(plan, asOf);
        return new Scorecard(plan.kpis().stream()
                .sorted(Comparator.comparingInt(Scorecard::rank))
                .map(kpi -> line(kpi, progress.kpi(kpi.id()).orElseThrow(), courses, computed))
                .toList());
    }

    private static int rank(KpiDefinition kpi) {
        int rank = kpi.code().map(FIRST::indexOf).orElse(-1);
        return rank < 0 ? FIRST.size() : rank;
    }

    private static Line line(KpiDefinition kpi, Standing standing, Courses courses, PlanKpis computed) {
        ValueRange range = range(kpi, standing);
        Outlook<Course> course = courses.of(kpi, standing).then(known -> Outlook.known(known.within(range)));
        Optional<Interval> interval = standing.latest().flatMap(PercentageInterval::of);
        return new Line(
                kpi,
                standing,
                interval,
                Stream.of(LandingMethod.values())
                        .map(method -> land(course, method, interval))
                        .toList(),
                course.then(LandingChoice::of),
                course.value().map(Course::readings).flatMap(Movement::of),
                Benchmark.of(kpi, standing.levels()),
                kpi.code().flatMap(KpiCatalog::find).map(computed::result));
    }

    /** What the figure can be: by the definition of its code where it is measured as there, else by its unit. */
    private static ValueRange range(KpiDefinition kpi, Standing standing) {
        Optional<UnitKind> unit = OwnReadings.unit(standing).map(Unit::kind);
        return kpi.code()
                .flatMap(KpiCatalog::find)
                .filter(standard -> unit.filter(standard.unitKind()::equals).isPresent())
                .map(Kpi::range)
                .orElse(
                        unit.filter(UnitKind.COUNT::equals).isPresent()
                                ? ValueRange.NOT_BELOW_NOTHING
                                : ValueRange.ANY);
    }

    /** A single reading does not tell how far the next may lie; how many cases are behind a percentage does. */
    private static Outlook<Landing> land(Outlook<Course> course, LandingMethod method, Optional<Interval> interval) {
        return course.then(method::land)
                .then(landing -> Outlook.known(
                        method == LandingMethod.CURRENT_LEVEL
                                        && landing.interval().isEmpty()
                                ? new Landing(method, landing.value(), interval)
                                : landing));
    }

    /** The indicators; empty where the plan has none. */
    public List<Line> lines() {
        return lines;
    }

    /**
     * What a customer is worth beside what one costs, from the latest readings: lifetime value in margin over acquisition
     * cost, fully loaded.
     *
     * @return unknown where one of the two is not measured or they are in different currencies
     */
    public Figure ltvToCac() {
        Optional<Line> value = find(ValueKpis.LTV_MARGIN.code());
        Optional<Line> cost = find(AcquisitionKpis.CAC_FULLY_LOADED.code());
        if (value.isEmpty() || cost.isEmpty()) {
            return Figure.unknown(Gap.NO_KPI);
        }
        if (!value.get().kpi().unit().equals(cost.get().kpi().unit())) {
            return Figure.unknown(Gap.MIXED_UNITS);
        }
        Figure worth = value.get().standing().actual();
        Figure price = cost.get().standing().actual();
        if (worth.value().isEmpty()) {
            return worth;
        }
        return price.value()
                .filter(amount -> amount.signum() > 0)
                .map(amount -> Figure.known(worth.value().get().divide(amount, MathContext.DECIMAL64)))
                .orElse(Figure.unknown(Gap.NO_MEASUREMENT));
    }

    private Optional<Line> find(String code) {
        return lines.stream()
                .filter(line -> line.kpi().code().filter(code::equals).isPresent())
                .findFirst();
    }
}
