package org.openpac.json.codec;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of the format, not of a plan: {@code 1.10} comes after {@code 1.9}.
 *
 * @param major what readers must know
 * @param minor what has been added since
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    /** The member that holds it. */
    public static final String NAME = "formatVersion";

    /** The version that this code writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})");

    /** The version a text stands for; empty if it stands for none. */
    public static Optional<FormatVersion> parse(String text) {
        if (text.length() > 11 || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int point = text.indexOf('.');
        return Optional.of(new FormatVersion(
                Integer.parseInt(text.substring(0, point)), Integer.parseInt(text.substring(point + 1))));
    }

    boolean isReadable() {
        return major == CURRENT.major;
    }

    boolean isNewerMinor() {
        return isReadable() && minor > CURRENT.minor;
    }

    @Override
    public int compareTo(FormatVersion other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
