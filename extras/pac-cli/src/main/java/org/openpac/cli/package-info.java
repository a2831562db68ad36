/** The command line: review, check, clv, schema, canonical. */
@NullMarked
package org.openpac.cli;

import org.jspecify.annotations.NullMarked;
