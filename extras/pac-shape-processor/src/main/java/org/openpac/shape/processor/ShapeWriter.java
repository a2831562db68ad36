package org.openpac.shape.processor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openpac.shape.processor.ElementModel.MemberModel;
import org.openpac.shape.processor.ElementModel.Occurrence;

/** Prints the source of a shape. */
final class ShapeWriter {

    private final ElementModel model;

    ShapeWriter(ElementModel model) {
        this.model = model;
    }

    String source() {
        String name = model.name();
        return """
                package %s;

                import org.openpac.core.shape.Kind;
                import org.openpac.core.shape.Member;
                import org.openpac.core.shape.Occurrence;
                import org.openpac.core.shape.PersonalData;
                import org.openpac.core.shape.Shape;

                /** What {@link %s} consists of, member by member. */
                @org.jspecify.annotations.NullMarked
                public final class %s extends Shape<%s> {

                %s
                    /** The whole shape. */
                    public static final %s SHAPE = new %s();

                    private %s() {
                        super("%s", %s.class, java.util.List.of(%s));
                    }

                    @Override
                    protected @org.jspecify.annotations.Nullable Object get(%s element, int index) {
                        switch (index) {
                %s            default:
                                throw new IndexOutOfBoundsException(index);
                        }
                    }

                    @Override
                    protected void getAll(%s element, @org.jspecify.annotations.Nullable Object[] values) {
                %s    }

                    @Override
                    @SuppressWarnings("unchecked")
                    protected %s build(
                            @org.jspecify.annotations.Nullable Object[] values,
                            java.util.List<org.openpac.core.value.RawMember> extras) {
                        %s.Builder builder = %s.builder();
                %s        builder.addAllExtras(extras);
                        return builder.build();
                    }
                }
                """.formatted(
                        model.packageName(),
                        name,
                        model.shapeName(),
                        name,
                        constants(),
                        model.shapeName(),
                        model.shapeName(),
                        model.shapeName(),
                        name,
                        name,
                        model.members().stream().map(MemberModel::constant).collect(Collectors.joining(", ")),
                        name,
                        indexed((member, index) ->
                                "            case %d:\n                return %s;\n".formatted(index, value(member))),
                        name,
                        indexed((member, index) -> "        values[%d] = %s;\n".formatted(index, value(member))),
                        name,
                        name,
                        name,
                        indexed(this::setter));
    }

    private String constants() {
        return indexed((member, index) -> """
                    /** %s */
                    public static final Member<%s, %s> %s = new Member<>(
                            %d, "%s", "%s", %s, Occurrence.%s, PersonalData.%s, "%s", "%s");

                """.formatted(
                        member.meaning().isEmpty() ? member.label() + "." : member.meaning(),
                        model.name(),
                        member.declaredType(),
                        member.constant(),
                        index,
                        member.name(),
                        member.label(),
                        member.kind(),
                        member.occurrence(),
                        member.privacy(),
                        member.since(),
                        member.meaning().replace("\\", "\\\\").replace("\"", "\\\"")));
    }

    private static String value(MemberModel member) {
        return "element." + member.name() + (member.occurrence() == Occurrence.OPTIONAL ? "().orElse(null)" : "()");
    }

    private String setter(MemberModel member, int index) {
        String method = member.occurrence() == Occurrence.LIST
                ? "addAll" + Character.toUpperCase(member.name().charAt(0))
                        + member.name().substring(1)
                : member.name();
        return """
                        if (values[%d] != null) {
                            builder.%s((%s) values[%d]);
                        }
                """.formatted(index, method, member.declaredType(), index);
    }

    private String indexed(MemberPrinter printer) {
        List<MemberModel> members = model.members();
        return IntStream.range(0, members.size())
                .mapToObj(index -> printer.print(members.get(index), index))
                .collect(Collectors.joining());
    }

    private interface MemberPrinter {
        String print(MemberModel member, int index);
    }
}
