package org.openpac.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.schema.TypeScript;

/**
 * Reads and writes sales action plans as JSON with the {@linkplain JsonSettings#standard() standard settings}.
 *
 * <p>For other settings make a {@link PacCodec}.
 */
public final class PacJson {

    private PacJson() {}

    /** Reads what is sound of damaged plans and lists the rest; see {@link JsonSettings#lenient()}. */
    public static PacCodec lenient() {
        return PacCodec.lenient();
    }

    /** Reads a plan; see {@link PacCodec#readPlan(byte[])}. */
    public static ReadResult<SalesActionPlan> readPlan(byte[] json) {
        return PacCodec.standard().readPlan(json);
    }

    /**
     * Reads a plan from a file; see {@link PacCodec#readPlan(byte[])}.
     *
     * @throws IOException if the file cannot be read; what it holds never throws
     */
    public static ReadResult<SalesActionPlan> readPlan(Path file) throws IOException {
        return PacCodec.standard().readPlan(file);
    }

    /**
     * Reads a plan from a stream to its end, without closing it; see {@link PacCodec#readPlan(byte[])}.
     *
     * @throws IOException if the stream throws it; what it holds never throws
     */
    public static ReadResult<SalesActionPlan> readPlan(InputStream stream) throws IOException {
        return PacCodec.standard().readPlan(stream);
    }

    /**
     * Writes a plan for people and programs to read; see {@link PacCodec#write(SalesActionPlan)}.
     *
     * @throws PacJsonException if the plan holds what the format has no place for
     */
    public static byte[] write(SalesActionPlan plan) {
        return PacCodec.standard().write(plan);
    }

    /**
     * Writes the one canonical form of a plan; see {@link PacCodec#canonical(SalesActionPlan)}.
     *
     * @throws PacJsonException if the plan holds what the form cannot say exactly
     */
    public static byte[] canonical(SalesActionPlan plan) {
        return PacCodec.standard().canonical(plan);
    }

    /**
     * What a plan is known by; see {@link PacCodec#fingerprint(SalesActionPlan)}.
     *
     * @throws PacJsonException if the plan has no canonical form
     */
    public static String fingerprint(SalesActionPlan plan) {
        return PacCodec.standard().fingerprint(plan);
    }

    /** Writes the changes from one plan to another as a patch; see {@link PacCodec#writePatch(SalesActionPlan, SalesActionPlan)}. */
    public static byte[] writePatch(SalesActionPlan before, SalesActionPlan after) {
        return PacCodec.standard().writePatch(before, after);
    }

    /** Applies a patch to a plan, all of it or nothing; see {@link PacCodec#applyPatch(SalesActionPlan, byte[])}. */
    public static ReadResult<SalesActionPlan> applyPatch(SalesActionPlan plan, byte[] patch) {
        return PacCodec.standard().applyPatch(plan, patch);
    }

    /** The format as a JSON Schema of draft 2020-12, the same text at every call. */
    public static String schema() {
        return PacCodec.standard().schema();
    }

    /** The format as TypeScript declarations, the same text at every call, for front-ends that read plans. */
    public static String typeScript() {
        return TypeScript.text();
    }
}
