package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.funnel.Funnel;
import org.openpac.kpi.funnel.StepOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts who went how far on the way to a sale. */
@Command(
        name = "funnel",
        description = "Counts who went how far on the way to a sale, and how long each step took.",
        mixinStandardHelpOptions = true)
final class FunnelCommand implements Callable<Integer> {

    private static final int MAX_DAYS = 36_500;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(
            paramLabel = "EVENTS.csv",
            description = "One event a line, with a heading: subject, event, time, segment.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--steps",
            required = true,
            split = ",",
            paramLabel = "NAME",
            description = "The events that are steps, in order, separated by commas.")
    private List<String> steps = List.of();

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "in_order",
            description = "${COMPLETION-CANDIDATES} (default: in_order).")
    private StepOrder order = StepOrder.IN_ORDER;

    @Option(
            names = "--window",
            paramLabel = "DAYS",
            description = "How many days the whole way may take (default: as many as it likes).")
    private @Nullable Integer window;

    @Option(names = "--by-segment", description = "Counts each segment too.")
    private boolean isBySegment;

    @Option(
            names = "--subject",
            paramLabel = "NAME",
            description = "The column of subjects (default: found by its heading).")
    private @Nullable String subjectColumn;

    @Option(
            names = "--event",
            paramLabel = "NAME",
            description = "The column of events (default: found by its heading).")
    private @Nullable String eventColumn;

    @Option(names = "--time", paramLabel = "NAME", description = "The column of times (default: found by its heading).")
    private @Nullable String timeColumn;

    @Option(
            names = "--segment",
            paramLabel = "NAME",
            description = "The column of segments (default: found by its heading).")
    private @Nullable String segmentColumn;

    @Override
    public Integer call() throws IOException {
        Wording wording = output.wording();
        Optional<Funnel> funnel = funnel();
        if (funnel.isEmpty()) {
            output.complain(wording.say(
                    "bad-funnel", "--steps must name from 1 to 64 different events, --window from 0 to 36500 days"));
            return Pac.UNREADABLE;
        }
        EventFile log = EventFile.read(
                file,
                new EventFile.Columns(
                        Optional.ofNullable(subjectColumn),
                        Optional.ofNullable(eventColumn),
                        Optional.ofNullable(timeColumn),
                        Optional.ofNullable(segmentColumn)),
                wording);
        if (!log.problems().isEmpty()) {
            log.problems().forEach(output::complain);
            return Pac.UNREADABLE;
        }
        FunnelText text = new FunnelText(funnel.get(), funnel.get().countBySegment(log.events()), isBySegment, wording);
        if (output.isJson()) {
            output.line(text.json());
        } else {
            output.print(text.text());
        }
        return Pac.OK;
    }

    private Optional<Funnel> funnel() {
        List<String> names = steps.stream().map(String::strip).toList();
        boolean isPossible = names.stream().noneMatch(String::isEmpty)
                && names.size() <= Funnel.MAX_STEPS
                && names.stream().distinct().count() == names.size()
                && (window == null || (window >= 0 && window <= MAX_DAYS));
        if (!isPossible) {
            return Optional.empty();
        }
        Funnel funnel = Funnel.of(names).in(order);
        return Optional.of(window == null ? funnel : funnel.within(Duration.ofDays(window)));
    }
}
