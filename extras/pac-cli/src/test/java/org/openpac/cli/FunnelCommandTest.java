package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunnelCommandTest {

    private static final String EVENTS = """
            lead,event,date,channel
            1,visit,2026-03-02 09:00,web
            1,order,2026-03-03 09:00,web
            2,visit,2026-03-02T10:00:30,fair
            2,order,2026-05-02,fair
            3,visit,02/03/2026,
            """;

    @TempDir
    private Path folder;

    @Test
    void a_program_gets_unrounded_counts_rates_and_times() throws IOException {
        CommandRun run =
                CommandRun.of("funnel", file(EVENTS), "--steps", "visit, order", "--window", "30", "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"steps\":[\"visit\",\"order\"],\"order\":\"IN_ORDER\",\"windowDays\":30,")
                .contains("{\"step\":\"visit\",\"reached\":3,", "{\"step\":\"order\",\"reached\":1,")
                .contains("\"medianSecondsSincePrevious\":86400,\"medianSecondsSinceFirst\":86400");
    }

    @Test
    void each_segment_has_its_table() throws IOException {
        Path file = file(EVENTS);
        CommandRun text = CommandRun.of("funnel", file, "--steps", "visit,order", "--by-segment", "--lang", "fr");
        CommandRun json = CommandRun.of("funnel", file, "--steps", "visit,order", "--by-segment", "--format", "json");

        assertThat(text.out())
                .startsWith("visit > order, dans l’ordre\n")
                .contains("\nfair\n", "\nweb\n", "\nsans segment\n");
        assertThat(json.out()).contains("\"segments\":[{\"segment\":\"fair\",\"counts\":", "{\"segment\":\"web\"");
    }

    @Test
    void steps_in_any_order_go_by_number() throws IOException {
        CommandRun run = CommandRun.of(
                "funnel", file(EVENTS), "--steps", "order,visit", "--order", "any_order", "--format", "json");

        assertThat(run.out()).contains("{\"step\":\"1\",\"reached\":3,", "{\"step\":\"2\",\"reached\":2,");
    }

    @Test
    void columns_may_have_names_of_their_own() throws IOException {
        Path file = file("who;what;when;place\na;x;2026-03-02;here\n");
        CommandRun run = CommandRun.of(
                "funnel",
                file,
                "--steps",
                "x",
                "--subject",
                "who",
                "--event",
                "What",
                "--time",
                "when",
                "--segment",
                "place",
                "--by-segment");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\nhere\n");
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line() throws IOException {
        assertRefused(
                "lead,event,date\n1,visit,soon\n2,,2026-03-02\n", "a.csv:2: not a date: soon", "a.csv:3: too few");
        assertRefused("lead,date\n1,2026-03-02\n", "no such column: etape, evenement, event, stage, step");
        assertRefused("", "a.csv:1: the file is empty");
        assertRefused("lead,event,date\n\"1,visit,2026-03-02\n", "not a table");
        assertThat(CommandRun.of("funnel", folder.resolve("none.csv"), "--steps", "a")
                        .err())
                .contains("none.csv: no such file");
    }

    @Test
    void what_is_no_funnel_is_refused() throws IOException {
        Path file = file(EVENTS);
        assertThat(CommandRun.of("funnel", file, "--steps", "a,a").exit()).isEqualTo(2);
        assertThat(CommandRun.of("funnel", file, "--steps", "a, ").exit()).isEqualTo(2);
        assertThat(CommandRun.of("funnel", file, "--steps", "a", "--window", "-1")
                        .err())
                .contains("--window from 0");
        assertThat(CommandRun.of("funnel", file).exit()).isEqualTo(2);
    }

    private void assertRefused(String content, String... complaints) throws IOException {
        CommandRun run = CommandRun.of("funnel", file(content), "--steps", "visit");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(complaints);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), content);
    }
}
