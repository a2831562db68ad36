package org.openpac.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpac.json.change.FormOfPatches;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKind;
import org.openpac.json.codec.Part;
import org.openpac.json.kpi.FormsOfKpis;
import org.openpac.json.report.FormsOfReports;

/** The page of forms is the forms printed; {@code -Dpac.update=true} writes it anew. */
class FormsReferenceTest {

    private static final String HEAD = """
            # Forms beside the plan

            Generated from the forms that read and write them; do not edit. Documents are read as strictly as plans: every problem
            with code, JSON Pointer, line, column and byte offset. A member that is not listed is left out and told in a notice,
            unless its name begins with `x-`. Members that are not required are left out where they have no value; a list or an
            object of names where it is empty. The small values (`Money`, `Date`, `Id` …) are those of [plans](plan.schema.json); an
            `Argument` is an object of one member, which says its type. [JSON Schema](forms.schema.json) defines them all.

            """;

    @Test
    void the_page_is_what_the_forms_say() throws IOException {
        PublishedPage.compare("forms.md", page());
    }

    @Test
    void every_member_says_what_it_means() {
        assertThat(sections().values().stream().flatMap(List::stream))
                .allSatisfy(form -> assertThat(form.parts())
                        .allSatisfy(part -> assertThat(part.meaning())
                                .as(form.name() + "." + part.name())
                                .matches("\\p{Lu}.*\\.")));
    }

    private static Map<String, List<Form<?>>> sections() {
        Map<String, List<Form<?>>> sections = new LinkedHashMap<>();
        sections.put(
                "## Documents\n\nBegin with `formatVersion`, as plans do.\n\n",
                withNested(concat(FormsOfReports.documents(), FormsOfKpis.documents())));
        sections.put(
                "## Patches\n\nA list of operations, RFC 6902.\n\n", withNested(List.of(FormOfPatches.operation())));
        sections.put("## Facts\n\nOne a line (NDJSON), known by `type`.\n\n", withNested(FormsOfKpis.facts()));
        return sections;
    }

    private static List<Form<?>> concat(List<Form<?>> some, List<Form<?>> others) {
        List<Form<?>> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
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

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        sections().forEach((title, forms) -> {
            page.append(title);
            forms.forEach(form -> page.append(table(form)));
        });
        return page.toString().stripTrailing() + "\n";
    }

    private static String table(Form<?> form) {
        return "### " + form.name() + "\n\n| Member | Value | Required | Meaning |\n| --- | --- | --- | --- |\n"
                + form.parts().stream().map(FormsReferenceTest::row).collect(Collectors.joining())
                + "\n";
    }

    private static String row(Part<?, ?> part) {
        return "| `" + part.name() + "` | " + value(part.kind()) + " | " + (part.isRequired() ? "yes" : "") + " | "
                + part.meaning() + " |\n";
    }

    private static String value(FormKind<?> kind) {
        return value(kind.schema());
    }

    private static String value(Map<?, ?> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.get("items") instanceof Map<?, ?> item) {
            return "list of " + value(item);
        }
        if (schema.get("additionalProperties") instanceof Map<?, ?> each) {
            return value(each) + " by name";
        }
        if (schema.get("enum") instanceof List<?> words) {
            return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        return schema.get("type") instanceof String type ? type : "any JSON value";
    }
}
