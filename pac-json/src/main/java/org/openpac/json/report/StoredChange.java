package org.openpac.json.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;
import org.openpac.core.view.Change;
import org.openpac.core.view.DiffKind;
import org.openpac.json.codec.PlanValues;

/**
 * One thing that is not the same in two revisions of a plan, as a document tells it.
 *
 * @param kind what happened
 * @param before where it stood in the former plan, as a JSON Pointer; empty for what was added
 * @param after where it stands in the later plan, as a JSON Pointer; empty for what was removed
 * @param type the name of the element concerned, such as {@code Objective}
 * @param elementId its id; empty where it has none
 * @param member the names of the members from the element to the value, with dots between them; empty for the element itself
 * @param former the former value as JSON; empty where there was none, and for what only moved
 * @param next the later value as JSON; empty where there is none, and for what only moved
 * @param isSilentTargetChange whether a target moved and no decision stands behind it
 * @param message the sentence in the document's language
 * @param translations the sentence in other languages, by their codes
 */
public record StoredChange(
        DiffKind kind,
        Optional<String> before,
        Optional<String> after,
        String type,
        Optional<Id> elementId,
        Optional<String> member,
        Optional<String> former,
        Optional<String> next,
        boolean isSilentTargetChange,
        String message,
        Map<String, String> translations) {

    /**
     * Keeps its own copy of the translations.
     *
     * @throws IllegalArgumentException if a value is not one JSON value
     */
    public StoredChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(message, "message");
        former = former.map(json -> new RawMember("former", json).json());
        next = next.map(json -> new RawMember("new", json).json());
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
    }

    static StoredChange of(Change change, boolean isSilent, Languages languages) {
        return new StoredChange(
                change.kind(),
                change.before().map(place -> place.pointer()),
                change.after().map(place -> place.pointer()),
                change.element().shape().name(),
                change.element().id(),
                Optional.of(change.path()).filter(path -> !path.isEmpty()),
                change.formerValue().map(PlanValues::json),
                change.nextValue().map(PlanValues::json),
                isSilent,
                change.message(languages.first()),
                languages.others(change::message));
    }
}
