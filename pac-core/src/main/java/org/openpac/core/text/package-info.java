/**
 * Words for people: messages with named arguments, written in English in the code, overlaid by other languages from
 * UTF-8 files in the jar, and rendered only when someone asks, in the language they ask for.
 */
@NullMarked
package org.openpac.core.text;

import org.jspecify.annotations.NullMarked;
