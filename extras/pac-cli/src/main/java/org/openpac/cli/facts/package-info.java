/** Reading facts from files: tables as sales software exports them, and JSON. */
@NullMarked
package org.openpac.cli.facts;

import org.jspecify.annotations.NullMarked;
