package org.openpac.json.codec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpac.json.JsonLimit;
import tools.jackson.core.JsonToken;

/** Walks over a value that nobody here understands, and sees that it is sound JSON within the limits. */
final class UnknownValue {

    private static final Map<String, Integer> ARRAY = Map.of();

    private final Reading in;

    /** For each object around, where the value of each name met so far stands; for each array {@link #ARRAY}. */
    private final Deque<Map<String, Integer>> levels = new ArrayDeque<>();

    /** The name whose value comes next. */
    private @Nullable String named;

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
                levels.push(new HashMap<>());
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
        String name = named;
        if (name != null) {
            named = null;
            Integer first = levels.element().putIfAbsent(name, in.offset());
            if (first != null) {
                in.second(name, first);
            }
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
        Map<String, Integer> names = levels.element();
        int count = names.containsKey(name) ? names.size() : names.size() + 1;
        in.requireAtMost(JsonLimit.UNKNOWN_MEMBERS, count, ProblemText.TOO_MANY_MEMBERS);
        named = name;
    }
}
