package org.openpac.kpi.funnel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that one customer, lead or deal did or that happened to it: the raw material of funnels and cohorts. */
public final class FunnelEvent {

    private final String subject;
    private final String name;
    private final LocalDateTime at;
    private final @Nullable String segment;

    private FunnelEvent(String subject, String name, LocalDateTime at, @Nullable String segment) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.name = Objects.requireNonNull(name, "name");
        this.at = Objects.requireNonNull(at, "at");
        this.segment = segment;
    }

    /** Makes an event of which the time is known. */
    public static FunnelEvent of(String subject, String name, LocalDateTime at) {
        return new FunnelEvent(subject, name, at, null);
    }

    /** Makes an event of which only the day is known: all of one day are then at the same time. */
    public static FunnelEvent of(String subject, String name, LocalDate on) {
        return of(subject, name, on.atStartOfDay());
    }

    /** The same event in a segment: a channel, a region, a campaign. */
    public FunnelEvent in(String segment) {
        return new FunnelEvent(subject, name, at, Objects.requireNonNull(segment, "segment"));
    }

    /** Identifies the customer, lead or deal, in whatever way tells two of them apart. */
    public String subject() {
        return subject;
    }

    /** What happened: “quote sent”. */
    public String name() {
        return name;
    }

    /** When it happened, in the zone of all events. */
    public LocalDateTime at() {
        return at;
    }

    /** The segment it belongs to; absent where nobody told. */
    public Optional<String> segment() {
        return Optional.ofNullable(segment);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FunnelEvent that
                && subject.equals(that.subject)
                && name.equals(that.name)
                && at.equals(that.at)
                && Objects.equals(segment, that.segment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, name, at, segment);
    }

    @Override
    public String toString() {
        return subject + ": " + name + " at " + at + (segment == null ? "" : " in " + segment);
    }
}
