package org.openpac.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openpac.json.PacJsonException;

/** One document being written: where it is, and how it is laid out. */
final class Writing {

    private static final byte[] SPACES = " ".repeat(32).getBytes(StandardCharsets.US_ASCII);

    private final JsonBytes bytes = new JsonBytes(8 << 10);
    private final Pointer pointer = new Pointer();
    private final Slots slots = new Slots();
    private final FormatVersion version;
    private final boolean isCompact;

    /** For each object and array around, from the outermost: whether it stands on one line, and whether it has begun. */
    private boolean[] inline = new boolean[16];

    private boolean[] begun = new boolean[16];
    private int depth;
    private boolean hasHeader;

    Writing(FormatVersion version, boolean isCompact) {
        this.version = version;
        this.isCompact = isCompact;
    }

    /** A value that is no document: it says no version, and stands on one line. */
    static Writing ofPart() {
        return ofList(true);
    }

    /** A document that says no version. */
    static Writing ofList(boolean isCompact) {
        Writing list = new Writing(FormatVersion.CURRENT, isCompact);
        list.hasHeader = true;
        return list;
    }

    JsonBytes bytes() {
        return bytes;
    }

    /** The values of elements that are being written. */
    Slots slots() {
        return slots;
    }

    Pointer pointer() {
        return pointer;
    }

    /** The version of the format that the document will say it has. */
    FormatVersion version() {
        return version;
    }

    void open(char bracket, boolean isInline) {
        bytes.ascii(bracket);
        if (depth == begun.length) {
            inline = Arrays.copyOf(inline, 2 * depth);
            begun = Arrays.copyOf(begun, 2 * depth);
        }
        inline[depth] = isInline || (depth > 0 && inline[depth - 1]);
        begun[depth] = false;
        depth++;
    }

    void close(char bracket) {
        depth--;
        if (begun[depth] && !inline[depth]) {
            newLine();
        }
        bytes.ascii(bracket);
    }

    /** Makes the place for the next item of an array. */
    void item() {
        int level = depth - 1;
        boolean isFirst = !begun[level];
        if (!isFirst) {
            bytes.ascii(',');
        }
        begun[level] = true;
        if (!inline[level]) {
            newLine();
        } else if (!isFirst && !isCompact) {
            bytes.ascii(' ');
        }
    }

    /** Writes the name of the next member of an object. */
    void member(String name) {
        item();
        bytes.text(name);
        bytes.ascii(isCompact ? ":" : ": ");
    }

    /** Writes the name of the next member, as {@link #quoted} gave it. */
    void member(byte[] quoted) {
        item();
        bytes.all(quoted, 0, isCompact ? quoted.length - 1 : quoted.length);
    }

    /** A name in quotation marks with colon and space, made once for all documents. */
    static byte[] quoted(String name) {
        JsonBytes quoted = new JsonBytes(name.length() + 4);
        quoted.text(name);
        quoted.ascii(": ");
        return quoted.toArray();
    }

    /** Writes the version of the format, once: the first object is the document. */
    void header() {
        if (!hasHeader) {
            hasHeader = true;
            member(FormatVersion.NAME);
            bytes.text(version.toString());
        }
    }

    /** What to throw for a value that the format has no place for. */
    PacJsonException unwritable(ProblemText text, Given... given) {
        return Report.unwritable(text, pointer.toString(), given);
    }

    byte[] finished() {
        end();
        return bytes.toArray();
    }

    void finish(OutputStream stream) throws IOException {
        end();
        bytes.writeTo(stream);
    }

    private void end() {
        if (!isCompact) {
            bytes.ascii('\n');
        }
    }

    private void newLine() {
        if (!isCompact) {
            bytes.ascii('\n');
            for (int left = 2 * depth; left > 0; left -= SPACES.length) {
                bytes.all(SPACES, 0, Math.min(left, SPACES.length));
            }
        }
    }
}
