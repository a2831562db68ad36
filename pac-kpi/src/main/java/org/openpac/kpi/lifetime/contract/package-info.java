/**
 * What customers with a contract are still worth: how many renew, how often, and what their renewals are worth.
 *
 * <p>Everything is immutable and thread-safe.
 */
@NullMarked
package org.openpac.kpi.lifetime.contract;

import org.jspecify.annotations.NullMarked;
