package org.openpac.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How strictly plans are read and how they are laid out.
 *
 * <p>{@link #standard()} is safe for documents of strangers; every other setting is made from it.
 */
public final class JsonSettings {

    private static final JsonSettings STANDARD = new JsonSettings(Map.of(), false, false);

    private final Map<JsonLimit, Integer> limits;
    private final boolean unknownRefused;
    private final boolean compact;

    private JsonSettings(Map<JsonLimit, Integer> limits, boolean unknownRefused, boolean compact) {
        this.limits = limits;
        this.unknownRefused = unknownRefused;
        this.compact = compact;
    }

    /** The standard limits; unknown members kept; written for people to read. */
    public static JsonSettings standard() {
        return STANDARD;
    }

    /**
     * Sets one limit.
     *
     * @param limit what is limited
     * @param value how much there may be, from 1 to the limit's highest value
     * @throws IllegalArgumentException if the value lies outside
     */
    public JsonSettings with(JsonLimit limit, int value) {
        Objects.requireNonNull(limit, "limit");
        if (value < 1 || value > limit.highest()) {
            throw new IllegalArgumentException(limit + " must be from 1 to " + limit.highest() + ": " + value);
        }
        Map<JsonLimit, Integer> changed = new EnumMap<>(JsonLimit.class);
        changed.putAll(limits);
        changed.put(limit, value);
        return new JsonSettings(changed, unknownRefused, compact);
    }

    /**
     * Makes unknown members, and unknown words in files of a newer minor version, problems instead of notices.
     *
     * <p>Members whose names begin with {@code x-} are extensions and stay welcome.
     */
    public JsonSettings refuseUnknown() {
        return new JsonSettings(limits, true, compact);
    }

    /** Writes without any white space; members unknown to this version keep theirs. */
    public JsonSettings compact() {
        return new JsonSettings(limits, unknownRefused, true);
    }

    /** How much of something a document may hold. */
    public int limit(JsonLimit limit) {
        return limits.getOrDefault(limit, limit.standard());
    }

    /** Whether unknown members are problems. */
    public boolean isUnknownRefused() {
        return unknownRefused;
    }

    /** Whether plans are written without white space. */
    public boolean isCompact() {
        return compact;
    }
}
