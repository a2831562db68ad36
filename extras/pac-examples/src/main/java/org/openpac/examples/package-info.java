/** Example plans as JSON, to read, to try and to begin with. */
@NullMarked
package org.openpac.examples;

import org.jspecify.annotations.NullMarked;
