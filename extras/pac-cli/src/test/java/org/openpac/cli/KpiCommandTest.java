package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpac.examples.Example;

class KpiCommandTest {

    @TempDir
    private Path folder;

    private Path costs;
    private Path customers;
    private Path deals;

    @BeforeEach
    void write_exports() throws IOException {
        costs = write("couts.csv", """
            \ufeffDate;Coût HT;Catégorie
            2026-01-15;5000;Publicité
            2026-02-15;1 500,50 €;Salaires
            """);
        customers = write("clients.csv", """
            Client depuis,Date de départ,Source
            2025-01-15,,Web
            2025-03-15,2026-02-10,Parrainage
            2026-01-20,,Google Ads
            2026-02-20,,
            """);
        deals = write("deals.csv", """
            Deal Name,Amount,Stage,Closing Date,Created Time,Deal Owner,Probability (%)
            Alpha,"1,000.50",Closed Won,3/31/2026,2/1/2026 10:15 AM,Ann,100
            Beta,2000,Closed Lost,3/15/2026,2/1/2026,Ann,0
            Gamma,500,Negotiation,9/1/2026,3/3/2026,Bob,60
            """);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private CommandRun firstQuarter(String language) {
        return CommandRun.of(
                "kpi",
                costs,
                customers,
                "--purpose",
                "acquisition",
                "--currency",
                "EUR",
                "--from",
                "2026-01-01",
                "--to",
                "2026-03-31",
                "--as-of",
                "2026-03-31",
                "--lang",
                language);
    }

    private static String shown(CommandRun run) {
        return run.out().replace('\u00a0', '~').replace('\u202f', '^');
    }

    // 5,000 € of advertising and 1,500.50 € of salaries won 2 customers, one of them by advertising; of 2 customers at
    // the
    // start of three months 1 left, and after four such periods 1 − 0.5^4 = 93.8 % would have. Of six customer-months
    // one
    // ended with a departure.
    @Test
    void indicators_are_told_in_french() {
        CommandRun run = firstQuarter("fr");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(shown(run))
                .startsWith("""
                    01/01/2026 – 31/03/2026
                    Faits~: 2 (dépenses), 4 (clients gagnés), 1 (clients perdus), 2 (clients en début de période)

                    ACQUISITION
                      Code     Indicateur                                                      Valeur  Faits  Intervalle à 95~%  Remarques
                      ───────  ─────────────────────────────────────────────────────────────  ───────  ─────  ─────────────────  ───────────────────────────
                      ACQ-001  Coût d’acquisition client (CAC), tous canaux                   2^500~€      3  –                  coûts indirects non comptés
                      ACQ-002  Coût d’acquisition client (CAC), complet                       3^250~€      4  –
                      ACQ-004  Coût d’acquisition client (CAC), canaux payants                5^000~€      2  –
                    """)
                .contains("""
                    RÉTENTION
                      Code     Indicateur                             Valeur  Faits  Intervalle à 95~%  Remarques
                      ───────  ─────────────────────────────────────  ──────  ─────  ─────────────────  ────────────────────────────────────
                      RET-001  Taux d’attrition (churn)                 50~%      3  9,5~% – 90,5~%     petit échantillon
                      RET-002  Taux de rétention                        50~%      3  9,5~% – 90,5~%     petit échantillon
                      RET-008  Taux d’attrition annuel                93,8~%      3  –                  tous les clients supposés semblables
                      RET-009  Croissance du portefeuille de clients    50~%      5  –
                      RET-010  Durée moyenne de la relation client    6~mois      3  –                  tous les clients supposés semblables
                    """)
                .containsPattern("\n\nSans valeur \\(montrés par --all\\)~: [0-9]+\n$");
    }

    @Test
    void indicators_are_told_in_english() {
        CommandRun run = firstQuarter("en");

        assertThat(run.exit()).isZero();
        assertThat(shown(run)).startsWith("""
            1 January 2026 – 31 March 2026
            Facts: 2 (spending), 4 (customers won), 1 (customers lost), 2 (customers at the start of a period)

            ACQUISITION
              Code     Indicator                                             Value  Facts  95 % interval  Remarks
              ───────  ───────────────────────────────────────────────────  ──────  ─────  ─────────────  ──────────────────────
              ACQ-001  Customer acquisition cost (CAC), blended             €2,500      3  –              indirect cost left out
            """).contains("RET-008  Annual churn                  93.8%");
    }

    @Test
    void french_output_is_set_as_french_is() {
        String out = CommandRun.of("kpi", deals, "--currency", "EUR", "--as-of", "2026-06-30", "--all", "--lang", "fr")
                .out();

        assertThat(out)
                .doesNotContain("'")
                .doesNotContainPattern("[^\u00a0\u202f][;!?»€]")
                .doesNotContainPattern("[^\u00a0]:");
    }

    @Test
    void programs_get_unrounded_numbers_and_reasons_when_asked() {
        CommandRun run = CommandRun.of("kpi", deals, "--currency", "USD", "--as-of", "2026-06-30", "--format", "json");
        CommandRun all =
                CommandRun.of("kpi", deals, "--currency", "USD", "--as-of", "2026-06-30", "--format", "json", "--all");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(
                        "{\"formatVersion\":\"1.0\",\"language\":\"en\",\"asOf\":\"2026-06-30\",\"facts\":{\"DEAL\":3},\"indicators\":[")
                .contains("\"code\":\"SAL-003\",\"name\":\"Average sale value\",\"value\":1000.5,\"unit\":\"USD\"")
                .contains("\"code\":\"SAL-009\",\"name\":\"Weighted pipeline\",\"value\":300,")
                .doesNotContain("undefined");
        assertThat(all.out()).contains("\"undefined\":\"NO_DATA\"", "\"detail\":\"There is nothing");
    }

    @Test
    void any_order_of_rows_and_any_split_into_files_gives_the_same() throws IOException {
        String head = "Date de commande;Montant HT (€);Quantité;Produit\n";
        String[] rows = {
            "14/01/2026;1.200,50;2;A\n", "15/01/2026;99,99;1;B\n", "03/02/2026;-99,99;-1;B\n", "28/02/2026;0,01;3;C\n"
        };
        Path whole = write("whole.csv", head + String.join("", rows));
        Path turned = write("turned.csv", head + rows[3] + rows[1] + rows[0] + rows[2]);
        Path first = write("first.csv", head + rows[0] + rows[3]);
        Path second = write("second.csv", head + rows[2] + "\n" + rows[1]);

        CommandRun expected = CommandRun.of("kpi", whole, "--as-of", "2026-06-30", "--dates", "dmy");
        assertThat(expected.exit()).isZero();
        assertThat(CommandRun.of("kpi", turned, "--as-of", "2026-06-30", "--dates", "dmy"))
                .isEqualTo(expected);
        assertThat(CommandRun.of("kpi", second, first, "--as-of", "2026-06-30", "--dates", "dmy"))
                .isEqualTo(expected);
    }

    @Test
    void what_is_ambiguous_is_decided_by_the_rest_of_the_file() throws IOException {
        Path french = write("french.csv", "Date de commande;Montant (€)\n03/04/2026;1.234\n31/12/2026;0,50\n");
        Path english = write("english.csv", "Order date,Amount (EUR)\n03/04/2026,1.23\n12/31/2026,0.50\n");

        assertThat(CommandRun.of(
                                "kpi",
                                french,
                                "--format",
                                "json",
                                "--as-of",
                                "2026-12-31",
                                "--from",
                                "2026-04-03",
                                "--to",
                                "2026-04-03")
                        .out())
                .contains("\"code\":\"REV-005\",\"name\":\"Average basket\",\"value\":1234,");
        assertThat(CommandRun.of(
                                "kpi",
                                english,
                                "--format",
                                "json",
                                "--as-of",
                                "2026-12-31",
                                "--from",
                                "2026-03-04",
                                "--to",
                                "2026-03-04")
                        .out())
                .contains("\"code\":\"REV-005\",\"name\":\"Average basket\",\"value\":1.23,");
    }

    @Test
    void a_plan_gives_period_currency_and_names() throws IOException {
        Path plan = Files.write(folder.resolve("plan.json"), Example.SOFTWARE_FRENCH.json());
        Path file = write("deals2.csv", """
            Montant;Statut;Date de création;Date de clôture;Commercial
            1000;Gagnée;2026-01-02;2026-02-03;Nobody the plan knows
            """);

        CommandRun run = CommandRun.of("kpi", file, "--plan", plan, "--as-of", "2026-06-30", "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(
                        "{\"formatVersion\":\"1.0\",\"language\":\"en\",\"period\":{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"}")
                .contains("\"EUR\"");
        assertThat(run.err()).contains("Not in the plan, person: “Nobody the plan knows”.");
    }

    @Test
    void columns_that_are_not_read_are_told() throws IOException {
        Path file = write("orders.csv", "Order date,Amount (EUR),Favourite colour\n2026-01-01,1,blue\n");

        CommandRun run = CommandRun.of("kpi", file, "--as-of", "2026-06-30");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo(file + ":1: Columns that are not read: “Favourite colour”.\n");
    }
}
