package org.openpac.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openpac.core.text.Format;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.statistic.Interval;

/** Indicators for people: one table a theme. */
final class KpiText {

    private static final String NONE = "–";
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);

    private final KpiReport report;
    private final Wording wording;
    private final Locale locale;
    private final Format format;

    KpiText(KpiReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.locale = wording.locale();
        this.format = Format.of(locale);
    }

    /** Writes all; {@code leadDays} is 0 where no lead was read. */
    String text(int leadDays) {
        StringBuilder text = new StringBuilder();
        text.append(report.period().map(period -> period.text(locale)).orElse(say("no-period", "All dates, no period")))
                .append('\n');
        text.append(said("facts", "Facts")).append(facts()).append('\n');
        if (leadDays > 0) {
            text.append(said("lead-days", "Days a lead is given (--lead-days)"))
                    .append(leadDays)
                    .append('\n');
        }
        report.shown().forEach((theme, kpis) -> section(text, theme, kpis));
        if (!report.showsAll() && report.undefined() > 0) {
            text.append('\n')
                    .append(said("without-value", "Without a value (shown by --all)"))
                    .append(report.undefined())
                    .append('\n');
        }
        return text.toString();
    }

    private boolean isFrench() {
        return Format.isFrench(locale);
    }

    private String say(String key, String english) {
        return wording.say(key, english);
    }

    private String said(String key, String english) {
        return say(key, english) + (isFrench() ? "\u00a0: " : ": ");
    }

    private String facts() {
        return report.facts().isEmpty()
                ? NONE
                : report.facts().entrySet().stream()
                        .map(entry -> format.number(BigDecimal.valueOf(entry.getValue())) + " ("
                                + entry.getKey().label(locale) + ")")
                        .collect(Collectors.joining(", "));
    }

    private void section(StringBuilder text, String theme, List<Kpi> kpis) {
        text.append('\n')
                .append(say("theme." + theme, theme(theme)).toUpperCase(locale))
                .append('\n');
        Table table = new Table(
                List.of(
                        "Code",
                        say("indicator", "Indicator"),
                        say("value", "Value"),
                        say("fact-count", "Facts"),
                        say("interval", "95 % interval"),
                        say("remarks", "Remarks")),
                List.of(2, 3));
        for (Kpi kpi : kpis) {
            table.row(report.result(kpi).fold(value -> defined(kpi, value), reason -> undefined(kpi, reason)));
        }
        text.append(table);
    }

    private static String theme(String code) {
        return switch (code) {
            case "ACQ" -> "Acquisition";
            case "VAL" -> "Lifetime value";
            case "CNV" -> "Conversion";
            case "SAL" -> "Sales";
            case "REV" -> "Revenue";
            case "RET" -> "Retention";
            case "MKT" -> "Marketing";
            case "SAT" -> "Satisfaction";
            default -> "Execution";
        };
    }

    private List<String> defined(Kpi kpi, KpiResult.Defined value) {
        String flags = value.flags().stream().map(flag -> flag.label(locale)).collect(Collectors.joining(", "));
        return List.of(
                kpi.code(),
                kpi.name(locale),
                value(value.number(), value.unit()),
                format.number(BigDecimal.valueOf(value.n())),
                value.interval()
                        .filter(KpiReport::isFinite)
                        .map(interval -> interval(interval, value.unit()))
                        .orElse(NONE),
                flags);
    }

    private List<String> undefined(Kpi kpi, KpiResult.Undefined reason) {
        return List.of(kpi.code(), kpi.name(locale), NONE, NONE, NONE, reason.text(locale));
    }

    private String interval(Interval interval, Unit unit) {
        return value(BigDecimal.valueOf(interval.lower()), unit) + " – "
                + value(BigDecimal.valueOf(interval.upper()), unit);
    }

    /** Percentages to one decimal, amounts of a thousand or more to whole units, the rest to two decimals. */
    private String value(BigDecimal number, Unit unit) {
        if (unit.kind() == UnitKind.PERCENT) {
            return format.percentage(number, 1);
        }
        if (unit.kind() == UnitKind.CURRENCY) {
            int decimals = number.abs().compareTo(LARGE) >= 0 ? 0 : 2;
            return format.money(number.setScale(decimals, RoundingMode.HALF_UP), unit.code());
        }
        String plain = format.number(number, 2);
        boolean isBare = unit.kind() == UnitKind.RATIO || unit.kind() == UnitKind.COUNT;
        return isBare ? plain : plain + (isFrench() ? "\u00a0" : " ") + unit.text(locale);
    }
}
