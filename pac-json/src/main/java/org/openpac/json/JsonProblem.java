package org.openpac.json;

import java.util.Locale;
import java.util.Objects;
import org.openpac.core.text.Message;

/**
 * One thing that keeps a document from being a plan, and where it stands.
 *
 * <p>Messages quote at most 64 characters of the document, and nothing of members that may tell about a person.
 *
 * @param code what is wrong
 * @param pointer the value's JSON Pointer (RFC 6901), for a missing member the one it would have; empty for the document;
 *     a name longer than its limit is shortened
 * @param line the value's line, from 1; 0 if the problem was met when writing or is none of a document
 * @param column the value's place in its line in code points, from 1; 0 if the problem was met when writing
 * @param byteOffset the bytes before the value, a byte order mark included; -1 if the problem was met when writing
 * @param message what is wrong, for a person, in English or French
 */
public record JsonProblem(ProblemCode code, String pointer, int line, int column, long byteOffset, Message message) {

    /** Refuses nulls. */
    public JsonProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        String place = line == 0 ? "" : ", line " + line + ", column " + column;
        return code + " at \"" + pointer + "\"" + place + ": " + message.text(Locale.ENGLISH);
    }
}
