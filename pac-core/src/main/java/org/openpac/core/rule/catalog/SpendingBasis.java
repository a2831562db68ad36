package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** With what the money spent on a budget line is compared. */
enum SpendingBasis implements Word {
    IN_ALL,
    BY_THEN
}
