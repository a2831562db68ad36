package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** What a baseline may lack. */
enum MissingPart implements Word {
    VALUE,
    DATE
}
