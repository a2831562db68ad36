package org.openpac.kpi.catalog;

import org.openpac.core.plan.tracking.Benchmarks;

/** The publications the standard indicators are defined in, and what stands for one where there is none. */
final class Sources {

    /** The practice served; it defines acquisition cost, lifetime value and conversion, and names a few figures more. */
    static final String METHOD = Benchmarks.SOURCE;

    /** What sales software and its users mean by the word, without a publication that coined it; has a French text. */
    static final String PRACTICE = "common practice";

    /** Our own default, without outside source; has a French text. */
    static final String OWN = "our own definition";

    static final String SAAS_METRICS = "D. Skok, “SaaS Metrics 2.0 – Detailed Definitions”";
    static final String SCORE_INTERVAL =
            "E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, "
                    + "Journal of the American Statistical Association 22 (1927), 209–212";

    static final String METRICS =
            "N. T. Bendle, P. W. Farris, P. E. Pfeifer and D. J. Reibstein, “Marketing Metrics: The Manager’s Guide to "
                    + "Measuring Marketing Performance”, 3rd edition (2016)";
    static final String LAGGED_CAC =
            "D. McCarthy, “Younger Eats: estimating customer acquisition cost” (teaching videos)";
    static final String PERILS =
            "P. S. Fader and B. G. S. Hardie, “Customer-base valuation in a contractual setting: the perils of ignoring "
                    + "heterogeneity”, Marketing Science 29 (2010), 85–93";
    static final String CUSTOMER_VALUE =
            "S. Gupta and D. R. Lehmann, “Customers as assets”, Journal of Interactive Marketing 17 (2003), 9–24";
    static final String QUICK = "M. Hamid, “SaaS quick ratio” (Social Capital, 2015)";
    static final String KAPLAN_MEIER =
            "E. L. Kaplan and P. Meier, “Nonparametric estimation from incomplete observations”, "
                    + "Journal of the American Statistical Association 53 (1958), 457–481";
    static final String GINI = "C. Gini, “Variabilità e mutabilità” (1912)";
    static final String VARIANCES =
            "C. T. Horngren, S. M. Datar, G. Foster, M. V. Rajan and C. Ittner, “Cost Accounting: A Managerial "
                    + "Emphasis”, 13th edition (2009), 517–519";
    static final String PREDICTED_VALUE =
            "P. S. Fader, B. G. S. Hardie and K. L. Lee, “RFM and CLV: using iso-value curves for customer base analysis”, "
                    + "Journal of Marketing Research 42 (2005), 415–430";
    static final String REPEAT_PURCHASES =
            "E. P. Batislam, M. Denizel and A. Filiztekin, “Empirical validation and comparison of models for customer base "
                    + "analysis”, International Journal of Research in Marketing 24 (2007), 201–209";
    static final String PROMOTERS =
            "F. F. Reichheld, “The one number you need to grow”, Harvard Business Review 81 (2003), 46–54";
    static final String EFFORT = "M. Dixon, N. Toman and R. DeLisi, “The Effortless Experience” (2013)";

    private Sources() {}

    static String both(String first, String second) {
        return first + "; " + second;
    }
}
