package org.openpac.json.codec;

import java.util.Optional;
import java.util.regex.Pattern;

/** The version of the format, not of a plan: {@code 1.10} comes after {@code 1.9}. */
record FormatVersion(int major, int minor) {

    /** The member that holds it. */
    static final String NAME = "formatVersion";

    /** The version that this code writes. */
    static final FormatVersion CURRENT = new FormatVersion(1, 0);

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})");

    static Optional<FormatVersion> parse(String text) {
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
    public String toString() {
        return major + "." + minor;
    }
}
