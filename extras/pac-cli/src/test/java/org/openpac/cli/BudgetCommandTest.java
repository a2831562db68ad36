package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.examples.Example;
import org.openpac.json.PacJson;

class BudgetCommandTest {

    @TempDir
    private Path folder;

    private Path plan;

    /** With square roots between no bounds, 160 and 40 bring the root of 200 · 2000. */
    @BeforeEach
    void write_a_plan() throws IOException {
        SalesActionPlan two = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .budget(Budget.builder()
                        .total(Money.of(300, "EUR"))
                        .addLines(
                                line("fair", 400).withLabel("Salon"),
                                line("mail", 200),
                                line("rent", 1).withFixed(true))
                        .build())
                .build();
        plan = Files.write(folder.resolve("plan.json"), PacJson.write(two));
    }

    private static BudgetLine line(String id, long expected) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(100, "EUR"))
                .expectedReturn(Money.of(expected, "EUR"))
                .lowest(Money.of(0, "EUR"))
                .highest(Money.of(1_000, "EUR"))
                .build();
    }

    @Test
    void the_advice_tells_the_gain_the_moves_and_what_stays() {
        CommandRun run = CommandRun.of("budget", plan);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "Another split of €200 would bring 5.4% more (margin before the expense): €632.46 instead of €600.\n")
                .contains(
                        "“Salon”: from €100 to €160;",
                        "mail: from €100 to €40;",
                        "rent: keeps €100: fixed by the plan.");
    }

    @Test
    void the_advice_reads_in_french() {
        assertThat(CommandRun.of("budget", plan, "--lang", "fr").out())
                .startsWith("Une autre répartition de 200\u00a0€ rapporterait 5,4")
                .contains("montant fixe selon le plan", "élasticité supposée");
    }

    @Test
    void programs_get_unrounded_numbers() {
        CommandRun run = CommandRun.of("budget", plan, "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(
                        "{\"measure\":{\"kind\":\"MARGIN\",\"unit\":\"EUR\"},\"budget\":{\"amount\":200.00,\"currency\":\"EUR\"}")
                .contains(
                        "\"presentResult\":600.0,\"result\":632.455532033",
                        "\"multiplier\":1.5811388",
                        "\"unevenness\":2.0")
                .contains("\"id\":\"fair\",\"label\":\"Salon\",\"ground\":\"ASSUMED\"", "\"presentMarginal\":2.0")
                .contains(
                        "\"kept\":[{\"id\":\"rent\",\"amount\":{\"amount\":100.00,\"currency\":\"EUR\"},\"reason\":\"FIXED\"}]");
    }

    @Test
    void a_plan_without_a_budget_is_told_so() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{\"formatVersion\": \"1.0\", \"id\": \"p\"}");

        assertThat(CommandRun.of("budget", empty).out())
                .isEqualTo("Nothing can be advised: the budget has no lines.\n");
        assertThat(CommandRun.of("budget", empty, "--format", "json").out())
                .isEqualTo("{\"undefined\":\"NO_LINES\",\"lines\":[],\"kept\":[]}\n");
    }

    @Test
    void every_example_gets_an_answer_in_both_languages() throws IOException {
        for (Example example : Example.values()) {
            Path file = Files.write(folder.resolve(example.name() + ".json"), example.json());
            for (String language : new String[] {"en", "fr"}) {
                CommandRun run = CommandRun.of("budget", file, "--lang", language);
                assertThat(run.exit()).as("%s", example).isZero();
                assertThat(run.out()).isNotBlank().doesNotContain("{", "NaN");
            }
        }
    }

    @Test
    void a_file_that_is_no_plan_is_refused() throws IOException {
        CommandRun run = CommandRun.of("budget", Files.writeString(folder.resolve("bad.json"), "[]"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }
}
