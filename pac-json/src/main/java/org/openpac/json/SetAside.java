package org.openpac.json;

import java.util.List;
import java.util.Objects;

/**
 * One part of a document that a {@linkplain JsonSettings#lenient() lenient} reading did without: the smallest thing that was
 * wrong, and where it stands in the bytes, so that nothing is lost to who holds them.
 *
 * @param pointer the part's JSON Pointer (RFC 6901): a member or an item of a list
 * @param line the line on which its value begins, from 1
 * @param column the value's place in its line in code points, from 1
 * @param byteOffset the bytes before its value, a byte order mark included
 * @param byteLength how many bytes the value has, from 1
 * @param problems why, in the order of the document; at least one
 */
public record SetAside(
        String pointer, int line, int column, long byteOffset, long byteLength, List<JsonProblem> problems) {

    /** Refuses nulls, and keeps its own copy. */
    public SetAside {
        Objects.requireNonNull(pointer, "pointer");
        problems = List.copyOf(problems);
    }

    @Override
    public String toString() {
        String first = problems.isEmpty() ? "" : ": " + problems.get(0);
        return byteLength + " bytes at \"" + pointer + "\" set aside" + first;
    }
}
