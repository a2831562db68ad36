/** For each rule a change to a sound plan that comes as near to a breach as can be and is none; for tests of all modules. */
@NullMarked
package org.openpac.testkit.misses;

import org.jspecify.annotations.NullMarked;
