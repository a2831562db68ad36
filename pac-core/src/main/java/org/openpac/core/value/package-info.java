/**
 * Small values: ids, amounts, quantities, shares, dates. Each holds what a person wrote, refuses only what has no meaning
 * in any plan, and is canonical: equal numbers are equal values.
 */
@NullMarked
package org.openpac.core.value;

import org.jspecify.annotations.NullMarked;
