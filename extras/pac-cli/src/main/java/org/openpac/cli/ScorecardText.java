package org.openpac.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.text.Format;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.core.view.Standing;
import org.openpac.kpi.Scorecard;
import org.openpac.kpi.forecast.Landing;

/** A scorecard in tables a sales manager can read. */
final class ScorecardText {

    private static final String NONE = "–";

    private final Scorecard card;
    private final Wording wording;
    private final Locale locale;
    private final Format format;

    ScorecardText(Scorecard card, Wording wording) {
        this.card = card;
        this.wording = wording;
        this.locale = wording.locale();
        this.format = Format.of(locale);
    }

    private String say(String key, String english) {
        return wording.say(key, english);
    }

    /** The last reading of each indicator, and how sure it is. */
    Table readings() {
        Table table = new Table(
                List.of(
                        say("indicator", "Indicator"),
                        say("latest", "Latest"),
                        say("period", "Period"),
                        say("sample", "Cases"),
                        say("interval", "95 % interval")),
                List.of(1, 3));
        for (Scorecard.Line line : card.lines()) {
            Optional<Measurement> latest = line.standing().latest();
            table.row(List.of(
                    name(line.kpi()),
                    latest.flatMap(Measurement::value)
                            .map(value -> value.text(locale))
                            .orElseGet(() -> line.standing()
                                    .actual()
                                    .gap()
                                    .map(gap -> gap.label(locale))
                                    .orElse(NONE)),
                    latest.flatMap(Measurement::period)
                            .map(period -> period.text(locale))
                            .orElse(NONE),
                    latest.flatMap(Measurement::sampleSize)
                            .map(size -> format.number(BigDecimal.valueOf(size)))
                            .orElse(NONE),
                    line.interval()
                            .map(interval -> format.percentage(decimal(interval.lower()), 1) + " – "
                                    + format.percentage(decimal(interval.upper()), 1))
                            .orElse(NONE)));
        }
        card.ltvToCac()
                .value()
                .ifPresent(ratio ->
                        table.row(List.of(say("ltv-cac", "LTV : CAC"), format.number(ratio, 2), NONE, NONE, NONE)));
        return table;
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number);
    }

    /** Where each indicator stands beside its target. */
    Table standings() {
        Table table = new Table(
                List.of(
                        say("indicator", "Indicator"),
                        say("baseline", "Baseline"),
                        say("target", "Target"),
                        "Stretch",
                        say("actual", "To date"),
                        say("attained", "Attained"),
                        say("pace", "Pace"),
                        say("landing", "Landing"),
                        say("status", "Status")),
                List.of(1, 2, 3, 4, 5, 6, 7));
        for (Scorecard.Line line : card.lines()) {
            Standing standing = line.standing();
            Optional<Unit> unit = standing.levels().unit();
            table.row(List.of(
                    name(line.kpi()),
                    level(standing.levels().baseline(), unit),
                    level(standing.levels().target(), unit),
                    level(standing.levels().stretch(), unit),
                    level(standing.actual(), unit),
                    percent(standing.attainment()),
                    percent(standing.pace()),
                    level(line.landing().map(end -> decimal(end.value())), unit),
                    standing.status()
                            .map(status -> status.label(locale))
                            .orElseGet(() -> standing.pace()
                                    .gap()
                                    .map(gap -> gap.label(locale))
                                    .orElse(NONE))));
        }
        return table;
    }

    /** Where each indicator is going, what common practice reaches, and what is missing to tell. */
    Table outlooks() {
        Table table = new Table(
                List.of(
                        say("indicator", "Indicator"),
                        say("movement", "Last readings"),
                        say("landing", "Landing"),
                        say("range", "95 % range"),
                        say("method", "By"),
                        say("benchmark", "Common practice"),
                        say("missing", "Missing")),
                List.of(2, 3, 5));
        for (Scorecard.Line line : card.lines()) {
            Optional<Unit> unit = line.standing().levels().unit();
            Optional<Landing> landing = line.landing();
            table.row(List.of(
                    name(line.kpi()),
                    line.movement().map(way -> way.label(locale)).orElse(NONE),
                    landing.map(end -> level(Optional.of(decimal(end.value())), unit))
                            .orElse(NONE),
                    landing.flatMap(Landing::interval)
                            .map(interval -> range(decimal(interval.lower()), decimal(interval.upper()), unit))
                            .orElse(NONE),
                    landing.map(end -> end.method().label(locale)).orElse(NONE),
                    line.benchmark()
                            .map(benchmark -> range(benchmark.low(), benchmark.high(), unit))
                            .orElse(NONE),
                    line.missing().isEmpty()
                            ? NONE
                            : line.missing().stream()
                                    .map(word -> word.label(locale))
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
        return table;
    }

    private String range(BigDecimal low, BigDecimal high, Optional<Unit> unit) {
        return level(Optional.of(low), unit) + " – " + level(Optional.of(high), unit);
    }

    private static String name(KpiDefinition kpi) {
        return Table.shortened(
                kpi.name().filter(name -> !name.isBlank()).orElse(kpi.id().value()), 44);
    }

    private String percent(Figure figure) {
        return figure.value()
                .map(value -> format.percentage(value.movePointRight(2), 0))
                .orElse(NONE);
    }

    private String level(Figure figure, Optional<Unit> unit) {
        return level(figure.value(), unit);
    }

    /** A level to two decimals, a number of things to one, an amount of a thousand or more to whole units. */
    private String level(Optional<BigDecimal> number, Optional<Unit> unit) {
        if (number.isEmpty()) {
            return NONE;
        }
        BigDecimal value = number.get();
        boolean isLarge = value.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0;
        boolean isCount = unit.map(Unit::kind).filter(UnitKind.COUNT::equals).isPresent();
        BigDecimal rounded = value.setScale(isLarge ? 0 : isCount ? 1 : 2, RoundingMode.HALF_UP);
        if (unit.isEmpty() || !Decimals.isWithinBounds(rounded)) {
            return format.number(rounded, 2);
        }
        return new Quantity(rounded, unit.get()).text(locale);
    }
}
