package org.openpac.json.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpac.core.text.Format;
import org.openpac.json.change.FormOfPatches;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;
import org.openpac.json.kpi.FormsOfKpis;
import org.openpac.json.report.FormsOfReports;

/** The forms beside the plan as a page in Markdown: in French, or in English. */
final class FormsPage {

    private static final Map<String, String> IN_FRENCH = Map.of(
            "string", "chaîne", "number", "nombre", "integer", "entier", "boolean", "booléen", "object", "objet");

    private final Locale locale;
    private final boolean french;
    private final StringBuilder page = new StringBuilder();

    private FormsPage(Locale locale) {
        this.locale = locale;
        this.french = Format.isFrench(locale);
    }

    static String page(Locale locale) {
        return new FormsPage(locale).page();
    }

    /** Every form of the page, and those of the values of messages. */
    static List<Form<?>> all() {
        List<Form<?>> all = new ArrayList<>(documents());
        all.addAll(patches());
        all.addAll(facts());
        all.addAll(FormKinds.argumentForms());
        return withNested(all);
    }

    private static List<Form<?>> documents() {
        List<Form<?>> documents = new ArrayList<>(FormsOfReports.documents());
        documents.addAll(FormsOfKpis.documents());
        return withNested(documents);
    }

    private static List<Form<?>> patches() {
        return withNested(List.of(FormOfPatches.operation()));
    }

    private static List<Form<?>> facts() {
        return withNested(FormsOfKpis.facts());
    }

    private static List<Form<?>> withNested(List<Form<?>> forms) {
        Map<String, Form<?>> all = new LinkedHashMap<>();
        List<Form<?>> open = new ArrayList<>(forms);
        for (int i = 0; i < open.size(); i++) {
            if (all.putIfAbsent(open.get(i).name(), open.get(i)) == null) {
                open.get(i).parts().forEach(part -> open.addAll(part.kind().forms()));
            }
        }
        return List.copyOf(all.values());
    }

    private String say(String english, String inFrench) {
        return french ? inFrench : english;
    }

    private String page() {
        page.append(say("""
                # Forms beside the plan

                Generated from the forms that read and write them; do not edit. Documents are read as strictly as plans: every problem
                with code, JSON Pointer, line, column and byte offset. A member that is not listed is left out and told in a notice,
                unless its name begins with `x-`. Members that are not required are left out where they have no value; a list or an
                object of names where it is empty. The small values (`Money`, `Date`, `Id` …) are those of [plans](plan.schema.json); an
                `Argument` is an object of one member, which says its type. [JSON Schema](forms.schema.json) defines them all.

                """, """
                # Les formes à côté du plan

                Page générée à partir des formes qui lisent et écrivent ces documents, à ne pas modifier. Ils sont lus avec la même rigueur
                que les plans\u00a0: chaque problème a un code, un pointeur JSON, une ligne, une colonne et un rang d’octet. Un membre qui ne
                figure pas ici est laissé de côté et fait l’objet d’un avis, sauf si son nom commence par `x-`. Un membre qui n’est pas requis
                est omis s’il n’a pas de valeur\u202f; une liste, ou un objet dont les membres sont des noms, s’il est vide. Les petites valeurs
                (`Money`, `Date`, `Id`…) sont celles des [plans](format.fr.md#valeurs)\u202f; un `Argument` est un objet d’un seul membre, qui
                dit son type. Le [schéma JSON](forms.schema.json) les définit toutes.

                """));
        section(say("## Documents\n\nBegin with `formatVersion`, as plans do.\n\n", """
                ## Documents

                Commencent par `formatVersion`, comme les plans.

                """), documents());
        section(say("## Patches\n\nA list of operations, RFC 6902.\n\n", """
                ## Modifications (JSON Patch)

                Une liste d’opérations, RFC 6902.

                """), patches());
        section(say("## Facts\n\nOne a line (NDJSON), known by `type`.\n\n", """
                ## Faits

                Un par ligne (NDJSON), reconnu à son `type`.

                """), facts());
        return page.toString().stripTrailing() + "\n";
    }

    private void section(String head, List<Form<?>> forms) {
        page.append(head);
        forms.forEach(this::table);
    }

    private void table(Form<?> form) {
        page.append("### ").append(form.name()).append("\n\n");
        row(
                say("Member", "Membre"),
                say("Value", "Valeur"),
                say("Required", "Requis"),
                say("Meaning", "Signification"));
        page.append("|").append(" --- |".repeat(4)).append('\n');
        for (Part<?, ?> part : form.parts()) {
            row(
                    "`" + part.name() + "`",
                    value(part.kind().schema()),
                    part.isRequired() ? say("yes", "oui") : "",
                    Meanings.of(form, part, locale).orElse(""));
        }
        page.append('\n');
    }

    private void row(String... cells) {
        String line = "| " + String.join(" | ", cells) + " |\n";
        page.append(line);
    }

    private String value(Map<?, ?> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.get("items") instanceof Map<?, ?> item) {
            return say("list of ", "liste de ")
                    + value(item)
                    + (french && IN_FRENCH.containsValue(value(item)) ? "s" : "");
        }
        if (schema.get("additionalProperties") instanceof Map<?, ?> each) {
            return value(each) + say(" by name", " par nom");
        }
        if (schema.get("enum") instanceof List<?> words) {
            return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        return schema.get("type") instanceof String type
                ? say(type, IN_FRENCH.getOrDefault(type, type))
                : say("any JSON value", "toute valeur JSON");
    }
}
