package org.openpac.json.kpi;

import java.util.Objects;
import java.util.Optional;
import org.openpac.kpi.KpiResult;

/**
 * What an indicator came to, as a document tells it.
 *
 * @param code the indicator's code, such as {@code ACQ-001}
 * @param name its name in the document's language
 * @param result its value, or why there is none; values of the reason's sentence as
 *     {@link org.openpac.json.report.StoredFinding} keeps those of findings
 * @param detail why there is none, in the document's language; empty where there is a value
 */
public record StoredKpi(String code, String name, KpiResult result, Optional<String> detail) {

    /** Refuses nulls. */
    public StoredKpi {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(detail, "detail");
    }
}
