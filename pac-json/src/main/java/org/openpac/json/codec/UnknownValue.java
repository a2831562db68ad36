package org.openpac.json.codec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** Walks over a value that nobody here understands, and sees that it is sound JSON within the limits. */
final class UnknownValue {

    private final Reading in;

    /** The names met so far in each object around; for an array the empty set of {@link #ARRAY}. */
    private final Deque<Set<String>> levels = new ArrayDeque<>();

    private boolean isRepeated;

    private static final Set<String> ARRAY = Set.of();

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
        if (token == JsonToken.PROPERTY_NAME) {
            name(in.name());
            return;
        }
        if (token.isStructEnd()) {
            levels.pop();
            in.pointer().pop();
            return;
        }
        beginValue();
        switch (token) {
            case START_OBJECT -> {
                levels.push(new HashSet<>());
                in.pointer().push("");
            }
            case START_ARRAY -> {
                levels.push(ARRAY);
                in.pointer().push(-1);
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.characters();
            default -> {}
        }
    }

    private void beginValue() throws StopReading {
        if (levels.peek() == ARRAY) {
            in.pointer().next();
        } else if (isRepeated) {
            isRepeated = false;
            in.problem(ProblemText.DUPLICATE, Given.named("name", in.name()));
        }
    }

    private void name(String name) throws StopReading {
        in.pointer().rename(name);
        in.isNameAccepted(name);
        isRepeated = !levels.element().add(name);
    }
}
