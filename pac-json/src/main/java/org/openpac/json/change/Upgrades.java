package org.openpac.json.change;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpac.json.codec.FormatVersion;
import org.openpac.json.codec.Slice;

/** The ways from older versions of the format to the current one. */
final class Upgrades {

    /** Those of the format. Version 1.0 is the first, so that there are none. */
    static final Upgrades OF_FORMAT = new Upgrades(List.of());

    private final Map<FormatVersion, UpgradeStep> steps = new TreeMap<>();

    /**
     * A way made of steps.
     *
     * @throws IllegalArgumentException if two steps leave one version, or if one ends where no other begins
     */
    Upgrades(List<UpgradeStep> steps) {
        for (UpgradeStep step : steps) {
            if (this.steps.put(step.from(), step) != null) {
                throw new IllegalArgumentException("two steps lead on from " + step.from());
            }
        }
        for (UpgradeStep step : steps) {
            if (!step.to().equals(FormatVersion.CURRENT) && !this.steps.containsKey(step.to())) {
                throw new IllegalArgumentException("no step leads on from " + step.to());
            }
        }
    }

    /** The steps, in the order of the versions. */
    List<UpgradeStep> steps() {
        return List.copyOf(steps.values());
    }

    /** A sound document of an older version as one of the current version, step by step. */
    Node upgraded(Slice document, FormatVersion version) {
        Node root = new Node(document, Node.ORIGINAL);
        next(version).ifPresent(first -> {
            for (Optional<UpgradeStep> step = Optional.of(first);
                    step.isPresent();
                    step = next(step.get().to())) {
                apply(step.get(), root);
            }
        });
        return root;
    }

    private Optional<UpgradeStep> next(FormatVersion version) {
        return Optional.ofNullable(steps.get(version));
    }

    private static void apply(UpgradeStep step, Node root) {
        step.change().accept(root);
        Map<String, Node> members = root.members();
        if (members != null) {
            byte[] version = ('"' + step.to().toString() + '"').getBytes(StandardCharsets.UTF_8);
            members.put(FormatVersion.NAME, new Node(Slice.of(version), Node.ORIGINAL));
        }
    }

    /** Whether a document of the version has a way to go. */
    boolean leadFrom(FormatVersion version) {
        return steps.containsKey(version);
    }
}
