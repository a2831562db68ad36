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
import org.openpac.json.kpi.KpiCodec;
import org.openpac.json.report.ReportCodec;
import org.openpac.kpi.Scorecard;

/** What {@code review} and {@code check} say to programs. */
final class ReportJson {

    /** Reports in their one form, on one line. */
    static final ReportCodec CODEC = ReportCodec.of(JsonSettings.standard().compact());

    private static final KpiCodec CARDS = KpiCodec.of(JsonSettings.standard().compact());

    private ReportJson() {}

    static String review(SalesActionPlan plan, CheckReport report, Progress progress, Scorecard card, Locale locale) {
        JsonText json = new JsonText();
        json.object(() -> {
            json.member("plan", plan.id().value());
            json.listMember(
                    "objectives",
                    () -> plan.objectives().forEach(objective -> objective(json, objective, report, progress)));
            json.members(CODEC.write(report, locale));
            json.member("scorecard", CARDS.write(card));
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
