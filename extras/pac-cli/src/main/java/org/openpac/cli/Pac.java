package org.openpac.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code pac}. */
@Command(
        name = "pac",
        description = "Reads, checks and measures sales action plans.",
        mixinStandardHelpOptions = true,
        version = "pac 0.1.0-SNAPSHOT",
        subcommands = {
            ReviewCommand.class,
            CheckCommand.class,
            KpiCommand.class,
            ClvCommand.class,
            FunnelCommand.class,
            AttributeCommand.class,
            BudgetCommand.class,
            DiffCommand.class,
            SheetCommand.class,
            SchemaCommand.class,
            CanonicalCommand.class
        })
final class Pac {

    /** All went well. */
    static final int OK = 0;
    /** There are findings at or above the severity asked for. */
    static final int FINDINGS = 1;
    /** A file or an option cannot be read. */
    static final int UNREADABLE = 2;

    Pac() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(utf8(System.out), utf8(System.err), arguments));
    }

    /** Runs the command as it would be run from a shell. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine command = new CommandLine(new Pac(), new Output.Factory(out, err));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        if (arguments.length == 0) {
            command.usage(command.getOut());
            return UNREADABLE;
        }
        int exit = command.execute(arguments);
        out.flush();
        err.flush();
        return exit;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
