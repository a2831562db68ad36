package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** What is wrong with a date of an action. */
enum DateFault implements Word {
    BEFORE_ITS_START,
    BEFORE_THE_PLAN,
    AFTER_THE_PLAN
}
