package org.openpac.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Reads a value out of a document.
 *
 * @param <T> what is read
 */
interface ValueReader<T> {

    /**
     * Reads the value whose first token is at hand and stops at its last.
     *
     * @return null if there was a problem, which is noted
     */
    @Nullable
    T read(Reading in) throws StopReading;
}
