package org.openpac.json.schema;

import static org.openpac.json.schema.JsonTree.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Occurrence;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.shape.Shape;
import org.openpac.core.text.Translations;

/** The format of a plan as JSON Schema, draft 2020-12, made of the shapes. */
public final class PlanSchema {

    private static final String ID = "https://openpac.org/schema/plan/1.0";
    private static final String FORMAT_VERSION = "formatVersion";
    private static final String COMMENT =
            "Said in words, since a schema cannot: numbers have at most 15 significant digits "
                    + "and 12 decimals, amounts no more decimals than their currency; currencies are those of ISO 4217; no member "
                    + "stands twice in its object; the whole nests at most 64 deep.";

    private PlanSchema() {}

    /** The schema as JSON text, two spaces a level, with a line feed at the end. */
    public static String text() {
        return JsonTree.print(tree());
    }

    private static Map<String, Object> tree() {
        List<String> required = new ArrayList<>(List.of(FORMAT_VERSION));
        required.addAll(required(SalesActionPlanShape.SHAPE));
        Map<String, Object> properties = object(FORMAT_VERSION, ValueSchemas.formatVersion());
        properties.putAll(properties(SalesActionPlanShape.SHAPE));
        Map<String, Object> definitions = new TreeMap<>(ValueSchemas.ALL);
        PlanShapes.all().stream()
                .filter(shape -> !shape.equals(SalesActionPlanShape.SHAPE))
                .forEach(shape -> definitions.put(shape.name(), element(shape)));
        return object(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "$id", ID,
                "title", "Sales action plan",
                "x-label-fr", "Plan d’action commercial",
                "$comment", COMMENT,
                "type", "object",
                "required", required,
                "properties", properties,
                "$defs", definitions);
    }

    private static List<String> required(Shape<?> shape) {
        return shape.members().stream()
                .filter(Member::isRequired)
                .map(Member::name)
                .toList();
    }

    private static Map<String, Object> properties(Shape<?> shape) {
        Map<String, Object> properties = object();
        for (Member<?, ?> member : shape.members()) {
            properties.put(member.name(), property(member));
        }
        return properties;
    }

    private static Map<String, Object> element(Shape<?> shape) {
        return object(
                "type", "object",
                "required", required(shape),
                "properties", properties(shape));
    }

    private static Map<String, Object> property(Member<?, ?> member) {
        Map<String, Object> property = object("title", member.label(Locale.ENGLISH));
        Translations.WORDS.find(member.key(), Locale.FRENCH).ifPresent(label -> property.put("x-label-fr", label));
        Meanings.of(member, Locale.ENGLISH).ifPresent(meaning -> property.put("description", meaning));
        Meanings.of(member, Locale.FRENCH).ifPresent(meaning -> property.put("x-description-fr", meaning));
        if (member.privacy() != PersonalData.NONE) {
            property.put("x-privacy", member.privacy().name());
        }
        property.putAll(kind(member.kind()));
        if (member.occurrence() == Occurrence.LIST) {
            property.put("default", List.of());
        }
        return property;
    }

    private static Map<String, Object> kind(Kind kind) {
        if (kind instanceof Kind.Simple simple) {
            return ValueSchemas.reference(ValueSchemas.name(simple));
        }
        if (kind instanceof Kind.Text text) {
            return object("$ref", "#/$defs/Text", "maxLength", text.maxLength());
        }
        if (kind instanceof Kind.Vocabulary vocabulary) {
            return object(
                    "type",
                    "string",
                    "enum",
                    vocabulary.words().stream()
                            .map(word -> (Object) word.name())
                            .toList());
        }
        if (kind instanceof Kind.Nested nested) {
            return ValueSchemas.reference(nested.shape().name());
        }
        if (kind instanceof Kind.ListOf list) {
            return object("type", "array", "items", kind(list.item()));
        }
        return ValueSchemas.reference("Id");
    }
}
