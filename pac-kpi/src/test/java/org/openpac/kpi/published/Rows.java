package org.openpac.kpi.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A file of expected values that knows which of them a test has looked at. Not thread-safe. */
public final class Rows {

    private final JsonNode root;
    private final Set<String> left = new TreeSet<>();

    private Rows(JsonNode root) {
        this.root = root;
        note("", root);
    }

    /** The rows of a file of the published folder; skips the test where there is no folder. */
    public static Rows of(String file) {
        return new Rows(PublishedFigures.json(file));
    }

    private void note(String pointer, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(member -> note(pointer + "/" + member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                note(pointer + "/" + i, node.get(i));
            }
        } else {
            left.add(pointer);
        }
    }

    /** How many elements an array has. */
    public int size(String pointer) {
        return at(pointer).size();
    }

    /** The number at a place, which counts as looked at. */
    public double number(String pointer) {
        take(pointer);
        return at(pointer).doubleValue();
    }

    /** The text at a place, which counts as looked at. */
    public String text(String pointer) {
        take(pointer);
        return at(pointer).asString();
    }

    private void take(String pointer) {
        assertThat(at(pointer).isValueNode()).as("no value at %s", pointer).isTrue();
        left.remove(pointer);
    }

    private JsonNode at(String pointer) {
        return root.at(JsonPointer.compile(pointer));
    }

    /** Counts all of a part as looked at, because another test looks at it, or because it is a remark. */
    public void leaveOut(String part) {
        assertThat(left.removeIf(pointer -> pointer.equals(part) || pointer.startsWith(part + "/")))
                .as("there is no %s", part)
                .isTrue();
    }

    /** The places nothing looked at yet. */
    public Set<String> left() {
        return Collections.unmodifiableSet(left);
    }
}
