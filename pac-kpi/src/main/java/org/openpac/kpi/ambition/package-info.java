/**
 * How ambitious targets are: levels with their chances from a subject's own past, and whether a stretch target comes at the
 * right moment.
 */
@NullMarked
package org.openpac.kpi.ambition;

import org.jspecify.annotations.NullMarked;
