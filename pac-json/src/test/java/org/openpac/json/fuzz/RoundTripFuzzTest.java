package org.openpac.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacCodec;
import org.openpac.json.PacJson;
import org.openpac.json.hostile.Invariants;

/** A plan that was read, written and read again. */
class RoundTripFuzzTest {

    private static final PacCodec COMPACT = PacCodec.of(JsonSettings.standard().compact());

    /** Read leniently, so that one slip of the fuzzer does not keep the rest from being written. */
    @FuzzTest(maxDuration = Fuzz.DURATION)
    void what_was_read_is_written_and_read_again(byte[] json) {
        PacCodec.lenient().readPlan(json).value().ifPresent(RoundTripFuzzTest::isWritten);
    }

    private static void isWritten(SalesActionPlan plan) {
        Invariants.stable(plan);
        byte[] compact = COMPACT.write(plan);
        assertThat(PacJson.readPlan(compact).orThrow().equals(plan)).isTrue();
        assertThat(compact.length).isLessThanOrEqualTo(PacJson.write(plan).length);
        assertThat(plan.toBuilder().build().equals(plan)).isTrue();
    }
}
