package org.openpac.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openpac.core.text.Format;
import org.openpac.kpi.funnel.Funnel;
import org.openpac.kpi.funnel.FunnelBreakdown;
import org.openpac.kpi.funnel.FunnelCounts;
import org.openpac.kpi.funnel.StepCount;
import org.openpac.kpi.statistic.Inference;
import org.openpac.kpi.statistic.Interval;
import org.openpac.kpi.statistic.Proportion;
import org.openpac.kpi.statistic.ProportionMethod;

/** What {@code funnel} says to people and to programs. */
record FunnelText(Funnel funnel, FunnelBreakdown breakdown, boolean isBySegment, Wording wording) {

    private static final double CONFIDENCE = 0.95;
    private static final long SECONDS_A_DAY = 86_400;

    String text() {
        StringBuilder text = new StringBuilder(String.join(" > ", funnel.steps()));
        text.append(", ")
                .append(wording.say(
                        "order." + funnel.order(), Wording.spoken(funnel.order().name())));
        funnel.window()
                .ifPresent(window -> text.append(", ")
                        .append(wording.say("within-days", "days at most: "))
                        .append(window.toDays()));
        text.append("\n\n").append(table(breakdown.total()));
        if (isBySegment) {
            breakdown
                    .segments()
                    .forEach((name, counts) ->
                            text.append('\n').append(name).append('\n').append(table(counts)));
            if (breakdown.withoutSegment().entered() > 0) {
                text.append('\n')
                        .append(wording.say("no-segment", "without a segment"))
                        .append('\n')
                        .append(table(breakdown.withoutSegment()));
            }
        }
        return text.toString();
    }

    private Table table(FunnelCounts counts) {
        Table table = new Table(
                List.of(
                        wording.say("step", "Step"),
                        wording.say("reached", "Reached"),
                        wording.say("of-previous", "Of the step before"),
                        wording.say("interval", "95 % interval"),
                        wording.say("of-first", "Of the first step"),
                        wording.say("median-days", "Median days from the step before")),
                List.of(1, 2, 3, 4, 5));
        Format format = Format.of(wording.locale());
        for (int i = 0; i < counts.steps().size(); i++) {
            StepCount step = counts.steps().get(i);
            Optional<Proportion> previous =
                    i == 0 ? Optional.empty() : counts.fromPrevious(i).value();
            table.row(List.of(
                    step.name(),
                    format.number(BigDecimal.valueOf(step.reached())),
                    previous.map(rate -> percent(rate.estimate())).orElse("–"),
                    previous.map(FunnelText::interval)
                            .map(range -> percent(range.lower()) + " – " + percent(range.upper()))
                            .orElse("–"),
                    counts.fromFirst(i)
                            .value()
                            .map(rate -> percent(rate.estimate()))
                            .orElse("–"),
                    step.medianSincePrevious().map(this::days).orElse("–")));
        }
        return table;
    }

    private String percent(double rate) {
        return Format.of(wording.locale()).percentage(BigDecimal.valueOf(rate).movePointRight(2), 1);
    }

    private String days(Duration time) {
        BigDecimal days = BigDecimal.valueOf(time.toSeconds())
                .divide(BigDecimal.valueOf(SECONDS_A_DAY), 1, RoundingMode.HALF_EVEN);
        return Format.of(wording.locale()).number(days, 1);
    }

    private static Interval interval(Proportion rate) {
        return rate.interval(ProportionMethod.WILSON, CONFIDENCE);
    }

    String json() {
        JsonText json = new JsonText();
        json.object(() -> {
            json.listMember("steps", () -> funnel.steps().forEach(json::item));
            json.member("order", funnel.order().name());
            funnel.window().ifPresent(window -> json.member("windowDays", window.toDays()));
            counts(json, breakdown.total());
            if (isBySegment) {
                json.listMember("segments", () -> {
                    breakdown
                            .segments()
                            .forEach((name, counts) -> json.object(() -> {
                                json.member("segment", name);
                                counts(json, counts);
                            }));
                    if (breakdown.withoutSegment().entered() > 0) {
                        json.object(() -> counts(json, breakdown.withoutSegment()));
                    }
                });
            }
        });
        return json.toString();
    }

    private static void counts(JsonText json, FunnelCounts counts) {
        json.listMember("counts", () -> {
            for (int i = 0; i < counts.steps().size(); i++) {
                int place = i;
                StepCount step = counts.steps().get(i);
                json.object(() -> {
                    json.member("step", step.name());
                    json.member("reached", step.reached());
                    if (place > 0) {
                        rate(json, "ofPrevious", counts.fromPrevious(place));
                    }
                    rate(json, "ofFirst", counts.fromFirst(place));
                    step.medianSincePrevious()
                            .ifPresent(time -> json.member("medianSecondsSincePrevious", time.toSeconds()));
                    step.medianSinceFirst().ifPresent(time -> json.member("medianSecondsSinceFirst", time.toSeconds()));
                });
            }
        });
    }

    private static void rate(JsonText json, String name, Inference<Proportion> rate) {
        rate.value()
                .ifPresent(value -> json.objectMember(name, () -> {
                    json.member("rate", value.estimate());
                    json.member("lower", interval(value).lower());
                    json.member("upper", interval(value).upper());
                }));
    }
}
