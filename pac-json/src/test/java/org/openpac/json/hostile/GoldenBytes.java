package org.openpac.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.PacJson;
import org.openpac.json.ProblemCode;
import org.openpac.json.ReadResult;

/** The golden plan damaged at each of its bytes. */
final class GoldenBytes {

    private GoldenBytes() {}

    static void isCutOffAnywhere() {
        byte[] golden = Golden.bytes();
        for (int length = 0; length < golden.length; length++) {
            ReadResult<SalesActionPlan> read = PacJson.readPlan(Arrays.copyOf(golden, length));

            assertThat(read.value()).isEmpty();
            assertThat(read.problems().get(read.problems().size() - 1).code())
                    .isIn(ProblemCode.SYNTAX, ProblemCode.INVALID_UTF8);
            assertThat(PacJson.lenient().readPlan(Arrays.copyOf(golden, length)).value())
                    .isEmpty();
        }
    }

    static void isChangedAnywhere() {
        byte[] golden = Golden.bytes();
        for (int bit = 0; bit < 8; bit++) {
            for (int i = 0; i < golden.length; i++) {
                byte[] changed = golden.clone();
                changed[i] ^= (byte) (1 << bit);
                ReadResult<SalesActionPlan> read = PacJson.readPlan(changed);

                assertThat(read.value().isEmpty()).isNotEqualTo(read.problems().isEmpty());
                read.value().ifPresent(GoldenBytes::isWrittenAndRead);
                PacJson.lenient().readPlan(changed).value().ifPresent(GoldenBytes::isWrittenAndRead);
            }
        }
    }

    private static void isWrittenAndRead(SalesActionPlan plan) {
        assertThat(PacJson.readPlan(PacJson.write(plan)).orThrow()).isEqualTo(plan);
    }
}
