package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The pages of the reference are the catalogue printed; {@code -Dpac.update=true} writes them anew. */
class KpiReferenceTest {

    @Test
    void the_english_page_is_the_catalogue_printed() throws IOException {
        compare("kpis.md", KpiReference.page(Locale.ENGLISH));
    }

    @Test
    void the_french_page_is_the_catalogue_printed() throws IOException {
        compare("indicateurs.md", KpiReference.page(Locale.FRENCH));
    }

    private static void compare(String name, String expected) throws IOException {
        String root = System.getProperty("pac.root", "");
        assumeFalse(root.isEmpty(), "skipped: the property pac.root does not name the project's folder");
        Path page = Path.of(root, "docs", "reference", name);
        if (Boolean.getBoolean("pac.update")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected, StandardCharsets.UTF_8);
        }
        assertThat(page).content(StandardCharsets.UTF_8).isEqualTo(expected);
    }
}
