package org.openpac.json.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.json.JsonProblem;
import org.openpac.json.codec.Faults;
import org.openpac.json.codec.Given;
import org.openpac.json.codec.JsonPointer;
import org.openpac.json.codec.ProblemText;
import org.openpac.json.codec.Slice;
import org.openpac.json.codec.Slices;

/** Makes the operations of a patch in a document, one after the other, until one cannot be made. */
final class PatchApplier {

    /** Far below what the parser that takes documents apart can follow. */
    private static final int MAX_DEPTH = 50_000;

    /** How deep a document, or a value of a patch, nests by itself at most. */
    private static final int OWN_DEPTH = 128;

    private final Faults faults;
    private final int maxBytes;
    private Node root;
    private long copiedBytes;
    private int depth = OWN_DEPTH;
    private int index;
    private @Nullable JsonProblem problem;

    /**
     * Begins with a document.
     *
     * @param maxBytes how many bytes may be copied
     */
    PatchApplier(Slice document, Faults faults, int maxBytes) {
        this.root = new Node(document, Node.ORIGINAL);
        this.faults = faults;
        this.maxBytes = maxBytes;
    }

    /** The document as it is now. */
    Node root() {
        return root;
    }

    /** Makes all operations; why one could not be made, if so. */
    Optional<JsonProblem> apply(List<Operation> operations) {
        for (index = 0; index < operations.size() && problem == null; index++) {
            apply(operations.get(index));
        }
        return Optional.ofNullable(problem);
    }

    private void apply(Operation operation) {
        switch (operation.kind()) {
            case ADD -> put(operation, given(operation), false);
            case REPLACE -> put(operation, given(operation), true);
            case REMOVE -> remove(operation, operation.path());
            case MOVE -> move(operation, origin(operation));
            case COPY -> copy(operation, origin(operation));
            case TEST -> test(operation);
        }
        if (depth > MAX_DEPTH) {
            refuse(operation, ProblemText.TOO_DEEP, Given.given("limit", MAX_DEPTH));
        }
    }

    private Node given(Operation operation) {
        depth = Math.max(depth, operation.path().steps().size() + OWN_DEPTH);
        return new Node(operation.value().orElseThrow(), index);
    }

    private static JsonPointer origin(Operation operation) {
        return operation.from().orElseThrow();
    }

    private void move(Operation operation, JsonPointer from) {
        if (from.equals(operation.path())) {
            find(operation, from);
            return;
        }
        if (from.holds(operation.path())) {
            refuse(operation, ProblemText.MOVED_INTO_ITSELF, Given.named("pointer", from.toString()));
            return;
        }
        Node moved = remove(operation, from);
        if (moved != null) {
            depth += Math.max(0, operation.path().steps().size() - from.steps().size());
            moved.touch(index);
            put(operation, moved, false);
        }
    }

    private void copy(Operation operation, JsonPointer from) {
        Node original = find(operation, from);
        if (original != null) {
            Slice copy = NodeWriter.written(original);
            copiedBytes += copy.length();
            depth += Math.max(0, operation.path().steps().size() - from.steps().size());
            if (copiedBytes > maxBytes) {
                refuse(operation, ProblemText.COPIED_TOO_MUCH, Given.given("limit", maxBytes));
            } else {
                put(operation, new Node(copy, index), false);
            }
        }
    }

    private void test(Operation operation) {
        Node found = find(operation, operation.path());
        if (found != null
                && !Slices.areEqual(NodeWriter.written(found), operation.value().orElseThrow())) {
            refuse(
                    operation,
                    ProblemText.TEST_FAILED,
                    Given.named("pointer", operation.path().toString()));
        }
    }

    private @Nullable Node find(Operation operation, JsonPointer path) {
        Node node = root;
        for (String step : path.steps()) {
            Optional<Node> child = node.child(step);
            if (child.isEmpty()) {
                refuse(operation, ProblemText.NO_SUCH_PLACE, Given.named("pointer", path.toString()));
                return null;
            }
            node = child.get();
        }
        return node;
    }

    private @Nullable Node remove(Operation operation, JsonPointer path) {
        if (path.isRoot()) {
            refuse(operation, ProblemText.ROOT_REMOVED);
            return null;
        }
        Node removed = find(operation, path);
        Node parent = removed == null ? null : find(operation, path.parent());
        if (removed == null || parent == null) {
            return null;
        }
        Map<String, Node> members = parent.members();
        List<Node> items = parent.items();
        if (members != null) {
            members.remove(path.last());
        } else if (items != null) {
            items.remove(ListIndex.of(path.last(), items.size() - 1));
        }
        parent.touch(index);
        return removed;
    }

    private void put(Operation operation, Node node, boolean inPlace) {
        JsonPointer path = operation.path();
        if (path.isRoot()) {
            root = node;
            return;
        }
        Node parent = inPlace && find(operation, path) == null ? null : find(operation, path.parent());
        if (parent == null) {
            return;
        }
        Map<String, Node> members = parent.members();
        List<Node> items = parent.items();
        if (members != null) {
            members.put(path.last(), node);
        } else if (items != null) {
            putItem(operation, items, node, inPlace);
        } else {
            refuse(operation, ProblemText.NO_SUCH_PLACE, Given.named("pointer", path.toString()));
        }
    }

    private void putItem(Operation operation, List<Node> items, Node node, boolean inPlace) {
        String last = operation.path().last();
        if (inPlace) {
            items.set(ListIndex.of(last, items.size() - 1), node);
            return;
        }
        int position = last.equals("-") ? items.size() : ListIndex.of(last, items.size());
        if (position < 0) {
            refuse(
                    operation,
                    ProblemText.NO_SUCH_PLACE,
                    Given.named("pointer", operation.path().toString()));
        } else {
            items.add(position, node);
        }
    }

    private void refuse(Operation operation, ProblemText text, Given... given) {
        if (problem == null) {
            List<Given> all = new ArrayList<>(List.of(given));
            all.add(Given.given("index", index));
            problem = faults.at(operation.offset(), "/" + index, text, all.toArray(Given[]::new));
        }
    }
}
