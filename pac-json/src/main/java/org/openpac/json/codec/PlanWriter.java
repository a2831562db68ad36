package org.openpac.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.value.RawMember;

/** Writes a plan. */
public final class PlanWriter {

    private PlanWriter() {}

    /** The document of a plan, in the newer version of the format that the plan was read from, if it was. */
    public static byte[] write(SalesActionPlan plan, boolean isCompact) {
        return written(plan, isCompact).finished();
    }

    /** Writes the document to a stream, which is left open, once all of it could be written. */
    public static void write(SalesActionPlan plan, boolean isCompact, OutputStream stream) throws IOException {
        written(plan, isCompact).finish(stream);
    }

    private static Writing written(SalesActionPlan plan, boolean isCompact) {
        return new Writing(version(plan), isCompact).all(PlanReader.PLAN, plan);
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
