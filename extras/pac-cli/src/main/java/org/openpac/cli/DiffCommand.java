package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.shape.Element;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Word;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.RawMember;
import org.openpac.core.view.Change;
import org.openpac.core.view.PlanDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what differs between two revisions of a plan. */
@Command(
        name = "diff",
        description = "Tells what differs between two revisions of a plan, one change a line.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:both plans were read, whatever differs", "2:a file cannot be read"})
final class DiffCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The former plan in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later plan in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @Override
    public Integer call() throws IOException {
        Optional<SalesActionPlan> former = PlanFile.read(before, output);
        Optional<SalesActionPlan> later = PlanFile.read(after, output);
        if (former.isEmpty() || later.isEmpty()) {
            return Pac.UNREADABLE;
        }
        PlanDiff diff = PlanDiff.between(former.get(), later.get());
        Set<Change> silent = new HashSet<>(diff.silentTargetChanges());
        if (output.isJson()) {
            output.line(json(diff, silent));
        } else {
            diff.changes().forEach(change -> output.line(line(change, silent.contains(change))));
        }
        return Pac.OK;
    }

    private String line(Change change, boolean isSilent) {
        String message = change.message(output.locale());
        return isSilent ? message + " " + output.wording().say("silent", "(without a recorded decision)") : message;
    }

    private String json(PlanDiff diff, Set<Change> silent) {
        JsonText json = new JsonText();
        json.list(() -> diff.changes()
                .forEach(change -> json.object(() -> {
                    json.member("kind", change.kind().name());
                    change.before().ifPresent(place -> json.member("before", place.pointer()));
                    change.after().ifPresent(place -> json.member("after", place.pointer()));
                    json.member("type", change.element().shape().name());
                    change.element().id().ifPresent(id -> json.member("element", id.value()));
                    if (!change.path().isEmpty()) {
                        json.member("member", change.path());
                    }
                    change.formerValue().ifPresent(value -> json.member("former", plain(value, change.formerText())));
                    change.nextValue().ifPresent(value -> json.member("new", plain(value, change.nextText())));
                    json.member("silentTargetChange", silent.contains(change));
                    json.member("message", change.message(output.locale()));
                })));
        return json.toString();
    }

    /** A value as JSON writes it, where it has such a form; an element or a list as people read it. */
    private String plain(Object value, Argument text) {
        if (value instanceof Word word) {
            return word.name();
        }
        if (value instanceof RawMember member) {
            return member.json();
        }
        return value instanceof Element || value instanceof List<?> || value instanceof Phasing
                ? text.text(output.locale())
                : value.toString();
    }
}
