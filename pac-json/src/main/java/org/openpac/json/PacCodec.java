package org.openpac.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.MeasurementShape;
import org.openpac.core.view.DiffOutcome;
import org.openpac.core.view.PlanDiff;
import org.openpac.json.change.PatchReader;
import org.openpac.json.change.PatchWriter;
import org.openpac.json.change.UpgradingReader;
import org.openpac.json.codec.CanonicalForm;
import org.openpac.json.codec.Faults;
import org.openpac.json.codec.FormKind;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.LineReader;
import org.openpac.json.codec.LineWriter;
import org.openpac.json.codec.PlanWriter;
import org.openpac.json.codec.Sha256;
import org.openpac.json.codec.Slice;
import org.openpac.json.codec.Streams;
import org.openpac.json.schema.PlanSchema;

/**
 * Reads and writes sales action plans as JSON.
 *
 * <p>What {@link #write} has written, {@link #readPlan(byte[])} reads back to an equal plan, as long as it keeps within the
 * limits, and writing that gives the same bytes.
 *
 * <p>A codec has no state and serves all threads. What documents are written in is kept for the next ones: at most 256 KB for each
 * processor, by all codecs together.
 */
public final class PacCodec {

    private static final PacCodec STANDARD = new PacCodec(JsonSettings.standard());
    private static final PacCodec LENIENT = new PacCodec(JsonSettings.standard().lenient());
    private static final FormKind<Measurement> MEASUREMENT = FormKinds.element(MeasurementShape.SHAPE);

    private final JsonSettings settings;
    private final UpgradingReader reader;
    private final PatchReader patches;
    private final LineReader lines;

    private PacCodec(JsonSettings settings) {
        this.settings = settings;
        this.reader = new UpgradingReader(settings);
        this.patches = new PatchReader(settings);
        this.lines = new LineReader(settings);
    }

    /** The codec of the {@linkplain JsonSettings#standard() standard settings}. */
    public static PacCodec standard() {
        return STANDARD;
    }

    /** The codec of the standard settings that sets aside what is wrong in plans; see {@link JsonSettings#lenient()}. */
    public static PacCodec lenient() {
        return LENIENT;
    }

    /** A codec of other settings, to be made once and kept. */
    public static PacCodec of(JsonSettings settings) {
        return new PacCodec(Objects.requireNonNull(settings, "settings"));
    }

    /** How it reads and writes. */
    public JsonSettings settings() {
        return settings;
    }

    /**
     * Reads a plan from UTF-8 bytes, with or without a byte order mark.
     *
     * <p>Never throws for what the bytes hold. Problems of content are all reported; one of syntax or of size ends the
     * reading. A {@linkplain JsonSettings#lenient() lenient} codec reads the plan without what has problems. Unknown members are kept as {@linkplain org.openpac.core.shape.Element#extras() extras}, with a notice unless
     * their names begin with {@code x-}. In a document of a newer minor version, a value in words unknown here is kept in
     * the same way, under its member's name, and the version itself under {@code formatVersion}, so that writing gives back
     * a document of that version. A document of an older version is upgraded step by step before it is read, with a notice;
     * there is none yet, since 1.0 is the first.
     */
    public ReadResult<SalesActionPlan> readPlan(byte[] json) {
        return reader.read(Slice.of(Objects.requireNonNull(json, "json")));
    }

