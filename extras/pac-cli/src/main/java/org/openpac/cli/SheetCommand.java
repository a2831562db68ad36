package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.text.Slips;
import org.openpac.core.value.Id;
import org.openpac.core.view.PersonSheet;
import org.openpac.core.view.PlanIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one member of the team what a plan asks of them. */
@Command(
        name = "sheet",
        description = "Shows what a plan asks of one person, or lists its people.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the sheet or the list was printed",
            "2:the file cannot be read or the plan does not have the person"
        })
final class SheetCommand implements Callable<Integer> {

    private static final String NONE = "–";
    private static final int LONGEST_ID = 64;
    private static final int SUGGESTED = 3;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(paramLabel = "FILE", description = "A plan in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--person",
            paramLabel = "ID",
            description = "Whose sheet; without it, the people of the plan are listed.")
    private @Nullable String person;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The day of the sheet (default: today).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() throws IOException {
        Optional<SalesActionPlan> read = PlanFile.read(file, output);
        if (read.isEmpty()) {
            return Pac.UNREADABLE;
        }
        SalesActionPlan plan = read.get();
        if (person == null) {
            list(plan);
            return Pac.OK;
        }
        String sought = person;
        Optional<Id> id = plan.people().stream()
                .map(Person::id)
                .filter(known -> known.value().equals(sought))
                .findFirst();
        if (id.isEmpty()) {
            output.complain(file + ": " + unknown(plan, sought));
            return Pac.UNREADABLE;
        }
        PersonSheet sheet = PersonSheet.of(plan, id.get(), asOf != null ? asOf : Dates.today());
        if (output.isJson()) {
            output.line(SheetJson.of(sheet));
        } else {
            output.print(sheet.text(output.locale()));
        }
        return Pac.OK;
    }

    private String unknown(SalesActionPlan plan, String sought) {
        String written = sought.length() <= LONGEST_ID ? sought : sought.substring(0, LONGEST_ID);
        Comparator<String> nearest = Comparator.comparingInt(id -> Slips.between(written, id));
        String near = plan.people().stream()
                .map(known -> known.id().value())
                .distinct()
                .sorted(nearest.thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTED)
                .collect(Collectors.joining(", "));
        return output.wording().say("no-person", "no such person: ")
                + written
                + (near.isEmpty() ? "" : output.wording().say("nearest", "; the nearest: ") + near);
    }

    private void list(SalesActionPlan plan) {
        if (output.isJson()) {
            output.line(SheetJson.people(plan.people()));
            return;
        }
        Wording wording = output.wording();
        PlanIndex index = PlanIndex.of(plan);
        Table table = new Table(
                List.of(
                        wording.say("id", "Id"),
                        wording.say("name", "Name"),
                        wording.say("role", "Role"),
                        wording.say("team", "Team")),
                List.of());
        for (Person each : plan.people()) {
            table.row(List.of(
                    each.id().value(),
                    each.name().orElse(NONE),
                    each.role().orElse(NONE),
                    each.teamId()
                            .map(team -> index.find(team, Team.class)
                                    .flatMap(Team::name)
                                    .orElse(team.value()))
                            .orElse(NONE)));
        }
        output.print(table.toString());
    }
}
