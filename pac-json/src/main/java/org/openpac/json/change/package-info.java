/** Changes of plans as RFC 6902 JSON Patch. Not exported. */
@NullMarked
package org.openpac.json.change;

import org.jspecify.annotations.NullMarked;
