package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.text.Message;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;
import org.openpac.json.NoticeCode;
import org.openpac.json.ProblemCode;
import org.openpac.json.SetAside;

/** Problems told again, at other places. */
class FaultsTest {

    private static final Faults FAULTS = new Faults("\uFEFF[\n  é, 7]".getBytes(UTF_8));
    private static final Message MESSAGE = Report.message(ProblemText.NULL);
    private static final JsonProblem PROBLEM = new JsonProblem(ProblemCode.NULL, "/a", 9, 9, 9, MESSAGE);

    @Test
    void each_has_the_line_column_and_byte_of_its_new_place() {
        Message notice = Report.message(NoticeText.TOO_MANY_NOTICES, Given.given("limit", 3));
        Slice part = new Slice("\uFEFF[\n  é, 7]".getBytes(UTF_8), 11, 12);

        assertThat(FAULTS.at(11, PROBLEM)).isEqualTo(new JsonProblem(ProblemCode.NULL, "/a", 2, 6, 11, MESSAGE));
        assertThat(FAULTS.at(3, PROBLEM)).isEqualTo(new JsonProblem(ProblemCode.NULL, "/a", 1, 1, 3, MESSAGE));
        assertThat(FAULTS.at(5, new JsonNotice(NoticeCode.UPGRADED, "/b", 9, 9, 9, notice)))
                .isEqualTo(new JsonNotice(NoticeCode.UPGRADED, "/b", 2, 1, 5, notice));
        assertThat(FAULTS.at(part, new SetAside("/c", 9, 9, 9, 9, List.of(PROBLEM)), List.of()))
                .isEqualTo(new SetAside("/c", 2, 6, 11, 1, List.of()));
        assertThat(FAULTS.at(7, "/d", ProblemText.MISSING, Given.named("name", "x")))
                .hasToString("MISSING at \"/d\", line 2, column 3: The member x is missing.");
        assertThat(FAULTS.upgraded(7, new FormatVersion(0, 9)))
                .hasToString(
                        "UPGRADED at \"/formatVersion\", line 2, column 3: The document is of format version 0.9 and"
                                + " has been read as one of 1.0: pointers are those of 1.0.");
    }

    @Test
    void a_document_without_a_mark_begins_with_its_first_byte() {
        assertThat(new Faults("ab".getBytes(UTF_8)).at(1, PROBLEM).column()).isEqualTo(2);
        assertThat(new Faults(new Slice("\n\nab".getBytes(UTF_8), 2, 4)).at(3, PROBLEM))
                .isEqualTo(new JsonProblem(ProblemCode.NULL, "/a", 1, 2, 3, MESSAGE));
    }

    @Test
    void a_problem_due_to_an_operation_says_both() {
        JsonProblem due = FAULTS.dueTo(11, "/1/value", PROBLEM, 1);

        assertThat(due)
                .hasToString("NULL at \"/1/value\", line 2, column 6: After operation 1, at /a of the plan: Null is no"
                        + " value: leave the member or the item out.");
        assertThat(due.byteOffset()).isEqualTo(11);
        assertThat(due.message().text(Locale.FRENCH))
                .startsWith("Après l’opération 1")
                .endsWith("omettez le membre ou l’élément de la liste.");
    }

    @Test
    void what_is_outdated_stands_nowhere() {
        assertThat(Faults.outdated("aa", "bb"))
                .hasToString("OUTDATED at \"\": The plan is not the one that the patch was made for: its fingerprint is"
                        + " aa, not bb.");
        assertThat(Faults.outdated(Optional.of(3), 4).message().text(Locale.ENGLISH))
                .endsWith("it is of revision 3, not 4.");
        assertThat(Faults.outdated(Optional.empty(), 4).message().text(Locale.ENGLISH))
                .endsWith("it is of revision none, not 4.");
        assertThat(Faults.outdated("aa", "bb").byteOffset()).isEqualTo(-1);
    }

    @Test
    void the_first_place_of_two_is_moved_with_the_second() {
        Message twice =
                Report.message(ProblemText.DUPLICATE, Given.named("name", "a"), new FirstPlace(1, 2, 3).given());

        assertThat(FirstPlace.moved(twice, first -> new FirstPlace(7, 8, first.byteOffset() + 100))
                        .text(Locale.ENGLISH))
                .isEqualTo("The member a stands here a second time; the first is at line 7, column 8 (byte 103).");
        assertThat(FirstPlace.moved(twice, offset -> new FirstPlace(0, 8, 9)).text(Locale.ENGLISH))
                .isEqualTo("The member a stands here a second time; the first is at another place.");
        assertThat(FirstPlace.moved(MESSAGE, offset -> new FirstPlace(1, 1, 0))).isSameAs(MESSAGE);
        assertThat(new FirstPlace(1, 2, 123_456).text(Locale.FRENCH))
                .isEqualTo("à la ligne 1, colonne 2 (octet 123456)");
    }

    @Test
    void values_read_a_moment_ago_are_found_by_their_characters() {
        Memo<String> memo = new Memo<>(4, text -> text);
        char[] buffer = "xabcabdx".toCharArray();
        memo.keep(buffer, 1, 3, "abc");

        assertThat(memo.find(buffer, 1, 3)).isEqualTo("abc");
        assertThat(memo.find(buffer, 4, 3)).isNull();
        assertThat(memo.find(buffer, 1, 2)).isNull();
        assertThat(memo.find(buffer, 0, 0)).isNull();
        memo.keep(buffer, 0, 0, "");
        assertThat(memo.find(buffer, 5, 0)).isEmpty();
        assertThat(Memo.isSame("abc", buffer, 1, 3)).isTrue();
        assertThat(Memo.isSame("abc", buffer, 4, 3)).isFalse();
        assertThat(Memo.isSame("xbc", buffer, 1, 3)).isFalse();
        assertThat(Memo.isSame("ab", buffer, 1, 3)).isFalse();
    }
}
