package org.openpac.json.codec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.openpac.json.JsonLimit;
import tools.jackson.core.JsonToken;

/** Walks over a value that nobody here understands, and sees that it is sound JSON within the limits. */
final class UnknownValue {

    private static final Set<String> ARRAY = Set.of();

    private final Reading in;

    /** For each object around, the names met so far; for each array {@link #ARRAY}. */
    private final Deque<Set<String>> levels = new ArrayDeque<>();

    private boolean isRepeated;

    private UnknownValue(Reading in) {
        this.in = in;
    }

    /** Goes to the end of the value at hand; problems within are noted. */
    static void walk(Reading in) throws StopReading {
        new UnknownValue(in).walk();
    }

    private void walk() throws StopReading {
        while (true) {
            visit(in.token());
            if (levels.isEmpty()) {
                return;
            }
            in.next();
        }
    }

    private void visit(JsonToken token) throws StopReading {
        switch (token) {
            case PROPERTY_NAME -> name(in.name());
            case START_OBJECT -> {
                noteRepeated();
                levels.push(new HashSet<>());
                in.pointer().push("");
            }
            case START_ARRAY -> {
                noteRepeated();
                levels.push(ARRAY);
                in.pointer().push(0);
            }
            case END_OBJECT, END_ARRAY -> {
                levels.pop();
                in.pointer().pop();
                passItem();
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                noteRepeated();
                in.length();
                passItem();
            }
            default -> {
                noteRepeated();
                passItem();
            }
        }
    }

    private void noteRepeated() throws StopReading {
        if (isRepeated) {
            isRepeated = false;
            in.problem(ProblemText.DUPLICATE, Given.named("name", in.name()));
        }
    }

    // An array is marked by one certain set; an object whose names are still none is equal to it.
    @SuppressWarnings("ReferenceEquality")
    private void passItem() {
        if (levels.peek() == ARRAY) {
            in.pointer().next();
        }
    }

    private void name(String name) throws StopReading {
        in.pointer().rename(name);
        in.isNameAccepted(name);
        Set<String> names = levels.element();
        isRepeated = !names.add(name);
        in.requireAtMost(JsonLimit.UNKNOWN_MEMBERS, names.size(), ProblemText.TOO_MANY_MEMBERS);
    }
}
