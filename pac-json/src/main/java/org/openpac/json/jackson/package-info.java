/**
 * Plans in the documents of a host that uses Jackson 3's databind: {@link org.openpac.json.jackson.PacJackson3Module}.
 *
 * <p>The one package that needs databind, which the rest of this module does without.
 */
@NullMarked
package org.openpac.json.jackson;

import org.jspecify.annotations.NullMarked;
