package org.openpac.testkit;

import java.util.List;

/** MK: faults of the market. */
final class MarketFaults {

    private MarketFaults() {}

    static List<Fault> all() {
        return List.of();
    }
}
