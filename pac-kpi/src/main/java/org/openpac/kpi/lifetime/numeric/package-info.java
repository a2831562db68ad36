/** What the fits and kernels of customer lifetime share, and no user sees: optimiser, series and quadrature. */
@NullMarked
package org.openpac.kpi.lifetime.numeric;

import org.jspecify.annotations.NullMarked;
