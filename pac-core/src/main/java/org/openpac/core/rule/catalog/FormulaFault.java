package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** Why a formula cannot be computed, or not for the days it is for. */
enum FormulaFault implements Word {
    CIRCLE,
    NUMBER_OF_INDICATORS,
    WEIGHTS,
    UNITS,
    CURRENCIES,
    PERIODS
}
