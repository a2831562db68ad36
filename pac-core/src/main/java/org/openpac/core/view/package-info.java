/**
 * Answers computed from a plan, and from nothing else but a date: pure functions whose results are values. A plan that is
 * incomplete or contradictory gets an answer that says so.
 */
@NullMarked
package org.openpac.core.view;

import org.jspecify.annotations.NullMarked;
