package org.openpac.json.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.PacJson;

/** Which operations make one plan of another, worked out by hand on plans of a few teams. */
class PatchWriterTest {

    private static String plan(String members) {
        return "{\"formatVersion\": \"1.0\", \"id\": \"p\"" + (members.isEmpty() ? "" : ", ") + members + "}";
    }

    /** The operations in short, after they were seen to make the one plan of the other and back. */
    private static List<String> patch(String before, String after) {
        SalesActionPlan former = PacJson.readPlan(before.getBytes(UTF_8)).orThrow();
        SalesActionPlan next = PacJson.readPlan(after.getBytes(UTF_8)).orThrow();
        byte[] patch = PatchWriter.patch(former, next, false);

        assertThat(PacJson.applyPatch(former, patch).orThrow()).isEqualTo(next);
        assertThat(PacJson.applyPatch(next, PatchWriter.patch(next, former, true))
                        .orThrow())
                .isEqualTo(former);
        return new String(patch, UTF_8)
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip()
                        .replaceAll(",$", "")
                        .replaceAll("\"op\": |\"from\": |\"path\": |\"value\": |[{}\"]", "")
                        .replaceAll(",? ", " "))
                .toList();
    }

    /** Teams of one letter each; a capital has a name. */
    private static String teams(String letters) {
        return plan(
                letters.isEmpty()
                        ? ""
                        : letters.chars()
                                .mapToObj(c ->
                                        "{\"id\": \"" + Character.toString(c).toLowerCase(java.util.Locale.ROOT) + "\""
                                                + (Character.isUpperCase(c) ? ", \"name\": \"n\"" : "") + "}")
                                .collect(Collectors.joining(", ", "\"teams\": [", "]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|abc|''",
                "abc|ac|remove /teams/1",
                "abc|b|remove /teams/2; remove /teams/0",
                "ac|abc|add /teams/1 id:b",
                "b|abc|add /teams/0 id:a; add /teams/2 id:c",
                "abc|bca|move /teams/0 /teams/2",
                "abc|cab|move /teams/2 /teams/0",
                "abcd|acbd|move /teams/2 /teams/1",
                "abcd|badc|move /teams/1 /teams/0; move /teams/3 /teams/2",
                "abc|aBc|add /teams/1/name n",
                "aBc|abc|remove /teams/1/name",
                "abc|cBx|remove /teams/0; move /teams/1 /teams/0; add /teams/2 id:x; add /teams/1/name n",
                "aab|aba|move /teams/2 /teams/1",
                "aA|Aa|add /teams/0/name n; remove /teams/1/name",
                "ab|ba|move /teams/1 /teams/0",
                "abc|xyz|remove /teams/2; remove /teams/1; remove /teams/0; add /teams/0 id:x; add /teams/1 id:y; add /teams/2 id:z"
            })
    void elements_with_ids_are_taken_out_moved_put_in_and_changed(String before, String after, String operations) {
        assertThat(String.join("; ", patch(teams(before), teams(after)))).isEqualTo(operations);
    }

    @Test
    void a_list_that_begins_or_ends_to_be_is_one_value() {
        assertThat(patch(teams(""), teams("ab"))).containsExactly("add /teams [id:a,id:b]");
        assertThat(patch(teams("ab"), teams(""))).containsExactly("remove /teams");
    }

    /** Shares of contributions, which have no ids. */
    private static String contributions(String targets) {
        return plan("\"objectives\": [{\"id\": \"o\", \"level\": \"TEAM\""
                + targets.chars()
                        .mapToObj(c -> "{\"objectiveId\": \"" + (char) c + "\"}")
                        .collect(Collectors.joining(", ", ", \"contributions\": [", "]"))
                + "}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|abc|''",
                "abc|ac|remove 1",
                "abc|ab|remove 2",
                "abc|bc|remove 0",
                "abcd|ad|remove 2; remove 1",
                "ac|abc|add 1 objectiveId:b",
                "ab|abc|add 2 objectiveId:c",
                "bc|abc|add 0 objectiveId:a",
                "abc|axc|replace 1/objectiveId x",
                "abc|xbc|replace 0/objectiveId x",
                "abc|abx|replace 2/objectiveId x",
                "abc|axyc|replace 1/objectiveId x; add 2 objectiveId:y",
                "abcd|axd|remove 2; replace 1/objectiveId x",
                "aa|a|remove 1",
                "a|aaa|add 1 objectiveId:a; add 2 objectiveId:a",
                "ab|ba|replace 0/objectiveId b; replace 1/objectiveId a"
            })
    void elements_without_ids_are_compared_between_what_is_equal_at_both_ends(
            String before, String after, String operations) {
        assertThat(String.join("; ", patch(contributions(before), contributions(after)))
                        .replace("/objectives/0/contributions/", ""))
                .isEqualTo(operations);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"x-a\": 1, \"x-b\": 2|\"x-a\": 1, \"x-b\": 3|replace /x-b 3",
                "\"x-a\": 1, \"x-b\": 2|\"x-b\": 2|remove /x-a; remove /x-b; add /x-b 2",
                "\"x-a\": 1|\"x-a\": 1, \"x-b\": 2|add /x-b 2",
                "\"x-a\": 1, \"x-b\": 2|\"x-a\": 1|remove /x-b",
                "\"x-a\": 1|\"name\": \"n\", \"x-a\": 1.0|add /name n; replace /x-a 1.0"
            })
    void unknown_members_are_changed_in_their_order(String before, String after, String operations) {
        assertThat(String.join("; ", patch(plan(before), plan(after)))).isEqualTo(operations);
    }

    @Test
    void members_come_go_and_change_each_by_itself() {
        assertThat(
                        patch(
                                plan(
                                        "\"name\": \"a\", \"budget\": {\"total\": {\"amount\": 1, \"currency\": \"EUR\"}}"),
                                plan(
                                        "\"description\": \"d\", \"budget\": {\"total\": {\"amount\": 2, \"currency\": \"EUR\"}}")))
                .containsExactly("remove /name", "add /description d", "replace /budget/total amount:2,currency:EUR");
        assertThat(patch(plan("\"budget\": {}"), plan(""))).containsExactly("remove /budget");
        assertThat(patch(plan(""), plan("\"budget\": {}"))).containsExactly("add /budget ");
    }

    @Test
    void a_newer_version_and_its_values_are_changed_in_their_places() {
        String newer = plan("\"objectives\": [{\"id\": \"o\", \"level\": \"TEAM\", \"priority\": \"VITAL\", \"x\": 1}]")
                .replace("1.0", "1.3");

        assertThat(patch(plan("\"objectives\": [{\"id\": \"o\", \"level\": \"TEAM\"}]"), newer))
                .containsExactly(
                        "replace /formatVersion 1.3", "add /objectives/0/priority VITAL", "add /objectives/0/x 1");
        assertThat(patch(newer, newer.replace("VITAL", "FATAL")))
                .containsExactly("replace /objectives/0/priority FATAL");
    }

    @Property
    void any_order_is_reached_with_the_fewest_moves(@ForAll Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 9).boxed().toList());
        Collections.shuffle(order, random);
        String after = order.stream().map(i -> String.valueOf((char) ('a' + i))).collect(Collectors.joining());

        assertThat(patch(teams("abcdefghi"), teams(after)))
                .allMatch(operation -> operation.startsWith("move "))
                .hasSize(9 - longestRise(order));
    }

    /** By trying all of them. */
    private static int longestRise(List<Integer> order) {
        int longest = 0;
        for (int chosen = 0; chosen < 1 << order.size(); chosen++) {
            int last = -1;
            int length = 0;
            boolean rises = true;
            for (int i = 0; i < order.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    rises &= order.get(i) > last;
                    last = order.get(i);
                    length++;
                }
            }
            longest = rises ? Math.max(longest, length) : longest;
        }
        return longest;
    }

    @Test
    void more_than_thirty_two_that_stand_elsewhere_are_put_in_again() {
        List<String> ids =
                IntStream.range(0, 34).mapToObj(i -> "{\"id\": \"t" + i + "\"}").toList();
        List<String> turned = new ArrayList<>(ids);
        Collections.reverse(turned);

        assertThat(patch(
                        plan("\"teams\": [" + String.join(",", ids.subList(0, 33)) + "]"),
                        plan("\"teams\": [" + String.join(",", turned.subList(1, 34)) + "]")))
                .hasSize(32)
                .allMatch(operation -> operation.startsWith("move "));
        assertThat(patch(
                        plan("\"teams\": [" + String.join(",", ids) + "]"),
                        plan("\"teams\": [" + String.join(",", turned) + "]")))
                .hasSize(66)
                .noneMatch(operation -> operation.startsWith("move "));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0", "7, 9, 7", "9, 9, 9", "10, 9, -1", "10, 10, 10", "123456789, 999999999, 123456789", "'', 9, -1",
        "01, 9, -1", "00, 9, -1", "-1, 9, -1", "1a, 99, -1", "/, 99, -1", ":, 99, -1", "1234567890, 2147483647, -1",
        "0, -1, -1", "+1, 9, -1", "1., 99, -1"
    })
    void a_position_is_written_with_digits_only(String step, int last, int position) {
        assertThat(ListIndex.of(step, last)).isEqualTo(position);
    }
}
