package org.openpac.benchmarks.peer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;

/** The source of {@link PeerPlan}, made of the shapes. */
final class PeerSource {

    private static final String HEAD = """
            package org.openpac.benchmarks.peer;

            %s
            /** A plan as a host without this library would declare it for databind. Generated from the shapes; do not edit. */
            public final class PeerPlan {

            private PeerPlan() {}
            """;

    private final Set<String> imports = new TreeSet<>(List.of(
            "com.fasterxml.jackson.annotation.JsonProperty",
            "java.util.List",
            "org.jspecify.annotations.Nullable",
            "org.openpac.core.value.Id"));

    private final StringBuilder records = new StringBuilder();

    private PeerSource() {}

    static String text() {
        PeerSource source = new PeerSource();
        all().forEach(source::add);
        String imports =
                source.imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
        return HEAD.formatted(imports) + source.records + "}\n";
    }

    private static Set<Shape<?>> all() {
        Set<Shape<?>> found = new LinkedHashSet<>();
        Deque<Shape<?>> open = new ArrayDeque<>(List.of(SalesActionPlanShape.SHAPE));
        while (!open.isEmpty()) {
            Shape<?> shape = open.remove();
            if (found.add(shape)) {
                shape.members().forEach(member -> {
                    Kind kind = member.kind() instanceof Kind.ListOf list ? list.item() : member.kind();
                    if (kind instanceof Kind.Nested nested) {
                        open.add(nested.shape());
                    }
                });
            }
        }
        return found;
    }

    private void add(Shape<?> shape) {
        String version = shape.equals(SalesActionPlanShape.SHAPE)
                ? "@JsonProperty(required = true) String formatVersion,\n"
                : "";
        String members = shape.members().stream().map(this::component).collect(Collectors.joining(",\n"));
        records.append("\n/** As {@link ").append(shape.type().getName()).append("}. */\n");
        records.append("public record ").append(shape.name()).append("(\n");
        records.append(version).append(members).append(") {}\n");
    }

    private String component(Member<?, ?> member) {
        String presence = member.isRequired() ? "@JsonProperty(required = true) " : "@Nullable ";
        return presence + type(member.kind()) + " " + member.name();
    }

    private String type(Kind kind) {
        if (kind instanceof Kind.Simple simple) {
            return simple(simple);
        }
        if (kind instanceof Kind.Text) {
            return "String";
        }
        if (kind instanceof Kind.Vocabulary vocabulary) {
            Class<?> words = ((Enum<?>) vocabulary.words().get(0)).getDeclaringClass();
            return imported(words.getName(), words.getSimpleName());
        }
        if (kind instanceof Kind.Nested nested) {
            return nested.shape().name();
        }
        return kind instanceof Kind.ListOf list ? "List<" + type(list.item()) + ">" : "Id";
    }

    private String simple(Kind.Simple kind) {
        return switch (kind) {
            case MONEY -> value("Money");
            case QUANTITY -> value("Quantity");
            case UNIT -> value("Unit");
            case SHARE -> value("Share");
            case DATE_RANGE -> value("DateRange");
            case PHASING -> value("Phasing");
            case DATE -> imported("java.time.LocalDate", "LocalDate");
            case CURRENCY -> imported("java.util.Currency", "Currency");
            case BOOLEAN -> "Boolean";
            case INTEGER -> "Integer";
        };
    }

    private String value(String name) {
        return imported("org.openpac.core.value." + name, name);
    }

    private String imported(String name, String simpleName) {
        imports.add(name);
        return simpleName;
    }
}
