package org.openpac.json.codec;

import java.util.List;

/** Writes what has a form. */
public final class FormWriter {

    private FormWriter() {}

    /** A value that is no document, on one line. */
    public static <T> byte[] part(Form<T> form, T value) {
        Writing out = Writing.ofPart();
        form.write(out, value);
        return out.bytes().toArray();
    }

    /** A value that is no document, on one line. */
    public static <T> byte[] part(FormKind<T> kind, T value) {
        Writing out = Writing.ofPart();
        kind.codec().write(out, value);
        return out.bytes().toArray();
    }

    /** A list of no version of its own, with a line for each item. */
    public static <T> byte[] list(Form<T> form, List<T> values, boolean isCompact) {
        Writing out = Writing.ofList(isCompact);
        out.open('[', false);
        for (T value : values) {
            out.item();
            form.write(out, value);
        }
        out.close(']');
        return out.finished();
    }

    /** A document, with the version of the format. */
    public static <T> byte[] document(Form<T> form, T value, boolean isCompact) {
        Writing out = new Writing(FormatVersion.CURRENT, isCompact);
        form.write(out, value);
        return out.finished();
    }
}
