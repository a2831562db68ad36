package org.openpac.json.codec;

import java.util.List;

/** Writes what has a form. */
public final class FormWriter {

    private FormWriter() {}

    /** A value that is no document, on one line. */
    public static <T> byte[] part(Form<T> form, T value) {
        return part(form.kind(), value);
    }

    /** A value that is no document, on one line. */
    public static <T> byte[] part(FormKind<T> kind, T value) {
        return Writing.ofPart().all(kind.codec(), value).finished();
    }

    /** A list of no version of its own, with a line for each item. */
    public static <T> byte[] list(Form<T> form, List<T> values, boolean isCompact) {
        return Writing.ofList(isCompact)
                .all(new ListCodec(form.kind().codec(), false), values)
                .finished();
    }

    /** A document, with the version of the format. */
    public static <T> byte[] document(Form<T> form, T value, boolean isCompact) {
        return new Writing(FormatVersion.CURRENT, isCompact)
                .all(form.kind().codec(), value)
                .finished();
    }
}
