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
    /** K. E. Wiegers, "Writing Quality Requirements", Software Development 7(5), 1999: terms that can be read in several ways. */
    WIEGERS,
    /** H. Weihrich, "The TOWS Matrix: a Tool for Situational Analysis", Long Range Planning 15(2), 1982. */
    TOWS,
    /** H. I. Ansoff, "Strategies for Diversification", Harvard Business Review 35(5), 1957. */
    ANSOFF,
    /** M. S. Gary et al., "Stretch Goals and the Distribution of Organizational Performance", Organization Science 28(3), 2017. */
    GARY,
    /** Google, "Guide: Set goals with OKRs", re:Work, and the OKR playbook that goes with it. */
    GOOGLE_OKR,
    /** D. Skok, "SaaS Metrics 2.0", forEntrepreneurs. */
    SKOK,
    /** ISO 22400-2, key performance indicators for manufacturing operations management: how an indicator is described. */
    ISO_22400,
    /** HL7 FHIR, the resource Goal and the invariants of resources. */
    FHIR,
    /** Regulation (EU) 2016/679, the General Data Protection Regulation. */
    GDPR,
    /** Common practice of managing projects: one who answers, dependencies, checkpoints. */
    PROJECT_PRACTICE,
    /** Common practice of sales planning and quota setting, as its trade press reports it. */
    SALES_PRACTICE,
    /** What any file of connected elements needs. */
    DATA_INTEGRITY,
    /** Our own default, without outside source. */
    OWN_DEFAULT
}
