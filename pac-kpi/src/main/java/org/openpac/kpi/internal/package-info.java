/** What the build of this module needs and no user sees. */
@NullMarked
package org.openpac.kpi.internal;

import org.jspecify.annotations.NullMarked;
