package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClvCommandTest {

    @TempDir
    private Path folder;

    /** Fader, Hardie & Lee 2005; Batislam & others 2007 as BTYDplus fits it; BG/BB has no published fit to weeks. */
    @ParameterizedTest
    @CsvSource({
        "bg-nbd, BG/NBD, 0.2426, 1653.4087",
        "mbg-nbd, MBG/NBD, 0.5248, 1576.7283",
        "pareto-nbd, Pareto/NBD, 0.5533, 1665.5131",
        "bg-bb, BG/BB, alpha, expected"
    })
    void every_model_is_fitted_and_compared_with_the_holdout(String option, String name, String first, String total) {
        CommandRun run = CommandRun.of(
                "clv", cdnow(), "--calibration-end", "1997-09-30", "--holdout-end", "1998-06-30", "--model", option);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith(name + ", weekly").contains(first, total, "Bought since by all");
        assertThat(run.err()).isEmpty();
    }

    /** One customer of the sample: 29 repeat purchases, 19.596 expected in 39 weeks, worth 690.24 in margin at 15 % a year. */
    @Test
    void customers_are_valued_and_written_one_a_line() throws IOException {
        Path target = folder.resolve("customers.csv");
        CommandRun run = CommandRun.of(
                "clv",
                cdnow(),
                "--calibration-end",
                "1997-09-30",
                "--model",
                "pareto-nbd",
                "--currency",
                "USD",
                "--discount",
                "0.15",
                "--margin",
                "0.3",
                "--customers-to",
                target.toString());
        assertThat(run.exit()).isZero();
        List<String> lines = Files.readAllLines(target);
        assertThat(lines).hasSize(2_358);
        assertThat(lines.get(0))
                .isEqualTo("customer,repeat_count,probability_alive,expected_52_weeks,holdout_count,value");
        String[] best = lines.stream()
                .filter(line -> line.startsWith("01760,"))
                .findFirst()
                .orElseThrow()
                .split(",");
        assertThat(best[1]).isEqualTo("29");
        assertThat(Double.parseDouble(best[2])).isBetween(0.996, 0.997);
        assertThat(Double.parseDouble(best[5])).isBetween(685.0, 695.0);
    }

    @Test
    void what_cannot_be_done_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "customer,date,amount\nA,2026-02-01,ten\n");
        assertThat(CommandRun.of("clv", file, "--calibration-end", "2026-06-30", "--model", "best")
                        .err())
                .contains("bg-nbd, mbg-nbd, pareto-nbd, bg-bb");
        CommandRun noAmount = CommandRun.of("clv", file, "--calibration-end", "2026-06-30", "--currency", "EUR");
        assertThat(noAmount.exit()).isEqualTo(2);
        assertThat(noAmount.err()).contains("a.csv:2: not an amount");
        assertThat(CommandRun.of("clv", file, "--calibration-end", "2026-06-30", "--holdout-end", "2026-06-30")
                        .exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("clv", file, "--calibration-end", "2026-06-30", "--discount", "0")
                        .exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("clv", file, "--calibration-end", "2026-06-30", "--model", "bg-bb")
                        .out())
                .contains("No customer came back (customers: 1)");
    }

    /** Past the first lines, too, and without a word about the library that reads them. */
    @Test
    void what_is_no_table_is_told() throws IOException {
        Path open = Files.writeString(folder.resolve("open.csv"), "customer,date\n\"Ada,2026-01-01\n");
        CommandRun unclosed = CommandRun.of("clv", open, "--calibration-end", "2026-09-30");
        assertThat(unclosed.exit()).isEqualTo(2);
        assertThat(unclosed.err())
                .startsWith(open + ":0: not a table of comma-separated values: ")
                .doesNotContain("Exception", "apache");
        String lines = "customer,date\n" + "Ada,2026-01-01\n".repeat(10_000) + "Zo\u00eb,2026-01-01\n";
        Path late = Files.write(folder.resolve("late.csv"), lines.getBytes(StandardCharsets.ISO_8859_1));
        CommandRun latin = CommandRun.of("clv", late, "--calibration-end", "2026-09-30");
        assertThat(latin.exit()).isEqualTo(2);
        assertThat(latin.err()).isEqualTo(late + ":0: not UTF-8\n");
    }

    /** Nobody came back, all left at once, or nobody left; all amounts alike, of nothing or given back. */
    @ParameterizedTest
    @CsvSource({"1, 1, 10", "2, 0, 10", "150, 1, 10", "9, 7, 0", "9, 7, -5", "30, 1, 500000000000"})
    void customers_who_do_not_differ_get_an_answer_without_what_is_no_number(int days, int gap, String spend)
            throws IOException {
        StringBuilder log = new StringBuilder("customer,date,spend\n");
        for (int customer = 0; customer < 20; customer++) {
            for (int i = 0; i < days; i++) {
                log.append(customer)
                        .append(',')
                        .append(LocalDate.of(2026, 1, 1).plusDays((long) i * gap))
                        .append(',')
                        .append(i == 0 ? "10" : spend)
                        .append('\n');
            }
        }
        Path file = Files.writeString(folder.resolve("alike.csv"), log);
        for (String model : new String[] {"bg-nbd", "mbg-nbd", "pareto-nbd", "bg-bb"}) {
            Path target = folder.resolve(model + days + ".csv");
            CommandRun run = CommandRun.of(
                    "clv",
                    file,
                    "--calibration-end",
                    "2026-05-30",
                    "--holdout-end",
                    "2026-06-30",
                    "--currency",
                    "EUR",
                    "--model",
                    model,
                    "--customers-to",
                    target.toString());
            assertThat(run.exit()).isZero();
            assertThat(run.out() + run.err()).doesNotContain("NaN", "Infinity", "Exception");
            if (Files.exists(target)) {
                assertThat(Files.readString(target)).doesNotContain("NaN", "Infinity");
            }
        }
    }

    @Test
    void long_work_is_announced_apart_from_the_result() throws IOException {
        StringBuilder log = new StringBuilder("customer,date\n");
        for (int i = 0; i < 100_000; i++) {
            log.append(i % 9_000)
                    .append(",2026-0")
                    .append(1 + i % 9 * i % 9)
                    .append("-1")
                    .append(i % 7)
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("long.csv"), log);
        CommandRun run = CommandRun.of("clv", file, "--calibration-end", "2026-09-30", "--format", "json");
        assertThat(run.err()).isEqualTo("fitting, purchases: 100000\n");
        assertThat(run.out()).startsWith("{").contains("\"model\":\"BG/NBD\"");
    }

    private static Path cdnow() {
        String data = System.getProperty("pac.data", "");
        assumeFalse(data.isEmpty(), "pac.data is not set: the published figures are not compared");
        return Path.of(data).resolve("kpi/cdnow_sample.csv");
    }
}
