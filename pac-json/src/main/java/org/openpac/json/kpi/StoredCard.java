package org.openpac.json.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;
import org.openpac.core.view.PaceStatus;
import org.openpac.core.view.Standing;
import org.openpac.json.codec.FormKinds;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Scorecard;
import org.openpac.kpi.forecast.Landing;
import org.openpac.kpi.forecast.LandingMethod;
import org.openpac.kpi.forecast.Movement;
import org.openpac.kpi.forecast.Outlook;
import org.openpac.kpi.statistic.Interval;

/**
 * A scorecard as a document tells it.
 *
 * @param lines the indicators, in the card's order
 * @param ltvToCac lifetime value over acquisition cost, or what is missing to tell
 */
public record StoredCard(List<Line> lines, Figure ltvToCac) {

    /**
     * One indicator.
     *
     * @param id its id in the plan
     * @param code its standard code; empty for one of the plan's own
     * @param standing where it stands for the whole plan
     * @param interval the range compatible with the latest reading
     * @param method by which method it lands where {@code standing} says; empty where no landing can be told
     * @param landings where it will be when it is due, by each method, or why that cannot be told
     * @param movement which way its last readings go
     * @param low the level after the least improvement that is usual; empty where there is no benchmark
     * @param high the level after the most; empty where there is no benchmark
     * @param computed what the plan's other figures make it
     */
    public record Line(
            Id id,
            Optional<String> code,
            Stand standing,
            Optional<Interval> interval,
            Optional<LandingMethod> method,
            List<Outlook<Landing>> landings,
            Optional<Movement> movement,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<KpiResult> computed) {

        /** Keeps its own copy of the landings. */
        public Line {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(standing, "standing");
            landings = List.copyOf(landings);
        }

        private static Line of(Scorecard.Line line) {
            KpiDefinition kpi = line.kpi();
            Optional<Landing> landing = line.landing();
            return new Line(
                    kpi.id(),
                    kpi.code(),
                    Stand.of(line.standing(), landing),
                    line.interval(),
                    landing.map(Landing::method),
                    line.landings(),
                    line.movement(),
                    line.benchmark().map(benchmark -> FormKinds.stored(benchmark.low())),
                    line.benchmark().map(benchmark -> FormKinds.stored(benchmark.high())),
                    line.computed().map(ResultForm::stored));
        }
    }

    /**
     * Where a figure stands: levels, the latest reading, and what they come to; each a number or what is missing to tell it.
     *
     * @param unit the unit of the levels; empty where they have none
     * @param baseline where it began
     * @param target what is to be reached
     * @param stretch what is to be reached at best
     * @param actual the latest reading
     * @param attainment how much of the way is made, 1 for all of it
     * @param expected what was to be reached by the day
     * @param pace the reading against what was expected, 1 exactly as expected
     * @param landing where it will be when it is due
     * @param status what the pace means; empty where there is none
     */
    public record Stand(
            Optional<Unit> unit,
            Figure baseline,
            Figure target,
            Figure stretch,
            Figure actual,
            Figure attainment,
            Figure expected,
            Figure pace,
            Figure landing,
            Optional<PaceStatus> status) {

        private static Stand of(Standing standing, Optional<Landing> landing) {
            return new Stand(
                    standing.levels().unit(),
                    stored(standing.levels().baseline()),
                    stored(standing.levels().target()),
                    stored(standing.levels().stretch()),
                    stored(standing.actual()),
                    stored(standing.attainment()),
                    stored(standing.expected()),
                    stored(standing.pace()),
                    stored(landing.map(chosen -> Figure.known(BigDecimal.valueOf(chosen.value())))
                            .orElse(standing.landing())),
                    standing.status());
        }
    }

    /** Keeps its own copy of the lines. */
    public StoredCard {
        lines = List.copyOf(lines);
        Objects.requireNonNull(ltvToCac, "ltvToCac");
    }

    /** What a document tells of a scorecard. */
    public static StoredCard of(Scorecard card) {
        return new StoredCard(card.lines().stream().map(Line::of).toList(), stored(card.ltvToCac()));
    }

    private static Figure stored(Figure figure) {
        return figure.value()
                .map(number -> Figure.known(FormKinds.stored(number)))
                .orElse(figure);
    }
}
