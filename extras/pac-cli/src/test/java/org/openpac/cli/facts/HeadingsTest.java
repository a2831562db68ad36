package org.openpac.cli.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.means.TaxBasis;

/** Lines of headings as sales software exports them. */
class HeadingsTest {

    private static final TableSettings NOTHING_TOLD = told(Optional.empty(), Optional.empty());

    private static TableSettings told(Optional<TableKind> kind, Optional<TaxBasis> taxBasis) {
        return new TableSettings(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                taxBasis,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 6, 30),
                90,
                Optional.empty());
    }

    private static String problem(String line, TableSettings settings) throws IOException {
        FactProblems problems = new FactProblems();
        assertThat(HeadingLine.of(line, settings, problems).columns()).isEmpty();
        return problems.first().get(0).text(Locale.ENGLISH);
    }

    private static Columns columns(String line, TableSettings settings) throws IOException {
        FactProblems problems = new FactProblems();
        Optional<Columns> columns = HeadingLine.of(line, settings, problems).columns();
        assertThat(problems.first()).isEmpty();
        return columns.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEALS|Opportunity Name,Account Name,Stage,Amount,Close Date,Created Date,Opportunity"
                        + " Owner,Probability (%),Lead Source",
                "DEALS|Nom de l’opportunité;Nom du compte;Étape;Montant;Date de clôture;Date de création;Propriétaire"
                        + " de l’opportunité;Probabilité (%)",
                "DEALS|Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Deal owner,Pipeline,Is Closed Won",
                "DEALS|Nom de la transaction,Phase de la transaction,Montant,Date de fermeture,Date de"
                        + " création,Propriétaire de la transaction",
                "DEALS|Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Status,Deal - Deal created,Deal - Won"
                        + " time,Deal - Lost time,Deal - Owner",
                "DEALS|Affaire - Titre;Affaire - Valeur;Affaire - Devise de Valeur;Affaire - Statut;Affaire - Affaire"
                        + " créée;Affaire - Affaire clôturée le;Affaire - Propriétaire",
                "DEALS|Deal Name,Amount,Stage,Closing Date,Created Time,Deal Owner,Lead Source,Probability (%)",
                "DEALS|Record Id,Deal Name,Amount,Stage,Closing Date,Created Time,Deal Owner,Account Name,Probability"
                        + " (%),Lead Source,Expected Revenue,Campaign Source",
                "DEALS|Numéro;Nom;Société;Commercial;Pipeline;Étape;Statut;Montant potentiel;Probabilité;Date de"
                        + " création;Date d'échéance;Date de clôture",
                "DEALS|Topic,Potential Customer,Est. Revenue,Actual Revenue,Est. Close Date,Actual Close"
                        + " Date,Probability,Status,Status Reason,Owner,Created On",
                "DEALS|Rubrique;Client potentiel;Revenu estimé;Revenu réel;Date de clôture estimée;Date de clôture"
                        + " réelle;Probabilité;Statut;Raison du statut;Propriétaire;Créé le",
                "DEALS|ID de fiche d'informations,Nom de la transaction,Phase de la transaction,Date de"
                        + " fermeture,Propriétaire de la transaction,Montant,Pipeline,Date de création,Probabilité de la"
                        + " transaction",
                "DEALS|CLIENT;COMMERCIAL;STATUT;MONTANT HT;DATE DE CREATION;DATE DE SIGNATURE",
                "LEADS|First Name,Last Name,Company,Lead Status,Lead Source,Created Date,Lead Owner",
                "LEADS|Prénom;Nom;Société;Statut de la piste;Origine de la piste;Date de création;Propriétaire de la"
                        + " piste",
                "LEADS|Record ID,Email,Lifecycle Stage,Original source,Create Date,Contact owner",
                "LEADS|Lead Id,Company,First Name,Last Name,Lead Source,Lead Status,Created Time,Lead Owner",
                "LEADS|Record ID,First Name,Last Name,Email,Lifecycle Stage,Lead Status,Create Date,Original Source",
                "ORDERS|N° pièce;Date pièce;Code client;Intitulé client;Montant HT;Quantité;Représentant",
                "ORDERS|Order number,Order date,Customer,Product,Quantity,Order total (EUR),Channel",
                "COSTS|Date;Coût (€);Catégorie;Canal",
                "COSTS|Day,Campaign name,Amount spent (EUR)",
                "CUSTOMERS|Nom;Client depuis;Date de résiliation;Segment;Origine",
                "CUSTOMERS|Client depuis",
                "CUSTOMERS|Company name,Became a customer date,Churn date,Original source",
            })
    void the_kind_of_a_table_is_told_by_its_headings(TableKind kind, String line) throws IOException {
        Columns columns = columns(line, NOTHING_TOLD);

        assertThat(columns.kind()).isEqualTo(kind);
        assertThat(columns.unknown()).isEmpty();
    }

    @Test
    void cells_are_parted_by_tabs_as_well() throws IOException {
        assertThat(columns("Date\tCoût\tCanal", NOTHING_TOLD).kind()).isEqualTo(TableKind.COSTS);
    }

    @Test
    void a_heading_tells_currency_and_tax() throws IOException {
        Heading amount = columns("Date de commande;Montant TTC (€)", NOTHING_TOLD)
                .find(Field.AMOUNT)
                .orElseThrow();

        assertThat(amount.taxBasis()).contains(TaxBasis.INCLUDED);
        assertThat(amount.currency())
                .hasValueSatisfying(
                        currency -> assertThat(currency.getCurrencyCode()).isEqualTo("EUR"));
    }

    @Test
    void amounts_with_and_without_tax_need_to_know_which() throws IOException {
        String line = "Date de commande;Montant HT;Montant TTC";

        assertThat(problem(line, NOTHING_TOLD)).contains("Several columns say the same", "“Montant TTC”");
        assertThat(columns(line, told(Optional.empty(), Optional.of(TaxBasis.EXCLUDED)))
                        .find(Field.AMOUNT)
                        .map(Heading::text))
                .contains("Montant HT");
    }

    @Test
    void a_table_that_may_be_two_things_needs_to_be_told_which() throws IOException {
        assertThat(problem("Date;Montant", NOTHING_TOLD)).contains("orders, costs", "--kind");
        assertThat(columns("Date;Montant", told(Optional.of(TableKind.COSTS), Optional.empty()))
                        .kind())
                .isEqualTo(TableKind.COSTS);
    }

    @Test
    void headings_that_are_not_understood_are_named_with_the_nearest_known() throws IOException {
        assertThat(problem("Order dat,Amount", NOTHING_TOLD))
                .startsWith("1: ")
                .contains("“Order dat” → “order date”", "orders (date)")
                .doesNotContain("“Amount” →");
        assertThat(problem("Colour", NOTHING_TOLD)).contains("fit no kind", "Found: “Colour”.");
    }

    @Test
    void a_line_without_headings_is_told() throws IOException {
        assertThat(problem("", NOTHING_TOLD)).isEqualTo("1: The first line has no headings.");
        assertThat(problem("\"Order date", NOTHING_TOLD)).startsWith("1: A quotation mark");
    }

    @Test
    void headings_may_be_quoted_with_any_delimiter_in_them() throws IOException {
        for (char delimiter : new char[] {',', ';', '\t'}) {
            String line =
                    String.join(String.valueOf(delimiter), "\"Order date\"", "\"Amount (EUR)\"", "\"Notes, a; b\t\"");

            Columns columns = columns(line, NOTHING_TOLD);
            assertThat(columns.kind()).isEqualTo(TableKind.ORDERS);
            assertThat(columns.size()).isEqualTo(3);
        }
    }

    @Test
    void a_heading_that_comes_twice_is_refused() throws IOException {
        assertThat(problem("Order date,Amount,Amount", NOTHING_TOLD)).contains("1:3: “Amount”");
    }

    @Test
    void every_known_heading_means_one_thing_to_tables_of_its_kind() {
        for (TableKind kind : TableKind.values()) {
            for (Field field : Field.values()) {
                for (String heading : Dictionary.headings(kind, field)) {
                    boolean isOverridden = Dictionary.field(kind, Folded.of(heading))
                            .filter(field::equals)
                            .isEmpty();
                    assertThat(isOverridden)
                            .as("%s %s %s", kind, field, heading)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_word_means_one_thing() {
        for (String group :
                Set.of("STATUS", "STAGE", "LEAD_STAGE", "ORIGIN", "CATEGORY", "COST_KIND", "PURPOSE", "TRUTH")) {
            Dictionary.meanings(group)
                    .forEach((meaning, words) ->
                            words.forEach(word -> assertThat(Dictionary.meaning(group, Folded.of(word)))
                                    .as(group + " " + word)
                                    .contains(meaning)));
        }
    }
}
