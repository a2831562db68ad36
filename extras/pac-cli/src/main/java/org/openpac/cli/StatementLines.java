package org.openpac.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.Severity;
import org.openpac.core.rule.StatementCheck;

/** Bare statements, one a line; blank lines are none. */
final class StatementLines {

    private final Path file;
    private final Output output;

    StatementLines(Path file, Output output) {
        this.file = file;
        this.output = output;
    }

    int check(Severity failOn) throws IOException {
        if (!Files.isRegularFile(file)) {
            output.complain(file + ": " + output.wording().say("no-file", "no such file"));
            return Pac.UNREADABLE;
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            output.complain(file + ": " + output.wording().say("not-utf8", "not UTF-8"));
            return Pac.UNREADABLE;
        }
        List<List<Finding>> findings = lines.stream()
                .map(line -> line.isBlank()
                        ? List.<Finding>of()
                        : StatementCheck.of(line, output.locale()).findings())
                .toList();
        if (output.isJson()) {
            output.line(json(lines, findings));
        } else {
            print(findings);
        }
        boolean fails = findings.stream()
                .flatMap(List::stream)
                .anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
        return fails ? Pac.FINDINGS : Pac.OK;
    }

    private void print(List<List<Finding>> findings) {
        for (int i = 0; i < findings.size(); i++) {
            for (Finding finding : findings.get(i)) {
                output.line(file + ":" + (i + 1) + ": " + finding.severity().label(output.locale()) + " "
                        + finding.rule().id() + " " + finding.message(output.locale()));
            }
        }
    }

    private String json(List<String> lines, List<List<Finding>> findings) {
        JsonText json = new JsonText();
        json.list(() -> {
            for (int i = 0; i < lines.size(); i++) {
                int line = i;
                json.object(() -> {
                    json.member("statement", lines.get(line));
                    json.listMember(
                            "findings",
                            () -> findings.get(line)
                                    .forEach(finding -> json.value(ReportJson.CODEC.write(finding, output.locale()))));
                });
            }
        });
        return json.toString();
    }
}
