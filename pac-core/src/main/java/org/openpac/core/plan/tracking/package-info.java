/** Step 5: indicators and what has been measured. */
@NullMarked
@PacStyle
package org.openpac.core.plan.tracking;

import org.jspecify.annotations.NullMarked;
import org.openpac.core.internal.PacStyle;
