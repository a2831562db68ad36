package org.openpac.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.FactKind;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.statistic.Interval;

/**
 * What the facts say.
 *
 * @param results all indicators
 * @param period the period asked for
 * @param asOf the day on which open deals were noted
 * @param facts how many facts were read, by kind
 * @param showsAll whether indicators without a value are shown
 */
record KpiReport(
        Map<Kpi, KpiResult> results,
        Optional<DateRange> period,
        LocalDate asOf,
        Map<FactKind, Long> facts,
        boolean showsAll) {

    /** The themes in the order shown: acquisition cost, lifetime value and conversion first. */
    static final List<String> THEMES = List.of("ACQ", "VAL", "CNV", "SAL", "REV", "RET", "MKT", "SAT", "EXE");

    /** The indicators shown, by theme; only themes that have any. */
    Map<String, List<Kpi>> shown() {
        Map<String, List<Kpi>> byTheme = new LinkedHashMap<>();
        for (String theme : THEMES) {
            List<Kpi> kpis = new ArrayList<>(results.keySet());
            kpis.removeIf(kpi ->
                    !kpi.code().startsWith(theme) || !(showsAll || result(kpi).isDefined()));
            if (!kpis.isEmpty()) {
                byTheme.put(theme, kpis);
            }
        }
        return byTheme;
    }

    KpiResult result(Kpi kpi) {
        return Objects.requireNonNull(results.get(kpi), kpi::code);
    }

    int undefined() {
        return (int)
                results.values().stream().filter(result -> !result.isDefined()).count();
    }

    /** For programs: numbers are unrounded. */
    String json(Locale locale) {
        JsonText json = new JsonText();
        json.object(() -> {
            period.ifPresent(range -> json.objectMember("period", () -> {
                json.member("start", range.start().toString());
                json.member("end", range.end().toString());
            }));
            json.member("asOf", asOf.toString());
            json.objectMember("facts", () -> facts.forEach((kind, count) -> json.member(kind.name(), count)));
            json.listMember(
                    "indicators",
                    () -> shown().values()
                            .forEach(kpis -> kpis.forEach(kpi -> json.object(() -> {
                                json.member("code", kpi.code());
                                json.member("name", kpi.name(locale));
                                if (result(kpi) instanceof KpiResult.Defined defined) {
                                    defined(json, defined);
                                } else if (result(kpi) instanceof KpiResult.Undefined undefined) {
                                    json.member("undefined", undefined.reason().name());
                                    json.member("detail", undefined.text(locale));
                                }
                            }))));
        });
        return json.toString();
    }

    private static void defined(JsonText json, KpiResult.Defined defined) {
        json.member("value", defined.number());
        json.member("unit", defined.unit().code());
        json.member("numerator", defined.numerator());
        json.member("denominator", defined.denominator());
        json.member("n", defined.n());
        defined.interval()
                .filter(KpiReport::isFinite)
                .ifPresent(interval -> json.objectMember("interval", () -> {
                    json.member("lower", interval.lower());
                    json.member("upper", interval.upper());
                }));
        json.listMember("flags", () -> defined.flags().forEach(flag -> json.item(flag.name())));
    }

    static boolean isFinite(Interval interval) {
        return Double.isFinite(interval.lower()) && Double.isFinite(interval.upper());
    }
}
