/** The laws of the house as tests. Compiled into the tests of each module, so that the published kit brings no framework. */
@NullMarked
package org.openpac.testkit.laws;

import org.jspecify.annotations.NullMarked;
