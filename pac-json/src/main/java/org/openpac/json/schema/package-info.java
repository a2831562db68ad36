/** The format of a plan as a JSON Schema. Not exported. */
@NullMarked
package org.openpac.json.schema;

import org.jspecify.annotations.NullMarked;
