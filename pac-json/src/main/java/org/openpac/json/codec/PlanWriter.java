package org.openpac.json.codec;

import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.value.RawMember;

/** Writes a plan. */
public final class PlanWriter {

    private PlanWriter() {}

    /** The document of a plan, in the newer version of the format that the plan was read from, if it was. */
    public static byte[] write(SalesActionPlan plan, boolean isCompact) {
        Writing out = new Writing(version(plan), isCompact);
        PlanReader.PLAN.write(out, plan);
        return out.finished();
    }

    private static FormatVersion version(SalesActionPlan plan) {
        return plan.extras().stream()
                .filter(extra -> extra.name().equals(FormatVersion.NAME))
                .map(RawMember::json)
                .map(json -> json.replace("\"", ""))
                .map(FormatVersion::parse)
                .flatMap(Optional::stream)
                .filter(FormatVersion::isNewerMinor)
                .findFirst()
                .orElse(FormatVersion.CURRENT);
    }
}
