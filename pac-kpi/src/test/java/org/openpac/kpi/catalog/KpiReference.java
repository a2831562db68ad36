package org.openpac.kpi.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openpac.core.text.Format;
import org.openpac.core.text.Word;
import org.openpac.core.value.Unit;
import org.openpac.kpi.Kpi;

/** Prints the catalogue as a page of the reference. */
final class KpiReference {

    private static final List<String> ENGLISH = List.of(
            "# Indicators",
            "Generated from the catalogue in `org.openpac.kpi.catalog`; do not edit.",
            "Code",
            "Name",
            "Unit",
            "Better",
            "Formula",
            "Reads",
            "No value when",
            "Flags",
            "Source",
            "the facts’ currency",
            "Interval",
            "at 95 %");
    private static final List<String> FRENCH = List.of(
            "# Indicateurs",
            "Page générée à partir du catalogue `org.openpac.kpi.catalog`, à ne pas modifier.",
            "Code",
            "Nom",
            "Unité",
            "Sens",
            "Formule",
            "Faits lus",
            "Sans valeur si",
            "Réserves",
            "Source",
            "la devise des faits",
            "Intervalle",
            "à 95\u00a0%");

    private final Locale locale;
    private final List<String> words;

    private KpiReference(Locale locale) {
        this.locale = locale;
        this.words = Format.isFrench(locale) ? FRENCH : ENGLISH;
    }

    static String page(Locale locale) {
        return new KpiReference(locale).page();
    }

    private String page() {
        StringBuilder page = new StringBuilder();
        page.append(words.get(0)).append("\n\n").append(words.get(1)).append("\n\n");
        row(page, words.get(2), words.get(3), words.get(4), words.get(5));
        row(page, "---", "---", "---", "---");
        KpiCatalog.standard()
                .forEach(kpi -> row(
                        page,
                        kpi.code(),
                        kpi.name(locale),
                        unit(kpi),
                        kpi.trend().label(locale)));
        KpiCatalog.standard().forEach(kpi -> entry(page, kpi));
        return page.toString();
    }

    private void entry(StringBuilder page, Kpi kpi) {
        page.append("\n## ")
                .append(kpi.code())
                .append(" – ")
                .append(kpi.name(locale))
                .append("\n\n");
        page.append(kpi.meaning(locale)).append("\n\n");
        item(page, words.get(6), "`" + kpi.formula(locale) + "`");
        item(page, words.get(4), unit(kpi));
        item(page, words.get(5), kpi.trend().label(locale));
        item(page, words.get(7), labels(kpi.reads()));
        item(page, words.get(8), labels(kpi.reasons()));
        if (!kpi.flags().isEmpty()) {
            item(page, words.get(9), labels(kpi.flags()));
        }
        if (kpi.hasInterval()) {
            item(page, words.get(12), words.get(13));
        }
        item(page, words.get(10), kpi.source(locale));
    }

    private String unit(Kpi kpi) {
        return kpi.unit().map((Unit unit) -> unit.text(locale)).orElse(words.get(11));
    }

    private String labels(Collection<? extends Word> kinds) {
        return kinds.stream().map(word -> word.label(locale)).collect(Collectors.joining(", "));
    }

    private void item(StringBuilder page, String title, String text) {
        page.append("- **")
                .append(title)
                .append(Format.isFrench(locale) ? "\u00a0:** " : ":** ")
                .append(text)
                .append('\n');
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
