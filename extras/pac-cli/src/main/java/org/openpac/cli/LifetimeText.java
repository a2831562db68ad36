package org.openpac.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openpac.core.text.Format;
import org.openpac.kpi.lifetime.HoldoutTable;
import org.openpac.kpi.lifetime.fit.Estimation;

/** What {@code clv} says to people and to programs. */
record LifetimeText(FittedLifetime fitted, LocalDate calibrationEnd, Wording wording) {

    String text() {
        Format format = Format.of(wording.locale());
        StringBuilder text = new StringBuilder();
        text.append(fitted.name())
                .append(wording.say("clv-title", ", weekly, calibrated to "))
                .append(format.date(calibrationEnd))
                .append("\n  ")
                .append(wording.say("clv-customers", "customers: "))
                .append(format.number(
                        BigDecimal.valueOf(fitted.summaries().customers().size())))
                .append(", ")
                .append(wording.say("clv-repeats", "repeat purchases: "))
                .append(format.number(BigDecimal.valueOf(fitted.summaries().repeatPurchases())))
                .append("\n  ")
                .append(fitted.advice().text(wording.locale()))
                .append("\n\n");
        if (!fitted.parameters().isEmpty()) {
            text.append(parameters()).append(expectations()).append('\n').append(byRepeats());
            fitted.holdout().ifPresent(table -> text.append('\n').append(holdout(table)));
        }
        return text.toString();
    }

    private String parameters() {
        List<Double> errors =
                fitted.estimation().map(Estimation::standardErrors).orElse(List.of());
        Table table = new Table(
                List.of(
                        wording.say("parameter", "Parameter"),
                        wording.say("estimate", "Estimate"),
                        wording.say("standard-error", "Standard error")),
                List.of(1, 2));
        int i = 0;
        for (Map.Entry<String, Double> each : fitted.parameters().entrySet()) {
            table.row(List.of(
                    each.getKey(), decimals(each.getValue()), i < errors.size() ? decimals(errors.get(i)) : "–"));
            i++;
        }
        String logLikelihood = fitted.estimation()
                .map(found -> wording.say("log-likelihood", "Log-likelihood ") + decimals(found.logLikelihood()))
                .orElse("");
        return table + "\n  " + logLikelihood + "\n\n";
    }

    private String expectations() {
        Table table = new Table(
                List.of(
                        wording.say("weeks", "Weeks"),
                        wording.say("expected-new", "Expected purchases of a new customer")),
                List.of(0, 1));
        fitted.ofNewCustomer().forEach((weeks, expected) -> table.row(List.of(weeks.toString(), decimals(expected))));
        return table.toString();
    }

    private String byRepeats() {
        Map<Long, List<FittedLifetime.Line>> byRepeats = new TreeMap<>();
        for (FittedLifetime.Line line : fitted.lines()) {
            byRepeats
                    .computeIfAbsent(Math.min(line.repeatCount(), HoldoutTable.MANY), repeats -> new ArrayList<>())
                    .add(line);
        }
        Table table = new Table(
                List.of(
                        wording.say("repeats", "Repeats so far"),
                        wording.say("customers", "Customers"),
                        wording.say("alive", "Still customers"),
                        wording.say("expected-year", "Expected in 52 weeks, each")),
                List.of(0, 1, 2, 3));
        byRepeats.forEach((repeats, lines) -> table.row(List.of(
                label(repeats),
                Integer.toString(lines.size()),
                decimals(lines.stream()
                        .mapToDouble(FittedLifetime.Line::alive)
                        .average()
                        .orElse(0)),
                decimals(lines.stream()
                        .mapToDouble(FittedLifetime.Line::expected)
                        .average()
                        .orElse(0)))));
        return table.toString();
    }

    private String holdout(HoldoutTable holdout) {
        Table table = new Table(
                List.of(
                        wording.say("repeats", "Repeats so far"),
                        wording.say("customers", "Customers"),
                        wording.say("bought", "Bought since, each"),
                        wording.say("expected-holdout", "Expected, each")),
                List.of(0, 1, 2, 3));
        for (HoldoutTable.Row row : holdout.rows()) {
            table.row(List.of(
                    label(row.repeatCount()),
                    Long.toString(row.customers()),
                    decimals(row.actualMean()),
                    decimals(row.predictedMean())));
        }
        return table
                + "  "
                + wording.say("holdout-total", "Bought since by all, and expected: ")
                + holdout.actualTotal()
                + ", "
                + decimals(holdout.predictedTotal())
                + '\n';
    }

    String json() {
        JsonText json = new JsonText();
        json.object(() -> {
            json.member("model", fitted.name());
            json.member("cadence", "WEEKLY");
            json.member("calibrationEnd", calibrationEnd.toString());
            json.member("customers", fitted.summaries().customers().size());
            json.member("repeatPurchases", fitted.summaries().repeatPurchases());
            json.member("outcome", fitted.outcome());
            json.member("advice", fitted.advice().text(wording.locale()));
            if (!fitted.parameters().isEmpty()) {
                json.objectMember("parameters", () -> fitted.parameters().forEach(json::member));
                fitted.estimation().ifPresent(estimation -> estimation(json, estimation));
                json.objectMember(
                        "expectedPurchasesOfNewCustomer",
                        () -> fitted.ofNewCustomer().forEach((weeks, value) -> json.member(weeks.toString(), value)));
            }
            fitted.holdout().ifPresent(table -> holdout(json, table));
        });
        return json.toString();
    }

    private void estimation(JsonText json, Estimation estimation) {
        json.member("logLikelihood", estimation.logLikelihood());
        if (!estimation.standardErrors().isEmpty()) {
            json.objectMember("standardErrors", () -> {
                int i = 0;
                for (String name : fitted.parameters().keySet()) {
                    json.member(name, estimation.standardErrors().get(i++));
                }
            });
        }
    }

    private static void holdout(JsonText json, HoldoutTable table) {
        json.objectMember("holdout", () -> {
            json.member("actualTotal", table.actualTotal());
            json.member("predictedTotal", table.predictedTotal());
            json.member("meanAbsoluteError", table.meanAbsoluteError());
            json.member("rootMeanSquareError", table.rootMeanSquareError());
            json.listMember(
                    "rows",
                    () -> table.rows()
                            .forEach(row -> json.object(() -> {
                                json.member("repeatCount", row.repeatCount());
                                json.member("customers", row.customers());
                                json.member("actualMean", row.actualMean());
                                json.member("predictedMean", row.predictedMean());
                            })));
        });
    }

    private static String label(long repeats) {
        return repeats == HoldoutTable.MANY ? HoldoutTable.MANY + "+" : Long.toString(repeats);
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
