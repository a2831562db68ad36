package org.openpac.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.value.Unit;

/** Days, codes and words by themselves. */
class ShortTextsTest {

    @Property
    void every_day_from_1900_to_2200_is_itself(@ForAll @IntRange(max = 109_937) int days) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(days);

        assertThat(Told.read(FormKinds.DATE, "\"" + day + "\"").orThrow()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31", "2024-02-29", "2026-01-28", "2026-11-30", "2000-02-29"})
    void a_day_of_the_calendar_is_itself(String day) {
        assertThat(Told.read(FormKinds.DATE, "\"" + day + "\"").orThrow()).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31", "2201-01-01", "2026-02-29", "1900-02-29", "2026-00-10", "2026-13-10", "2026-01-00",
                "2026-01-32", "2026-11-31", "2026/01/31", "2026-01/31", "2026x01-31", "20a6-01-31", "2026-0:-31",
                "2026-01-3/", "2026-1-31", "2026-01-311", ""
            })
    void what_is_no_day_between_1900_and_2200_is_refused(String day) {
        assertThat(Told.of(FormKinds.DATE, " \"" + day + "\""))
                .isEqualTo("@1 “" + day + "” is no day from 1900-01-01 to 2200-12-31, written as 2026-01-31.");
    }

    @Test
    void what_is_no_text_is_of_a_wrong_type() {
        assertThat(Told.of(FormKinds.DATE.several(), "[20260131, {\"a\": 1}, \"2026-01-32\"]"))
                .isEqualTo("/0@1 Expected here is a text, not a number.\n"
                        + "/1@11 Expected here is a text, not an object.\n"
                        + "/2@21 “2026-01-32” is no day from 1900-01-01 to 2200-12-31, written as 2026-01-31.");
        assertThat(Told.of(FormKinds.ID, "null")).isEqualTo("@0 Expected here is a text, not null.");
        assertThat(Told.of(FormKinds.BOOLEAN, "0")).isEqualTo("@0 Expected here is true or false, not a number.");
        assertThat(Told.of(FormKinds.BOOLEAN, "true")).isEqualTo("true");
        assertThat(Told.of(FormKinds.BOOLEAN, "false")).isEqualTo("false");
    }

    @Test
    void ids_units_and_currencies_are_read_each_by_its_own_form() {
        String longest = "a".repeat(64);

        assertThat(Told.of(FormKinds.ID.several(), "[\"a.B_9-z\", \"" + longest + "\", \"a.B_9-z\"]"))
                .isEqualTo("[a.B_9-z, " + longest + ", a.B_9-z]");
        assertThat(Told.read(FormKinds.UNIT.several(), "[\"PERCENT\", \"visits\", \"PERCENT\", \"EUR\"]")
                        .orThrow())
                .containsExactly(Unit.PERCENT, Unit.parse("visits"), Unit.PERCENT, Unit.parse("EUR"));
        assertThat(Told.of(FormKinds.CURRENCY.several(), "[\"EUR\", \"CHF\", \"EUR\"]"))
                .isEqualTo("[EUR, CHF, EUR]");
    }

    @Test
    void a_code_that_is_none_is_refused_also_after_one_that_is() {
        assertThat(Told.of(FormKinds.ID.several(), "[\"aa\", \"a a\", \"\", \"" + "a".repeat(65) + "\"]"))
                .isEqualTo("/1@7 “a a” is no id: one to 64 ASCII letters, digits, dots, underscores and hyphens, the"
                        + " first a letter or digit.\n"
                        + "/2@14 “” is no id: one to 64 ASCII letters, digits, dots, underscores and hyphens, the"
                        + " first a letter or digit.\n"
                        + "/3@18 “" + "a".repeat(63) + "…” is no id: one to 64 ASCII letters, digits, dots,"
                        + " underscores and hyphens, the first a letter or digit.");
        assertThat(Told.of(FormKinds.UNIT, "\"Visits\"")).startsWith("@0 “Visits” is no unit: COUNT, PERCENT,");
        assertThat(Told.of(FormKinds.CURRENCY, "\"eur\""))
                .isEqualTo("@0 “eur” is no ISO 4217 code of a currency, such as EUR.");
    }

    @Test
    void a_word_is_one_of_its_list() {
        assertThat(Told.read(FormKinds.word(ObjectiveLevel.class), "\"TEAM\"").orThrow())
                .isEqualTo(ObjectiveLevel.TEAM);
        assertThat(Told.of(FormKinds.word(ObjectiveLevel.class), "\"team\""))
                .isEqualTo("@0 “team” is none of the words that can stand here: COMPANY, TEAM, INDIVIDUAL.");
        assertThat(Told.of(FormKinds.word(ObjectiveLevel.class), "1"))
                .isEqualTo("@0 Expected here is a text, not a number.");
    }

    /** A list of words as long as may be shown whole, and one longer. */
    enum Twelve {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L
    }

    enum Thirteen {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
        M
    }

    @Test
    void of_many_words_the_first_twelve_are_shown() {
        assertThat(Told.of(FormKinds.word(Twelve.class), "\"x\""))
                .endsWith("can stand here: A, B, C, D, E, F, G, H, I, J, K, L.");
        assertThat(Told.of(FormKinds.word(Thirteen.class), "\"x\""))
                .endsWith("can stand here: A, B, C, D, E, F, G, H, I, J, K, L….");
    }

    @Test
    void pointers_are_read_and_written() {
        assertThat(Told.read(FormKinds.POINTER, "\"/a~1b/0\"").orThrow().steps())
                .containsExactly("a/b", "0");
        assertThat(Told.of(FormKinds.POINTER, "\"a\""))
                .isEqualTo("@0 “a” is no JSON Pointer such as /objectives/0/due.");
        assertThat(Told.of(FormKinds.POINTER, "7")).isEqualTo("@0 Expected here is a text, not a number.");
    }
}
