package org.openpac.kpi.attribution;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Money;

/** The channels that one customer, or several who went the same way, met one after the other, and what came of it. */
public final class Journey {

    private final List<String> channels;
    private final @Nullable List<Duration> ages;
    private final long conversions;
    private final long losses;
    private final @Nullable Money value;

    private Journey(
            List<String> channels,
            @Nullable List<Duration> ages,
            long conversions,
            long losses,
            @Nullable Money value) {
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("a journey must have a touch");
        }
        if (conversions < 0 || losses < 0) {
            throw new IllegalArgumentException(
                    "conversions and losses must not be negative: " + conversions + ", " + losses);
        }
        this.channels = List.copyOf(channels);
        this.ages = ages;
        this.conversions = conversions;
        this.losses = losses;
        this.value = value;
    }

    /**
     * Makes a journey of which only the order of channels is known; it converted once.
     *
     * @param channels in order of time; one may come several times
     * @throws IllegalArgumentException if there are none
     */
    public static Journey of(List<String> channels) {
        return new Journey(channels, null, 1, 0, null);
    }

    /**
     * Makes a journey of which only the order of channels is known; it converted once.
     *
     * @param channels in order of time; one may come several times
     * @throws IllegalArgumentException if there are none
     */
    public static Journey of(String... channels) {
        return of(List.of(channels));
    }

    /**
     * Makes a journey of dated touches; it converted once.
     *
     * @param touches in whatever order; those at the same time are put in the order of names
     * @param end when it converted or was last seen; later touches are left out
     * @throws IllegalArgumentException if there is no touch until the end
     */
    public static Journey of(List<Touch> touches, LocalDateTime end) {
        List<Touch> known = touches.stream()
                .filter(touch -> !touch.at().isAfter(end))
                .sorted(Comparator.comparing(Touch::at).thenComparing(Touch::channel))
                .toList();
        return new Journey(
                known.stream().map(Touch::channel).toList(),
                known.stream().map(touch -> Duration.between(touch.at(), end)).toList(),
                1,
                0,
                null);
    }

    /**
     * The same journey, made by others too.
     *
     * @param conversions how often it ended with a conversion
     * @param losses how often it ended without one
     * @throws IllegalArgumentException if a number is negative
     */
    public Journey ending(long conversions, long losses) {
        return new Journey(channels, ages, conversions, losses, value);
    }

    /** The same journey, with what all its conversions together were worth. */
    public Journey worth(Money value) {
        return new Journey(channels, ages, conversions, losses, Objects.requireNonNull(value, "value"));
    }

    /** The channels in order of time; at least one. */
    public List<String> channels() {
        return channels;
    }

    /** How long before the end each touch was, in the same order; absent where only the order is known. */
    public Optional<List<Duration>> ages() {
        return Optional.ofNullable(ages);
    }

    /** How often it ended with a conversion; at least 0. */
    public long conversions() {
        return conversions;
    }

    /** How often it ended without one; at least 0. */
    public long losses() {
        return losses;
    }

    /** What all its conversions together were worth; absent where nobody told. */
    public Optional<Money> value() {
        return Optional.ofNullable(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Journey that
                && channels.equals(that.channels)
                && Objects.equals(ages, that.ages)
                && conversions == that.conversions
                && losses == that.losses
                && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(channels, ages, conversions, losses, value);
    }

    @Override
    public String toString() {
        return String.join(" > ", channels) + ": " + conversions + " of " + (conversions + losses);
    }
}
