package org.openpac.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers by themselves: what is read of them, and what is said of those that are none. */
class NumbersTest {

    private static final String TOO_PRECISE =
            " has too many digits: 15 significant ones and 12 after the point are possible.";
    private static final String TOO_LARGE = " is too large: numbers are below 10^15.";

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "7, 7",
        "-12.50, -12.5",
        "999999999999999, 999999999999999",
        "-999999999999999, -999999999999999",
        "0.000000000001, 0.000000000001",
        "-0.00000000001, -0.00000000001",
        "12345678901234.5, 12345678901234.5",
        "123456789012345.000, 123456789012345",
        "1.50000000000000000000, 1.5",
        "1e14, 100000000000000",
        "1E-12, 0.000000000001",
        "12.5e+1, 125",
        "1e0, 1",
        "0e-999, 0",
        "0.00e13, 0"
    })
    void a_decimal_that_a_plan_can_hold_is_itself(String json, BigDecimal value) {
        assertThat(Told.read(FormKinds.DECIMAL, json).orThrow()).isEqualByComparingTo(value);
        assertThat(Told.read(FormKinds.SHARE, json).orThrow().fraction()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.1234567890123",
                "12345678901234.56",
                "1.234567890123456",
                "-0.0000000000001",
                "1e-13",
                "1E-9999",
                "1e-10000",
                "1.5E-99999999999"
            })
    void a_decimal_of_too_many_digits_is_refused(String json) {
        assertThat(Told.of(FormKinds.DECIMAL, json)).isEqualTo("@0 “" + json + "”" + TOO_PRECISE);
        assertThat(Told.of(FormKinds.SHARE, json)).isEqualTo("@0 “" + json + "”" + TOO_PRECISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000",
                "-1000000000000000",
                "1e15",
                "123e13",
                "1E9999",
                "1e10000",
                "1E+10000",
                "9.9e99999999999",
                "1234567890123456"
            })
    void a_decimal_too_large_is_refused(String json) {
        assertThat(Told.of(FormKinds.DECIMAL, json)).isEqualTo("@0 “" + json + "”" + TOO_LARGE);
    }

    @Test
    void what_is_no_number_is_passed_over_whole() {
        assertThat(Told.of(FormKinds.DECIMAL.several(), "[\"1\", {\"a\": [2]}, 1e15, 3]"))
                .isEqualTo("/0@1 Expected here is a number, not a text.\n"
                        + "/1@6 Expected here is a number, not an object.\n"
                        + "/2@18 “1e15” is too large: numbers are below 10^15.");
        assertThat(Told.of(FormKinds.INTEGER.several(), "[true, [1], null]"))
                .isEqualTo("/0@1 Expected here is a number, not true or false.\n"
                        + "/1@7 Expected here is a number, not an array.\n"
                        + "/2@12 Null is no value: leave the member or the item out.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "2147483647, 2147483647", "-2147483648, -2147483648", "12, 12"})
    void whole_numbers_of_32_bits_are_read(String json, int value) {
        assertThat(Told.read(FormKinds.INTEGER, json).orThrow()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2147483648",
                "-2147483649",
                "99999999999",
                "-9999999999",
                "100000000000",
                "-99999999999999999999"
            })
    void whole_numbers_beyond_32_bits_are_refused(String json) {
        assertThat(Told.of(FormKinds.INTEGER, json))
                .isEqualTo("@0 “" + json + "” is too large: whole numbers are from -2147483648 to 2147483647.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e2", "-0.0"})
    void what_is_written_with_point_or_exponent_is_not_whole(String json) {
        String sentence = "@0 “" + json + "” is not written as a whole number, without point and exponent.";

        assertThat(Told.of(FormKinds.INTEGER, json)).isEqualTo(sentence);
        assertThat(Told.of(FormKinds.COUNT, json)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"999999999999999999, 999999999999999999", "-999999999999999999, -999999999999999999", "0, 0", "-7, -7"})
    void counts_of_18_digits_are_read(String json, long value) {
        assertThat(Told.read(FormKinds.COUNT, json).orThrow()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000000", "-1000000000000000000"})
    void counts_of_more_digits_are_refused(String json) {
        assertThat(Told.of(FormKinds.COUNT, json))
                .isEqualTo("@0 “" + json + "” is too large: at most 18 digits are possible here.");
    }

    @Test
    void a_count_that_is_no_number_is_of_a_wrong_type() {
        assertThat(Told.of(FormKinds.COUNT, "\"1\"")).isEqualTo("@0 Expected here is a number, not a text.");
        assertThat(Told.of(FormKinds.COUNT, "1".repeat(65)))
                .isEqualTo("@0 The number has 65 characters; no number may have more than 64.");
    }

    /** One form for equal numbers: no exponent, and no zeros at the end. */
    @ParameterizedTest
    @CsvSource({
        "1.50, 1.5",
        "100, 100",
        "1e2, 100",
        "0.00, 0",
        "-0.0, 0",
        "12345678901234567890.12345678901234567890, 12345678901234567890.1234567890123456789",
        "1e-3, 0.001"
    })
    void computed_numbers_keep_all_their_digits(String json, String plain) {
        assertThat(Told.of(FormKinds.UNROUNDED, json)).isEqualTo(plain);
    }

    @Test
    void computed_numbers_lie_below_ten_to_the_400th() {
        assertThat(Told.read(FormKinds.UNROUNDED, "1e400").orThrow().precision())
                .isEqualTo(401);
        assertThat(Told.read(FormKinds.UNROUNDED, "1e-400").orThrow().scale()).isEqualTo(400);
        for (String json : new String[] {"1e401", "-1e401", "1e-401", "1e99999"}) {
            assertThat(Told.of(FormKinds.UNROUNDED, json)).isEqualTo("@0 “" + json + "”" + TOO_LARGE);
        }
        assertThat(Told.of(FormKinds.UNROUNDED, "null")).isEqualTo("@0 Expected here is a number, not null.");
    }

    @Test
    void reals_are_finite_doubles() {
        assertThat(Told.read(FormKinds.REAL, "-2.50").orThrow()).isEqualTo(-2.5);
        assertThat(Told.read(FormKinds.REAL, "1.7976931348623157e308").orThrow())
                .isEqualTo(Double.MAX_VALUE);
        assertThat(Told.of(FormKinds.REAL, "1e309")).startsWith("@0 “1000").endsWith("…”" + TOO_LARGE);
        assertThat(Told.of(FormKinds.REAL, "false")).isEqualTo("@0 Expected here is a number, not true or false.");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1, true",
        "100, 1e2, true",
        "0.10, 1E-1, true",
        "-0.0, 0e5, true",
        "1, 1.0000000000000000000000001, false",
        "1e10000, 1E10000, true",
        "1e10000, 10e9999, false",
        "1e10000, 1e10001, false"
    })
    void numbers_are_compared_by_their_worth_unless_their_exponent_is_huge(String one, String other, boolean isEqual) {
        assertThat(ComputedNumbers.comparable(one).equals(ComputedNumbers.comparable(other)))
                .isEqualTo(isEqual);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-1.50, -1.5",
        "0, 0",
        "1e+21, 1e21",
        "0.000001, 1e-6",
        "1e-7, 1E-7",
        "0.5, 0.5",
        "0.1, 1e-1",
        "1.5e-7, 15e-8",
        "-123456.7, -1234567e-1"
    })
    void numbers_are_written_as_they_are_read(String written, String json) {
        Double value = Told.read(FormKinds.REAL, json).orThrow();

        assertThat(new String(FormWriter.part(FormKinds.REAL, value), java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo(written.replace("1.50", "1.5"));
    }
}
