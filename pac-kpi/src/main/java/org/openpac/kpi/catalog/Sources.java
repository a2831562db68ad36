package org.openpac.kpi.catalog;

/** The publications the standard indicators are defined in. */
final class Sources {

    static final String METHOD =
            "« Plan d'action commercial : comment structurer vos objectifs pour atteindre vos cibles ? »";
    static final String SAAS_METRICS = "D. Skok, “SaaS Metrics 2.0 – A Guide to Measuring and Improving What Matters”";
    static final String SCORE_INTERVAL =
            "E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, "
                    + "Journal of the American Statistical Association 22 (1927), 209–212";

    static final String METRICS =
            "P. W. Farris, N. T. Bendle, P. E. Pfeifer and D. J. Reibstein, “Marketing Metrics”, 3rd edition (2015)";
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
    static final String VELOCITY_SOURCE =
            "D. Skok, “SaaS Metrics 2.0”; sales velocity as commonly defined by vendors of customer relationship software";
    static final String GINI = "C. Gini, “Variabilità e mutabilità” (1912)";
    static final String PVM =
            "C. T. Horngren, S. M. Datar and M. V. Rajan, “Cost Accounting: A Managerial Emphasis”, 15th edition (2015)";
    static final String NPS_SOURCE =
            "F. F. Reichheld, “The one number you need to grow”, Harvard Business Review 81 (2003), 46–54";
    static final String CES_SOURCE =
            "M. Dixon, K. Freeman and N. Toman, “Stop trying to delight your customers”, Harvard Business Review 88 (2010), "
                    + "116–122";

    private Sources() {}

    static String both(String first, String second) {
        return first + "; " + second;
    }
}
