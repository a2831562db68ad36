package org.openpac.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What strangers send instead of a difference. */
class HostileDiffsTest {

    private static final String SOUND =
            "{\"kind\": \"CHANGED\", \"before\": \"/objectives/0\", \"type\": \"Objective\","
                    + " \"element\": \"o\", \"silentTargetChange\": false, \"message\": \"m\"}";

    static Stream<Arguments> diffs() {
        return Stream.of(
                diff("no kind", SOUND.replace("\"kind\": \"CHANGED\", ", ""), "MISSING /changes/0/kind"),
                diff("an unknown kind", SOUND.replace("CHANGED", "RENAMED"), "UNKNOWN_WORD /changes/0/kind"),
                diff("a kind in small letters", SOUND.replace("CHANGED", "changed"), "UNKNOWN_WORD /changes/0/kind"),
                diff("a number for a pointer", SOUND.replace("\"/objectives/0\"", "0"), "WRONG_TYPE /changes/0/before"),
                diff("an id with a space", SOUND.replace("\"o\"", "\"o 1\""), "INVALID_ID /changes/0/element"),
                diff("a type that is a list", SOUND.replace("\"Objective\"", "[]"), "WRONG_TYPE /changes/0/type"),
                diff(
                        "a text for a truth",
                        SOUND.replace("false", "\"false\""),
                        "WRONG_TYPE /changes/0/silentTargetChange"),
                diff("null for a message", SOUND.replace("\"m\"", "null"), "NULL /changes/0/message"),
                diff(
                        "a translation that is no text",
                        SOUND.replace("}", ", \"translations\": {\"fr\": 7}}"),
                        "WRONG_TYPE /changes/0/translations/fr"),
                diff("a list for a change", "[" + SOUND + "]", "WRONG_TYPE /changes/0"),
                diff("a change that is null", "null", "NULL /changes/0"),
                diff("a kind twice", SOUND.replace("}", ", \"kind\": \"MOVED\"}"), "DUPLICATE /changes/0/kind"),
                diff("a change cut off", SOUND.substring(0, 30), "SYNTAX /changes/0"));
    }

    private static Arguments diff(String name, String change, String problem) {
        return Arguments.of(name, document(change), problem);
    }

    private static String document(String change) {
        return "{\"formatVersion\": \"1.0\", \"language\": \"en\", \"changes\": [" + change + "]}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diffs")
    void what_is_no_difference_is_refused_with_the_reason(String name, String json, String problem) {
        assertThat(ReportCodec.standard().readDiff(json.getBytes(UTF_8)).problems())
                .extracting(found -> found.code() + " " + found.pointer())
                .containsExactly(problem);
    }

    @Test
    void the_document_they_were_made_of_is_sound() {
        assertThat(ReportCodec.standard()
                        .readDiff(document(SOUND).getBytes(UTF_8))
                        .orThrow()
                        .changes())
                .hasSize(1);
    }
}
