package org.openpac.json.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.RawMember;
import org.openpac.json.JsonProblem;
import org.openpac.json.PacJson;
import org.openpac.json.ProblemCode;
import org.openpac.json.PublishedData;

/** Files of Nicolas Seriot's suite that other readers change: here they are refused, or kept to the letter. */
class TransformSuiteTest {

    @Test
    void duplicates_and_broken_bytes_are_refused_and_the_rest_is_kept() throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            byte[] json = Files.readAllBytes(file);
            var read = PacJson.readPlan(Slot.EXTRA.withBytes(json).bytes());

            if (name.startsWith("object_same_key")) {
                assertThat(read.problems())
                        .as(name)
                        .extracting(JsonProblem::code)
                        .containsExactly(ProblemCode.DUPLICATE);
            } else if (name.matches("string_._invalid_.*")) {
                assertThat(read.problems())
                        .as(name)
                        .extracting(JsonProblem::code)
                        .containsExactly(ProblemCode.INVALID_UTF8);
            } else {
                assertThat(read.orThrow().extras())
                        .as(name)
                        .containsExactly(new RawMember("x-crm", new String(json, UTF_8).strip()));
                assertThat(PacJson.readPlan(PacJson.write(read.orThrow())).orThrow())
                        .isEqualTo(read.orThrow());
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(PublishedData.folder("corpora/json-test-suite/test_transform"))) {
            List<Path> files = all.sorted().toList();
            assertThat(files).hasSize(22);
            return files;
        }
    }
}
