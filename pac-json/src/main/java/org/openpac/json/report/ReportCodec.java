package org.openpac.json.report;

import java.util.Locale;
import java.util.Objects;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.rule.RuleSettings;
import org.openpac.core.view.PlanDiff;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacJsonException;
import org.openpac.json.ReadResult;
import org.openpac.json.codec.DocumentReader;
import org.openpac.json.codec.FormWriter;

/**
 * Reads and writes what is said about plans as JSON: reports of checks, settings of checkers, differences.
 *
 * <p>Documents say their {@code formatVersion} and are read as strictly as plans, with every problem at its place. A member
 * unknown to this version is left out, with a notice unless its name begins with {@code x-}, or is a problem where
 * {@linkplain JsonSettings#refuseUnknown() unknown members are refused}.
 */
public final class ReportCodec {

    private static final ReportCodec STANDARD = new ReportCodec(JsonSettings.standard());

    private final JsonSettings settings;
    private final DocumentReader reader;

    private ReportCodec(JsonSettings settings) {
        this.settings = settings;
        this.reader = new DocumentReader(settings);
    }

    /** The codec of the {@linkplain JsonSettings#standard() standard settings}. */
    public static ReportCodec standard() {
        return STANDARD;
    }

    /** A codec of other settings, to be made once and kept. */
    public static ReportCodec of(JsonSettings settings) {
        return new ReportCodec(Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Writes what a check found: typed values, and their sentences.
     *
     * @param language the language of the sentences; French is written as French, every other language as English
     * @param others further languages, whose sentences stand beside under {@code translations}
     */
    public byte[] write(CheckReport report, Locale language, Locale... others) {
        return write(StoredReport.of(report, language, others));
    }

    /**
     * Writes a report that was read.
     *
     * @throws PacJsonException if a waiver holds what the format has no place for
     */
    public byte[] write(StoredReport report) {
        return FormWriter.document(ReportForms.REPORT, report, settings.isCompact());
    }

    /** Writes one finding by itself, as it stands in a report: on one line, and of no version of its own. */
    public byte[] write(Finding finding, Locale language, Locale... others) {
        return FormWriter.part(FindingForms.FINDING, StoredFinding.of(finding, new Languages(language, others)));
    }

    /**
     * Reads a report. What {@link #write(CheckReport, Locale, Locale...)} has written reads back to an equal
     * {@link StoredReport#of}.
     */
    public ReadResult<StoredReport> readReport(byte[] json) {
        return reader.read(Objects.requireNonNull(json, "json"), ReportForms.REPORT);
    }

    /**
     * Writes what was changed of a set of rules.
     *
     * @param all the rules to begin with, such as {@link RuleSet#standard()}
     * @param chosen a set made from them
     * @throws IllegalArgumentException if {@code chosen} has a rule that {@code all} lacks
     */
    public byte[] writeSettings(RuleSet all, RuleSet chosen) {
        return FormWriter.document(SettingsForm.of(all), RuleSettings.between(all, chosen), settings.isCompact());
    }

    /**
     * Reads settings and makes the set of rules they speak of; an unknown rule or limit is a problem that names the nearest.
     *
     * @param all the rules to begin with, those of the SDK and of your own
     */
    public ReadResult<RuleSet> readSettings(byte[] json, RuleSet all) {
        return reader.read(Objects.requireNonNull(json, "json"), SettingsForm.of(all))
                .map(read -> read.appliedTo(all));
    }

    /**
     * Writes what differs between two revisions, for people and front-ends; see {@link org.openpac.json.PacCodec} for patches.
     *
     * @param language the language of the sentences
     * @param others further languages, whose sentences stand beside under {@code translations}
     * @throws PacJsonException if a value lies outside the format
     */
    public byte[] write(PlanDiff diff, Locale language, Locale... others) {
        return write(StoredDiff.of(diff, language, others));
    }

    /** Writes a difference that was read. */
    public byte[] write(StoredDiff diff) {
        return FormWriter.document(DiffForms.DIFF, diff, settings.isCompact());
    }

    /** Reads a difference. What was written reads back to an equal {@link StoredDiff#of}. */
    public ReadResult<StoredDiff> readDiff(byte[] json) {
        return reader.read(Objects.requireNonNull(json, "json"), DiffForms.DIFF);
    }
}
