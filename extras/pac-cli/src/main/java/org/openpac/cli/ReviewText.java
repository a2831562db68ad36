package org.openpac.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.core.plan.Organization;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.Severity;
import org.openpac.core.rule.Verdict;
import org.openpac.core.rule.Verdicts;
import org.openpac.core.text.Format;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Standing;
import org.openpac.kpi.Scorecard;

/** A review in tables a sales manager can read. */
final class ReviewText {

    private static final String NONE = "–";

    private final SalesActionPlan plan;
    private final LocalDate asOf;
    private final CheckReport report;
    private final Progress progress;
    private final Scorecard card;
    private final Wording wording;
    private final Locale locale;
    private final Format format;
    private final StringBuilder text = new StringBuilder();

    ReviewText(
            SalesActionPlan plan,
            LocalDate asOf,
            CheckReport report,
            Progress progress,
            Scorecard card,
            Wording wording) {
        this.plan = plan;
        this.asOf = asOf;
        this.report = report;
        this.progress = progress;
        this.card = card;
        this.wording = wording;
        this.locale = wording.locale();
        this.format = Format.of(locale);
    }

    @Override
    public String toString() {
        heading();
        objectives();
        findings();
        ScorecardText indicators = new ScorecardText(card, wording);
        section(say("indicators", "Indicators"));
        text.append(indicators.readings());
        section(say("scorecard", "Scorecard"));
        text.append(indicators.standings());
        section(say("outlook", "Outlook"));
        text.append(indicators.outlooks());
        return text.toString();
    }

    private String say(String key, String english) {
        return wording.say(key, english);
    }

    private void heading() {
        text.append(plan.name().filter(name -> !name.isBlank()).orElse(plan.id().value()));
        plan.organization()
                .flatMap(Organization::name)
                .filter(name -> !name.isBlank())
                .ifPresent(name -> text.append(" — ").append(name));
        text.append('\n');
        plan.period().ifPresent(period -> text.append(period.text(locale)).append(" · "));
        text.append(say("as-of", "as of ")).append(format.date(asOf)).append('\n');
    }

    private void section(String title) {
        text.append('\n').append(title.toUpperCase(locale)).append('\n');
    }

    private void objectives() {
        section(say("objectives", "Objectives"));
        Table table = new Table(
                List.of(
                        say("objective", "Objective"),
                        say("level", "Level"),
                        "S",
                        "M",
                        "A",
                        "R",
                        "T",
                        "Stretch",
                        say("attained", "Attained"),
                        say("pace", "Pace"),
                        say("status", "Status")),
                List.of(8, 9));
        for (Objective objective : plan.objectives()) {
            Verdicts verdicts = report.verdict(objective.id());
            Optional<Standing> standing = progress.objective(objective.id());
            table.row(List.of(
                    Table.shortened(name(objective), 64),
                    objective.level().label(locale),
                    mark(verdicts.specific()),
                    mark(verdicts.measurable()),
                    mark(verdicts.attainable()),
                    mark(verdicts.relevant()),
                    mark(verdicts.timeBound()),
                    mark(verdicts.stretch()),
                    standing.map(Standing::attainment).map(this::percent).orElse(NONE),
                    standing.map(Standing::pace).map(this::percent).orElse(NONE),
                    standing.flatMap(Standing::status)
                            .map(status -> status.label(locale))
                            .orElse(NONE)));
        }
        text.append(table).append('\n');
        text.append("  ")
                .append(say("legend", "✓ passes   ! to review   ✗ fails   – not assessable"))
                .append('\n');
    }

    private static String name(Objective objective) {
        return objective
                .statement()
                .filter(text -> !text.isBlank())
                .orElse(objective.id().value());
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "✓";
            case WARN -> "!";
            case FAIL -> "✗";
            case NOT_ASSESSABLE -> NONE;
        };
    }

    private void findings() {
        section(say("findings", "Findings"));
        text.append("  ")
                .append(count(Severity.ERROR, "error", "error"))
                .append(", ")
                .append(count(Severity.WARNING, "warning", "warning"))
                .append(", ")
                .append(count(Severity.INFO, "remark", "remark"))
                .append("\n\n");
        for (Finding finding : report.findings()) {
            text.append("  ")
                    .append(finding.severity().label(locale).toUpperCase(locale))
                    .append(' ')
                    .append(finding.rule().id())
                    .append("  ")
                    .append(finding.location().pointer())
                    .append(finding.location()
                            .elementId()
                            .map(Id::value)
                            .map(id -> "  (" + id + ")")
                            .orElse(""))
                    .append("\n    ")
                    .append(finding.message(locale))
                    .append("\n    → ")
                    .append(finding.suggestion(locale))
                    .append('\n');
        }
        if (report.total() > report.findings().size()) {
            text.append("  … ")
                    .append(report.total() - report.findings().size())
                    .append('\n');
        }
    }

    private String count(Severity severity, String key, String english) {
        return wording.count(report.count(severity), key, english);
    }

    private String percent(Figure figure) {
        return figure.value()
                .map(value -> format.percentage(value.movePointRight(2), 0))
                .orElse(NONE);
    }
}
