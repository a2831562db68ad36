package org.openpac.kpi.catalog;

import java.util.List;
import java.util.Optional;
import org.openpac.kpi.Kpi;

/** The list of the standard indicators. */
public final class KpiCatalog {

    private static final List<Kpi> STANDARD = List.of(
            AcquisitionKpis.CAC,
            AcquisitionKpis.CAC_FULLY_LOADED,
            AcquisitionKpis.COST_PER_LEAD,
            ConversionKpis.CONVERSION,
            RetentionKpis.CHURN,
            RetentionKpis.RETENTION,
            ValueKpis.LTV_REVENUE,
            ValueKpis.LTV_MARGIN,
            ValueKpis.LTV_TO_CAC,
            ValueKpis.CAC_PAYBACK,
            ValueKpis.MONTHLY_REVENUE_PER_CUSTOMER);

    private KpiCatalog() {}

    /** All standard indicators, sorted by code. */
    public static List<Kpi> standard() {
        return STANDARD;
    }

    /** The standard indicator of a code; empty if there is none. */
    public static Optional<Kpi> find(String code) {
        return STANDARD.stream().filter(kpi -> kpi.code().equals(code)).findFirst();
    }
}
