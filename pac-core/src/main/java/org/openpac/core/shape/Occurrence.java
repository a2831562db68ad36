package org.openpac.core.shape;

import org.openpac.core.text.Word;

/** How often a value stands in its element. */
public enum Occurrence implements Word {
    /** Once. Only an id and the word that says what an element is are required. */
    REQUIRED,
    /** Once or not at all. */
    OPTIONAL,
    /** Any number of times, in an order that is kept. */
    LIST
}
