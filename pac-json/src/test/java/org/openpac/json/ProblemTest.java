package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {

    private static final String OBJECTIVE = "\"objectives\": [{\"id\": \"o\", \"level\": \"TEAM\", ";

    /** Members of a plan with the fault marked, what is said about it and where. */
    static List<Arguments> faults() {
        return List.of(
                fault("\"name\": §null", "NULL /name"),
                fault("\"teams\": [§null]", "NULL /teams/0"),
                fault("\"kpis\": [{\"id\": §null}]", "NULL /kpis/0/id"),
                fault("\"objectives\": [§{\"id\": \"o\"}]", "MISSING /objectives/0/level"),
                fault(
                        "\"teams\": [{\"id\": \"é\\u0301\\ud83d\\ude00\"}]".replace("\"é", "§\"é"),
                        "INVALID_ID /teams/0/id"),
                fault("\"name\": \"a\", \"name\": §\"b\"", "DUPLICATE /name"),
                fault("\"budget\": {}, \"budget\": §{\"total\": 1}", "DUPLICATE /budget"),
                fault("\"x-a\": 1, \"x-b\": 2, \"x-a\": §3", "DUPLICATE /x-a"),
                fault("\"x-a\": {\"b\": [0, {\"c\": 1, \"c\": §2}]}", "DUPLICATE /x-a/b/1/c"),
                fault("\"x-/~\": {\"\": 1, \"\": §2}", "DUPLICATE /x-~1~0/"),
                fault("\"formatVersion\": §\"1.0\"", "DUPLICATE /formatVersion"),
                fault("\"name\": §{\"a\": [1, null]}", "WRONG_TYPE /name"),
                fault("\"name\": §12", "WRONG_TYPE /name"),
                fault("\"objectives\": §\"o\"", "WRONG_TYPE /objectives"),
                fault("\"objectives\": §{}", "WRONG_TYPE /objectives"),
                fault("\"objectives\": [§[]]", "WRONG_TYPE /objectives/0"),
                fault("\"market\": §[]", "WRONG_TYPE /market"),
                fault("\"period\": §\"2026\"", "WRONG_TYPE /period"),
                fault(
                        OBJECTIVE + "\"contributions\": [{\"objectiveId\": \"a\", \"share\": §\"0.5\"}]}]",
                        "WRONG_TYPE /objectives/0/contributions/0/share"),
                fault(
                        OBJECTIVE + "\"contributions\": [{\"objectiveId\": \"a\", \"share\": §true}]}]",
                        "WRONG_TYPE /objectives/0/contributions/0/share"),
                fault("\"objectives\": [{\"id\": \"o\", \"level\": §\"team\"}]", "UNKNOWN_WORD /objectives/0/level"),
                fault("\"objectives\": [{\"id\": \"o\", \"level\": §\" TEAM \"}]", "UNKNOWN_WORD /objectives/0/level"),
                fault("\"objectives\": [{\"id\": \"o\", \"level\": §0}]", "WRONG_TYPE /objectives/0/level"),
                fault("\"objectives\": [{\"id\": \"o\", \"level\": §\"0\"}]", "UNKNOWN_WORD /objectives/0/level"),
                fault("\"teams\": [{\"id\": §\"\"}]", "INVALID_ID /teams/0/id"),
                fault("\"teams\": [{\"id\": §\"../../etc/passwd\"}]", "INVALID_ID /teams/0/id"),
                fault("\"teams\": [{\"id\": §\"" + "a".repeat(65) + "\"}]", "INVALID_ID /teams/0/id"),
                fault("\"teams\": [{\"id\": §\"a\\u200b\"}]", "INVALID_ID /teams/0/id"),
                fault(
                        "\"period\": {\"start\": §\"2023-02-29\", \"end\": \"2024-02-29\"}",
                        "INVALID_DATE /period/start"),
                fault("\"name\": §\"" + "é".repeat(201) + "\"", "TEXT_TOO_LONG /name"),
                fault("\"name\": §\"" + "\\ud83d\\ude00".repeat(201) + "\"", "TEXT_TOO_LONG /name"),
                fault("\"name\": §\"a\\u0000\"", "INVALID_TEXT /name"),
                fault("\"name\": §\"a\\u0085\"", "INVALID_TEXT /name"),
                fault("\"name\": §\"a\u2028\"", "INVALID_TEXT /name"),
                fault("\"name\": §\"a\\ud800b\"", "INVALID_TEXT /name"),
                fault("\"name\": §\"\\udc00\\ud800\"", "INVALID_TEXT /name"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": §1200.505, \"currency\": \"EUR\"}}",
                        "NUMBER_TOO_PRECISE /budget/total/amount"),
                fault(
                        "\"budget\": {\"total\": {\"currency\": \"JPY\", \"amount\": §0.5}}",
                        "NUMBER_TOO_PRECISE /budget/total/amount"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": §0.1234567890123, \"currency\": \"EUR\"}}",
                        "NUMBER_TOO_PRECISE /budget/total/amount"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": §1e-1000000000, \"currency\": \"EUR\"}}",
                        "NUMBER_TOO_PRECISE /budget/total/amount"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": §1e1000000000, \"currency\": \"EUR\"}}",
                        "NUMBER_TOO_LARGE /budget/total/amount"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": §-1e99999999999, \"currency\": \"EUR\"}}",
                        "NUMBER_TOO_LARGE /budget/total/amount"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": §1000000000000000, \"currency\": \"EUR\"}}",
                        "NUMBER_TOO_LARGE /budget/total/amount"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": §" + "1".repeat(65) + ", \"currency\": \"EUR\"}}",
                        "TOO_LARGE /budget/total/amount"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": 1, \"currency\": §\"eur\"}}",
                        "UNKNOWN_CURRENCY /budget/total/currency"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": 1, \"currency\": §\"XAU\"}}",
                        "UNKNOWN_CURRENCY /budget/total/currency"),
                fault("\"budget\": {\"total\": §{\"amount\": 1}}", "MISSING /budget/total/currency"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": 1, \"amount\": §2, \"currency\": \"EUR\"}}",
                        "DUPLICATE /budget/total/amount"),
                fault(
                        "\"budget\": {\"total\": {\"amount\": 1, \"x-tax\": §[2], \"currency\": \"EUR\"}}",
                        "UNKNOWN_MEMBER /budget/total/x-tax"),
                fault("\"currency\": §\"EURO\"", "UNKNOWN_CURRENCY /currency"),
                fault("\"kpis\": [{\"id\": \"k\", \"unit\": §\"Visits\"}]", "UNKNOWN_UNIT /kpis/0/unit"));
    }

    private static Arguments fault(String members, String problem) {
        return Arguments.of(members, problem);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_once_where_it_stands(String members, String problem) {
        Marked.plan(members).hasProblems(problem);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_found_where_it_stands_behind_a_byte_order_mark(String members, String problem) {
        Marked plan = Marked.plan(members);
        byte[] marked = ("\uFEFF" + plan.json()).getBytes(UTF_8);

        JsonProblem found = PacJson.readPlan(marked).problems().get(0);

        assertThat(found.byteOffset()).isEqualTo(plan.places().get(0).byteOffset() + 3);
        assertThat(found.line()).isEqualTo(plan.places().get(0).line());
        assertThat(found.column()).isEqualTo(plan.places().get(0).column());
    }

    @Test
    void whole_numbers_are_written_as_such() {
        for (String number : new String[] {"1.0", "1e3", "1E0", "-0.0", "1.9"}) {
            Marked.plan("\"personas\": [{\"id\": \"b\", \"demographic\": {\"ageMin\": §" + number + "}}]")
                    .hasProblems("NOT_AN_INTEGER /personas/0/demographic/ageMin");
        }
        for (String number : new String[] {"2147483648", "-2147483649", "9223372036854775808"}) {
            Marked.plan("\"personas\": [{\"id\": \"b\", \"demographic\": {\"ageMin\": §" + number + "}}]")
                    .hasProblems("NUMBER_TOO_LARGE /personas/0/demographic/ageMin");
        }
    }

    @Test
    void days_are_days_of_the_calendar_between_1900_and_2200() {
        for (String day : new String[] {
            "1900-02-29",
            "2024-02-30",
            "2023-04-31",
            "0000-01-01",
            "1899-12-31",
            "2201-01-01",
            "+999999999-12-31",
            "-0001-01-01",
            "2024-2-9",
            "29/02/2024",
            "2024-02-29T23:00:00Z",
            "",
            "2024-00-10",
            "2024-13-01",
            "2024-01-00",
            "２０２４-01-01",
            "2024-01-01 ",
            "2026-W53-1"
        }) {
            Marked.plan("\"checkpoints\": [{\"id\": \"c\", \"date\": §\"" + day + "\"}]")
                    .hasProblems("INVALID_DATE /checkpoints/0/date");
        }
        for (String day : new String[] {"[2024, 2, 29]", "19000"}) {
            Marked.plan("\"checkpoints\": [{\"id\": \"c\", \"date\": §" + day + "}]")
                    .hasProblems("WRONG_TYPE /checkpoints/0/date");
        }
        for (String day : new String[] {"2024-02-29", "2000-02-29", "1900-01-01", "2200-12-31", "2026-12-31"}) {
            Marked.plan("\"checkpoints\": [{\"id\": \"c\", \"date\": \"" + day + "\"}]")
                    .hasNotices();
        }
    }

    @Test
    void several_faults_are_each_found_once() {
        Marked.of("""
                {
                  "formatVersion": §1,
                  "objectives": [
                    §{"level": "TEAM", "due": §"soon", "statement": §"\\u0007"},
                    {"id": "o2", "level": §"CREW", "milestones": [{"date": §"2026-02-30"}, §7]}
                  ],
                  "name": "é𝄞", "name": §"again", "period": §{"end": §null},
                  "budget": {"total": {"amount": §1.005, "currency": "EUR"}, "lines": §null}
                }
                """.replaceFirst("\\{", "§{"))
                .hasProblems(
                        "MISSING /id",
                        "WRONG_TYPE /formatVersion",
                        "MISSING /objectives/0/id",
                        "INVALID_DATE /objectives/0/due",
                        "INVALID_TEXT /objectives/0/statement",
                        "UNKNOWN_WORD /objectives/1/level",
                        "INVALID_DATE /objectives/1/milestones/0/date",
                        "WRONG_TYPE /objectives/1/milestones/1",
                        "DUPLICATE /name",
                        "MISSING /period/start",
                        "NULL /period/end",
                        "NUMBER_TOO_PRECISE /budget/total/amount",
                        "NULL /budget/lines");
    }

    @Test
    void what_is_wrong_before_the_text_stops_being_json_is_told_too() {
        Marked.of("{\"formatVersion\": \"1.0\", \"id\": §1, \"name\": \"a\", §}")
                .hasProblems("WRONG_TYPE /id", "SYNTAX ");
        Marked.of("{\"formatVersion\": \"1.0\", \"id\": §1, \"teams\": [{\"id\": \"a\"§")
                .hasProblems("WRONG_TYPE /id", "SYNTAX /teams/0");
        Marked.of("{\"formatVersion\": \"1.0\", \"id\": §1}\n §{}").hasProblems("WRONG_TYPE /id", "SYNTAX ");
        Marked.of("{\"formatVersion\": \"1.0\", \"id\": \"a\"} §x").hasProblems("SYNTAX ");
    }

    @Test
    void what_is_no_object_is_no_plan() {
        for (String json : new String[] {"§null", "§[]", "§\"x\"", " §12", "§[{\"a\": 1}]", "\n§true"}) {
            Marked.of(json).hasProblems("WRONG_TYPE ");
        }
        for (String json : new String[] {"§", " \n §"}) {
            Marked.of(json).hasProblems("SYNTAX ");
        }
        Marked.of("§§{}").hasProblems("MISSING /id", "MISSING /formatVersion");
    }

    @Test
    void the_whole_line_counts_in_code_points_however_long_it_is() {
        String filler = "\"x-a\": \"" + "é𝄞a".repeat(5_000) + "\", ";
        Marked.plan(filler + "\"name\": §1, \n" + filler.replace("x-a", "x-b") + "\"description\": §2")
                .hasProblems("WRONG_TYPE /name", "WRONG_TYPE /description");
    }

    @Test
    void every_code_is_shown_by_a_test() {
        Set<ProblemCode> shown = EnumSet.of(
                // in other tests: of limits, versions, writing, patches, reports and settings
                ProblemCode.TOO_DEEP,
                ProblemCode.TOO_MANY_PROBLEMS,
                ProblemCode.INVALID_UTF8,
                ProblemCode.NOT_AN_INTEGER,
                ProblemCode.SYNTAX);
        shown.addAll(EnumSet.range(ProblemCode.UNKNOWN_RULE, ProblemCode.INEXACT_NUMBER));
        faults().forEach(fault -> shown.add(ProblemCode.valueOf(((String) fault.get()[1]).replaceFirst(" .*", ""))));
        assertThat(shown).containsAll(Arrays.asList(ProblemCode.values()));
    }
}
