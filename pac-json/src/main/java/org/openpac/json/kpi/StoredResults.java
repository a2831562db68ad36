package org.openpac.json.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.text.Format;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.FactKind;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;

/**
 * What indicators came to, as a document tells it.
 *
 * @param language the code of the document's language, {@code en} or {@code fr}
 * @param period the period asked for; empty for all days
 * @param asOf the day on which it was asked; empty where none was named
 * @param facts how many facts of each kind there were, by the kinds' names; empty where nobody counted
 * @param indicators the indicators, in the order given
 */
public record StoredResults(
        String language,
        Optional<DateRange> period,
        Optional<LocalDate> asOf,
        Map<String, Long> facts,
        List<StoredKpi> indicators) {

    /** Keeps its own copies, in their order. */
    public StoredResults {
        Objects.requireNonNull(language, "language");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        indicators = List.copyOf(indicators);
    }

    /** Results in a language, of all days. */
    public static StoredResults of(Map<Kpi, KpiResult> results, Locale language) {
        List<StoredKpi> indicators = new ArrayList<>();
        results.forEach((kpi, result) -> indicators.add(new StoredKpi(
                kpi.code(),
                kpi.name(language),
                ResultForm.stored(result),
                result.fold(defined -> Optional.empty(), undefined -> Optional.of(undefined.text(language))))));
        String code = Format.isFrench(language) ? "fr" : "en";
        return new StoredResults(code, Optional.empty(), Optional.empty(), Map.of(), indicators);
    }

    /** The same, of a period. */
    public StoredResults ofPeriod(DateRange asked) {
        return new StoredResults(language, Optional.of(asked), asOf, facts, indicators);
    }

    /** The same, asked on a day. */
    public StoredResults at(LocalDate day) {
        return new StoredResults(language, period, Optional.of(day), facts, indicators);
    }

    /** The same, from so many facts of each kind. */
    public StoredResults fromFacts(Map<FactKind, Long> counts) {
        Map<String, Long> byName = new LinkedHashMap<>();
        counts.forEach((kind, count) -> byName.put(kind.name(), count));
        return new StoredResults(language, period, asOf, byName, indicators);
    }
}
