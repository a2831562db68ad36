/** The sales action plan: the root and, one sub-package a step, all it consists of. */
@NullMarked
@PacStyle
package org.openpac.core.plan;

import org.jspecify.annotations.NullMarked;
import org.openpac.core.internal.PacStyle;
