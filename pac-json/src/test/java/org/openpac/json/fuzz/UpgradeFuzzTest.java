package org.openpac.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;
import org.openpac.json.change.UpgradingReader;
import org.openpac.json.change.VersionsThatNeverWere;
import org.openpac.json.codec.Slice;
import org.openpac.json.hostile.Invariants;

/** Bytes as a plan of a version before ours. */
class UpgradeFuzzTest {

    private static final UpgradingReader STRICT = VersionsThatNeverWere.reader(JsonSettings.standard());
    private static final UpgradingReader LENIENT =
            VersionsThatNeverWere.reader(JsonSettings.standard().lenient());

    @FuzzTest(maxDuration = Fuzz.DURATION)
    void any_bytes_are_upgraded_or_have_problems(byte[] json) {
        isUpgraded(json, STRICT.read(Slice.of(json)));
        isUpgraded(json, LENIENT.read(Slice.of(json)));
    }

    private static void isUpgraded(byte[] json, ReadResult<SalesActionPlan> read) {
        Fuzz.isTold(json, read);
        read.value().ifPresent(Invariants::stable);
    }
}
