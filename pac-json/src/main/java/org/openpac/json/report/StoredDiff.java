package org.openpac.json.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.openpac.core.view.Change;
import org.openpac.core.view.PlanDiff;

/**
 * What differs between two revisions of a plan, as a document tells it: to be shown, not to be applied. What is to be applied
 * travels as a {@linkplain org.openpac.json.PacCodec patch}.
 *
 * @param language the code of the document's language, {@code en} or {@code fr}
 * @param changes what changed, in the later plan's order
 */
public record StoredDiff(String language, List<StoredChange> changes) {

    /** Keeps its own copy of the list. */
    public StoredDiff {
        Objects.requireNonNull(language, "language");
        changes = List.copyOf(changes);
    }

    /** What a document tells of a difference, in one language or in more. */
    public static StoredDiff of(PlanDiff diff, Locale language, Locale... others) {
        Languages languages = new Languages(language, others);
        Set<Change> silent = new HashSet<>(diff.silentTargetChanges());
        return new StoredDiff(
                languages.code(),
                diff.changes().stream()
                        .map(change -> StoredChange.of(change, silent.contains(change), languages))
                        .toList());
    }
}
