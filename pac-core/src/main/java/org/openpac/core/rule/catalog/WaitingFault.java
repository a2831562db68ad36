package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** Why an action cannot wait as it says. */
enum WaitingFault implements Word {
    TOO_EARLY,
    CIRCLE
}
