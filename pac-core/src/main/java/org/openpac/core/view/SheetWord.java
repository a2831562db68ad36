package org.openpac.core.view;

import java.math.BigDecimal;
import java.util.Locale;
import org.openpac.core.text.Format;
import org.openpac.core.text.Word;

/** The printed sheet's own words. */
enum SheetWord implements Word {
    AS_OF,
    NO_SUCH_PERSON,
    NOTHING,
    OBJECTIVES,
    ACTIONS,
    RESPONSIBILITIES,
    TRAININGS,
    MEETINGS,
    CHECK_INS,
    BLOCKERS,
    READINGS,
    OBJECTIVE,
    ACTION,
    SUBJECT,
    TRAINING,
    MEETING,
    CHECKPOINT,
    INDICATOR,
    BLOCKER,
    FROM,
    TO,
    DUE,
    ON,
    LAST,
    TARGET,
    ACTUAL,
    MEASURED_TO,
    ATTAINED,
    PACE,
    STATUS,
    PART,
    TIME,
    WHAT,
    HOW_OFTEN,
    OWNER,
    WORKS_ON_IT,
    TRAINER,
    PARTICIPANT,
    DONE,
    PLANNED,
    ONE_DAY_LATE,
    DAYS_LATE,
    ONCE,
    EVERY_DAYS,
    EVERY_WEEKS,
    EVERY_MONTHS,
    EVERY_QUARTERS,
    EVERY_YEARS;

    /** The label with a number in the place of {@code {n}}. */
    String with(long number, Locale locale) {
        return label(locale).replace("{n}", Format.of(locale).number(BigDecimal.valueOf(number)));
    }
}
