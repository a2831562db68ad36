package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member that stands twice is told with both of its places. */
class SecondMemberTest {

    /** Its first line has 24 bytes, its second ten: what follows begins on line 3 with byte 34. */
    private static final String START = "{\"formatVersion\":\"1.0\",\n\"id\":\"p\",\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u00a7', textBlock = """
            "name":"a","name":"b"                                                  | name          | 3 | 8  | 41
            "teams":[{"id":"t","name":"a","name":"b"}]                             | name          | 3 | 27 | 60
            "period":{"start":"2026-01-01","start":"2026-01-02","end":"2026-12-31"} | start        | 3 | 19 | 52
            "x-a":1,"x-b":2,"x-a":3                                                | x-a           | 3 | 7  | 40
            "x-a":{"é":1,"b":2,"b":3}                                              | b             | 3 | 18 | 52
            "x-a":[{"b":{}},{"c":[{}],"c":0}]                                      | c             | 3 | 22 | 55
            "formatVersion":"1.0"                                                  | formatVersion | 1 | 18 | 17
            """)
    void the_first_place_is_told_beside_the_second(String members, String name, int line, int column, int offset) {
        JsonProblem problem = onlyProblem(members);

        assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE);
        assertThat(problem.pointer()).endsWith("/" + name);
        assertThat(problem.byteOffset()).isGreaterThan(offset);
        assertThat(problem.message().text(Locale.ENGLISH))
                .isEqualTo(
                        "The member %s stands here a second time; the first is at line %d, column %d (byte %d).",
                        name, line, column, offset);
        assertThat(problem.message().text(Locale.FRENCH))
                .isEqualTo(
                        "Le membre %s figure ici une seconde fois\u00a0; la première est à la ligne %d, colonne %d (octet %d).",
                        name, line, column, offset);
    }

    /** Between the first and the last of a thousand stand forty kilobytes; each is told where the first stands. */
    @Test
    void a_thousand_repetitions_are_told_with_the_one_first_place() {
        String members = IntStream.range(0, 1_000)
                .mapToObj(i -> "\"name\":\"" + "n".repeat(30) + "\"")
                .collect(Collectors.joining(","));

        assertThat(read(members).problems())
                .hasSize(999)
                .allSatisfy(problem ->
                        assertThat(problem.message().text(Locale.ENGLISH)).contains("line 3, column 8 (byte 41)"));
    }

    @Test
    void an_amount_that_does_not_fit_its_currency_is_told_where_it_stands() {
        String budget = "\"budget\":{\"total\":{\"amount\":1.005,\"currency\":\"EUR\"}}";
        JsonProblem problem = onlyProblem(budget);

        assertThat(problem.code()).isEqualTo(ProblemCode.NUMBER_TOO_PRECISE);
        assertThat(problem.byteOffset()).isEqualTo(34 + budget.indexOf("1.005"));
    }

    private static JsonProblem onlyProblem(String members) {
        ReadResult<?> read = read(members);
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0);
    }

    private static ReadResult<?> read(String members) {
        return PacJson.readPlan((START + members + "}").getBytes(UTF_8));
    }
}
