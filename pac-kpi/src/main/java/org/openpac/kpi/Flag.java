package org.openpac.kpi;

import java.util.Locale;
import org.openpac.core.text.Word;

/** A reservation to read a value with; the value stands. */
public enum Flag implements Word {
    /** All customers are taken to leave at one constant rate; where they differ, the value is too low (P. S. Fader and B. G. S.
     * Hardie, “Customer-base valuation in a contractual setting: the perils of ignoring heterogeneity”, Marketing
     * Science 29 (2010)). */
    HOMOGENEITY_ASSUMED,
    /** Counts revenue, not margin; not to be weighed against a cost. */
    REVENUE_BASIS,
    /** Cohorts that have not had their time to convert were left out. */
    IMMATURE,
    /** A fact speaks of days after the period asked for; nothing was scaled. */
    PARTIAL_PERIOD,
    /** Fewer than 30 cases; the interval says how little that tells. */
    SMALL_SAMPLE,
    /** Nothing was spent. */
    ZERO_COST,
    /** There were indirect costs, which the definition leaves out. */
    INDIRECT_COST_LEFT_OUT,
    /** The definition asks for indirect costs and none was given. */
    INDIRECT_COST_MISSING,
    /** More than the whole: what came out began in an earlier period, or a budget is exceeded. */
    ABOVE_WHOLE,
    /** Some cases had not come to their end; they count as long as they were seen. */
    CENSORED,
    /** Refunds were taken off, on the day they were made. */
    REFUNDS_DEDUCTED,
    /** Money to come is discounted at 10 % a year, for want of the company’s own rate. */
    RATE_ASSUMED,
    /** Foretold by a model that was fitted to purchases so far; nothing says how sure it is. */
    MODEL_FITTED,
    /** Orders that do not say whose they are were left out. */
    CUSTOMER_UNKNOWN,
    /** What customers spend goes with how often they buy, which the model takes not to be so. */
    SPENDING_NOT_INDEPENDENT,
    /** Some amounts do not say whether tax is included; taken to be as those that do. */
    TAX_BASIS_ASSUMED;

    @Override
    public String label(Locale locale) {
        return KpiWords.label(this, locale);
    }
}
