package org.openpac.json;

import java.util.Locale;
import java.util.Objects;
import org.openpac.core.text.Message;

/**
 * One thing worth knowing about a document that was read, and where it stands.
 *
 * @param code what it is
 * @param pointer the value's JSON Pointer (RFC 6901)
 * @param line the value's line, from 1
 * @param column the value's place in its line in code points, from 1
 * @param byteOffset the bytes before the value, a byte order mark included
 * @param message what it is, for a person, in English or French
 */
public record JsonNotice(NoticeCode code, String pointer, int line, int column, long byteOffset, Message message) {

    /** Refuses nulls. */
    public JsonNotice {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return code + " at \"" + pointer + "\", line " + line + ", column " + column + ": "
                + message.text(Locale.ENGLISH);
    }
}
