package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
