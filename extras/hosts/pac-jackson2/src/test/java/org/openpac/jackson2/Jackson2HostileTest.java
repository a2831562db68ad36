package org.openpac.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonProblem;

/** What is wrong with a plan is told by a mapper as by our own reader, at its place in the host's document. */
class Jackson2HostileTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PacJackson2Module()).build();

    /** The host's own document. */
    record Order(String customer, SalesActionPlan plan) {}

    static Stream<Arguments> documents() {
        return Stream.of(
                wrong(
                        "a member twice",
                        "{'formatVersion':'1.0','id':'p','name':'a','name':'b'}",
                        "DUPLICATE /name 1:51"),
                wrong("a twin deep in an unknown member", plan("'x-a':{'b':[{'c':1,'c':2}]}"), "DUPLICATE /x-a/b/0/c"),
                wrong("a number for a text", plan("'name':1"), "WRONG_TYPE /name"),
                wrong("a text for a number", plan("'revision':'1'"), "WRONG_TYPE /revision"),
                wrong("a fraction of nothing", plan("'revision':1.0"), "NOT_AN_INTEGER /revision"),
                wrong(
                        "a number beyond all",
                        plan("'budget':{'total':{'amount':1e400,'currency':'EUR'}}"),
                        "NUMBER_TOO_LARGE /budget/total/amount"),
                wrong(
                        "a number too fine",
                        plan("'budget':{'total':{'amount':0.1234567890123456789,'currency':'EUR'}}"),
                        "NUMBER_TOO_PRECISE /budget/total/amount"),
                wrong("half of a pair", plan("'name':'\\ud800'"), "INVALID_TEXT /name"),
                wrong("a null", plan("'name':null"), "NULL /name"),
                wrong(
                        "a date as a list",
                        plan("'period':{'start':[2026,1,1],'end':'2026-12-31'}"),
                        "WRONG_TYPE /period/start"),
                wrong("another format", "{'formatVersion':'9.0','id':'p'}", "UNSUPPORTED_VERSION /formatVersion"),
                wrong("no version", "{'id':'p'}", "MISSING /formatVersion"),
                wrong("no id", "{'formatVersion':'1.0'}", "MISSING /id"),
                wrong("no plan but null", "null", "WRONG_TYPE "),
                wrong("no plan but a list", "[]", "WRONG_TYPE "),
                wrong("no plan but a text", "''", "WRONG_TYPE "));
    }

    private static String plan(String members) {
        return "{'formatVersion':'1.0','id':'p'," + members + "}";
    }

    private static Arguments wrong(String name, String json, String problem) {
        return Arguments.of(name, json.replace('\'', '"'), problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_document_is_refused_as_by_our_own_reader(String name, String json, String problem) {
        assertThat(refusal(json, SalesActionPlan.class).problems())
                .extracting(Jackson2HostileTest::told)
                .anyMatch(told -> told.startsWith(problem));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_plan_within_a_document_is_refused_at_its_place_there(String name, String json, String problem)
            throws IOException {
        if (json.equals("null")) {
            assertThat(MAPPER.readValue("{\"plan\":null}", Order.class).plan()).isNull();
            return;
        }
        PacInputException refusal = refusal("[\n{\"plan\":\n" + json + "}]", Order[].class);
        String[] expected = problem.split(" ", -1);

        assertThat(refusal.problems())
                .extracting(each -> each.code() + " " + each.pointer())
                .contains(expected[0] + " /0/plan" + expected[1]);
        assertThat(refusal.problems()).extracting(JsonProblem::line).containsOnly(3);
        assertThat(refusal.getPath()).hasSize(2);
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(3);
    }

    private static PacInputException refusal(String json, Class<?> type) {
        return catchThrowableOfType(PacInputException.class, () -> MAPPER.readValue(json, type));
    }

    private static String told(JsonProblem problem) {
        return problem.code() + " " + problem.pointer() + " " + problem.line() + ":" + problem.column();
    }
}
