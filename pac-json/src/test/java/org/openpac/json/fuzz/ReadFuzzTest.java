package org.openpac.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.PacCodec;
import org.openpac.json.ReadResult;
import org.openpac.json.SetAside;
import org.openpac.json.hostile.Invariants;

/** Bytes as a plan. */
class ReadFuzzTest {

    private static final PacCodec CODEC = PacCodec.standard();
    private static final PacCodec LENIENT = PacCodec.lenient();

    @FuzzTest(maxDuration = Fuzz.DURATION)
    void any_bytes_are_a_plan_or_have_problems(byte[] json) throws IOException {
        ReadResult<SalesActionPlan> read = CODEC.readPlan(json);

        Fuzz.isTold(json, read);
        Invariants.same(read, CODEC.readPlan(new ByteArrayInputStream(json)));
        if (json.length % 16 == 0) {
            Invariants.unspoilt(CODEC);
        }
        isSetAside(json, LENIENT.readPlan(json), read);
    }

    private static void isSetAside(
            byte[] json, ReadResult<SalesActionPlan> lenient, ReadResult<SalesActionPlan> strict) {
        Fuzz.isTold(json, lenient);
        if (strict.value().isPresent()) {
            Invariants.same(strict, lenient);
        }
        for (SetAside part : lenient.setAside()) {
            assertThat(part.problems()).isNotEmpty();
            assertThat(part.byteLength()).isPositive();
            assertThat(part.byteOffset()).isBetween(0L, (long) json.length - part.byteLength());
        }
    }
}
