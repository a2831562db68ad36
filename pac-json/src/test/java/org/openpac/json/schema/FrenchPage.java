package org.openpac.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

/** How a page in French is set. */
final class FrenchPage {

    private FrenchPage() {}

    /** Asserts that apostrophes are curled and that spaces before marks do not break, outside code and links. */
    static void keepsTypography(String page) {
        assertThat(page.replaceAll("`[^`]*`|\\[[^]]*]\\([^)]*\\)", ""))
                .doesNotContain("'", " :", " ;", " ?", " !", " %", "...", "« ", " »")
                .doesNotContainPattern("[\\p{L}\\d][;!?%]");
    }
}
