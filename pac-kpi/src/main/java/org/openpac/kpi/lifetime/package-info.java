/**
 * What customers without a contract are still worth: who is likely to buy again, how often, and for how much.
 *
 * <p>Everything is immutable and thread-safe. A fit is the same to the last bit whatever the order of the rows.
 */
@NullMarked
package org.openpac.kpi.lifetime;

import org.jspecify.annotations.NullMarked;
