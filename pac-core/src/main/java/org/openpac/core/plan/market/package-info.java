/** Step 2: the market, the customers the plan is written for, the groups they form. */
@NullMarked
@PacStyle
package org.openpac.core.plan.market;

import org.jspecify.annotations.NullMarked;
import org.openpac.core.internal.PacStyle;
