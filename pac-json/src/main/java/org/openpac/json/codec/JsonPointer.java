package org.openpac.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place in a JSON document, by RFC 6901.
 *
 * @param steps names and positions from the document down, unescaped
 */
public record JsonPointer(List<String> steps) {

    /** Keeps its own copy. */
    public JsonPointer {
        steps = List.copyOf(steps);
    }

    /** The pointer a text stands for; empty if it stands for none. */
    public static Optional<JsonPointer> parse(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        for (int start = 1; start <= text.length(); ) {
            int slash = text.indexOf('/', start);
            int end = slash < 0 ? text.length() : slash;
            String step = text.substring(start, end);
            if (!isEscapedWell(step)) {
                return Optional.empty();
            }
            steps.add(step.replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return Optional.of(new JsonPointer(steps));
    }

    private static boolean isEscapedWell(String step) {
        for (int at = step.indexOf('~'); at >= 0; at = step.indexOf('~', at + 1)) {
            if (at + 1 == step.length() || (step.charAt(at + 1) != '0' && step.charAt(at + 1) != '1')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a step of a problem's pointer stands for a member's name: one that is too long is shortened there. */
    public static boolean isStepTo(String name, String step) {
        return step.equals(name) || step.equals(Excerpt.of(name));
    }

    /** Whether it is the document itself. */
    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** The last name or position. */
    public String last() {
        return steps.get(steps.size() - 1);
    }

    /** The place that holds this one. */
    public JsonPointer parent() {
        return new JsonPointer(steps.subList(0, steps.size() - 1));
    }

    /** A place within this one. */
    public JsonPointer child(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new JsonPointer(longer);
    }

    /** Whether the other place lies within this one, and is not this one. */
    public boolean holds(JsonPointer other) {
        return other.steps.size() > steps.size()
                && other.steps.subList(0, steps.size()).equals(steps);
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
