package org.openpac.shape.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.openpac.shape.processor.ElementModel.MemberModel;
import org.openpac.shape.processor.ElementModel.Occurrence;
import org.openpac.shape.processor.ShapeProcessor.InvalidMember;

/** Reads an annotated interface. */
final class ElementReader {

    private static final String KIND = "org.openpac.core.shape.Kind";

    /** Value types whose kind needs no further word. */
    private static final Map<String, String> SIMPLE_KINDS = Map.ofEntries(
            Map.entry("org.openpac.core.value.Money", "MONEY"),
            Map.entry("org.openpac.core.value.Quantity", "QUANTITY"),
            Map.entry("org.openpac.core.value.Unit", "UNIT"),
            Map.entry("org.openpac.core.value.Share", "SHARE"),
            Map.entry("org.openpac.core.value.DateRange", "DATE_RANGE"),
            Map.entry("org.openpac.core.value.Phasing", "PHASING"),
            Map.entry("java.time.LocalDate", "DATE"),
            Map.entry("java.util.Currency", "CURRENCY"),
            Map.entry("java.lang.Boolean", "BOOLEAN"),
            Map.entry("java.lang.Integer", "INTEGER"));

    private final ProcessingEnvironment environment;

    ElementReader(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    ElementModel read(TypeElement element) throws InvalidMember {
        List<MemberModel> members = new ArrayList<>();
        for (Element enclosed : element.getEnclosedElements()) {
            if (isAccessor(enclosed)) {
                members.add(member((ExecutableElement) enclosed));
            }
        }
        String packageName = environment
                .getElementUtils()
                .getPackageOf(element)
                .getQualifiedName()
                .toString();
        return new ElementModel(packageName, element.getSimpleName().toString(), List.copyOf(members));
    }

    private static boolean isAccessor(Element element) {
        return element.getKind() == ElementKind.METHOD
                && element.getModifiers().contains(Modifier.ABSTRACT)
                && ((ExecutableElement) element).getParameters().isEmpty()
                && !element.getSimpleName().contentEquals("toBuilder");
    }

    private MemberModel member(ExecutableElement accessor) throws InvalidMember {
        Map<String, AnnotationValue> annotation = annotationOf(accessor);
        TypeMirror type = accessor.getReturnType();
        Occurrence occurrence = Occurrence.REQUIRED;
        if (isA(type, "java.util.Optional")) {
            occurrence = Occurrence.OPTIONAL;
            type = argumentOf(type);
        } else if (isA(type, "java.util.List")) {
            occurrence = Occurrence.LIST;
            type = argumentOf(type);
        }
        String item = kind(accessor, type, annotation);
        return new MemberModel(
                accessor.getSimpleName().toString(),
                string(annotation, "value"),
                type.toString(),
                occurrence == Occurrence.LIST ? KIND + ".listOf(" + item + ")" : item,
                occurrence,
                simpleName(string(annotation, "privacy")),
                string(annotation, "since"),
                meaning(accessor));
    }

    private Map<String, AnnotationValue> annotationOf(ExecutableElement accessor) throws InvalidMember {
        Optional<? extends AnnotationMirror> mirror = accessor.getAnnotationMirrors().stream()
                .filter(candidate -> candidate.getAnnotationType().toString().equals(ShapeProcessor.PLAN_MEMBER))
                .findFirst();
        if (mirror.isEmpty()) {
            throw new InvalidMember(accessor, "Every accessor of a plan element needs @PlanMember: label and privacy");
        }
        return environment.getElementUtils().getElementValuesWithDefaults(mirror.get()).entrySet().stream()
                .collect(
                        Collectors.toMap(entry -> entry.getKey().getSimpleName().toString(), Map.Entry::getValue));
    }

    private String kind(ExecutableElement accessor, TypeMirror type, Map<String, AnnotationValue> annotation)
            throws InvalidMember {
        String name = type.toString();
        if (name.equals("java.lang.String")) {
            return KIND + ".text(" + annotation.get("max") + ")";
        }
        if (name.equals("org.openpac.core.value.Id")) {
            String targets = string(annotation, "refersTo");
            return targets.equals("{}")
                    ? KIND + ".id()"
                    : KIND + ".reference(java.util.List.of(" + classes(targets) + "))";
        }
        String simple = SIMPLE_KINDS.get(name);
        if (simple != null) {
            return KIND + ".Simple." + simple;
        }
        if (type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM) {
            return KIND + ".word(" + name + ".class)";
        }
        if (type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement().getKind() == ElementKind.INTERFACE) {
            return KIND + ".element(" + name + "Shape.SHAPE)";
        }
        throw new InvalidMember(accessor, "No kind of plan member is made of " + name);
    }

    private static String classes(String targets) {
        return targets.substring(1, targets.length() - 1);
    }

    /** The accessor's Javadoc as plain text, for readers of the generated pages. */
    private String meaning(ExecutableElement accessor) {
        String comment = environment.getElementUtils().getDocComment(accessor);
        return comment == null
                ? ""
                : comment.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    private static boolean isA(TypeMirror type, String name) {
        return type.toString().startsWith(name + "<");
    }

    private static TypeMirror argumentOf(TypeMirror type) {
        return ((DeclaredType) type).getTypeArguments().get(0);
    }

    private static String string(Map<String, AnnotationValue> annotation, String name) {
        Object value = Objects.requireNonNull(annotation.get(name), name).getValue();
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(", ", "{", "}"))
                : value.toString();
    }

    private static String simpleName(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
