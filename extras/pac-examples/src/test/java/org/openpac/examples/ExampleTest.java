package org.openpac.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.PacJson;
import org.openpac.json.ReadResult;

class ExampleTest {

    @ParameterizedTest
    @EnumSource(Example.class)
    void a_file_stands_exactly_as_it_is_written(Example example) throws IOException {
        ReadResult<SalesActionPlan> read = PacJson.readPlan(example.json());
        byte[] written = PacJson.write(read.orThrow());
        if (Boolean.getBoolean("pac.update")) {
            Files.write(
                    Path.of(
                                    System.getProperty("pac.root"),
                                    "extras/pac-examples/src/main/resources/org/openpac/examples")
                            .resolve(example.file()),
                    written);
            return;
        }

        assertThat(read.notices()).isEmpty();
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(new String(example.json(), StandardCharsets.UTF_8));
    }
}
