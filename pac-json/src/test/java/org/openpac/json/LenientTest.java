package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.SalesActionPlan;

class LenientTest {

    private static final String SOUND = "{\"id\": \"o\", \"level\": \"TEAM\"";

    @Test
    void a_wrong_member_goes_and_its_element_stays() {
        expect("\"name\": §12§, \"description\": \"kept\"", "\"description\": \"kept\"", "/name WRONG_TYPE /name");
        expect(
                "\"objectives\": [" + SOUND + ", \"due\": §\"soon\"§, \"statement\": §null§}]",
                "\"objectives\": [" + SOUND + "}]",
                "/objectives/0/due INVALID_DATE /objectives/0/due",
                "/objectives/0/statement NULL /objectives/0/statement");
    }

    @Test
    void a_wrong_item_goes_and_the_others_stay_in_order() {
        expect(
                "\"teams\": [{\"id\": \"a\"}, §null§, §[7]§, {\"id\": \"b\"}]",
                "\"teams\": [{\"id\": \"a\"}, {\"id\": \"b\"}]",
                "/teams/1 NULL /teams/1",
                "/teams/2 WRONG_TYPE /teams/2");
        expect(
                "\"objectives\": [" + SOUND + ", \"segmentIds\": [\"s-1\", §\"é\"§, \"s-2\"]}]",
                "\"objectives\": [" + SOUND + ", \"segmentIds\": [\"s-1\", \"s-2\"]}]",
                "/objectives/0/segmentIds/1 INVALID_ID /objectives/0/segmentIds/1");
    }

    @Test
    void an_element_goes_whole_if_what_it_cannot_be_without_is_wrong_or_missing() {
        expect(
                "\"objectives\": [§{\"id\": \"p\", \"level\": \"CREW\", \"due\": \"soon\", \"mood\": 1}§, " + SOUND
                        + "}]",
                "\"objectives\": [" + SOUND + "}]",
                "/objectives/0 UNKNOWN_WORD /objectives/0/level INVALID_DATE /objectives/0/due");
        expect(
                "\"objectives\": [" + SOUND + "}, §{\"due\": 1}§]",
                "\"objectives\": [" + SOUND + "}]",
                "/objectives/1 MISSING /objectives/1/id MISSING /objectives/1/level WRONG_TYPE /objectives/1/due");
    }

    @Test
    void a_small_value_goes_whole_since_half_of_it_says_something_else() {
        expect(
                "\"budget\": {\"total\": §{\"amount\": 1.005, \"currency\": \"EUR\"}§}",
                "\"budget\": {}",
                "/budget/total NUMBER_TOO_PRECISE /budget/total/amount");
        expect(
                "\"budget\": {\"total\": §{\"amount\": 1, \"basis\": \"NET\", \"currency\": \"EUR\"}§}",
                "\"budget\": {}",
                "/budget/total UNKNOWN_MEMBER /budget/total/basis");
        expect(
                "\"objectives\": [" + SOUND
                        + ", \"phasing\": §{\"every\": \"QUARTER\", \"shares\": [0.5, \"0.5\", null]}§}]",
                "\"objectives\": [" + SOUND + "}]",
                "/objectives/0/phasing WRONG_TYPE /objectives/0/phasing/shares/1 NULL /objectives/0/phasing/shares/2");
    }

    @Test
    void of_a_member_given_twice_the_first_stays() {
        expect("\"name\": \"a\", \"name\": §{\"b\": [1]}§", "\"name\": \"a\"", "/name DUPLICATE /name");
        expect("\"x-a\": 1, \"x-a\": §2§", "\"x-a\": 1", "/x-a DUPLICATE /x-a");
        expect(
                "\"objectives\": [" + SOUND + ", \"id\": §7§}]",
                "\"objectives\": [" + SOUND + "}]",
                "/objectives/0/id DUPLICATE /objectives/0/id");
    }

    @Test
    void an_unknown_member_goes_only_if_it_breaks_a_law_of_its_own() {
        expect(
                "\"mood\": 2.50, \"x-a\": §{\"b\": [1, {\"c\": 1, \"c\": 2}]}§, \"x-b\": §" + "1".repeat(65) + "§",
                "\"mood\": 2.50",
                "/x-a DUPLICATE /x-a/b/1/c",
                "/x-b TOO_LARGE /x-b");
    }

    @Test
    void who_refuses_unknown_members_has_them_set_aside() {
        PacCodec codec = PacCodec.of(JsonSettings.standard().lenient().refuseUnknown());
        ReadResult<SalesActionPlan> read =
                codec.readPlan(Marked.plan("\"mood\": 1, \"x-a\": 2").bytes());

        assertThat(told(read)).containsExactly("/mood UNKNOWN_MEMBER /mood");
        assertThat(read.orThrow()).isEqualTo(strictly("\"x-a\": 2"));
        assertThat(PacJson.lenient()
                        .readPlan(Marked.plan("\"mood\": 1, \"x-a\": 2").bytes())
                        .setAside())
                .isEmpty();
    }

    @Test
    void notices_of_what_was_set_aside_go_with_it() {
        ReadResult<SalesActionPlan> read = PacJson.lenient()
                .readPlan(
                        Marked.plan("\"mood\": 1, \"teams\": [{\"humour\": 2}]").bytes());

        assertThat(read.notices()).extracting(JsonNotice::pointer).containsExactly("/mood");
        assertThat(told(read)).containsExactly("/teams/0 MISSING /teams/0/id");
    }

