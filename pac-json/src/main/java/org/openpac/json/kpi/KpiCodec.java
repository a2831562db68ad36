package org.openpac.json.kpi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.openpac.json.BadLines;
import org.openpac.json.JsonSettings;
import org.openpac.json.LinesRead;
import org.openpac.json.PacJsonException;
import org.openpac.json.ReadResult;
import org.openpac.json.codec.DocumentReader;
import org.openpac.json.codec.FormWriter;
import org.openpac.json.codec.LineReader;
import org.openpac.json.codec.LineWriter;
import org.openpac.json.codec.ListReader;
import org.openpac.kpi.Effectiveness;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Scorecard;

/**
 * Reads and writes indicators, scorecards, effectiveness and facts as JSON.
 *
 * <p>Documents say their {@code formatVersion} and are read as strictly as plans. A member unknown to this version is left out,
 * with a notice unless its name begins with {@code x-}. Numbers are unrounded.
 */
public final class KpiCodec {

    private static final KpiCodec STANDARD = new KpiCodec(JsonSettings.standard());

    private final JsonSettings settings;
    private final DocumentReader reader;
    private final LineReader lines;
    private final ListReader lists;

    private KpiCodec(JsonSettings settings) {
        this.settings = settings;
        this.reader = new DocumentReader(settings);
        this.lines = new LineReader(settings);
        this.lists = new ListReader(settings);
    }

    /** The codec of the {@linkplain JsonSettings#standard() standard settings}. */
    public static KpiCodec standard() {
        return STANDARD;
    }

    /** A codec of other settings, to be made once and kept. */
    public static KpiCodec of(JsonSettings settings) {
        return new KpiCodec(Objects.requireNonNull(settings, "settings"));
    }

    /** Writes what indicators came to: each value with what it is made of, or why there is none. */
    public byte[] write(Map<Kpi, KpiResult> results, Locale language) {
        return write(StoredResults.of(results, language));
    }

    /** Writes results with their circumstances, or results that were read. */
    public byte[] write(StoredResults results) {
        return FormWriter.document(ResultForms.RESULTS, results, settings.isCompact());
    }

    /** Reads results. What was written reads back to equal {@link StoredResults}. */
    public ReadResult<StoredResults> readResults(byte[] json) {
        return reader.read(Objects.requireNonNull(json, "json"), ResultForms.RESULTS);
    }

    /** Writes where every indicator of a plan stands. */
    public byte[] write(Scorecard card) {
        return write(StoredCard.of(card));
    }

    /** Writes a scorecard that was read. */
    public byte[] write(StoredCard card) {
        return FormWriter.document(CardForms.CARD, card, settings.isCompact());
    }

    /** Reads a scorecard. What was written reads back to an equal {@link StoredCard#of}. */
    public ReadResult<StoredCard> readScorecard(byte[] json) {
        return reader.read(Objects.requireNonNull(json, "json"), CardForms.CARD);
    }

    /** Writes what tactics, strategies, segments and channels have cost and brought. */
    public byte[] write(Effectiveness effectiveness) {
        return write(StoredEffects.of(effectiveness));
    }

    /** Writes effectiveness that was read. */
    public byte[] write(StoredEffects effectiveness) {
        return FormWriter.document(EffectForms.EFFECTS, effectiveness, settings.isCompact());
    }

    /** Reads effectiveness. What was written reads back to an equal {@link StoredEffects#of}. */
    public ReadResult<StoredEffects> readEffectiveness(byte[] json) {
        return reader.read(Objects.requireNonNull(json, "json"), EffectForms.EFFECTS);
    }

    /** Writes the result of one indicator by itself, as it stands in a document: on one line, and of no version of its own. */
    public byte[] write(KpiResult result) {
        return FormWriter.part(ResultForm.RESULT, result);
    }

    /** Reads the result of one indicator. What {@link #write(KpiResult)} has written reads back to an equal one, sentences apart. */
    public ReadResult<KpiResult> readResult(byte[] json) {
        return reader.read(Objects.requireNonNull(json, "json"), ResultForm.RESULT.kind());
    }

    /** Writes one fact by itself, as it stands in a file of lines, without a line feed. */
    public byte[] write(SalesFact fact) {
        return FormWriter.part(FactParts.FACT, fact);
    }

    /** Reads one fact. What {@link #write(SalesFact)} has written reads back to an equal one. */
    public ReadResult<SalesFact> readFact(byte[] json) {
        return reader.read(Objects.requireNonNull(json, "json"), FactParts.FACT);
    }

    /**
     * Reads facts written one a line (NDJSON), holding one line at a time, and hands each on. Blank lines are passed over. The
     * stream is read to its end and not closed.
     *
     * @param bad what happens where a line cannot be read
     * @throws IOException if the stream throws it; what it holds never throws
     */
    public LinesRead readFacts(InputStream stream, BadLines bad, Consumer<? super SalesFact> each) throws IOException {
        return lines.read(stream, FactParts.FACT, bad, each);
    }

    /**
     * Reads facts written as one JSON array, holding one fact at a time, and hands each on; {@link LinesRead#lines()} then
     * counts facts. The stream is read to its end and not closed. A fact that is no JSON ends the reading, since nobody knows
     * where the next one begins.
     *
     * @param bad what happens where a fact cannot be read
     * @throws IOException if the stream throws it; what it holds never throws
     */
    public LinesRead readFactList(InputStream stream, BadLines bad, Consumer<? super SalesFact> each)
            throws IOException {
        return lists.read(stream, FactParts.FACT, bad, each);
    }

    /**
     * Writes facts one a line (NDJSON), without closing the stream.
     *
     * @return how many there are
     * @throws IOException if the stream throws it
     * @throws PacJsonException if a fact's date lies outside the format; the lines before it have been written
     */
    public long writeFacts(OutputStream stream, Iterator<? extends SalesFact> facts) throws IOException {
        return LineWriter.write(stream, FactParts.FACT, facts);
    }
}
