package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** What is wrong with what an indicator moves. */
enum DriverFault implements Word {
    CIRCLE,
    NO_COMPANY_FIGURE
}
