/** Step 4: money, people and dates. */
@NullMarked
@PacStyle
package org.openpac.core.plan.means;

import org.jspecify.annotations.NullMarked;
import org.openpac.core.internal.PacStyle;
