package org.openpac.json.jackson;

import java.util.List;
import org.openpac.json.JsonProblem;
import org.openpac.json.host.HostFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/** Thrown by a mapper where its document holds no plan although one was asked for. Web frameworks answer it with 400. */
public final class PacInputException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;

    PacInputException(JsonParser parser, Class<?> type, List<JsonProblem> problems) {
        super(parser, HostFormat.summary(problems), location(problems.get(0)));
        this.problems = List.copyOf(problems);
        this._targetType = type;
    }

    /**
     * Everything that is wrong, in the order of the document. Pointers and lines are those of the host's whole document, as far
     * as its parser tells them; columns count as its parser does.
     */
    public List<JsonProblem> problems() {
        return problems;
    }

    private static TokenStreamLocation location(JsonProblem problem) {
        return problem.line() == 0
                ? TokenStreamLocation.NA
                : new TokenStreamLocation(
                        ContentReference.redacted(), problem.byteOffset(), -1, problem.line(), problem.column());
    }
}
