package org.openpac.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide to hosts shows the code of the services under {@code extras/hosts}, which are tried over HTTP. */
class HostGuideTest {

    @ParameterizedTest
    @CsvSource({
        "hosts.md, refusal, spring-boot-4",
        "hosts.md, refusal, spring-boot-3",
        "hosts.md, module, spring-boot-3",
        "hotes.md, refusal, spring-boot-4",
        "hotes.md, refusal, spring-boot-3",
        "hotes.md, module, spring-boot-3"
    })
    void the_guide_shows_the_code_of_the_service(String page, String snippet, String service) throws IOException {
        String source = "extras/hosts/" + service + "/src/main/java/org/openpac/host/PlanService.java";

        assertThat(Snippets.ofPage("docs/guide/" + page, snippet))
                .isNotBlank()
                .isEqualTo(Snippets.ofSource(source, snippet));
    }
}
