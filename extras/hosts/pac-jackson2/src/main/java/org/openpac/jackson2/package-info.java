/** Plans in the documents of a host that uses Jackson 2's databind: {@link org.openpac.jackson2.PacJackson2Module}. */
@NullMarked
package org.openpac.jackson2;

import org.jspecify.annotations.NullMarked;
