/** Facts as JSON: objects whose members bear the names of the facts’ components. */
@NullMarked
package org.openpac.cli.factjson;

import org.jspecify.annotations.NullMarked;
