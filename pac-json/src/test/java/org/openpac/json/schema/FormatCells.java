package org.openpac.json.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Format;

/** What a line of the page of the format says of a member's value: its kind, its unit, its limits. */
final class FormatCells {

    private final boolean french;

    FormatCells(Locale locale) {
        this.french = Format.isFrench(locale);
    }

    private String say(String english, String inFrench) {
        return french ? inFrench : english;
    }

    String kind(Kind kind) {
        if (kind instanceof Kind.Simple simple) {
            return link(ValueSchemas.name(simple));
        }
        if (kind instanceof Kind.Text) {
            return link("Text");
        }
        if (kind instanceof Kind.Vocabulary vocabulary) {
            return link(PlanShapes.nameOf(vocabulary));
        }
        if (kind instanceof Kind.Nested nested) {
            return link(nested.shape().name());
        }
        if (kind instanceof Kind.ListOf list) {
            return say("list of ", "liste de ") + kind(list.item());
        }
        if (kind instanceof Kind.Reference reference) {
            return link("Id") + " → " + targets(reference.targets());
        }
        return link("Id");
    }

    private String targets(List<? extends Class<?>> targets) {
        return targets.isEmpty() || targets.contains(Identified.class)
                ? say("any element", "tout élément")
                : targets.stream()
                        .map(Class::getSimpleName)
                        .map(FormatCells::link)
                        .collect(Collectors.joining(", "));
    }

    private static String link(String name) {
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    String unit(Member<?, ?> member) {
        if (!(PlanShapes.single(member.kind()) instanceof Kind.Simple simple)) {
            return "";
        }
        return switch (simple) {
            case MONEY -> say("its currency", "sa devise");
            case QUANTITY -> say("its own", "la sienne");
            case SHARE -> say("1 = the whole", "1 = le tout");
            case DATE, DATE_RANGE -> say("day", "jour");
            case PHASING -> say("1 = the whole", "1 = le tout");
            case INTEGER -> unitOfCount(member.name());
            case UNIT, CURRENCY, BOOLEAN -> "";
        };
    }

    /** What a whole number counts is the end of its member's name, where it is a time. */
    private String unitOfCount(String name) {
        if (name.endsWith("Days")) {
            return say("days", "jours");
        }
        if (name.endsWith("Months")) {
            return say("months", "mois");
        }
        return name.endsWith("Years") || name.startsWith("age") ? say("years", "années") : say("number", "nombre");
    }

    String limits(Member<?, ?> member) {
        String limit = limit(member.kind());
        return member.isRequired() ? say("required", "requis") + (limit.isEmpty() ? "" : ", " + limit) : limit;
    }

    private String limit(Kind kind) {
        if (kind instanceof Kind.Text text) {
            return "≤ " + text.maxLength() + say(" characters", " caractères");
        }
        if (kind instanceof Kind.ListOf list) {
            String each = limit(list.item());
            return each.isEmpty() ? "" : say("each ", "chacun ") + each;
        }
        if (kind instanceof Kind.Simple simple) {
            return switch (simple) {
                case MONEY -> say("15 digits, the currency’s decimals", "15 chiffres, décimales de la devise");
                case QUANTITY, SHARE -> say("15 digits, 12 decimals", "15 chiffres, 12 décimales");
                case DATE, DATE_RANGE -> "1900–2200";
                case INTEGER -> "32 bits";
                case PHASING, UNIT, CURRENCY, BOOLEAN -> "";
            };
        }
        return kind instanceof Kind.Vocabulary || kind instanceof Kind.Nested
                ? ""
                : "≤ 64" + say(" characters", " caractères");
    }
}
