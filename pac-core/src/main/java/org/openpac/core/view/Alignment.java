package org.openpac.core.view;

import org.openpac.core.text.Word;

/** Up to which day of the previous period a result is compared with it. */
public enum Alignment implements Word {
    /** As many months and days after the period's start; the end of a month for the end of a month. */
    FISCAL_DAY,
    /** The day by which as many days had been worked since the period's start. */
    WORKING_DAY,
    /** The same day of the week, 52 weeks before. */
    WEEKDAY
}
