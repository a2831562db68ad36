/**
 * What is said about plans, as JSON: reports of checks, settings of checkers, differences between revisions.
 *
 * <p>A report or a difference is read back into a record of what was written, since the rules that found it may be another
 * version's. Everything here is immutable and thread-safe.
 */
@NullMarked
package org.openpac.json.report;

import org.jspecify.annotations.NullMarked;
