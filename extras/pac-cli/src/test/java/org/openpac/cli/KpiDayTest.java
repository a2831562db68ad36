package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code pac kpi FACTS --as-of DAY} makes of facts dated after the day. */
class KpiDayTest {

    @TempDir
    private Path folder;

    private Path facts;

    @BeforeEach
    void write_facts() throws IOException {
        facts = Files.writeString(folder.resolve("facts.jsonl"), """
                {"type":"spend","date":"2026-03-31","amount":{"amount":600,"currency":"EUR"},"costKind":"DIRECT","purpose":"ACQUISITION"}
                {"type":"spend","date":"2026-04-01","amount":{"amount":300,"currency":"EUR"},"costKind":"DIRECT","purpose":"ACQUISITION"}
                {"type":"customerWon","date":"2026-01-20","count":2}
                {"type":"customerWon","date":"2026-05-01","count":1}
                {"type":"plannedSpend","date":"2026-04-01","lastDay":"2026-12-31","amount":{"amount":2400,"currency":"EUR"}}
                {"type":"plannedAction","date":"2026-02-01","doneOn":"2026-02-01"}
                {"type":"plannedAction","date":"2026-03-01","doneOn":"2026-04-01"}
                {"type":"plannedAction","date":"2026-04-01","doneOn":"2026-03-01"}
                """, StandardCharsets.UTF_8);
    }

    private String values(String day) {
        return CommandRun.of("kpi", facts, "--as-of", day, "--format", "json").out();
    }

    private static String value(String code, int value) {
        return "\"code\":\"" + code + "\"[^}]*?\"value\":" + value + ",";
    }

    /** 600 € for 2 customers; of 2,400 € to be spent a quarter is; of two actions due one is done, the other will be. */
    @Test
    void on_a_day_what_is_dated_after_it_has_not_happened() {
        assertThat(values("2026-03-31"))
                .containsPattern(value("ACQ-001", 300))
                .containsPattern(value("EXE-003", 25))
                .containsPattern(value("EXE-002", 50));
    }

    /** 900 € for 3 customers; 37.5 % of the 2,400; all three actions are done. */
    @Test
    void later_it_has() {
        assertThat(values("2026-05-01"))
                .containsPattern(value("ACQ-001", 300))
                .contains("\"value\":37.5,")
                .containsPattern(value("EXE-002", 100));
    }

    @Test
    void how_many_are_left_out_is_told_in_the_readers_language() {
        CommandRun eve = CommandRun.of("kpi", facts, "--as-of", "2026-04-30", "--lang", "fr");

        assertThat(CommandRun.of("kpi", facts, "--as-of", "2026-03-31").err())
                .isEqualTo("Facts dated after 31 March 2026, left out: 3.\n");
        assertThat(eve.exit()).isZero();
        assertThat(eve.err()).isEqualTo("Faits postérieurs au 30/04/2026, laissés de côté\u00a0: 1.\n");
        assertThat(CommandRun.of("kpi", facts, "--as-of", "2026-05-01").err()).isEmpty();
    }
}
