package org.openpac.json;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How strictly plans are read and how they are laid out.
 *
 * <p>{@link #standard()} is safe for documents of strangers; every other setting is made from it.
 */
public final class JsonSettings {

    private enum Choice {
        UNKNOWN_REFUSED,
        LENIENT,
        COMPACT
    }

    private static final JsonSettings STANDARD = new JsonSettings(standardLimits(), Set.of());

    /** All of them: a standard one looked up elsewhere would be boxed anew for every value read. */
    private final Map<JsonLimit, Integer> limits;

    private final Set<Choice> choices;

    private JsonSettings(Map<JsonLimit, Integer> limits, Set<Choice> choices) {
        this.limits = limits;
        this.choices = choices;
    }

    private static Map<JsonLimit, Integer> standardLimits() {
        Map<JsonLimit, Integer> limits = new EnumMap<>(JsonLimit.class);
        for (JsonLimit limit : JsonLimit.values()) {
            limits.put(limit, limit.standard());
        }
        return limits;
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
        return new JsonSettings(changed, choices);
    }

    /**
     * Makes unknown members, and unknown words in files of a newer minor version, problems instead of notices.
     *
     * <p>Members whose names begin with {@code x-} are extensions and stay welcome.
     */
    public JsonSettings refuseUnknown() {
        return with(Choice.UNKNOWN_REFUSED);
    }

    /**
     * Reads plans without what is wrong in them: the smallest wrong thing is {@linkplain ReadResult#setAside() set aside} and
     * listed, and the rest is read.
     *
     * <p>That is the member, or the item of a list; where what an element cannot be without is wrong or missing, the element;
     * never what stands beside it. Of a member given twice the first is kept. Money, a quantity, a range of dates and a phasing
     * are one value each and are set aside whole, and so is an unknown member. Nothing is mended or guessed. A document that is
     * no JSON, beyond a limit of size or depth, of no readable version, or whose plan has no id, is still refused, and so is one
     * with more problems than {@link JsonLimit#PROBLEMS} allows.
     *
     * <p>Only plans are read so; measurements a line, patches and other documents stay strict.
     */
    public JsonSettings lenient() {
        return with(Choice.LENIENT);
    }

    /** Writes without any white space; members unknown to this version keep theirs. */
    public JsonSettings compact() {
        return with(Choice.COMPACT);
    }

    private JsonSettings with(Choice choice) {
        Set<Choice> changed = EnumSet.of(choice);
        changed.addAll(choices);
        return new JsonSettings(limits, changed);
    }

    /** How much of something a document may hold. */
    public int limit(JsonLimit limit) {
        return Objects.requireNonNull(limits.get(limit));
    }

    /** Whether unknown members are problems. */
    public boolean isUnknownRefused() {
        return choices.contains(Choice.UNKNOWN_REFUSED);
    }

    /** Whether what is wrong in a plan is set aside. */
    public boolean isLenient() {
        return choices.contains(Choice.LENIENT);
    }

    /** Whether plans are written without white space. */
    public boolean isCompact() {
        return choices.contains(Choice.COMPACT);
    }
}
