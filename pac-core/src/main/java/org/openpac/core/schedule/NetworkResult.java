package org.openpac.core.schedule;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What a network comes to: a {@link Schedule}, or the {@link Cycle} because of which there is none. */
public sealed interface NetworkResult permits Schedule, Cycle {

    /** The dates of all activities; empty if some wait for themselves. */
    default Optional<Schedule> schedule() {
        return this instanceof Schedule schedule ? Optional.of(schedule) : Optional.empty();
    }

    /** The activities that wait for themselves; empty if none do. */
    default Optional<Cycle> cycle() {
        return this instanceof Cycle cycle ? Optional.of(cycle) : Optional.empty();
    }

    /**
     * Makes one answer of either.
     *
     * @param <T> the answer
     * @param onSchedule what to make of a schedule
     * @param onCycle what to make of a cycle
     */
    default <T> T fold(
            Function<? super Schedule, ? extends T> onSchedule, Function<? super Cycle, ? extends T> onCycle) {
        Objects.requireNonNull(onSchedule, "onSchedule");
        Objects.requireNonNull(onCycle, "onCycle");
        return this instanceof Schedule schedule ? onSchedule.apply(schedule) : onCycle.apply((Cycle) this);
    }
}
