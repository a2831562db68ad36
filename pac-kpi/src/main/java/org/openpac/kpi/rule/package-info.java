/**
 * The rules that need statistics or the catalogue of indicators: chances told from the past, what the market and a budget allow,
 * unit economics, sample sizes, landings. They join a set of rules as a user's own would.
 */
@NullMarked
package org.openpac.kpi.rule;

import org.jspecify.annotations.NullMarked;
