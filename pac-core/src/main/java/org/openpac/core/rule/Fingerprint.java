package org.openpac.core.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/** What a finding is known by from one check to the next: half of a SHA-256 hash of rule, element, member and words. */
final class Fingerprint {

    private static final String ALGORITHM = "SHA-256";
    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(Finding finding) {
        StringBuilder parts = new StringBuilder();
        add(parts, finding.rule().id());
        add(parts, finding.location().elementId().map(Id::value).orElse(""));
        add(parts, finding.location().place().pattern());
        for (Argument argument : finding.arguments().values()) {
            if (argument instanceof Arguments.Quoted quoted) {
                add(parts, quoted.value());
            } else if (argument instanceof Arguments.Named named) {
                add(parts, named.value());
            }
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance(ALGORITHM).digest(parts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "this Java platform lacks " + ALGORITHM + ", which every one has to have", e);
        }
    }

    /** Each part after its length, so that no two lists of parts read the same. */
    private static void add(StringBuilder parts, String part) {
        parts.append(part.length()).append(':').append(part);
    }
}
