package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** Why a move is the wrong way. */
enum Way implements Word {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    INCREASE_SAID,
    DECREASE_SAID
}
