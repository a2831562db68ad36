package org.openpac.json.codec;

/** Writes what has a form. */
public final class FormWriter {

    private FormWriter() {}

    /** A document, with the version of the format. */
    public static <T> byte[] document(Form<T> form, T value, boolean isCompact) {
        Writing out = new Writing(FormatVersion.CURRENT, isCompact);
        form.write(out, value);
        return out.finished();
    }
}
