package org.openpac.json.schema;

import static org.openpac.json.schema.JsonTree.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.FormatVersion;
import org.openpac.json.codec.Part;

/** The forms beside the plan as JSON Schema, draft 2020-12: a definition for each, to be referred to by its name. */
public final class FormSchema {

    private static final String ID = "https://openpac.org/schema/forms/1.0";
    private static final String COMMENT =
            "A form is referred to by its name, as in #/$defs/CheckReport. Said in words, since a"
                    + " schema cannot: numbers have at most 15 significant digits and 12 decimals, amounts no more decimals than their"
                    + " currency; no member stands twice in its object; an indicator has what its value is made of, or a reason why it"
                    + " has none; ranges do not run backwards and counts are not negative; the whole nests at most 64 deep.";

    private FormSchema() {}

    /**
     * The schema as JSON text, two spaces a level, with a line feed at the end.
     *
     * @param documents forms that say in which version of the format they are written
     * @param lines forms that do not
     */
    public static String text(List<Form<?>> documents, List<Form<?>> lines) {
        Map<String, Object> definitions = new TreeMap<>(ValueSchemas.ALL);
        definitions.put("Argument", sorted(FormKinds.argumentSchema()));
        documents.forEach(form -> put(definitions, form, element(form, true)));
        List<Form<?>> all = new ArrayList<>(documents);
        all.addAll(lines);
        for (Form<?> form : withNested(all).values()) {
            if (!documents.contains(form)) {
                put(definitions, form, element(form, false));
            }
        }
        return JsonTree.print(object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                ID,
                "title",
                "Forms beside the plan",
                "x-label-fr",
                "Formes à côté du plan",
                "$comment",
                COMMENT,
                "$defs",
                definitions));
    }

    private static void put(Map<String, Object> definitions, Form<?> form, Map<String, Object> schema) {
        if (definitions.put(form.name(), schema) != null) {
            throw new IllegalStateException("two definitions are named " + form.name());
        }
    }

    private static Map<String, Form<?>> withNested(List<Form<?>> forms) {
        Map<String, Form<?>> all = new LinkedHashMap<>();
        List<Form<?>> open = new ArrayList<>(forms);
        open.addAll(FormKinds.argumentForms());
        for (int i = 0; i < open.size(); i++) {
            Form<?> form = open.get(i);
            if (all.putIfAbsent(form.name(), form) == null) {
                form.parts().forEach(part -> open.addAll(part.kind().forms()));
            }
        }
        return all;
    }

    private static Map<String, Object> element(Form<?> form, boolean isDocument) {
        Map<String, Object> properties = object();
        List<String> required = new ArrayList<>();
        if (isDocument) {
            properties.put(FormatVersion.NAME, ValueSchemas.formatVersion());
            required.add(FormatVersion.NAME);
        }
        for (Part<?, ?> part : form.parts()) {
            properties.put(part.name(), property(form, part));
            if (part.isRequired()) {
                required.add(part.name());
            }
        }
        return object("type", "object", "required", required, "properties", properties);
    }

    private static Map<String, Object> property(Form<?> form, Part<?, ?> part) {
        Map<String, Object> property = object();
        Meanings.of(form, part, Locale.ENGLISH).ifPresent(meaning -> property.put("description", meaning));
        Meanings.of(form, part, Locale.FRENCH).ifPresent(meaning -> property.put("x-description-fr", meaning));
        property.putAll(sorted(part.kind().schema()));
        return property;
    }

    /** The same at every run: kinds say their schemas in maps of no order. */
    private static Map<String, Object> sorted(Map<?, ?> schema) {
        Map<String, Object> sorted = new TreeMap<>();
        schema.forEach((name, value) -> sorted.put((String) name, sorted(value)));
        return sorted;
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            return sorted(map);
        }
        return value instanceof List<?> list
                ? list.stream().map(FormSchema::sorted).toList()
                : value;
    }
}
