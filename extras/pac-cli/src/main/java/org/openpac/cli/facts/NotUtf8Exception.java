package org.openpac.cli.facts;

import java.nio.charset.CharacterCodingException;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;

/** Says which byte of a file is not UTF-8. */
public final class NotUtf8Exception extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final long position;
    private final int value;

    NotUtf8Exception(long line, long position, int value) {
        this.line = line;
        this.position = position;
        this.value = value;
    }

    /** The line it stands in, counted from 1. */
    public long line() {
        return line;
    }

    /** Its place in the line, in bytes counted from 1. */
    public long position() {
        return position;
    }

    /** Says it in words. */
    public Message sentence() {
        return FactText.message(
                "not-utf8",
                "Byte {position} of the line, {value}, is not UTF-8; save the file as UTF-8.",
                Arguments.count(position),
                Arguments.named("0x%02X".formatted(value)));
    }

    @Override
    public String getMessage() {
        return "line " + line + ": " + sentence();
    }
}
