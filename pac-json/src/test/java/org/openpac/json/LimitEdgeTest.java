package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit lets through as much as it says, and not one more. */
class LimitEdgeTest {

    private static final int LIMIT = 120;

    @ParameterizedTest
    @EnumSource(JsonLimit.class)
    void lets_through_as_much_as_it_says_and_refuses_one_more(JsonLimit limit) {
        int most = Math.min(LIMIT, limit.highest());
        PacCodec codec = PacCodec.of(JsonSettings.standard().with(limit, most));
        ProblemCode refusal = switch (limit) {
            case NESTING -> ProblemCode.TOO_DEEP;
            case PROBLEMS -> ProblemCode.TOO_MANY_PROBLEMS;
            default -> ProblemCode.TOO_LARGE;
        };

        assertThat(problems(codec, limit, most))
                .doesNotContain(refusal)
                .hasSize(limit == JsonLimit.PROBLEMS ? most : 0);
        assertThat(problems(codec, limit, most + 1)).endsWith(refusal);
    }

    /** What is wrong with something that has exactly so much of what is limited. */
    private static List<ProblemCode> problems(PacCodec codec, JsonLimit limit, int count) {
        return switch (limit) {
            case DOCUMENT_BYTES -> read(codec, padded("{\"formatVersion\":\"1.0\",\"id\":\"p\"}", count));
            case NESTING -> plan(codec, "\"x-a\":" + "[".repeat(count - 1) + "]".repeat(count - 1));
            // 1 brace, 2 members of 2, the name and the bracket of a third, numbers, bracket and brace.
            case TOKENS -> plan(codec, "\"x-a\":[" + "0,".repeat(count - 10) + "0]");
            case TEXT_LENGTH -> plan(codec, "\"x-a\":\"" + "é".repeat(count) + '"');
            case NAME_LENGTH -> plan(codec, "\"x-" + "é".repeat(count - 2) + "\":1");
            case NUMBER_LENGTH -> plan(codec, "\"x-a\":" + "1".repeat(count));
            case ITEMS -> plan(codec, "\"teams\":[{\"id\":\"t\"}" + ",{\"id\":\"t\"}".repeat(count - 1) + "]");
            case UNKNOWN_MEMBERS -> plan(codec, members(count));
            case UNKNOWN_BYTES -> plan(codec, "\"x-a\":[" + " ".repeat(count - 2) + "]");
            case LINE_BYTES -> line(codec, padded("{\"kpiId\":\"k\"}", count));
            case OPERATIONS -> patch(codec, count);
            case PROBLEMS -> plan(codec, "\"teams\":[" + "0,".repeat(count - 1) + "0]");
        };
    }

    private static String members(int count) {
        StringBuilder members = new StringBuilder("\"x-0\":1");
        for (int i = 1; i < count; i++) {
            members.append(",\"x-").append(i).append("\":1");
        }
        return members.toString();
    }

    private static String padded(String json, int length) {
        return json + " ".repeat(length - json.length());
    }

    private static List<ProblemCode> plan(PacCodec codec, String members) {
        return read(codec, "{\"formatVersion\":\"1.0\",\"id\":\"p\"," + members + "}");
    }

    private static List<ProblemCode> read(PacCodec codec, String json) {
        List<ProblemCode> fromBytes = codes(codec.readPlan(json.getBytes(UTF_8)).problems());
        try {
            assertThat(codes(codec.readPlan(new ByteArrayInputStream(json.getBytes(UTF_8)))
                            .problems()))
                    .isEqualTo(fromBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fromBytes;
    }

    private static List<ProblemCode> line(PacCodec codec, String line) {
        try {
            return codes(codec.readMeasurements(
                            new ByteArrayInputStream((line + "\n").getBytes(UTF_8)), BadLines.SKIP, each -> {})
                    .problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProblemCode> patch(PacCodec codec, int count) {
        String one = "{\"op\":\"test\",\"path\":\"/id\",\"value\":\"p\"}";
        byte[] patch = ("[" + (one + ",").repeat(count - 1) + one + "]").getBytes(UTF_8);
        var plan = PacJson.readPlan("{\"formatVersion\":\"1.0\",\"id\":\"p\"}".getBytes(UTF_8))
                .orThrow();
        return codes(codec.applyPatch(plan, patch).problems());
    }

    private static List<ProblemCode> codes(List<JsonProblem> problems) {
        return problems.stream().map(JsonProblem::code).toList();
    }
}
