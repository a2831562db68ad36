package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.value.DateRange;
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

    /** Twelve Aprils of thirty days, for thirty days: 40 and 20 times the root of what was spent; 144 and 36 are best. */
    @Test
    void curves_are_fitted_to_what_actions_cost_and_brought() throws IOException {
        StringBuilder costs = new StringBuilder("Date,Campaign,Cost kind,Purpose,Cost\n");
        StringBuilder orders = new StringBuilder("Order date,Campaign,Order total,Margin\n");
        for (int i = 1; i <= 12; i++) {
            String day = 2012 + i + "-04-15";
            costs.append(day + ",Salon,direct,acquisition," + i * i + ".00\n");
            costs.append(day + ",Mail,direct,acquisition," + i * i + ".00\n");
            orders.append(day + ",Salon,9999.00," + 40 * i + ".00\n");
            orders.append(day + ",Mail,9999.00," + 20 * i + ".00\n");
        }
        SalesActionPlan april = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .currency(Currency.getInstance("EUR"))
                .period(DateRange.of("2026-04-01", "2026-04-30"))
                .addTactics(tactic("t", "Salon"), tactic("u", "Mail"))
                .budget(Budget.builder()
                        .addLines(
                                paying("fair", "t"),
                                paying("mail", "u"),
                                line("rent", 1).withFixed(true))
                        .build())
                .build();
        Path file = Files.write(folder.resolve("april.json"), PacJson.write(april));
        Path spent = Files.writeString(folder.resolve("costs.csv"), costs);
        Path earned = Files.writeString(folder.resolve("orders.csv"), orders);
        Object[] arguments = {"budget", file, "--facts", spent, "--facts", earned, "--as-of", "2025-12-31"};
        CommandRun run = CommandRun.of(arguments);
        CommandRun json = CommandRun.of(Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                .toArray());

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("fair: from €90 to €144;", "mail: from €90 to €36;", "(curve fitted to the past)")
                .contains("Whole months read from the facts: 133.\n")
                .endsWith("rent: no past can be drawn from the facts: names no action.\n");
        assertThat(json.out())
                .contains("\"past\":{\"firstMonth\":\"2013-04\",\"months\":133,\"lines\":[{\"id\":\"fair\",\"points\":["
                        + "{\"spend\":1.0,\"result\":40.0}")
                .contains("\"undrawn\":[{\"id\":\"rent\",\"reason\":\"NO_ACTION\"}]");
    }

    private static Tactic tactic(String id, String title) {
        return Tactic.builder()
                .id(Id.of(id))
                .title(title)
                .family(TacticFamily.PROSPECTING)
                .build();
    }

    private static BudgetLine paying(String id, String tactic) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(90, "EUR"))
                .tacticId(Id.of(tactic))
                .build();
    }

    @Test
    void facts_that_cannot_be_read_are_no_past() throws IOException {
        Path bad = Files.writeString(folder.resolve("costs.csv"), "Date,Cost\n2025-04-15,much\n");
        CommandRun run = CommandRun.of("budget", plan, "--facts", bad);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("costs.csv:2:", "much", "Nothing was computed.");
    }

    @Test
    void a_file_that_is_no_plan_is_refused() throws IOException {
        CommandRun run = CommandRun.of("budget", Files.writeString(folder.resolve("bad.json"), "[]"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }
}
