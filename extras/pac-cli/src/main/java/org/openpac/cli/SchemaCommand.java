package org.openpac.cli;

import java.util.concurrent.Callable;
import org.openpac.json.PacJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the format. */
@Command(name = "schema", description = "Prints the JSON Schema (2020-12) of a plan.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Override
    public Integer call() {
        output.print(PacJson.schema());
        return Pac.OK;
    }
}
