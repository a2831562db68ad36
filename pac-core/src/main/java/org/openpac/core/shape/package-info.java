/**
 * What each plan element consists of, as data: one {@linkplain org.openpac.core.shape.Member line} a member.
 *
 * <p>Pointers, references, differences, privacy and the exchange format all read these lines, so a member's name stands
 * once, in its accessor. The shapes themselves are written at build time from the annotated accessors.
 */
@NullMarked
package org.openpac.core.shape;

import org.jspecify.annotations.NullMarked;
