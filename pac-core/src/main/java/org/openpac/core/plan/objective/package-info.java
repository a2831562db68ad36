/** Step 1: what is to be reached, in a pyramid from the company to each person. */
@NullMarked
@PacStyle
package org.openpac.core.plan.objective;

import org.jspecify.annotations.NullMarked;
import org.openpac.core.internal.PacStyle;
