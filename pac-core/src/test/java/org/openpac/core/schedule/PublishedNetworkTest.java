package org.openpac.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.PublishedData;

/** The activity networks J30 and J120 of PSPLIB: R. Kolisch and A. Sprecher, European Journal of Operational Research 96 (1997). */
class PublishedNetworkTest {

    @Test
    void every_published_network_is_as_long_as_its_file_says() throws IOException {
        int compared = 0;
        try (Stream<Path> files = Files.list(PublishedData.corpus("psplib"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".sm"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                Schedule schedule = network(lines).solve().schedule().orElseThrow();
                assertThat(schedule.length()).as(file.toString()).isEqualTo(publishedLength(lines));
                assertThat(schedule.criticalPath())
                        .as(file.toString())
                        .startsWith(0)
                        .endsWith(schedule.size() - 1);
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(180);
    }

    private static long publishedLength(List<String> lines) {
        return numbers(after(lines, "PROJECT INFORMATION").get(1))[5];
    }

    /** Durations stand in the third column of the requests, successors from the fourth of the precedence relations on. */
    private static Network network(List<String> lines) {
        List<int[]> successors = rows(after(lines, "PRECEDENCE RELATIONS"), 1);
        List<int[]> requests = rows(after(lines, "REQUESTS/DURATIONS"), 2);
        assertThat(requests).hasSameSizeAs(successors);
        Network.Builder network =
                Network.builder(requests.stream().mapToInt(row -> row[2]).toArray());
        for (int[] row : successors) {
            assertThat(row).hasSize(3 + row[2]);
            IntStream.range(3, row.length).forEach(i -> network.link(row[0] - 1, row[i] - 1, LinkKind.FINISH_START, 0));
        }
        return network.build();
    }

    private static List<String> after(List<String> lines, String heading) {
        int place = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith(heading))
                .findFirst()
                .orElseThrow();
        return lines.subList(place + 1, lines.size());
    }

    private static List<int[]> rows(List<String> lines, int headings) {
        return lines.stream()
                .skip(headings)
                .takeWhile(line -> !line.startsWith("*"))
                .map(PublishedNetworkTest::numbers)
                .toList();
    }

    private static int[] numbers(String line) {
        return Stream.of(line.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
    }
}
