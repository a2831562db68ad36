package org.openpac.json.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.RawMember;
import org.openpac.json.JsonProblem;
import org.openpac.json.PacJson;
import org.openpac.json.ProblemCode;
import org.openpac.json.PublishedData;
import org.openpac.json.ReadResult;
import org.openpac.json.SampleJson;
import tools.jackson.databind.ObjectMapper;

/** The big list of naughty strings of Max Woolf: each in every text of a plan at once, as an id, and as an extension. */
class NaughtyStringsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FULL =
            SampleJson.document(SalesActionPlanShape.SHAPE).json();

    /** What no text may hold: controls but tab and line ends, and the separators of lines and paragraphs. */
    private static final String FORBIDDEN = "(?s).*[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u2028\\u2029].*";

    @Test
    void is_kept_in_every_text_or_refused_in_every_text() throws IOException {
        for (String naughty : strings()) {
            String json = JSON.writeValueAsString(naughty);
            String full = FULL.replace(SampleJson.SHORT_TEXT, json).replace(SampleJson.TEXT, json);
            ReadResult<SalesActionPlan> read = PacJson.readPlan(full.getBytes(UTF_8));

            if (naughty.matches(FORBIDDEN)) {
                assertThat(read.problems())
                        .hasSize(texts(SalesActionPlanShape.SHAPE, 0))
                        .allMatch(problem -> problem.code() == ProblemCode.INVALID_TEXT);
            } else {
                int roomy = texts(SalesActionPlanShape.SHAPE, naughty.codePointCount(0, naughty.length()));
                assertThat(read.problems())
                        .hasSize(texts(SalesActionPlanShape.SHAPE, 0) - roomy)
                        .allMatch(problem -> problem.code() == ProblemCode.TEXT_TOO_LONG);
            }
            isDiscreet(naughty, read.problems());
            read.value().ifPresent(NaughtyStringsTest::isWrittenAndRead);
        }
    }

    @Test
    void is_an_id_only_if_it_looks_like_one() throws IOException {
        for (String naughty : strings()) {
            ReadResult<SalesActionPlan> read = PacJson.readPlan(
                    Slot.TEAM_ID.marked(JSON.writeValueAsString(naughty)).bytes());

            assertThat(read.value().isPresent()).isEqualTo(naughty.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"));
            assertThat(read.problems()).allMatch(problem -> problem.code() == ProblemCode.INVALID_ID);
        }
    }

    @Test
    void is_kept_as_the_name_and_the_value_of_an_extension() throws IOException {
        for (String naughty : strings()) {
            String name = "x-" + naughty;
            String value = JSON.writeValueAsString(naughty);
            ReadResult<SalesActionPlan> read = PacJson.readPlan(
                    Golden.with(JSON.writeValueAsString(name) + ":" + value).getBytes(UTF_8));

            if (name.length() > 128) {
                assertThat(read.problems()).extracting(JsonProblem::code).containsExactly(ProblemCode.TOO_LARGE);
            } else {
                assertThat(read.orThrow().extras()).contains(new RawMember(name, value));
                isWrittenAndRead(read.orThrow());
            }
        }
    }

    private static void isWrittenAndRead(SalesActionPlan plan) {
        byte[] written = PacJson.write(plan);
        assertThat(PacJson.readPlan(written).orThrow()).isEqualTo(plan);
        byte[] canonical = PacJson.canonical(plan);
        assertThat(PacJson.canonical(PacJson.readPlan(canonical).orThrow())).isEqualTo(canonical);
    }

    private static void isDiscreet(String naughty, List<JsonProblem> problems) {
        problems.stream().limit(3).forEach(problem -> {
            String text = problem.message().text(java.util.Locale.FRENCH);
            assertThat(text).hasSizeLessThan(512).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\u2028\\u2029]");
            assertThat(naughty.length() > 64 && text.contains(naughty)).isFalse();
        });
    }

    /** How many texts of the full plan may have so many characters. */
    private static int texts(Shape<?> shape, int length) {
        int count = 0;
        for (Member<?, ?> member : shape.members()) {
            boolean isList = member.kind() instanceof Kind.ListOf;
            Kind kind = member.kind() instanceof Kind.ListOf list ? list.item() : member.kind();
            if (kind instanceof Kind.Text text) {
                count += text.maxLength() < length ? 0 : isList ? 2 : 1;
            } else if (kind instanceof Kind.Nested nested) {
                count += texts(nested.shape(), length);
            }
        }
        return count;
    }

    private static List<String> strings() throws IOException {
        byte[] json = Files.readAllBytes(
                PublishedData.folder("corpora/naughty-strings").resolve("blns.json"));
        List<String> strings = List.of(JSON.readValue(json, String[].class));
        assertThat(strings).hasSize(515);
        return strings;
    }
}
