/**
 * What lets the mapper of a host, such as Jackson's, read and write plans by the shapes: each type with its document as bytes,
 * and the way between bytes and the mapper's tokens.
 *
 * <p>For those who write such an adapter; who uses one needs only its module. Immutable and thread-safe but for
 * {@link org.openpac.json.host.Transcript}.
 */
@NullMarked
package org.openpac.json.host;

import org.jspecify.annotations.NullMarked;
