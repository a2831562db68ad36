/**
 * Sales action plans as JSON, through one door: {@link org.openpac.json.PacJson}.
 *
 * <p>A file is one JSON object whose member {@code formatVersion} says which format it is written in. It is read as bytes,
 * strictly, and every problem is reported at once with its place; members that this version does not know are kept as they
 * were written. Everything here is immutable and thread-safe.
 */
@NullMarked
package org.openpac.json;

import org.jspecify.annotations.NullMarked;
