package org.openpac.json.codec;

import org.openpac.core.text.Message;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;

/**
 * Where a value that is read by itself stands in its file.
 *
 * @param pointer what leads to it
 * @param line from 1
 * @param column from 1
 * @param offset from 0
 */
record Origin(String pointer, long line, int column, long offset) {

    /** The problem with its place in the file. */
    JsonProblem at(JsonProblem problem) {
        return new JsonProblem(
                problem.code(),
                pointer + problem.pointer(),
                line(problem.line()),
                column(problem.line(), problem.column()),
                offset + problem.byteOffset(),
                at(problem.message()));
    }

    /** The notice with its place in the file. */
    JsonNotice at(JsonNotice notice) {
        return new JsonNotice(
                notice.code(),
                pointer + notice.pointer(),
                line(notice.line()),
                column(notice.line(), notice.column()),
                offset + notice.byteOffset(),
                at(notice.message()));
    }

    /** A problem of the value itself. */
    JsonProblem at(ProblemText text, Given... given) {
        return at(new JsonProblem(text.code(), "", 1, 1, 0, Report.message(text, given)));
    }

    private Message at(Message message) {
        return FirstPlace.moved(
                message,
                first -> new FirstPlace(
                        line(first.line()), column(first.line(), first.column()), offset + first.byteOffset()));
    }

    private int line(int within) {
        return Math.toIntExact(line + within - 1);
    }

    private int column(int line, int within) {
        return line == 1 ? column + within - 1 : within;
    }
}
