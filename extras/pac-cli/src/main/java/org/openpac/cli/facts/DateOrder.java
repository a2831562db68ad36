package org.openpac.cli.facts;

/** In which order the parts of a date stand. */
public enum DateOrder {
    /** Day, month, year: {@code 31/12/2026}. */
    DMY,
    /** Month, day, year: {@code 12/31/2026}. */
    MDY,
    /** Year, month, day: {@code 2026-12-31}. */
    ISO
}
