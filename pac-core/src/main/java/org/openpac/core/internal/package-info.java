/** What the SDK's own sources share at build time; not exported. */
@NullMarked
package org.openpac.core.internal;

import org.jspecify.annotations.NullMarked;
