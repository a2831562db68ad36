/** What the library's work costs: CPU time on one thread, its growth with the plan, bytes per operation. */
@NullMarked
package org.openpac.benchmarks;

import org.jspecify.annotations.NullMarked;
