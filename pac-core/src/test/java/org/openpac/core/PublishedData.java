package org.openpac.core;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;

/** Published data that the tests compare with, in the folder that the property {@code pac.data} names. */
public final class PublishedData {

    private PublishedData() {}

    /** A folder or a file of a public corpus; without the property the test skips. */
    public static Path corpus(String... names) {
        String data = System.getProperty("pac.data", "");
        assumeFalse(data.isEmpty(), "skipped: pac.data names no folder of published data");
        return Path.of(data, "corpora").resolve(Path.of("", names));
    }
}
