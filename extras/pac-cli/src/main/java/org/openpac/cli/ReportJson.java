package org.openpac.cli;

import java.util.Locale;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Verdicts;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Standing;
import org.openpac.json.JsonSettings;
import org.openpac.json.report.ReportCodec;
import org.openpac.kpi.Scorecard;
import org.openpac.kpi.forecast.Landing;
import org.openpac.kpi.forecast.Outlook;
import org.openpac.kpi.statistic.Interval;

/** What {@code review} and {@code check} say to programs. */
final class ReportJson {

    /** Reports in their one form, on one line. */
    static final ReportCodec CODEC = ReportCodec.of(JsonSettings.standard().compact());

    private ReportJson() {}

    static String review(SalesActionPlan plan, CheckReport report, Progress progress, Scorecard card, Locale locale) {
        JsonText json = new JsonText();
        json.object(() -> {
            json.member("plan", plan.id().value());
            json.listMember(
                    "objectives",
                    () -> plan.objectives().forEach(objective -> objective(json, objective, report, progress)));
            json.members(CODEC.write(report, locale));
            json.listMember("scorecard", () -> card.lines().forEach(line -> kpi(json, line)));
            json.objectMember("ratios", () -> figure(json, "ltvToCac", card.ltvToCac()));
        });
        return json.toString();
    }

    private static void objective(JsonText json, Objective objective, CheckReport report, Progress progress) {
        Verdicts verdicts = report.verdict(objective.id());
        json.object(() -> {
            json.member("id", objective.id().value());
            json.objectMember("verdicts", () -> {
                json.member("specific", verdicts.specific().name());
                json.member("measurable", verdicts.measurable().name());
                json.member("attainable", verdicts.attainable().name());
                json.member("relevant", verdicts.relevant().name());
                json.member("timeBound", verdicts.timeBound().name());
                json.member("stretch", verdicts.stretch().name());
            });
            progress.objective(objective.id()).ifPresent(standing -> {
                standing(json, standing);
                figure(json, "landing", standing.landing());
            });
        });
    }

    private static void kpi(JsonText json, Scorecard.Line line) {
        json.object(() -> {
            json.member("id", line.kpi().id().value());
            line.kpi().code().ifPresent(code -> json.member("code", code));
            standing(json, line.standing());
            line.landing().ifPresent(landing -> json.objectMember("landing", () -> landing(json, landing)));
            line.interval().ifPresent(interval -> interval(json, interval));
            json.listMember("landings", () -> line.landings().forEach(outlook -> landing(json, outlook)));
            line.movement().ifPresent(movement -> json.member("movement", movement.name()));
            line.benchmark()
                    .ifPresent(benchmark -> json.objectMember("benchmark", () -> {
                        json.member("low", benchmark.low());
                        json.member("high", benchmark.high());
                    }));
            json.listMember(
                    "missing",
                    () -> line.missing().forEach(word -> json.object(() -> json.member("reason", word.name()))));
        });
    }

    private static void interval(JsonText json, Interval interval) {
        json.objectMember("interval", () -> {
            json.member("lower", interval.lower());
            json.member("upper", interval.upper());
            json.member("confidence", interval.confidence());
        });
    }

    private static void landing(JsonText json, Outlook<Landing> outlook) {
        json.object(() -> {
            outlook.value().ifPresent(landing -> landing(json, landing));
            outlook.obstacle().ifPresent(obstacle -> json.member("undefined", obstacle.name()));
        });
    }

    private static void landing(JsonText json, Landing landing) {
        json.member("method", landing.method().name());
        json.member("value", landing.value());
        landing.interval().ifPresent(interval -> interval(json, interval));
    }

    private static void standing(JsonText json, Standing standing) {
        standing.levels().unit().map(Unit::code).ifPresent(unit -> json.member("unit", unit));
        figure(json, "baseline", standing.levels().baseline());
        figure(json, "target", standing.levels().target());
        figure(json, "stretch", standing.levels().stretch());
        figure(json, "actual", standing.actual());
        figure(json, "attainment", standing.attainment());
        figure(json, "expected", standing.expected());
        figure(json, "pace", standing.pace());
        standing.status().ifPresent(status -> json.member("status", status.name()));
    }

    private static void figure(JsonText json, String name, Figure figure) {
        json.objectMember(name, () -> {
            figure.value().ifPresent(value -> json.member("value", value));
            figure.gap().ifPresent(gap -> json.member("undefined", gap.name()));
        });
    }
}