    @Test
    void a_newer_value_is_kept_but_not_beside_a_wrong_one() {
        String json = "{\"formatVersion\":\"1.1\",\"id\":\"p\",\"personas\":[{\"id\":\"b\",\"behavioural\":"
                + "{\"preferredChannels\":[\"PHONE\",7,\"TELEPATHY\"]}},{\"id\":\"c\",\"behavioural\":"
                + "{\"preferredChannels\":[\"TELEPATHY\"]}}]}";
        ReadResult<SalesActionPlan> read = PacJson.lenient().readPlan(json.getBytes(UTF_8));

        assertThat(told(read))
                .containsExactly("/personas/0/behavioural/preferredChannels"
                        + " WRONG_TYPE /personas/0/behavioural/preferredChannels/1");
        assertThat(new String(PacCodec.of(JsonSettings.standard().compact()).write(read.orThrow()), UTF_8))
                .isEqualTo(json.replace("\"preferredChannels\":[\"PHONE\",7,\"TELEPATHY\"]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"formatVersion\": \"1.0\"}",
                "{\"formatVersion\": \"1.0\", \"id\": 7}",
                "{\"id\": \"p\"}",
                "{\"formatVersion\": \"1\", \"id\": \"p\"}",
                "{\"formatVersion\": \"1.0\", \"id\": \"p\", \"formatVersion\": \"1.0\"}",
                "{\"formatVersion\": \"2.0\", \"id\": \"p\"}",
                "{\"formatVersion\": \"1.0\", \"id\": \"p\", \"name\": 1",
                "{\"formatVersion\": \"1.0\", \"id\": \"p\"} 7",
                "{\"formatVersion\": \"1.0\", \"id\": \"p\", \"x-a\": \"\u0000\"}"
            })
    void what_says_how_to_read_and_which_plan_it_is_cannot_be_set_aside(String json) {
        ReadResult<SalesActionPlan> read = PacJson.lenient().readPlan(json.getBytes(UTF_8));

        assertThat(read.value()).isEmpty();
        assertThat(read.setAside()).isEmpty();
        assertThat(read.problems())
                .isEqualTo(PacJson.readPlan(json.getBytes(UTF_8)).problems());
    }

    @Test
    void more_problems_than_the_limit_allows_refuse_the_document() {
        byte[] json = Marked.plan("\"teams\": [1, 2, 3]").bytes();
        JsonSettings lenient = JsonSettings.standard().lenient();

        assertThat(PacCodec.of(lenient.with(JsonLimit.PROBLEMS, 3))
                        .readPlan(json)
                        .setAside())
                .hasSize(3);
        assertThat(PacCodec.of(lenient.with(JsonLimit.PROBLEMS, 2))
                        .readPlan(json)
                        .problems())
                .extracting(JsonProblem::code)
                .containsExactly(ProblemCode.WRONG_TYPE, ProblemCode.WRONG_TYPE, ProblemCode.TOO_MANY_PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource("org.openpac.json.ProblemTest#faults")
    void every_fault_of_a_plan_is_set_aside_with_the_problem_that_strict_reading_has(String members, String problem)
            throws IOException {
        byte[] json = Marked.plan(members).bytes();
        ReadResult<SalesActionPlan> strict = PacJson.readPlan(json);
        ReadResult<SalesActionPlan> lenient = PacJson.lenient().readPlan(new ByteArrayInputStream(json));

        if (problem.equals("DUPLICATE /formatVersion")) {
            assertThat(lenient.problems()).isEqualTo(strict.problems());
            return;
        }
        assertThat(lenient.setAside()).flatExtracting(SetAside::problems).isEqualTo(strict.problems());
        assertThat(PacJson.readPlan(PacJson.write(lenient.orThrow())).orThrow()).isEqualTo(lenient.orThrow());
    }

    @Test
    void patches_are_never_read_leniently() {
        SalesActionPlan plan = strictly("\"name\": \"a\"");
        byte[] patch = "[{\"op\": \"add\", \"path\": \"/name\", \"value\": 12}]".getBytes(UTF_8);

        assertThat(PacJson.lenient().applyPatch(plan, patch).problems())
                .extracting(JsonProblem::code)
                .containsExactly(ProblemCode.WRONG_TYPE);
    }

    /** The parts between two marks each are set aside, with their problems; what is left is the second plan. */
    private static void expect(String members, String rest, String... expected) {
        Marked marked = Marked.plan(members);
        byte[] json = marked.bytes();
        ReadResult<SalesActionPlan> read = PacJson.lenient().readPlan(json);

        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(strictly(rest));
        assertThat(told(read)).containsExactly(expected);
        for (int i = 0; i < expected.length; i++) {
            SetAside part = read.setAside().get(i);
            Marked.Place begin = marked.places().get(2 * i);
            Marked.Place end = marked.places().get(2 * i + 1);
            assertThat(List.of(part.line(), part.column())).isEqualTo(List.of(begin.line(), begin.column()));
            assertThat(cut(json, part.byteOffset(), part.byteOffset() + part.byteLength()))
                    .isEqualTo(cut(json, begin.byteOffset(), end.byteOffset()));
        }
        assertThat(PacJson.readPlan(json).problems())
                .containsExactlyInAnyOrderElementsOf(read.setAside().stream()
                        .flatMap(part -> part.problems().stream())
                        .toList());
    }

    private static String cut(byte[] json, long from, long to) {
        return new String(Arrays.copyOfRange(json, (int) from, (int) to), UTF_8);
    }

    private static SalesActionPlan strictly(String members) {
        return PacJson.readPlan(Marked.plan(members).bytes()).orThrow();
    }

    private static List<String> told(ReadResult<SalesActionPlan> read) {
        return read.setAside().stream()
                .map(part -> part.pointer()
                        + part.problems().stream()
                                .map(problem -> " " + problem.code() + " " + problem.pointer())
                                .reduce("", String::concat))
                .toList();
    }
}
