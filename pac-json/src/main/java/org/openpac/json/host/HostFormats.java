package org.openpac.json.host;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Shape;
import org.openpac.core.view.PlanDiff;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacCodec;
import org.openpac.json.codec.DocumentReader;
import org.openpac.json.codec.FormKind;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.FormWriter;
import org.openpac.json.report.ReportCodec;
import org.openpac.json.report.StoredDiff;
import org.openpac.json.report.StoredReport;
import org.openpac.json.schema.PlanShapes;

/**
 * The types that a host's mapper can be taught: plans and each of their elements, reports, differences, settings and, with
 * pac-kpi, facts and what is computed from them.
 */
public final class HostFormats {

    private static final HostFormats STANDARD =
            new HostFormats(JsonSettings.standard(), RuleSet.standard(), Locale.ENGLISH);

    private final JsonSettings settings;
    private final RuleSet rules;
    private final Locale language;

    private HostFormats(JsonSettings settings, RuleSet rules, Locale language) {
        this.settings = settings;
        this.rules = rules;
        this.language = language;
    }

    /** With standard settings, the core's rules, and sentences in English. */
    public static HostFormats standard() {
        return STANDARD;
    }

    /**
     * The same with other limits.
     *
     * @throws IllegalArgumentException if they are lenient: a mapper has no place for what is set aside
     */
    public HostFormats with(JsonSettings other) {
        if (other.isLenient()) {
            throw new IllegalArgumentException("a mapper cannot tell what a lenient reading sets aside");
        }
        return new HostFormats(other, rules, language);
    }

    /** The same with other rules to which settings of checkers refer. */
    public HostFormats withRules(RuleSet other) {
        return new HostFormats(settings, Objects.requireNonNull(other, "other"), language);
    }

    /** The same with the sentences of reports and differences in another language: French, or English for any other. */
    public HostFormats in(Locale other) {
        return new HostFormats(settings, rules, Objects.requireNonNull(other, "other"));
    }

    /** How values of a type are said in JSON; empty for a type that is none of ours. */
    public Optional<HostFormat> of(Class<?> type) {
        String name = type.getName();
        if (!name.startsWith("org.openpac.")) {
            return Optional.empty();
        }
        // Only who has a type of pac-kpi at hand is led to a class that needs it.
        if (name.startsWith("org.openpac.kpi.") || name.startsWith("org.openpac.json.kpi.")) {
            return KpiFormats.of(type, settings.compact());
        }
        return Element.class.isAssignableFrom(type) ? ofElement(type) : ofReport(type);
    }

    private Optional<HostFormat> ofElement(Class<?> type) {
        PacCodec plans = PacCodec.of(settings.compact());
        if (SalesActionPlan.class.isAssignableFrom(type)) {
            return Optional.of(HostFormat.of(SalesActionPlan.class, maxBytes(settings), plans::write, plans::readPlan));
        }
        return PlanShapes.all().stream()
                .filter(shape -> shape.type().isAssignableFrom(type))
                .findFirst()
                .map(this::element);
    }

    private <T extends Element> HostFormat element(Shape<T> shape) {
        FormKind<T> kind = FormKinds.element(shape);
        DocumentReader documents = new DocumentReader(settings);
        return HostFormat.of(
                shape.type(),
                maxBytes(settings),
                value -> FormWriter.part(kind, value),
                json -> documents.read(json, kind));
    }

    private Optional<HostFormat> ofReport(Class<?> type) {
        ReportCodec reports = ReportCodec.of(settings.compact());
        int maxBytes = maxBytes(settings);
        List<HostFormat> formats = List.of(
                HostFormat.of(StoredReport.class, maxBytes, reports::write, reports::readReport),
                HostFormat.of(StoredDiff.class, maxBytes, reports::write, reports::readDiff),
                HostFormat.of(
                        RuleSet.class,
                        maxBytes,
                        chosen -> reports.writeSettings(rules, chosen),
                        json -> reports.readSettings(json, rules)),
                HostFormat.written(CheckReport.class, report -> reports.write(report, language)),
                HostFormat.written(Finding.class, finding -> reports.write(finding, language)),
                HostFormat.written(PlanDiff.class, diff -> reports.write(diff, language)));
        return first(formats, type);
    }

    static Optional<HostFormat> first(List<HostFormat> formats, Class<?> type) {
        return formats.stream()
                .filter(format -> format.type().isAssignableFrom(type))
                .findFirst();
    }

    static int maxBytes(JsonSettings settings) {
        return settings.limit(JsonLimit.DOCUMENT_BYTES);
    }
}
