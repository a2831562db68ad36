package org.openpac.json.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpac.core.value.DateRange;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;
import org.openpac.kpi.KpiResult;

/** How documents of results are said in JSON. */
final class ResultForms {

    private static final Part<StoredKpi, String> CODE =
            Part.required("code", FormKinds.NAME, "The indicator’s code, such as ACQ-001.", StoredKpi::code);
    private static final Part<StoredKpi, String> NAME =
            Part.required("name", FormKinds.NAME, "Its name, in the document’s language.", StoredKpi::name);
    private static final Part<StoredKpi, String> DETAIL = Part.optional(
            "detail", FormKinds.WORDS, "Why there is no value, in the document’s language.", StoredKpi::detail);

    private static final Form<StoredKpi> KPI = Form.conditional(
            "Indicator",
            kpiParts(),
            ResultForm::missing,
            parts -> new StoredKpi(parts.of(CODE), parts.of(NAME), ResultForm.made(parts), parts.maybe(DETAIL)));

    private static final Part<StoredResults, String> LANGUAGE =
            Part.required("language", FormKinds.NAME, "The language of the texts: en or fr.", StoredResults::language);
    private static final Part<StoredResults, DateRange> PERIOD =
            Part.optional("period", FormKinds.DATE_RANGE, "The period asked for.", StoredResults::period);
    private static final Part<StoredResults, LocalDate> AS_OF =
            Part.optional("asOf", FormKinds.DATE, "The day on which it was asked.", StoredResults::asOf);
    private static final Part<StoredResults, Map<String, Long>> FACTS = Part.named(
            "facts", FormKinds.COUNT.byName(), "How many facts of each kind there were.", StoredResults::facts);
    private static final Part<StoredResults, List<StoredKpi>> INDICATORS =
            Part.several("indicators", KPI.kind(), "The indicators, in the order given.", StoredResults::indicators);

    static final Form<StoredResults> RESULTS = Form.of(
            "KpiResults",
            List.of(LANGUAGE, PERIOD, AS_OF, FACTS, INDICATORS),
            parts -> new StoredResults(
                    parts.of(LANGUAGE),
                    parts.maybe(PERIOD),
                    parts.maybe(AS_OF),
                    parts.of(FACTS),
                    parts.of(INDICATORS)));

    private ResultForms() {}

    private static List<Part<? super StoredKpi, ?>> kpiParts() {
        List<Part<? super StoredKpi, ?>> parts = new ArrayList<>(List.of(CODE, NAME));
        for (Part<? super KpiResult, ?> part : ResultForm.PARTS) {
            parts.add(part.within(StoredKpi::result));
        }
        parts.add(DETAIL);
        return parts;
    }
}
