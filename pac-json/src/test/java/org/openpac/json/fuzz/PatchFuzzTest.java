package org.openpac.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.PacJson;
import org.openpac.json.ReadResult;
import org.openpac.json.hostile.Golden;
import org.openpac.json.hostile.Invariants;

/** Bytes as a patch of the golden plan. */
class PatchFuzzTest {

    private static final SalesActionPlan PLAN = PacJson.readPlan(Golden.bytes()).orThrow();

    @FuzzTest(maxDuration = Fuzz.DURATION)
    void any_bytes_patch_a_plan_or_have_problems(byte[] patch) {
        ReadResult<SalesActionPlan> patched = PacJson.applyPatch(PLAN, patch);

        Fuzz.isTold(patch, patched);
        patched.value().ifPresent(plan -> {
            Invariants.stable(plan);
            Fuzz.isPatched(PLAN, plan);
            Fuzz.isPatched(plan, PLAN);
        });
    }
}
