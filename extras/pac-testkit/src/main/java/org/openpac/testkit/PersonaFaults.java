package org.openpac.testkit;

import java.util.List;

/** PE: faults of personas. */
final class PersonaFaults {

    private PersonaFaults() {}

    static List<Fault> all() {
        return List.of();
    }
}
