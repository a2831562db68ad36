package org.openpac.kpi.catalog;

/** The publications the standard indicators are defined in. */
final class Sources {

    static final String METHOD =
            "« Plan d'action commercial : comment structurer vos objectifs pour atteindre vos cibles ? »";
    static final String SAAS_METRICS = "D. Skok, “SaaS Metrics 2.0 – A Guide to Measuring and Improving What Matters”";
    static final String SCORE_INTERVAL =
            "E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, "
                    + "Journal of the American Statistical Association 22 (1927), 209–212";

    private Sources() {}

    static String both(String first, String second) {
        return first + "; " + second;
    }
}
