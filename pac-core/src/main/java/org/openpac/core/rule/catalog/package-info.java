/** The rules, one class a theme, and the list of them all. */
@NullMarked
package org.openpac.core.rule.catalog;

import org.jspecify.annotations.NullMarked;
