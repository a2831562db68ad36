/** Writes, at build time, the shape of each plan element: what it consists of, as data. */
@NullMarked
package org.openpac.shape.processor;

import org.jspecify.annotations.NullMarked;
