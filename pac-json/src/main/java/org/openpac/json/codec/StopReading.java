package org.openpac.json.codec;

/** Ends a reading whose problems are already noted. */
final class StopReading extends Exception {

    private static final long serialVersionUID = 1L;

    StopReading() {
        super(null, null, false, false);
    }
}
