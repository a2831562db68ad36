/** How each kind of member is read and written. Not exported. */
@NullMarked
package org.openpac.json.codec;

import org.jspecify.annotations.NullMarked;
