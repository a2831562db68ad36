package org.openpac.json.codec;

import org.jspecify.annotations.Nullable;

/** How values of one kind are read and written. */
interface ValueCodec {

    /**
     * Reads the value whose first token is at hand and stops at its last.
     *
     * @return null if there was a problem, which is noted, or if the value belongs to a newer version, which is marked
     */
    @Nullable
    Object read(Reading in) throws StopReading;

    /** Writes a value of this kind. */
    void write(Writing out, Object value);
}
