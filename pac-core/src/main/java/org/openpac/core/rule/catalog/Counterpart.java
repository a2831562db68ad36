package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** What a persona or a segment is to be linked to. */
enum Counterpart implements Word {
    SEGMENT,
    PERSONA
}
