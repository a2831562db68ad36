package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.attribution.AttributionModel;
import org.openpac.kpi.attribution.CoalitionWorth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shares conversions out among channels. */
@Command(
        name = "attribute",
        description = "Shares conversions out among the channels that customers met before.",
        mixinStandardHelpOptions = true)
final class AttributeCommand implements Callable<Integer> {

    private static final int MAX_ORDER = 100;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(
            paramLabel = "PATHS.csv",
            description = "One journey a line, with a heading: path (\"web > fair\"), conversions, losses, value.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "linear",
            description = "${COMPLETION-CANDIDATES} (default: linear).")
    private Model model = Model.LINEAR;

    @Option(
            names = "--memory",
            paramLabel = "TOUCHES",
            defaultValue = "1",
            description = "How many touches back a Markov chain remembers (default: 1).")
    private int memory;

    @Option(
            names = "--direct",
            paramLabel = "CHANNEL",
            defaultValue = "direct",
            description = "The channel of those who came by themselves (default: direct).")
    private String direct = "direct";

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency of values; they are shared out too then.")
    private @Nullable String currency;

    /** The models that need no times. */
    enum Model {
        FIRST,
        LAST,
        LAST_NON_DIRECT,
        LINEAR,
        POSITION,
        MARKOV,
        SHAPLEY,
        SHAPLEY_RATE
    }

    @Override
    public Integer call() throws IOException {
        Wording wording = output.wording();
        if (memory < 1 || memory > MAX_ORDER) {
            output.complain(wording.say("bad-memory", "--memory must be from 1 to 100"));
            return Pac.UNREADABLE;
        }
        PathFile paths = PathFile.read(file, Optional.ofNullable(currency), wording);
        if (!paths.problems().isEmpty()) {
            paths.problems().forEach(output::complain);
            return Pac.UNREADABLE;
        }
        CreditsText text = new CreditsText(model.name(), model().attribute(paths.journeys()), wording);
        if (output.isJson()) {
            output.line(text.json());
        } else {
            output.print(text.text());
        }
        return Pac.OK;
    }

    private AttributionModel model() {
        return switch (model) {
            case FIRST -> AttributionModel.firstTouch();
            case LAST -> AttributionModel.lastTouch();
            case LAST_NON_DIRECT -> AttributionModel.lastNonDirect(direct);
            case LINEAR -> AttributionModel.linear();
            case POSITION -> AttributionModel.positionBased();
            case MARKOV -> AttributionModel.markov(memory);
            case SHAPLEY -> AttributionModel.shapley(CoalitionWorth.CONVERSIONS);
            case SHAPLEY_RATE -> AttributionModel.shapley(CoalitionWorth.RATE);
        };
    }
}
