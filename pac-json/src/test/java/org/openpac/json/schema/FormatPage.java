package org.openpac.json.schema;

import java.util.Locale;
import java.util.Map;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.text.Format;
import org.openpac.core.text.Word;
import org.openpac.json.JsonLimit;

/** The format of plans as a page in Markdown, made of the shapes: in French, or in English. */
final class FormatPage {

    private static final Map<JsonLimit, String> LIMITS = Map.of(
            JsonLimit.DOCUMENT_BYTES, "The document, in bytes|Le document, en octets",
            JsonLimit.NESTING, "Objects and arrays within each other|Objets et tableaux imbriqués",
            JsonLimit.TOKENS, "Names, values, brackets and braces|Noms, valeurs, crochets et accolades",
            JsonLimit.TEXT_LENGTH, "Any text, in UTF-16 characters|Un texte, en caractères UTF-16",
            JsonLimit.NAME_LENGTH,
                    "The name of a member, in UTF-16 characters|Le nom d’un membre, en caractères UTF-16",
            JsonLimit.NUMBER_LENGTH, "A number, in characters|Un nombre, en caractères",
            JsonLimit.PROBLEMS, "Problems, and notices, that are collected|Problèmes, et avis, recueillis");

    private final Locale locale;
    private final boolean french;
    private final FormatCells cells;
    private final StringBuilder page = new StringBuilder();

    private FormatPage(Locale locale) {
        this.locale = locale;
        this.french = Format.isFrench(locale);
        this.cells = new FormatCells(locale);
    }

    static String page(Locale locale) {
        return new FormatPage(locale).page();
    }

    private String say(String english, String inFrench) {
        return french ? inFrench : english;
    }

    private String page() {
        head();
        limits();
        values();
        page.append(say("## Elements\n\n", "## Éléments\n\n"));
        PlanShapes.all().forEach(this::element);
        page.append(say("## Words\n\n", "## Mots\n\n"));
        PlanShapes.vocabularies().forEach(this::words);
        return page.toString().stripTrailing() + "\n";
    }

    private void head() {
        page.append(say("""
                # The format of plans

                Generated from the shapes that read and write plans; do not edit. A plan is a JSON object in UTF-8 that begins with
                `formatVersion`, now `"1.0"`, followed by the members of [SalesActionPlan](#salesactionplan). The same as a
                [JSON Schema](plan.schema.json).

                * A member that has no value is left out, as is an empty list; `null` is refused, and so is a member that stands twice.
                * A member that is not listed is kept as it was written and told in a notice; names that begin with `x-` are yours, and
                  no notice is given.
                * In a document of a newer minor version a word that is not listed is kept too, where its member is not required.
                * Privacy: what a member may tell about a person, see [personal data](personal-data.md).

                """, """
                # Le format des plans

                Page générée à partir des formes qui lisent et écrivent les plans, à ne pas modifier. Un plan est un objet JSON en UTF-8
                qui commence par `formatVersion`, aujourd’hui `"1.0"`, suivi des membres de [SalesActionPlan](#salesactionplan). Le même
                sous forme de [schéma JSON](plan.schema.json).

                * Un membre sans valeur est omis, de même qu’une liste vide\u202f; `null` est refusé, de même qu’un membre présent deux fois.
                * Un membre qui ne figure pas ici est conservé tel qu’il est écrit et fait l’objet d’un avis\u202f; les noms qui commencent par
                  `x-` vous appartiennent, et ne donnent lieu à aucun avis.
                * Dans un document d’une version mineure plus récente, un mot qui ne figure pas ici est également conservé, si son membre
                  n’est pas requis.
                * Confidentialité\u00a0: ce que le membre peut dire d’une personne, voir [données personnelles](donnees-personnelles.md).

                """));
    }

    private void limits() {
        page.append(say("## Limits of a document\n\n", "## Limites d’un document\n\n"));
        row(say("What", "Quoi"), say("At most", "Au plus"));
        row("---", "---");
        for (JsonLimit limit : JsonLimit.values()) {
            String what = LIMITS.get(limit);
            if (what != null) {
                row(what.split("\\|")[french ? 1 : 0], Integer.toString(limit.standard()));
            }
        }
        page.append('\n');
    }

    private void values() {
        page.append(say("## Values\n\n", "## Valeurs\n\n"));
        FormatValues.ALL.forEach(value -> {
            page.append("### ").append(value.name()).append("\n\n");
            page.append(say(value.english(), value.french()))
                    .append(" `")
                    .append(value.example())
                    .append("`\n\n");
        });
    }

    private void element(Shape<?> shape) {
        page.append("### ").append(shape.name()).append("\n\n");
        page.append(shape.label(locale)).append(".\n\n");
        row(
                say("Member", "Membre"),
                say("Meaning", "Signification"),
                say("Kind", "Nature"),
                say("Unit", "Unité"),
                say("Limits", "Limites"),
                say("Since", "Depuis"),
                say("Privacy", "Confidentialité"));
        page.append("|").append(" --- |".repeat(7)).append('\n');
        shape.members().forEach(this::member);
        page.append('\n');
    }

    private void member(Member<?, ?> member) {
        row(
                "`" + member.name() + "`",
                "**" + member.label(locale) + ".** "
                        + Meanings.of(member, locale).orElse(""),
                cells.kind(member.kind()),
                cells.unit(member),
                cells.limits(member),
                member.since(),
                member.privacy().label(locale));
    }

    private void words(String name, Kind.Vocabulary vocabulary) {
        page.append("### ").append(name).append("\n\n");
        row(say("Word", "Mot"), say("Label", "Libellé"));
        row("---", "---");
        for (Word word : vocabulary.words()) {
            row("`" + word.name() + "`", word.label(locale));
        }
        page.append('\n');
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
