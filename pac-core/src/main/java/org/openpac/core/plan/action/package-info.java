/** Step 3: the directions taken and the actions that follow them. */
@NullMarked
@PacStyle
package org.openpac.core.plan.action;

import org.jspecify.annotations.NullMarked;
import org.openpac.core.internal.PacStyle;
