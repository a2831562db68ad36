package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** What a persona's portrait rests on where that is not enough. */
enum PersonaGround implements Word {
    NOTHING,
    OPINION,
    OLD
}
