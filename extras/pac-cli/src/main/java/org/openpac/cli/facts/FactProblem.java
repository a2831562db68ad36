package org.openpac.cli.facts;

import java.util.Locale;
import org.openpac.core.text.Format;
import org.openpac.core.text.Message;

/**
 * Something in a file of facts that cannot be understood.
 *
 * @param line where it stands, counted from 1
 * @param column the cell in its row, or the character in its line, counted from 1; 0 for the whole line
 * @param heading the heading of the cell's column or the name of the member; empty where there is none
 * @param message what is wrong
 */
public record FactProblem(long line, long column, String heading, Message message) {

    /** Writes it as compilers do: line, column, then the sentence. */
    public String text(Locale locale) {
        String name = heading.isEmpty()
                ? ""
                : Format.of(locale).quoted(heading) + (Format.isFrench(locale) ? "\u00a0: " : ": ");
        return line + ":" + (column == 0 ? "" : column + ":") + " " + name + message.text(locale);
    }
}
