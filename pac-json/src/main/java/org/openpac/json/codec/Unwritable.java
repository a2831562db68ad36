package org.openpac.json.codec;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpac.json.PacJsonException;

/**
 * A value that the format has no place for. It learns where the value stands on its way out of what is around it, so that writing
 * need not keep in mind where it is.
 */
final class Unwritable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemText text;
    private final transient Given[] given;
    private final transient Deque<Object> steps = new ArrayDeque<>();

    Unwritable(ProblemText text, Given... given) {
        super(text.english(), null, false, false);
        this.text = text;
        this.given = given;
    }

    /** The same, within a member of that name. */
    Unwritable within(String name) {
        steps.push(name);
        return this;
    }

    /** The same, within the item at that index. */
    Unwritable within(int index) {
        steps.push(index);
        return this;
    }

    /** What those outside are told. */
    PacJsonException told() {
        Pointer pointer = new Pointer();
        for (Object step : steps) {
            if (step instanceof Integer index) {
                pointer.push(index);
            } else {
                pointer.push((String) step);
            }
        }
        return Report.unwritable(text, pointer.toString(), given);
    }
}
