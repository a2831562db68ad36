package org.openpac.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.openpac.json.PacJsonException;

/** One document being written: where it is, and how it is laid out. */
final class Writing {

    private static final byte[] SPACES = " ".repeat(32).getBytes(StandardCharsets.US_ASCII);

    private final JsonBytes bytes = JsonBytes.ofDocument();
    private final Slots slots = new Slots();
    private final FormatVersion version;
    private final boolean isCompact;

    private int depth;

    /** How deep the outermost object or array lies that stands on one line, with all that is in it; 0 if none does. */
    private int inlineDepth;

    /** Whether the object or array at hand holds nothing yet. */
    private boolean isEmpty;

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

    boolean isCompact() {
        return isCompact;
    }

    /** How many objects and arrays are around. */
    int depth() {
        return depth;
    }

    /** The version of the format that the document will say it has. */
    FormatVersion version() {
        return version;
    }

    void open(char bracket, boolean isInline) {
        bytes.ascii(bracket);
        depth++;
        isEmpty = true;
        if (isInline && inlineDepth == 0) {
            inlineDepth = depth;
        }
    }

    void close(char bracket) {
        boolean isInline = inlineDepth != 0;
        if (inlineDepth == depth) {
            inlineDepth = 0;
        }
        depth--;
        if (!isEmpty && !isInline) {
            newLine();
        }
        isEmpty = false;
        bytes.ascii(bracket);
    }

    /** Makes the place for the next item of an array. */
    void item() {
        boolean isFirst = isEmpty;
        isEmpty = false;
        if (!isFirst) {
            bytes.ascii(',');
        }
        if (!isCompact) {
            layOut(isFirst);
        }
    }

    private void layOut(boolean isFirst) {
        if (inlineDepth == 0) {
            newLine();
        } else if (!isFirst) {
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
        if (isCompact) {
            int start = isEmpty ? 1 : 0;
            bytes.all(quoted, start, quoted.length - 1 - start);
            isEmpty = false;
        } else {
            item();
            bytes.all(quoted, 1, quoted.length - 1);
        }
    }

    /** A name in quotation marks, between a comma and a colon with a space, made once for all documents. */
    static byte[] quoted(String name) {
        JsonBytes quoted = new JsonBytes(name.length() + 5);
        quoted.ascii(',');
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

    /**
     * Writes all of a document or part.
     *
     * @throws PacJsonException if it holds a value that the format has no place for
     */
    Writing all(ValueCodec codec, Object value) {
        try {
            codec.write(this, value);
        } catch (Unwritable e) {
            throw e.told();
        }
        return this;
    }

    /** The document, with a line feed at its end unless it is compact. */
    byte[] finished() {
        end();
        return bytes.takeAll();
    }

    void finish(OutputStream stream) throws IOException {
        end();
        bytes.moveTo(stream);
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
