package org.openpac.kpi.attribution;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * One contact with a channel.
 *
 * @param channel its name
 * @param at when, in the zone of all touches
 */
public record Touch(String channel, LocalDateTime at) {

    /** Refuses a null. */
    public Touch {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(at, "at");
    }
}
