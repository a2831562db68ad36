package org.openpac.json.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;
import org.openpac.core.view.PaceStatus;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;
import org.openpac.json.kpi.StoredCard.Line;
import org.openpac.json.kpi.StoredCard.Stand;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.forecast.Landing;
import org.openpac.kpi.forecast.LandingMethod;
import org.openpac.kpi.forecast.Movement;
import org.openpac.kpi.forecast.Obstacle;
import org.openpac.kpi.forecast.Outlook;
import org.openpac.kpi.statistic.Interval;

/** How scorecards are said in JSON. */
final class CardForms {

    private static final Part<Figure, BigDecimal> NUMBER =
            Part.optional("value", FormKinds.UNROUNDED, "The number.", Figure::value);
    private static final Part<Figure, Gap> GAP =
            Part.optional("undefined", FormKinds.word(Gap.class), "What is missing to tell it.", Figure::gap);

    private static final Form<Figure> FIGURE = Form.conditional(
            "Figure",
            List.of(NUMBER, GAP),
            parts -> Optional.of("value")
                    .filter(name ->
                            parts.maybe(NUMBER).isEmpty() && parts.maybe(GAP).isEmpty()),
            parts -> parts.maybe(GAP)
                    .map(Figure::unknown)
                    .orElseGet(() -> Figure.known(parts.maybe(NUMBER).orElseThrow())));

    private static final Part<Outlook<Landing>, LandingMethod> METHOD = Part.optional(
            "method", FormKinds.word(LandingMethod.class), "How it was foretold.", landing(Landing::method));
    private static final Part<Outlook<Landing>, Double> LANDS =
            Part.optional("value", FormKinds.REAL, "The figure, in its own unit.", landing(Landing::value));
    private static final Part<Outlook<Landing>, Interval> WITHIN = Part.optional(
            "interval",
            ResultForm.INTERVAL.kind(),
            "The range it will be in.",
            outlook -> outlook.value().flatMap(Landing::interval));
    private static final Part<Outlook<Landing>, Obstacle> OBSTACLE =
            Part.optional("undefined", FormKinds.word(Obstacle.class), "Why it cannot be told.", Outlook::obstacle);

    private static final Form<Outlook<Landing>> LANDING = Form.conditional(
            "Landing",
            List.of(METHOD, LANDS, WITHIN, OBSTACLE),
            parts -> parts.maybe(OBSTACLE).isPresent()
                    ? Optional.empty()
                    : Optional.of(parts.maybe(METHOD).isEmpty() ? "method" : "value")
                            .filter(name -> parts.maybe(METHOD).isEmpty()
                                    || parts.maybe(LANDS).isEmpty()),
            parts -> parts.maybe(OBSTACLE)
                    .<Outlook<Landing>>map(Outlook::unknown)
                    .orElseGet(() -> Outlook.known(new Landing(
                            parts.maybe(METHOD).orElseThrow(),
                            parts.maybe(LANDS).orElseThrow(),
                            parts.maybe(WITHIN)))));

    private static final Part<Stand, Unit> UNIT =
            Part.optional("unit", FormKinds.UNIT, "The unit of the levels.", Stand::unit);
    private static final Part<Stand, Figure> BASELINE = figure("baseline", "Where it began.", Stand::baseline);
    private static final Part<Stand, Figure> TARGET = figure("target", "What is to be reached.", Stand::target);
    private static final Part<Stand, Figure> STRETCH =
            figure("stretch", "What is to be reached at best.", Stand::stretch);
    private static final Part<Stand, Figure> ACTUAL = figure("actual", "The latest reading.", Stand::actual);
    private static final Part<Stand, Figure> ATTAINMENT =
            figure("attainment", "How much of the way is made, 1 for all of it.", Stand::attainment);
    private static final Part<Stand, Figure> EXPECTED =
            figure("expected", "What was to be reached by the day.", Stand::expected);
    private static final Part<Stand, Figure> PACE =
            figure("pace", "The reading against what was expected.", Stand::pace);
    private static final Part<Stand, Figure> LANDS_AT =
            figure("landing", "Where it will be when it is due, by the method named.", Stand::landing);
    private static final Part<Stand, PaceStatus> STATUS =
            Part.optional("status", FormKinds.word(PaceStatus.class), "What the pace means.", Stand::status);

