package org.openpac.json.hostile;

/** What is to become of a hostile case. */
enum Outcome {
    /** R: it is no plan; the problems are those stated. */
    REFUSED,
    /** A: it is read, and written as it stood. */
    ACCEPTED,
    /** N: it is read, and written in the form stated. */
    NORMALISED,
    /** W: it is read, written as it stood, and the notices are those stated. */
    NOTICED,
    /** F: it is read, written as it stood, and a rule finds what is stated. */
    FOUND,
    /** It is none of the reader's: a check of its own says what becomes of it. */
    CHECKED,
    /** The format has no place for it, or another outcome has taken its place. */
    STRUCK
}
