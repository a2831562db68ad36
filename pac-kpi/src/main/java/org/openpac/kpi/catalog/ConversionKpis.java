package org.openpac.kpi.catalog;

import static org.openpac.core.plan.tracking.Trend.HIGHER_IS_BETTER;
import static org.openpac.kpi.Formulas.proportion;
import static org.openpac.kpi.catalog.Sources.METHOD;
import static org.openpac.kpi.catalog.Sources.SCORE_INTERVAL;
import static org.openpac.kpi.catalog.Sources.both;
import static org.openpac.kpi.catalog.Totals.CONVERTED;
import static org.openpac.kpi.catalog.Totals.IMMATURE_PROSPECTS;
import static org.openpac.kpi.catalog.Totals.MATURE_PROSPECTS;
import static org.openpac.kpi.catalog.Totals.kpi;

import org.openpac.core.value.Unit;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.Reason;

/** How many prospects become customers. */
public final class ConversionKpis {

    /**
     * Conversion rate of cohorts, in hundredths: of the prospects who entered, those who became customers.
     *
     * <p>Each customer is counted with the cohort in which they entered, so that the rate cannot exceed 100 %. Cohorts that
     * have time left to convert are left out. Comes with its Wilson interval at 95 %.
     */
    public static final Kpi CONVERSION = kpi("CNV-001")
            .name("Conversion rate")
            .meaning("How many of a hundred prospects become customers once they have had the time to.")
            .unit(Unit.PERCENT)
            .trend(HIGHER_IS_BETTER)
            .formula("prospects converted / prospects entered, mature cohorts only")
            .source(both(METHOD, SCORE_INTERVAL))
            .undefinedWhen(Reason.NOT_MATURE, MATURE_PROSPECTS.isMissing().and(IMMATURE_PROSPECTS.isPositive()))
            .flaggedWhen(Flag.IMMATURE, IMMATURE_PROSPECTS.isPositive())
            .flaggedWhen(Flag.SMALL_SAMPLE, MATURE_PROSPECTS.isBelow(30))
            .computedBy(proportion(CONVERTED, MATURE_PROSPECTS, Reason.EMPTY_DENOMINATOR));

    private ConversionKpis() {}
}