    private static final Part<Line, Id> ID = Part.required("id", FormKinds.ID, "Its id in the plan.", Line::id);
    private static final Part<Line, String> CODE =
            Part.optional("code", FormKinds.WORDS, "Its standard code.", Line::code);
    private static final Part<Line, Interval> INTERVAL = Part.optional(
            "interval", ResultForm.INTERVAL.kind(), "The range compatible with the latest reading.", Line::interval);
    private static final Part<Line, LandingMethod> BY = Part.optional(
            "landingMethod", FormKinds.word(LandingMethod.class), "How the landing was foretold.", Line::method);
    private static final Part<Line, List<Outlook<Landing>>> LANDINGS = Part.several(
            "landings", LANDING.kind(), "Where it will be when it is due, by each method.", Line::landings);
    private static final Part<Line, Movement> MOVEMENT = Part.optional(
            "movement", FormKinds.word(Movement.class), "Which way its last readings go.", Line::movement);
    private static final Part<Line, BigDecimal> LOW = Part.optional(
            "benchmarkLow", FormKinds.UNROUNDED, "The level after the least improvement that is usual.", Line::low);
    private static final Part<Line, BigDecimal> HIGH = Part.optional(
            "benchmarkHigh", FormKinds.UNROUNDED, "The level after the most improvement that is usual.", Line::high);
    private static final Part<Line, KpiResult> COMPUTED = Part.optional(
            "computed", ResultForm.RESULT.kind(), "What the plan’s other figures make it.", Line::computed);

    private static final Form<Line> LINE = Form.of(
            "ScorecardLine",
            lineParts(),
            parts -> new Line(
                    parts.of(ID),
                    parts.maybe(CODE),
                    new Stand(
                            parts.maybe(UNIT),
                            parts.of(BASELINE),
                            parts.of(TARGET),
                            parts.of(STRETCH),
                            parts.of(ACTUAL),
                            parts.of(ATTAINMENT),
                            parts.of(EXPECTED),
                            parts.of(PACE),
                            parts.of(LANDS_AT),
                            parts.maybe(STATUS)),
                    parts.maybe(INTERVAL),
                    parts.maybe(BY),
                    parts.of(LANDINGS),
                    parts.maybe(MOVEMENT),
                    parts.maybe(LOW),
                    parts.maybe(HIGH),
                    parts.maybe(COMPUTED)));

    private static final Part<StoredCard, List<Line>> LINES =
            Part.several("lines", LINE.kind(), "The indicators, in the card’s order.", StoredCard::lines);
    private static final Part<StoredCard, Figure> LTV_TO_CAC = Part.required(
            "ltvToCac", FIGURE.kind(), "Lifetime value in margin over acquisition cost.", StoredCard::ltvToCac);

    static final Form<StoredCard> CARD = Form.of(
            "Scorecard", List.of(LINES, LTV_TO_CAC), parts -> new StoredCard(parts.of(LINES), parts.of(LTV_TO_CAC)));

    private CardForms() {}

    private static <V> Function<Outlook<Landing>, Optional<V>> landing(Function<Landing, V> value) {
        return outlook -> outlook.value().map(value);
    }

    private static Part<Stand, Figure> figure(String name, String meaning, Function<Stand, Figure> value) {
        return Part.required(name, FIGURE.kind(), meaning, value);
    }

    private static List<Part<? super Line, ?>> lineParts() {
        List<Part<? super Line, ?>> parts = new ArrayList<>(List.of(ID, CODE));
        for (Part<? super Stand, ?> part : List.<Part<? super Stand, ?>>of(
                UNIT, BASELINE, TARGET, STRETCH, ACTUAL, ATTAINMENT, EXPECTED, PACE, LANDS_AT, STATUS)) {
            parts.add(part.within(Line::standing));
        }
        parts.addAll(List.of(INTERVAL, BY, LANDINGS, MOVEMENT, LOW, HIGH, COMPUTED));
        return parts;
    }
}
