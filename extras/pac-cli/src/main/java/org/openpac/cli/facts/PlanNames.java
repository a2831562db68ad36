package org.openpac.cli.facts;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.value.Id;

/**
 * The ids of the people, segments, channels, tactics and offers that files call by name.
 *
 * <p>A name of the plan leads to the plan's id; another name makes an id of its own, always the same for the same name.
 * Not thread-safe.
 */
public final class PlanNames {

    private static final int LONGEST = 26;
    private static final int MOST_UNKNOWN = 1000;

    private final Map<Field, Map<String, Set<Id>>> known = new EnumMap<>(Field.class);
    private final Map<Field, Map<String, Optional<Id>>> met = new EnumMap<>(Field.class);
    private final Map<Field, Set<String>> unknown = new EnumMap<>(Field.class);
    private final boolean hasPlan;

    private PlanNames(boolean hasPlan) {
        this.hasPlan = hasPlan;
    }

    /** Names without a plan. */
    public static PlanNames none() {
        return new PlanNames(false);
    }

    /** The names in a plan. */
    public static PlanNames of(SalesActionPlan plan) {
        PlanNames names = new PlanNames(true);
        plan.people().forEach(each -> names.know(Field.PERSON, each.id(), each.name()));
        plan.segments().forEach(each -> names.know(Field.SEGMENT, each.id(), each.name()));
        plan.channels().forEach(each -> names.know(Field.CHANNEL, each.id(), each.name()));
        plan.tactics().forEach(each -> names.know(Field.TACTIC, each.id(), each.title()));
        plan.offers().forEach(each -> names.know(Field.OFFER, each.id(), each.name()));
        return names;
    }

    private void know(Field field, Id id, Optional<String> name) {
        Map<String, Set<Id>> names = known.computeIfAbsent(field, each -> new TreeMap<>());
        names.computeIfAbsent(id.value(), each -> new LinkedHashSet<>()).add(id);
        name.map(Folded::of)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> names.computeIfAbsent(text, each -> new LinkedHashSet<>())
                        .add(id));
    }

    /** The id for a name; empty if several elements of the plan have it. */
    Optional<Id> find(Field field, String name) {
        Map<String, Optional<Id>> before = met.computeIfAbsent(field, each -> new HashMap<>());
        Optional<Id> found = before.get(name);
        if (found == null) {
            found = resolve(field, name);
            before.put(name, found);
        }
        return found;
    }

    private Optional<Id> resolve(Field field, String name) {
        Map<String, Set<Id>> names = known.getOrDefault(field, Map.of());
        Set<Id> ids = names.getOrDefault(name, names.getOrDefault(Folded.of(name), Set.of()));
        if (ids.size() > 1) {
            return Optional.empty();
        }
        if (ids.isEmpty() && hasPlan && field.isOfPlan()) {
            Set<String> missing = unknown.computeIfAbsent(field, each -> new LinkedHashSet<>());
            if (missing.size() < MOST_UNKNOWN) {
                missing.add(name);
            }
        }
        return Optional.of(ids.isEmpty() ? own(name) : ids.iterator().next());
    }

    /** An id that no other name gets: the name's letters and a digest of it. */
    private static Id own(String name) {
        if (Id.isId(name)) {
            return new Id(name);
        }
        String letters = Folded.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String start = letters.substring(0, Math.min(letters.length(), LONGEST));
        String digest =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return new Id(start.isEmpty() ? digest : start + "." + digest);
    }

    /** The names that the plan does not have, by what they name; in the order they were met. */
    public Map<String, Set<String>> unknown(Locale locale) {
        Map<String, Set<String>> labelled = new TreeMap<>();
        unknown.forEach((field, names) -> labelled.put(field.label(locale), names));
        return labelled;
    }
}
