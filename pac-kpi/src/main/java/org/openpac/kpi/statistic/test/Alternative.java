package org.openpac.kpi.statistic.test;

/** What a test looks out for. */
public enum Alternative {
    /** A difference, either way. */
    TWO_SIDED,
    /** The first being larger than the second. */
    GREATER,
    /** The first being smaller than the second. */
    LESS
}
