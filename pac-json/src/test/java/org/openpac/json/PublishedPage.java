package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated page under {@code docs/reference}; {@code -Dpac.update=true} writes it anew. */
public final class PublishedPage {

    private PublishedPage() {}

    /** Asserts that the page that is published is the one expected. */
    public static void compare(String name, String expected) throws IOException {
        Path page = Path.of(System.getProperty("pac.root"), "docs", "reference", name);
        if (Boolean.getBoolean("pac.update")) {
            Files.writeString(page, expected, UTF_8);
        }
        assertThat(page).content(UTF_8).isEqualTo(expected);
    }
}
