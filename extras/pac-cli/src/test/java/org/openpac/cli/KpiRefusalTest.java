package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code pac kpi} does not understand, it refuses. */
class KpiRefusalTest {

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    @Test
    void every_cell_that_is_not_understood_is_told_and_nothing_is_computed() throws IOException {
        Path file = write("orders.csv", """
            Order date,Amount,Quantity,Channel
            01/02/2026,1.234,1,Web
            2026-02-30,12 34,one,Web
            2026-02-03,100 £,-2,Web
            2026-02-04,$5,1
            2026-02-05,,1,Web
            """);

        CommandRun run = CommandRun.of("kpi", file, "--currency", "EUR");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(line -> line.replace(file.toString(), "f")))
                .containsExactly(
                        "f:2:1: “Order date”: “01/02/2026” can be two days; no other date of the file tells which, so"
                                + " say it with --dates dmy or --dates mdy.",
                        "f:2:2: “Amount”: “1.234” can be two numbers; no other number of the file tells which, so say"
                                + " it with --decimal comma or --decimal point.",
                        "f:3:1: “Order date”: “2026-02-30” is no date.",
                        "f:3:2: “Amount”: “12 34” is no number.",
                        "f:3:3: “Quantity”: “one” is no number.",
                        "f:4:3: “Quantity”: “-2” is no number of things.",
                        "f:5: Cells in the row: 3; headings: 4.",
                        "f:6:2: “Amount”: The cell is blank.",
                        "Nothing was computed.");
    }

    @Test
    void problems_are_told_up_to_a_limit_and_counted() throws IOException {
        Path file = write("orders.csv", "Order date,Amount\n" + "2026-01-01,x\n".repeat(40));

        assertThat(CommandRun.of("kpi", file).err().lines()).hasSize(27).contains(file + ": and 15 more");
    }

    @Test
    void another_encoding_or_a_stray_quotation_mark_is_refused() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.csv"),
                "Date de commande;Montant\n2026-01-01;1\né".getBytes(StandardCharsets.ISO_8859_1));
        Path quoted = write("quoted.csv", "Order date,Amount\n2026-01-01,1\n2026-01-02,\"2\n");
        Path heading = write("heading.csv", "\"Order date\"x,\"Amount\"\n2026-01-01,1\n");

        assertThat(CommandRun.of("kpi", heading).err()).contains("heading.csv:1: A quotation mark");
        assertThat(CommandRun.of("kpi", latin).err()).contains("latin.csv:3: Byte 1 of the line, 0xE9, is not UTF-8");
        assertThat(CommandRun.of("kpi", quoted, "--lang", "fr").err()).contains("quoted.csv:3: Un guillemet");
    }

    @Test
    void costs_must_say_what_they_are_for() throws IOException {
        Path file = write("costs.csv", "Date,Cost (EUR)\n2026-01-01,1\n");

        assertThat(CommandRun.of("kpi", file, "--purpose", "acquisition").err()).contains("--cost-kind");
        assertThat(CommandRun.of("kpi", file, "--cost-kind", "direct").err()).contains("--purpose");
        assertThat(CommandRun.of("kpi", file, "--cost-kind", "direct", "--purpose", "acquisition")
                        .exit())
                .isZero();
    }

    @Test
    void the_end_of_a_deal_is_not_guessed() throws IOException {
        String head = "Amount (EUR),Stage,Created Date,Close Date\n";
        Path odd = write("odd.csv", head + "1,Closed - No decision,2026-01-01,2026-01-31\n");
        Path status =
                write("status.csv", "Amount (EUR),Status,Created Date,Close Date\n1,Wonn,2026-01-01,2026-01-31\n");

        assertThat(CommandRun.of("kpi", odd).err()).contains("“Closed - No decision” seems to be the end of a deal");
        assertThat(CommandRun.of("kpi", status).err())
                .contains("“Wonn” is not understood; the nearest known word is “won”");
    }

    @Test
    void amounts_need_a_currency_and_no_second_one() throws IOException {
        Path none = write("none.csv", "Order date,Amount\n2026-01-01,12.5\n");
        Path dollar = write("dollar.csv", "Order date,Amount\n2026-01-01,$12.50\n");
        Path other = write("other.csv", "Order date,Amount (EUR)\n2026-01-01,$12.50\n");
        Path yen = write("yen.csv", "Order date,Amount,Currency\n2026-01-01,12.50,JPY\n");

        assertThat(CommandRun.of("kpi", none).err()).contains("“12.5” has no currency");
        assertThat(CommandRun.of("kpi", dollar).err()).contains("which currency is meant is not clear");
        assertThat(CommandRun.of("kpi", dollar, "--currency", "CAD").exit()).isZero();
        assertThat(CommandRun.of("kpi", other).err()).contains("which currency is meant is not clear");
        assertThat(CommandRun.of("kpi", yen).err()).contains("more decimals than the currency");
    }

    @Test
    void a_period_a_file_or_an_option_that_is_none_is_refused() throws IOException {
        Path deals = write("orders.csv", "Order date,Amount (EUR)\n2026-01-01,1\n");
        assertThat(CommandRun.of("kpi", deals, "--from", "2026-01-01").exit()).isEqualTo(2);
        assertThat(CommandRun.of("kpi", deals, "--from", "2026-02-01", "--to", "2026-01-01")
                        .exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("kpi", folder.resolve("nowhere.csv")).err()).contains("no such file");
        assertThat(CommandRun.of("kpi", deals, "--currency", "eur").exit()).isEqualTo(2);
        assertThat(CommandRun.of("kpi").exit()).isEqualTo(2);
    }
}
