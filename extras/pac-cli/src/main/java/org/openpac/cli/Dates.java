package org.openpac.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2026-07-15} from the command line. */
final class Dates implements ITypeConverter<LocalDate> {

    /** The day on which the command is run, where its user lives. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("a date must look like 2026-07-15: " + text);
        }
    }
}
