package org.openpac.kpi.attribution;

/** A reservation to read credits with; they stand. */
public enum AttributionFlag {
    /** How much the first and the last touch count is a convention (40 % each), not what anybody measured. */
    WEIGHTS_ASSUMED,
    /** How soon a touch is forgotten is a convention (half of it in seven days), not what anybody measured. */
    HALF_LIFE_ASSUMED,
    /** A channel is owed less than nothing: journeys that met it converted less often than those that did not. */
    NEGATIVE_CREDIT,
    /** Some journeys that converted do not tell what they were worth, so that no money is shared out. */
    VALUES_MISSING,
    /** Journeys were worth amounts of several currencies, which do not add up, so that no money is shared out. */
    MIXED_CURRENCIES
}
