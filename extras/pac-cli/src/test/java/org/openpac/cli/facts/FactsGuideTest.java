package org.openpac.cli.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide to facts lists the dictionaries; {@code -Dpac.update=true} writes it anew. */
class FactsGuideTest {

    private static final List<String> GROUPS = List.of(
            "STATUS", "STAGE", "LEAD_STAGE", "ORIGIN", "COST_KIND", "PURPOSE", "CATEGORY", "TAX_BASIS", "TRUTH");

    @Test
    void the_english_guide_lists_the_dictionaries() throws IOException {
        compare("facts.md", page(Locale.ENGLISH));
    }

    @Test
    void the_french_guide_lists_the_dictionaries() throws IOException {
        compare("faits.md", page(Locale.FRENCH));
    }

    private static void compare(String name, String expected) throws IOException {
        String root = System.getProperty("pac.root", "");
        assumeFalse(root.isEmpty(), "skipped: the property pac.root does not name the project's folder");
        Path page = Path.of(root, "docs", "guide", name);
        if (Boolean.getBoolean("pac.update")) {
            Files.writeString(page, expected, StandardCharsets.UTF_8);
        }
        assertThat(page).content(StandardCharsets.UTF_8).isEqualTo(expected);
    }

    private static String page(Locale locale) throws IOException {
        String language = locale.getLanguage();
        StringBuilder page = new StringBuilder(text("facts." + language + ".md"));
        for (TableKind kind : TableKind.values()) {
            columns(page, kind, locale);
        }
        boolean isFrench = locale.equals(Locale.FRENCH);
        page.append(
                        isFrench
                                ? "\n## Mots des cellules\n\n| champ | sens | mots |\n"
                                : "\n## Words of cells\n\n| field | meaning | words |\n")
                .append("|---|---|---|\n");
        for (String group : GROUPS) {
            Dictionary.meanings(group)
                    .forEach((meaning, words) -> page.append("| ")
                            .append(
                                    group.equals("TRUTH")
                                            ? "✓"
                                            : Field.valueOf(group).label(locale))
                            .append(" | `")
                            .append(meaning)
                            .append("` | ")
                            .append(String.join(" · ", words))
                            .append(" |\n"));
        }
        return page.append('\n').append(text("json." + language + ".md")).toString();
    }

    private static void columns(StringBuilder page, TableKind kind, Locale locale) {
        boolean isFrench = locale.equals(Locale.FRENCH);
        page.append("\n### ")
                .append(kind.text(locale).substring(0, 1).toUpperCase(locale))
                .append(kind.text(locale).substring(1))
                .append(
                        isFrench
                                ? "\n\n| colonne | en-têtes connus |\n|---|---|\n"
                                : "\n\n| column | known headings |\n|---|---|\n");
        for (Field field : Field.values()) {
            List<String> headings = Dictionary.headings(kind, field);
            if (!headings.isEmpty()) {
                page.append("| ")
                        .append(name(kind, field, locale))
                        .append(" | ")
                        .append(String.join(" · ", headings))
                        .append(" |\n");
            }
        }
    }

    private static String name(TableKind kind, Field field, Locale locale) {
        List<Set<Field>> needs = kind.needs();
        String marks = needs.stream()
                .filter(any -> any.contains(field))
                .map(any -> any.size() == 1 ? "" : " (" + (needs.indexOf(any) + 1) + ")")
                .collect(Collectors.joining());
        boolean isNeeded = needs.stream().anyMatch(any -> any.contains(field));
        return isNeeded ? "**" + field.label(locale) + marks + "**" : field.label(locale);
    }

    private static String text(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(FactsGuideTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
