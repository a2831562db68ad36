package org.openpac.core.rule;

import org.openpac.core.text.Word;

/** Where a rule comes from. */
public enum Source implements Word {
    /** « Plan d'action commercial : comment structurer vos objectifs pour atteindre vos cibles ? », the practice served. */
    METHOD,
    /** G. T. Doran, "There's a S.M.A.R.T. way to write management's goals and objectives", Management Review 70(11), 1981. */
    DORAN,
    /** INCOSE, Guide to Writing Requirements. */
    INCOSE,
    /** Object Management Group, Business Motivation Model. */
    BMM,
    /** S. B. Sitkin et al., "The paradox of stretch goals", Academy of Management Review 36(3), 2011. */
    SITKIN,
    /** Common practice of sales planning and quota setting, as its trade press reports it. */
    SALES_PRACTICE,
    /** Regulation (EU) 2016/679 (GDPR), article 9. */
    GDPR,
    /** What any file of connected elements needs. */
    DATA_INTEGRITY,
    /** Our own default, without outside source. */
    OWN_DEFAULT
}
