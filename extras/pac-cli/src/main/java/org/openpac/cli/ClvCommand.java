package org.openpac.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openpac.core.text.Format;
import org.openpac.kpi.lifetime.BgNbd;
import org.openpac.kpi.lifetime.Cadence;
import org.openpac.kpi.lifetime.CustomerSummaries;
import org.openpac.kpi.lifetime.CustomerSummary;
import org.openpac.kpi.lifetime.fit.Estimation;
import org.openpac.kpi.lifetime.fit.FitResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits a customer lifetime model to a purchase log. */
@Command(
        name = "clv",
        description = "Fits the BG/NBD model to purchases: who is still a customer, how much they will buy.",
        mixinStandardHelpOptions = true)
final class ClvCommand implements Callable<Integer> {

    private static final List<String> PARAMETERS = List.of("r", "alpha", "a", "b");
    private static final List<Integer> HORIZONS = List.of(1, 13, 26, 39, 52);
    private static final int MANY = 7;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Output output;

    @Parameters(paramLabel = "TRANSACTIONS.csv", description = "One purchase a line, with a heading.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--calibration-end",
            required = true,
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The last day the model learns from; later purchases test it.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate calibrationEnd;

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
        if (!Files.isRegularFile(file)) {
            output.complain(file + ": " + output.wording().say("no-file", "no such file"));
            return Pac.UNREADABLE;
        }
        TransactionFile log = TransactionFile.read(
                file,
                Optional.ofNullable(customerColumn),
                Optional.ofNullable(dateColumn),
                Optional.ofNullable(spendColumn),
                output.wording());
        if (!log.problems().isEmpty()) {
            log.problems().forEach(output::complain);
            return Pac.UNREADABLE;
        }
        CustomerSummaries summaries = CustomerSummaries.of(log.purchases(), calibrationEnd, Cadence.WEEKLY);
        FitResult<BgNbd> fit = BgNbd.fit(summaries);
        if (output.isJson()) {
            output.line(json(summaries, fit));
        } else {
            output.print(text(summaries, fit));
        }
        return Pac.OK;
    }

    private String text(CustomerSummaries summaries, FitResult<BgNbd> fit) {
        Wording wording = output.wording();
        Format format = Format.of(output.locale());
        StringBuilder text = new StringBuilder();
        text.append(wording.say("clv-title", "BG/NBD, weekly, calibrated to "))
                .append(format.date(calibrationEnd))
                .append("\n  ")
                .append(wording.say("clv-customers", "customers: "))
                .append(format.number(BigDecimal.valueOf(summaries.customers().size())))
                .append(", ")
                .append(wording.say("clv-repeats", "repeat purchases: "))
                .append(format.number(BigDecimal.valueOf(summaries.repeatPurchases())))
                .append("\n  ")
                .append(fit.advice().text(output.locale()))
                .append("\n\n");
        fit.model().ifPresent(model -> describe(text, summaries, model));
        return text.toString();
    }

    private void describe(StringBuilder text, CustomerSummaries summaries, BgNbd model) {
        Wording wording = output.wording();
        List<Double> values = List.of(model.r(), model.alpha(), model.a(), model.b());
        List<Double> errors = model.estimation().map(Estimation::standardErrors).orElse(List.of());
        Table table = new Table(
                List.of(
                        wording.say("parameter", "Parameter"),
                        wording.say("estimate", "Estimate"),
                        wording.say("standard-error", "Standard error")),
                List.of(1, 2));
        for (int i = 0; i < values.size(); i++) {
            table.row(List.of(
                    PARAMETERS.get(i), decimals(values.get(i)), i < errors.size() ? decimals(errors.get(i)) : "–"));
        }
        text.append(table).append("\n  ");
        model.estimation()
                .ifPresent(estimation -> text.append(wording.say("log-likelihood", "Log-likelihood "))
                        .append(decimals(estimation.logLikelihood()))
                        .append("\n\n"));
        Table expected = new Table(
                List.of(
                        wording.say("weeks", "Weeks"),
                        wording.say("expected-new", "Expected purchases of a new customer")),
                List.of(0, 1));
        for (int weeks : HORIZONS) {
            expected.row(List.of(
                    Integer.toString(weeks), decimals(model.expectedPurchasesOfNewCustomer(Period.ofWeeks(weeks)))));
        }
        text.append(expected).append('\n').append(holdout(summaries, model));
    }

    /** What the model expects after the calibration beside what was bought, by how often customers had bought before. */
    private String holdout(CustomerSummaries summaries, BgNbd model) {
        Wording wording = output.wording();
        Map<Long, List<CustomerSummary>> byRepeats = new TreeMap<>();
        for (CustomerSummary customer : summaries.customers()) {
            byRepeats
                    .computeIfAbsent(Math.min(customer.repeatCount(), MANY), repeats -> new ArrayList<>())
                    .add(customer);
        }
        Table table = new Table(
                List.of(
                        wording.say("repeats", "Repeats so far"),
                        wording.say("customers", "Customers"),
                        wording.say("alive", "Still customers"),
                        wording.say("expected-year", "Expected in 52 weeks, each")),
                List.of(0, 1, 2, 3));
        Period year = Period.ofWeeks(52);
        byRepeats.forEach((repeats, customers) -> table.row(List.of(
                repeats == MANY ? MANY + "+" : Long.toString(repeats),
                Integer.toString(customers.size()),
                decimals(customers.stream()
                        .mapToDouble(model::probabilityAlive)
                        .average()
                        .orElse(0)),
                decimals(customers.stream()
                        .mapToDouble(customer -> model.expectedPurchases(customer, year))
                        .average()
                        .orElse(0)))));
        return table.toString();
    }

    private static String decimals(double value) {
        return String.format(java.util.Locale.ROOT, "%.4f", value);
    }

    private String json(CustomerSummaries summaries, FitResult<BgNbd> fit) {
        JsonText json = new JsonText();
        json.object(() -> {
            json.member("model", "BG/NBD");
            json.member("cadence", Cadence.WEEKLY.name());
            json.member("calibrationEnd", calibrationEnd.toString());
            json.member("customers", summaries.customers().size());
            json.member("repeatPurchases", summaries.repeatPurchases());
            json.member("outcome", fit.getClass().getSimpleName());
            json.member("advice", fit.advice().text(output.locale()));
            fit.model().ifPresent(model -> {
                json.objectMember("parameters", () -> {
                    json.member("r", model.r());
                    json.member("alpha", model.alpha());
                    json.member("a", model.a());
                    json.member("b", model.b());
                });
                model.estimation().ifPresent(estimation -> estimation(json, estimation));
                json.objectMember(
                        "expectedPurchasesOfNewCustomer",
                        () -> HORIZONS.forEach(weeks -> json.member(
                                Integer.toString(weeks), model.expectedPurchasesOfNewCustomer(Period.ofWeeks(weeks)))));
            });
        });
        return json.toString();
    }

    private static void estimation(JsonText json, Estimation estimation) {
        json.member("logLikelihood", estimation.logLikelihood());
        if (!estimation.standardErrors().isEmpty()) {
            json.objectMember("standardErrors", () -> {
                for (int i = 0; i < PARAMETERS.size(); i++) {
                    json.member(PARAMETERS.get(i), estimation.standardErrors().get(i));
                }
            });
        }
    }
}
