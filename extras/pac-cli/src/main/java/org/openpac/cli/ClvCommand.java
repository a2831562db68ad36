package org.openpac.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.openpac.kpi.lifetime.Calibration;
import org.openpac.kpi.lifetime.DiscountRate;
import org.openpac.kpi.lifetime.ValueTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits a customer lifetime model to a purchase log. */
@Command(
        name = "clv",
        description = "Fits a customer lifetime model to purchases: who is still a customer, how much they will buy.",
        mixinStandardHelpOptions = true)
final class ClvCommand implements Callable<Integer> {

    private static final int LONG_WORK = 100_000;
    private static final String HEADING =
            "customer,repeat_count,probability_alive,expected_52_weeks,holdout_count,value\r\n";

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(paramLabel = "TRANSACTIONS.csv", description = "One purchase a line, with a heading.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            converter = LifetimeChoice.Converter.class,
            defaultValue = "bg-nbd",
            description = "bg-nbd, mbg-nbd, pareto-nbd or bg-bb (default: bg-nbd).")
    private LifetimeChoice model = LifetimeChoice.BG_NBD;

    @Option(
            names = "--calibration-end",
            required = true,
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The last day the model learns from; later purchases test it.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate calibrationEnd;

    @Option(
            names = "--holdout-end",
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The last day that tests the model: compares what was bought with what was expected.")
    private @Nullable LocalDate holdoutEnd;

    @Option(
            names = "--customers-to",
            paramLabel = "FILE.csv",
            description = "Writes a line for each customer: repeats, still a customer, expected in 52 weeks, value.")
    private @Nullable Path customersTo;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency of amounts; customers are valued then.")
    private @Nullable String currency;

    @Option(
            names = "--discount",
            paramLabel = "RATE",
            defaultValue = "0.10",
            description = "The annual discount rate of values, as a fraction (default: 0.10).")
    private double discount;

    @Option(
            names = "--margin",
            paramLabel = "PART",
            defaultValue = "1",
            description = "The part of revenue that counts as value (default: 1, value in revenue).")
    private double margin;

    @Option(
            names = "--customer",
            paramLabel = "NAME",
            description = "The column of customers (default: found by its heading).")
    private @Nullable String customerColumn;

    @Option(names = "--date", paramLabel = "NAME", description = "The column of dates (default: found by its heading).")
    private @Nullable String dateColumn;

    @Option(
            names = "--spend",
            paramLabel = "NAME",
            description = "The column of amounts (default: found by its heading).")
    private @Nullable String spendColumn;

    @Override
    public Integer call() throws IOException {
        Wording wording = output.wording();
        if (!Files.isRegularFile(file)) {
            return refused(file + ": " + wording.say("no-file", "no such file"));
        }
        if (holdoutEnd != null && !holdoutEnd.isAfter(calibrationEnd)) {
            return refused(wording.say("bad-holdout", "--holdout-end must be after --calibration-end"));
        }
        if (!(discount > 0 && discount < 100 && margin >= 0 && margin <= 1)) {
            return refused(wording.say("bad-terms", "--discount must be above 0, --margin from 0 to 1"));
        }
        TransactionFile log = TransactionFile.read(
                file,
                new TransactionFile.Columns(
                        Optional.ofNullable(customerColumn),
                        Optional.ofNullable(dateColumn),
                        Optional.ofNullable(spendColumn)),
                Optional.ofNullable(currency),
                wording);
        if (!log.problems().isEmpty()) {
            log.problems().forEach(output::complain);
            return Pac.UNREADABLE;
        }
        if (log.purchases().size() >= LONG_WORK) {
            output.complain(wording.say("fitting", "fitting, purchases: ")
                    + log.purchases().size());
        }
        FittedLifetime fitted = FittedLifetime.of(model, log.purchases(), calibration(), values());
        LifetimeText text = new LifetimeText(fitted, calibrationEnd, wording);
        if (output.isJson()) {
            output.line(text.json());
        } else {
            output.print(text.text());
        }
        if (customersTo != null) {
            writeCustomers(fitted, customersTo);
        }
        return Pac.OK;
    }

    private Calibration calibration() {
        Calibration until = Calibration.until(calibrationEnd);
        return holdoutEnd == null ? until : until.withHoldoutUntil(holdoutEnd);
    }

    private @Nullable LifetimeValues values() {
        return currency == null
                ? null
                : new LifetimeValues(
                        ValueTerms.of(DiscountRate.annual(discount)).withMargin(margin));
    }

    private int refused(String why) {
        output.complain(why);
        return Pac.UNREADABLE;
    }

    private static void writeCustomers(FittedLifetime fitted, Path target) throws IOException {
        try (Writer writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            writer.write(HEADING);
            for (FittedLifetime.Line line : fitted.lines()) {
                writer.write(CSVFormat.RFC4180.format(
                        line.customer(),
                        line.repeatCount(),
                        line.alive(),
                        line.expected(),
                        line.holdoutCount(),
                        line.value().isPresent() ? Double.toString(line.value().getAsDouble()) : ""));
                writer.write("\r\n");
            }
        }
    }
}
