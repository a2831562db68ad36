/** The peer that reading and writing are measured against: Jackson databind, set up as strict as our reader. */
@NullMarked
package org.openpac.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
