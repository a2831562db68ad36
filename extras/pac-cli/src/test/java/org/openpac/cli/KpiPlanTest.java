package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpac.examples.Example;
import org.openpac.json.kpi.KpiCodec;
import org.openpac.json.kpi.StoredCard;
import org.openpac.kpi.forecast.Landing;

/**
 * What {@code pac kpi FACTS --plan PLAN} makes of the facts of a plan for 2026 in euros: 5,000 € of advertising and 1,500.50 € of
 * salaries for two customers of that year, one of the year before.
 */
class KpiPlanTest {

    @TempDir
    private Path folder;

    private Path plan(Example example) throws IOException {
        return Files.write(folder.resolve("plan.json"), example.json());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private static String shown(CommandRun run) {
        return run.out().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void french_tables_are_reckoned_over_the_period_of_a_french_plan() throws IOException {
        Path costs = write("couts.csv", """
                Date;Coût HT;Catégorie;Finalité
                15/01/2026;5 000,00 €;Publicité;Acquisition
                15/02/2026;1 500,50 €;Salaires;Acquisition
                31/12/2025;9 000,00 €;Publicité;Acquisition
                """);
        Path customers = write("clients.csv", "Client depuis\n15/12/2025\n20/01/2026\n20/02/2026\n");

        CommandRun run = CommandRun.of(
                "kpi",
                costs,
                customers,
                "--plan",
                plan(Example.MINIMAL_FRENCH),
                "--as-of",
                "2026-03-31",
                "--lang",
                "fr");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(shown(run))
                .startsWith("01/01/2026 – 31/12/2026\nFaits : 3 (dépenses), 3 (clients gagnés)")
                .containsPattern("ACQ-001  Coût d’acquisition client \\(CAC\\), tous canaux +2 500 €")
                .containsPattern("ACQ-002  Coût d’acquisition client \\(CAC\\), complet +3 250 €");
    }

    @Test
    void english_tables_are_reckoned_over_the_period_of_an_english_plan() throws IOException {
        Path costs = write("costs.csv", """
                Date,Cost (excl. VAT),Category,Purpose
                2026-01-15,"5,000.00",Advertising,Acquisition
                2026-02-15,"1,500.50",Salaries,Acquisition
                2025-12-31,"9,000.00",Advertising,Acquisition
                """);
        Path customers = write("customers.csv", "Customer since\n2025-12-15\n2026-01-20\n2026-02-20\n");

        CommandRun run = CommandRun.of(
                "kpi", costs, customers, "--plan", plan(Example.MINIMAL_ENGLISH), "--as-of", "2026-03-31");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(shown(run))
                .startsWith("1 January 2026 – 31 December 2026\nFacts: 3 (spending), 3 (customers won)")
                .containsPattern("ACQ-001  Customer acquisition cost \\(CAC\\), blended +€2,500");
    }

    @Test
    void facts_as_json_are_reckoned_over_the_period_of_the_plan() throws IOException {
        Path facts = write("facts.jsonl", """
                {"type":"spend","date":"2026-01-15","amount":{"amount":123400,"currency":"EUR"},"costKind":"DIRECT","purpose":"ACQUISITION"}
                {"type":"spend","date":"2027-01-01","amount":{"amount":1,"currency":"EUR"},"costKind":"DIRECT","purpose":"ACQUISITION"}
                {"type":"customerWon","date":"2026-01-20","count":1234}
                """);

        CommandRun run = CommandRun.of(
                "kpi", facts, "--plan", plan(Example.MINIMAL_FRENCH), "--as-of", "2026-03-31", "--format", "json");

        assertThat(run.err()).isEqualTo("Facts dated after 31 March 2026, left out: 1.\n");
        assertThat(run.out())
                .startsWith(
                        "{\"formatVersion\":\"1.0\",\"language\":\"en\",\"period\":{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"},\"asOf\":\"2026-03-31\","
                                + "\"facts\":{\"SPEND\":1,\"CUSTOMER_WON\":1}")
                .contains("\"code\":\"ACQ-001\"")
                .contains("\"value\":100,\"unit\":\"EUR\",\"numerator\":123400,\"denominator\":1234");
    }

    @Test
    void a_period_that_is_asked_for_goes_before_that_of_the_plan() throws IOException {
        Path orders = write("orders.csv", "Order date,Amount (EUR)\n2026-01-10,100\n2026-02-10,300\n");

        CommandRun run = CommandRun.of(
                "kpi",
                orders,
                "--plan",
                plan(Example.MINIMAL_ENGLISH),
                "--from",
                "2026-02-01",
                "--to",
                "2026-02-28",
                "--as-of",
                "2026-03-31");

        assertThat(shown(run))
                .startsWith("1 February 2026 – 28 February 2026\n")
                .containsPattern("REV-005 .* €300");
    }

    @Test
    void a_plan_that_cannot_be_read_stops_everything() throws IOException {
        Path orders = write("orders.csv", "Order date,Amount (EUR)\n2026-01-10,100\n");
        Path broken = write("broken.json", "{");

        CommandRun run = CommandRun.of("kpi", orders, "--plan", broken);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.json");
    }

    @Test
    void the_cases_behind_a_reading_are_set_as_numbers_are() throws IOException {
        String json = new String(Example.MINIMAL_FRENCH.json(), StandardCharsets.UTF_8).strip();
        Path plan = write("measured.json", json.substring(0, json.length() - 1) + """
                , "kpis": [{"id": "taux", "name": "Taux", "unit": "PERCENT", "aggregation": "LAST"}],
                "measurements": [{"kpiId": "taux", "period": {"start": "2026-01-01", "end": "2026-01-31"},
                  "value": {"value": 8, "unit": "PERCENT"}, "sampleSize": 12345}]}
                """);

        CommandRun french = CommandRun.of("review", plan, "--as-of", "2026-03-31", "--lang", "fr");
        CommandRun english = CommandRun.of("review", plan, "--as-of", "2026-03-31");

        assertThat(french.err()).isEmpty();
        assertThat(french.out()).contains("12\u202f345").doesNotContain("12345");
        assertThat(english.out()).contains("12,345");
    }

    @Test
    void a_review_tells_one_landing_of_an_indicator() throws IOException {
        Path plan = plan(Example.CLOTHING_FRENCH);
        String out = CommandRun.of("review", plan, "--as-of", "2026-07-06", "--format", "json", "--lang", "fr")
                .out();
        String scorecard =
                out.substring(out.indexOf("\"scorecard\":") + "\"scorecard\":".length(), out.lastIndexOf('}'));
        StoredCard card = KpiCodec.standard()
                .readScorecard(scorecard.getBytes(StandardCharsets.UTF_8))
                .orThrow();

        assertThat(card.lines()).anyMatch(line -> line.method().isPresent()).allSatisfy(line -> {
            Optional<Landing> named = line.landings().stream()
                    .flatMap(outlook -> outlook.value().stream())
                    .filter(landing -> line.method().equals(Optional.of(landing.method())))
                    .findFirst();
            named.ifPresent(
                    landing -> assertThat(line.standing().landing().value().orElseThrow())
                            .isEqualByComparingTo(BigDecimal.valueOf(landing.value())));
        });
    }
}
