package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openpac.core.text.Message;
import org.openpac.json.JsonProblem;
import org.openpac.json.PacJson;
import org.openpac.json.ProblemCode;

class ProblemTextTest {

    @Test
    void every_sentence_is_in_french_too_with_the_same_places() {
        Map<String, String> english = english();

        assertThat(ProblemText.TRANSLATIONS.keys(Locale.FRENCH)).isEqualTo(english.keySet());
        english.forEach((key, sentence) -> {
            String french = ProblemText.TRANSLATIONS.find(key, Locale.FRENCH).orElseThrow();
            assertThat(Message.places(french)).as(key).isEqualTo(Message.places(sentence));
            assertThat(french).as(key).doesNotContain(" ;", " :", " ?", " !", " %", "'");
        });
    }

    private static Map<String, String> english() {
        Map<String, String> english = new TreeMap<>();
        for (ProblemText text : ProblemText.values()) {
            english.put(text.name(), text.english());
        }
        for (NoticeText text : NoticeText.values()) {
            english.put(text.key(), text.english());
        }
        for (Phrase phrase : Phrase.values()) {
            english.put(phrase.key(), phrase.english());
        }
        return english;
    }

    @Test
    void every_code_has_a_sentence() {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(ProblemText.values()).extracting(ProblemText::code).contains(code);
        }
    }

    @Test
    void messages_speak_english_and_french() {
        JsonProblem problem = problem("\"objectives\":[{\"id\":\"o\",\"level\":\"CREW\"}]");

        assertThat(problem.message().text(Locale.ENGLISH))
                .isEqualTo("“CREW” is none of the words that can stand here: COMPANY, TEAM, INDIVIDUAL.");
        assertThat(problem.message().text(Locale.FRENCH))
                .isEqualTo("«\u00a0CREW\u00a0» n’est aucun des mots possibles ici\u00a0: COMPANY, TEAM, INDIVIDUAL.");
        assertThat(problem("\"name\":[]").message().text(Locale.FRENCH))
                .isEqualTo("Ici est attendu un texte, et non un tableau.");
    }

    @Test
    void messages_show_little_of_the_document_and_nothing_that_acts_on_a_screen() {
        String message = problem("\"teams\":[{\"id\":\"a\\u202e\\u0007" + "b".repeat(10_000) + "\"}]")
                .message()
                .text(Locale.ENGLISH);

        assertThat(message).contains("a<U+202E><U+0007>b").contains("…").hasSizeLessThan(512);
        assertThat(message.chars().filter(c -> c == 'b').count()).isLessThan(64);
    }

    @Test
    void messages_show_nothing_of_members_that_may_tell_about_a_person() {
        assertThat(problem("\"objectives\":[{\"id\":\"o\",\"level\":\"TEAM\",\"ownerId\":\"Jeanne Petit\"}]")
                        .message()
                        .text(Locale.ENGLISH))
                .doesNotContain("Jeanne")
                .startsWith("The value (not shown) is no id");
        assertThat(problem("\"objectives\":[{\"id\":\"o\",\"level\":\"TEAM\",\"target\":{\"change\":\"SECRET\"}}]")
                        .message()
                        .text(Locale.ENGLISH))
                .doesNotContain("SECRET");
    }

    private static JsonProblem problem(String members) {
        String json = "{\"formatVersion\":\"1.0\",\"id\":\"p\"," + members + "}";
        return PacJson.readPlan(json.getBytes(UTF_8)).problems().get(0);
    }
}
