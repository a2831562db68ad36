package org.openpac.json.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.json.codec.JsonPointer;
import org.openpac.json.codec.Slice;
import org.openpac.json.codec.Slices;

/**
 * A value of a document that is being changed. It stays the text it was read from until somebody looks inside, and what
 * nobody changed is written as it stood.
 */
final class Node {

    /** No operation put it here. */
    static final int ORIGINAL = -1;

    private final Slice written;
    private @Nullable Map<String, Node> members;
    private @Nullable List<Node> items;
    private boolean isOpen;
    private int operation;

    Node(Slice written, int operation) {
        this.written = written;
        this.operation = operation;
    }

    /** The text it was read from. */
    Slice written() {
        return written;
    }

    /** The last operation that put it here or took something out of it. */
    int operation() {
        return operation;
    }

    void touch(int by) {
        operation = by;
    }

    /** Its members, to be changed; null if it is no object. */
    @Nullable
    Map<String, Node> members() {
        open();
        return members;
    }

    /** Its items, to be changed; null if it is no array. */
    @Nullable
    List<Node> items() {
        open();
        return items;
    }

    /** Whether somebody looked inside, so that its parts may be others by now. */
    boolean isOpen() {
        return isOpen;
    }

    private void open() {
        if (isOpen) {
            return;
        }
        byte first = written.first();
        if (first == '{') {
            Map<String, Node> inside = new LinkedHashMap<>();
            Slices.members(written, (name, value) -> inside.put(name, new Node(value, ORIGINAL)));
            members = inside;
            isOpen = true;
        } else if (first == '[') {
            List<Node> inside = new ArrayList<>();
            Slices.items(written, value -> inside.add(new Node(value, ORIGINAL)));
            items = inside;
            isOpen = true;
        }
    }

    /** What stands one step below; empty where nothing does. */
    Optional<Node> child(String step) {
        Map<String, Node> named = members();
        if (named != null) {
            return Optional.ofNullable(named.get(step));
        }
        List<Node> listed = items();
        int index = listed == null ? -1 : ListIndex.of(step, listed.size() - 1);
        return listed == null || index < 0 ? Optional.empty() : Optional.of(listed.get(index));
    }

    /** What a problem's pointer means by a step below; empty where nothing is. */
    Optional<Node> told(String step) {
        Map<String, Node> named = members();
        Optional<Node> child = child(step);
        return child.isPresent() || named == null
                ? child
                : named.entrySet().stream()
                        .filter(member -> JsonPointer.isStepTo(member.getKey(), step))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
