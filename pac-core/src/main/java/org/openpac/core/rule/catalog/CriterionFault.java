package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** Why no customer can meet a criterion. */
enum CriterionFault implements Word {
    NO_VALUE,
    SEVERAL_VALUES,
    REVERSED,
    MIXED_UNITS,
    CONTRADICTION
}
