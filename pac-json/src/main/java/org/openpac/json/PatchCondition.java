package org.openpac.json;

import java.util.Objects;
import java.util.Optional;

/**
 * Which plan a patch was made for, so that nobody's change is lost where two people change a plan at once.
 *
 * @param fingerprint the {@linkplain PacCodec#fingerprint fingerprint} the plan must have; empty if any will do
 * @param revision the revision the plan must have; empty if any will do
 */
public record PatchCondition(Optional<String> fingerprint, Optional<Integer> revision) {

    /** Refuses nulls. */
    public PatchCondition {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(revision, "revision");
    }

    /** Any plan will do. */
    public static PatchCondition none() {
        return new PatchCondition(Optional.empty(), Optional.empty());
    }

    /** Only a plan of this fingerprint, to the letter. */
    public static PatchCondition fingerprint(String fingerprint) {
        return new PatchCondition(Optional.of(fingerprint), Optional.empty());
    }

    /** Only a plan that says it is of this revision. */
    public static PatchCondition revision(int revision) {
        return new PatchCondition(Optional.empty(), Optional.of(revision));
    }
}
