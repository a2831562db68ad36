package org.openpac.kpi.published;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder of published data and figures, named by the system property {@code pac.data}. */
public final class PublishedFigures {

    private PublishedFigures() {}

    /** A file of the folder as JSON; skips the test where the folder is not named, fails it where it is not there. */
    public static JsonNode json(String name) {
        return JsonMapper.shared().readTree(file(name).toFile());
    }

    /** The lines of a CSV file of the folder, without its header. */
    public static List<String[]> rows(String name) {
        try {
            return Files.readAllLines(file(name), StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Half a unit of the last digit of a figure as it was printed, and a little for the digits of a double. */
    public static Offset<Double> lastDigitOf(String printed) {
        int decimals = printed.contains(".") ? printed.length() - printed.indexOf('.') - 1 : 0;
        return Offset.offset(0.5 * Math.pow(10, -decimals) * (1 + 1e-9));
    }

    private static Path file(String name) {
        String folder = System.getProperty("pac.data", "");
        assumeFalse(folder.isEmpty(), "skipped: the property pac.data does not name the folder of published figures");
        Path file = Path.of(folder, "kpi", name);
        assertTrue(Files.isRegularFile(file), "the property pac.data names a folder without " + file);
        return file;
    }
}
