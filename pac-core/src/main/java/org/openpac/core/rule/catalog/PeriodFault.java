package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** What may be wrong with a plan's period. */
enum PeriodFault implements Word {
    MISSING,
    REVERSED,
    ONE_DAY_ONLY
}
