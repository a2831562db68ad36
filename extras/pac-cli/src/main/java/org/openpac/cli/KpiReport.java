package org.openpac.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.value.DateRange;
import org.openpac.json.JsonSettings;
import org.openpac.json.kpi.KpiCodec;
import org.openpac.json.kpi.StoredResults;
import org.openpac.kpi.FactKind;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.statistic.Interval;

/**
 * What the facts say.
 *
 * @param results all indicators
 * @param period the period asked for
 * @param asOf the day on which open deals were noted, and after which no fact is dated
 * @param facts how many facts were read, by kind
 * @param showsAll whether indicators without a value are shown
 */
record KpiReport(
        Map<Kpi, KpiResult> results,
        Optional<DateRange> period,
        LocalDate asOf,
        Map<FactKind, Long> facts,
        boolean showsAll) {

    private static final KpiCodec CODEC = KpiCodec.of(JsonSettings.standard().compact());

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
        Map<Kpi, KpiResult> told = new LinkedHashMap<>();
        shown().values().forEach(kpis -> kpis.forEach(kpi -> told.put(kpi, result(kpi))));
        StoredResults all = StoredResults.of(told, locale).at(asOf).fromFacts(facts);
        return new String(CODEC.write(period.map(all::ofPeriod).orElse(all)), StandardCharsets.UTF_8);
    }

    static boolean isFinite(Interval interval) {
        return Double.isFinite(interval.lower()) && Double.isFinite(interval.upper());
    }
}
