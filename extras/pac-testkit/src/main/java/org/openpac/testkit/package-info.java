/**
 * Plans for tests, made from seeds: the same seed makes the same plan.
 *
 * <p>They know no test framework; an adapter for jqwik stands beside them as source.
 */
@NullMarked
package org.openpac.testkit;

import org.jspecify.annotations.NullMarked;
