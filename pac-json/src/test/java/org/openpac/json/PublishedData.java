package org.openpac.json;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of published test suites; tests that need them are skipped where no folder is named. */
public final class PublishedData {

    private PublishedData() {}

    /** The folder of that name among the published data. */
    public static Path folder(String name) {
        String root = System.getProperty("pac.data", "");
        assumeFalse(root.isEmpty(), "no folder of published data is named by -Dpac.data");
        Path folder = Path.of(root, name);
        assertTrue(Files.isDirectory(folder), () -> "published data must be in " + folder);
        return folder;
    }
}
