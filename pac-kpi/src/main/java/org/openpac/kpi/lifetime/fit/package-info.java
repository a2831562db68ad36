/** What comes of fitting a model: the model or the reason why there is none, standard errors, comparison of two fits. */
@NullMarked
package org.openpac.kpi.lifetime.fit;

import org.jspecify.annotations.NullMarked;
