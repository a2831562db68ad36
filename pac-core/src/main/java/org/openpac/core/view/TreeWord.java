package org.openpac.core.view;

import org.openpac.core.text.Word;

/** What stands beside an objective in the pyramid written as text. */
enum TreeWord implements Word {
    TARGET,
    COVERAGE,
    SEE_ABOVE
}
