/** The command line: review, check, kpi, clv, funnel, attribute, diff, schema, canonical. */
@NullMarked
package org.openpac.cli;

import org.jspecify.annotations.NullMarked;
