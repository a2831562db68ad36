package org.openpac.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.core.io.NumberOutput;

class EcmaNumberTest {

    /** RFC 8785, appendix B: the bits of a double and how ECMAScript writes it. */
    private static final String[] APPENDIX_B = {
        "0000000000000000 0",
        "8000000000000000 0",
        "0000000000000001 5e-324",
        "8000000000000001 -5e-324",
        "7fefffffffffffff 1.7976931348623157e+308",
        "ffefffffffffffff -1.7976931348623157e+308",
        "4340000000000000 9007199254740992",
        "c340000000000000 -9007199254740992",
        "4430000000000000 295147905179352830000",
        "44b52d02c7e14af5 9.999999999999997e+22",
        "44b52d02c7e14af6 1e+23",
        "44b52d02c7e14af7 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e 999999999999999700000",
        "444b1ae4d6e2ef4f 999999999999999900000",
        "444b1ae4d6e2ef50 1e+21",
        "3eb0c6f7a0b5ed8c 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d 0.000001",
        "41b3de4355555553 333333333.3333332",
        "41b3de4355555554 333333333.33333325",
        "41b3de4355555555 333333333.3333333",
        "41b3de4355555556 333333333.3333334",
        "41b3de4355555557 333333333.33333343",
        "becbf647612f3696 -0.0000033333333333333333",
        "43143ff3c1cb0959 1424953923781206.2"
    };

    @Example
    void the_numbers_of_the_rfcs_appendix_come_out_as_printed_there() {
        for (String line : APPENDIX_B) {
            double value = Double.longBitsToDouble(Long.parseUnsignedLong(line.substring(0, 16), 16));
            assertThat(EcmaNumber.text(value)).isEqualTo(line.substring(17));
        }
    }

    @Example
    void a_digit_that_the_jdk_had_too_many_is_not_written() {
        assertThat(EcmaNumber.text(2.0e-3)).isEqualTo("0.002");
        assertThat(EcmaNumber.text(2.2250738585072014e-308)).isEqualTo("2.2250738585072014e-308");
        assertThat(EcmaNumber.text(2e23)).isEqualTo("2e+23");
        assertThat(EcmaNumber.text(5.0e-15)).isEqualTo("5e-15");
    }

    @Property(tries = 2_000)
    void any_double_is_written_in_the_fewest_digits_that_read_back_as_it(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            String text = EcmaNumber.text(value);

            assertThat(Double.parseDouble(text)).isEqualTo(value);
            // An independent way to the same digits; it never writes fewer than two.
            BigDecimal other = new BigDecimal(NumberOutput.toString(value, true));
            BigDecimal ours = new BigDecimal(text);
            if (ours.stripTrailingZeros().precision() > 1) {
                assertThat(ours).isEqualByComparingTo(other);
            }
        }
    }

    @Property(tries = 2_000)
    void powers_of_two_where_the_gaps_differ_are_written_in_the_fewest_digits(@ForAll short exponent) {
        double value = Math.scalb(1.0, exponent % 1_023);
        assertThat(Double.parseDouble(EcmaNumber.text(value))).isEqualTo(value);
        BigDecimal other = new BigDecimal(NumberOutput.toString(value, true));
        assertThat(EcmaNumber.shortest(value).precision())
                .isLessThanOrEqualTo(other.stripTrailingZeros().precision());
    }
}
