package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** What is wrong with the kind of an action. */
enum KindFault implements Word {
    OTHER_FAMILY,
    NO_LABEL
}
