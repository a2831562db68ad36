/**
 * Rules and the checker that applies them.
 *
 * <p>A rule is a constant that says what a good plan keeps to, why, after whom, and how to mend a breach. A finding holds
 * values, not sentences; the sentence is made when asked for, in the asker's language.
 */
@NullMarked
package org.openpac.core.rule;

import org.jspecify.annotations.NullMarked;