    /**
     * Reads a plan from a file; see {@link #readPlan(byte[])}.
     *
     * @throws IOException if the file cannot be read; what it holds never throws
     */
    public ReadResult<SalesActionPlan> readPlan(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return readPlan(stream);
        }
    }

    /**
     * Reads a plan from a stream to its end, without closing it; see {@link #readPlan(byte[])}.
     *
     * <p>No more is read than one byte beyond the limit of the document, and what is read is held once: where the stream tells
     * how much is {@linkplain InputStream#available() available}, in as many bytes.
     *
     * @throws IOException if the stream throws it; what it holds never throws
     */
    public ReadResult<SalesActionPlan> readPlan(InputStream stream) throws IOException {
        return reader.read(Streams.bytes(stream, settings.limit(JsonLimit.DOCUMENT_BYTES) + 1));
    }

    /**
     * Writes a plan: members in the order of the shapes, unknown members after them as they were written, two spaces a level
     * unless {@linkplain JsonSettings#compact() compact}, and a line feed at the end.
     *
     * <p>Absent values and empty lists are left out. An extra under the name of a known member is written in that member's
     * place while the member is absent, and gives way to it otherwise.
     *
     * @throws PacJsonException if a text or a date lies outside the format, if an element has two extras of one name, or one
     *     under the name of an absent known member although the plan was read from no newer version
     */
    public byte[] write(SalesActionPlan plan) {
        return PlanWriter.write(plan, settings.isCompact());
    }

    /**
     * Writes a plan to a stream, without closing it; the text is held once. See {@link #write(SalesActionPlan)}.
     *
     * @throws IOException if the stream throws it
     * @throws PacJsonException as {@link #write(SalesActionPlan)} does; then nothing has been written
     */
    public void write(SalesActionPlan plan, OutputStream stream) throws IOException {
        PlanWriter.write(plan, settings.isCompact(), stream);
    }

    /**
     * Reads measurements written one a line (NDJSON), each as in {@code measurements} of a plan, holding one line at a time, and
     * hands each on. Blank lines are passed over. The stream is read to its end and not closed.
     *
     * @param bad what happens where a line cannot be read
     * @throws IOException if the stream throws it; what it holds never throws
     */
    public LinesRead readMeasurements(InputStream stream, BadLines bad, Consumer<? super Measurement> each)
            throws IOException {
        return lines.read(stream, MEASUREMENT, bad, each);
    }

    /**
     * Writes measurements one a line (NDJSON), without closing the stream.
     *
     * @return how many there are
     * @throws IOException if the stream throws it
     * @throws PacJsonException if one holds what the format has no place for; the lines before it have been written
     */
    public long writeMeasurements(OutputStream stream, Iterator<? extends Measurement> measurements)
            throws IOException {
        return LineWriter.write(stream, MEASUREMENT, measurements);
    }

    /**
     * Writes the one form of a plan that is fit for signatures and hashes: RFC 8785, with members sorted and without white
     * space.
     *
     * <p>Its numbers are doubles. Those of a plan always fit; an unknown member's may not.
     *
     * @throws PacJsonException as {@link #write} does, and if an unknown member has a number that no double stands for
     *     exactly ({@code 1e400}), half of a surrogate pair or a name twice
     */
    public byte[] canonical(SalesActionPlan plan) {
        return CanonicalForm.exact(PlanWriter.write(plan, true));
    }

    /**
     * What a plan is known by, for ETags and for {@link PatchCondition}: the SHA-256 hash of its {@linkplain #canonical
     * canonical form}, which changes with any change of its content and with none of its layout.
     *
     * @return 64 hexadecimal digits in small letters
     * @throws PacJsonException as {@link #canonical} does
     */
    public String fingerprint(SalesActionPlan plan) {
        return Sha256.of(canonical(plan));
    }

    /**
     * Writes the changes from one plan to another as an RFC 6902 JSON Patch, one operation a line. Applied to the former plan
     * it gives the later one.
     *
     * <p>Elements with an id are known by it; what changed within them is said member by member. Members unknown to this
     * version are patched like others. Both plans must be such as {@link #readPlan(byte[])} gives.
     */
    public byte[] writePatch(SalesActionPlan before, SalesActionPlan after) {
        return PatchWriter.patch(before, after, settings.isCompact());
    }

    /**
     * Writes a difference as an RFC 6902 JSON Patch of a plan, which need not be the one it was found in.
     *
     * @throws IllegalArgumentException if the difference {@linkplain PlanDiff#applyTo cannot be applied} to the plan
     */
    public byte[] writePatch(PlanDiff diff, SalesActionPlan plan) {
        DiffOutcome outcome = diff.applyTo(plan);
        return writePatch(
                plan,
                outcome.plan()
                        .orElseThrow(() -> new IllegalArgumentException("the difference does not fit the plan: "
                                + outcome.conflicts().get(0))));
    }

    /**
     * Applies an RFC 6902 JSON Patch to a plan: all of its operations, or none if there is a problem; see
     * {@link #applyPatch(SalesActionPlan, byte[], PatchCondition)}.
     */
    public ReadResult<SalesActionPlan> applyPatch(SalesActionPlan plan, byte[] patch) {
        return applyPatch(plan, patch, PatchCondition.none());
    }

    /**
     * Applies an RFC 6902 JSON Patch to a plan if the plan is the one expected: all of its operations, or none if there is a
     * problem.
     *
     * <p>The patch is read as strictly as a plan, and so is what comes of it. Never throws for what the patch holds. Problems
     * point into the patch: to the operation that cannot be made, {@code /3}, or whose value does not fit the plan,
     * {@code /3/value/due}. Members unknown to this version stay as they were written wherever no operation changes them.
     *
     * @throws PacJsonException if the plan itself cannot be {@linkplain #write written}, or has no {@link #fingerprint} and
     *     one is expected
     */
    public ReadResult<SalesActionPlan> applyPatch(SalesActionPlan plan, byte[] patch, PatchCondition condition) {
        Optional<JsonProblem> outdated = outdated(plan, condition);
        return outdated.isPresent()
                ? ReadResult.refused(List.of(outdated.get()), List.of())
                : patches.apply(plan, Objects.requireNonNull(patch, "patch"));
    }

    private Optional<JsonProblem> outdated(SalesActionPlan plan, PatchCondition condition) {
        if (condition.revision().isPresent() && !condition.revision().equals(plan.revision())) {
            return Optional.of(
                    Faults.outdated(plan.revision(), condition.revision().get()));
        }
        return condition
                .fingerprint()
                .filter(expected -> !expected.equals(fingerprint(plan)))
                .map(expected -> Faults.outdated(fingerprint(plan), expected));
    }

    /** The format as a JSON Schema of draft 2020-12, the same text at every call and with all settings. */
    public String schema() {
        return PlanSchema.text();
    }
}
