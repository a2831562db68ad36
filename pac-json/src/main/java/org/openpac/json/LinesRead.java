package org.openpac.json;

import java.util.List;

/**
 * What reading one value a line, or the items of one array, came to.
 *
 * @param lines how many lines were read, blank ones included; how many items of an array
 * @param values how many values were handed on
 * @param badLines how many lines or items held none, also those whose problems are not listed
 * @param problems why, in the order of the file, at most {@link JsonLimit#PROBLEMS}; line and byte offset are the file's
 * @param notices what is worth knowing, in the order of the file, as bounded
 * @param isComplete whether all was looked at: not where reading {@linkplain BadLines#STOP stopped}
 */
public record LinesRead(
        long lines,
        long values,
        long badLines,
        List<JsonProblem> problems,
        List<JsonNotice> notices,
        boolean isComplete) {

    /** Keeps its own copies. */
    public LinesRead {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    /** Whether every line was read to a value. */
    public boolean isSound() {
        return isComplete && badLines == 0;
    }
}
