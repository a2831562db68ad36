/** What the build of this module and several of its packages need, and no user sees. */
@NullMarked
package org.openpac.kpi.internal;

import org.jspecify.annotations.NullMarked;
