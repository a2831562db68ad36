package org.openpac.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.PacJson;
import org.openpac.json.ReadResult;
import org.openpac.json.hostile.Invariants;

/** What every target asks. */
final class Fuzz {

    /** How long a target is fuzzed, when it is. */
    static final String DURATION = "20m";

    private Fuzz() {}

    /** U1, U4 and U8: a value or problems, placed, discreet and in order. */
    static void isTold(byte[] json, ReadResult<?> read) {
        Invariants.placed(json, read);
        Invariants.discreet(json, read);
        Invariants.listed(read);
    }

    /** A patch between the two makes one of the other. */
    static void isPatched(SalesActionPlan before, SalesActionPlan after) {
        byte[] patch = PacJson.writePatch(before, after);
        assertThat(PacJson.applyPatch(before, patch).orThrow().equals(after)).isTrue();
    }
}
