package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;
import org.openpac.json.PacJson;
import org.openpac.json.ReadResult;

/** Reads a plan and tells on the error stream what is wrong with its file. */
final class PlanFile {

    private PlanFile() {}

    static Optional<SalesActionPlan> read(Path file, Output output) throws IOException {
        if (!Files.isRegularFile(file)) {
            output.complain(file + ": " + output.wording().say("no-file", "no such file"));
            return Optional.empty();
        }
        ReadResult<SalesActionPlan> read = PacJson.readPlan(file);
        for (JsonProblem problem : read.problems()) {
            output.complain(file + ":" + problem.line() + ":" + problem.column() + ": " + problem.code() + " "
                    + problem.pointer() + " " + problem.message().text(output.locale()));
        }
        for (JsonNotice notice : read.notices()) {
            output.complain(file + ":" + notice.line() + ":" + notice.column() + ": " + notice.code() + " "
                    + notice.pointer() + " " + notice.message().text(output.locale()));
        }
        return read.value();
    }
}
