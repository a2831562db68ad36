package org.openpac.testkit;

import java.util.List;

/** CH: faults of distribution channels. */
final class ChannelFaults {

    private ChannelFaults() {}

    static List<Fault> all() {
        return List.of();
    }
}
