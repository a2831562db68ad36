package org.openpac.core.rule.catalog;

import org.openpac.core.text.Word;

/** What is wrong with the people of an element. */
enum ResponsibilityFault implements Word {
    SEVERAL_ANSWER,
    NOBODY_ANSWERS,
    NOBODY_DOES_IT
}
