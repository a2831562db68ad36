/**
 * What the sentence of an objective says, read from its French or English words: how it opens, which vague terms it
 * uses, which amounts and which dates it names.
 *
 * <p>The reading is by words and their neighbours, without a model of grammar; what is not recognised is left out, never
 * guessed. It knows nothing of plans and rules. Everything is immutable and thread-safe, and takes time in proportion to
 * the text's length.
 */
@NullMarked
package org.openpac.core.statement;

import org.jspecify.annotations.NullMarked;
