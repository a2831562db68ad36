package org.openpac.json.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.RawMember;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacJson;
import org.openpac.json.SampleJson;
import org.openpac.json.codec.FormatVersion;
import org.openpac.json.codec.Slice;
import org.openpac.json.schema.PlanShapes;

/** What this version does not know survives whatever is done to a plan, in an element of every type. */
class ExtrasEverywhereTest {

    private static final List<RawMember> EXTRAS =
            List.of(new RawMember("mood", "{ \"z\" : 1e400,\"a\":[ 2.50,null] }"), new RawMember("x-tag", "-0.0"));

    /** A plan of all members of all types, each element with extras. */
    private static final SalesActionPlan PLAN = (SalesActionPlan) extended(SalesActionPlanShape.SHAPE, (Element)
            SampleJson.document(SalesActionPlanShape.SHAPE).value());

    /** One element of each type, by where it stands. */
    private static final Map<String, Element> ELEMENTS = elements();

    private static Element extended(Shape<?> shape, Element element) {
        Object[] values = new Object[shape.members().size()];
        shape.readAll(element, values);
        for (Member<?, ?> member : shape.members()) {
            values[member.index()] = extended(member.kind(), values[member.index()]);
        }
        return shape.make(values, EXTRAS);
    }

    private static Object extended(Kind kind, Object value) {
        if (kind instanceof Kind.ListOf list) {
            return ((List<?>) value)
                    .stream().map(item -> extended(list.item(), item)).toList();
        }
        return kind instanceof Kind.Nested nested ? extended(nested.shape(), (Element) value) : value;
    }

    private static Map<String, Element> elements() {
        Map<String, Element> found = new LinkedHashMap<>();
        collect("", SalesActionPlanShape.SHAPE, PLAN, found);
        return found;
    }

    private static void collect(String pointer, Shape<?> shape, Element element, Map<String, Element> found) {
        if (found.values().stream().noneMatch(shape.type()::isInstance)) {
            found.put(pointer, element);
        }
        for (Member<?, ?> member : shape.members()) {
            Object value = shape.read(element, member.index());
            if (member.kind() instanceof Kind.Nested nested) {
                collect(pointer + "/" + member.name(), nested.shape(), (Element) value, found);
            } else if (member.kind() instanceof Kind.ListOf list && list.item() instanceof Kind.Nested nested) {
                Element first = (Element) ((List<?>) value).get(0);
                collect(pointer + "/" + member.name() + "/0", nested.shape(), first, found);
            }
        }
    }

    static Stream<Shape<?>> shapes() {
        return PlanShapes.all().stream();
    }

    private static Element sample(Shape<?> shape) {
        return ELEMENTS.values().stream()
                .filter(shape.type()::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_type_is_forgotten() {
        assertThat(ELEMENTS).hasSameSizeAs(PlanShapes.all());
        assertThat(ELEMENTS.values())
                .allSatisfy(element -> assertThat(element.extras()).isEqualTo(EXTRAS));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void they_survive_a_builder(Shape<?> shape) throws ReflectiveOperationException {
        Element element = sample(shape);
        Object builder = shape.type().getMethod("toBuilder").invoke(element);
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);

        assertThat(build.invoke(builder)).isEqualTo(element);
        assertThat(((Element) build.invoke(builder)).extras()).isEqualTo(EXTRAS);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void they_survive_every_wither(Shape<?> shape) throws ReflectiveOperationException {
        Element element = sample(shape);
        for (Member<?, ?> member : shape.members()) {
            List<Method> withers = withers(shape, member);
            assertThat(withers).as(shape + "." + member).isNotEmpty();
            for (Method wither : withers) {
                wither.setAccessible(true);
                Object argument = argument(wither.getParameterTypes()[0], shape.read(element, member.index()));
                Element changed = (Element) wither.invoke(element, argument);

                assertThat(changed.extras()).as(wither.toString()).isEqualTo(EXTRAS);
            }
        }
    }

    private static List<Method> withers(Shape<?> shape, Member<?, ?> member) {
        String name = "with" + Character.toUpperCase(member.name().charAt(0))
                + member.name().substring(1);
        return Stream.of(shape.type().getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .toList();
    }

    /** Something else where a type allows it: nothing at all. Where a value is required, the same. */
    private static Object argument(Class<?> type, Object value) {
        if (type.equals(Optional.class)) {
            return Optional.empty();
        }
        if (type.isArray()) {
            return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
        }
        return type.equals(Iterable.class) ? List.of() : value;
    }

    @Test
    void they_survive_reading_and_writing() {
        assertThat(PacJson.readPlan(PacJson.write(PLAN)).orThrow()).isEqualTo(PLAN);
    }

    @Test
    void they_survive_an_upgrade() {
        UpgradeStep step = new UpgradeStep(
                FormatVersion.parse("0.9").orElseThrow(),
                FormatVersion.CURRENT,
                plan -> UpgradeStep.rename(plan, "title", "name"));
        UpgradingReader reader = new UpgradingReader(JsonSettings.standard(), new Upgrades(List.of(step)));
        String older = new String(PacJson.write(PLAN), UTF_8)
                .replaceFirst("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"0.9\"")
                .replaceFirst("\n  \"name\": ", "\n  \"title\": ");

        assertThat(older).contains("\"title\": ");
        assertThat(reader.read(Slice.of(older.getBytes(UTF_8))).orThrow()).isEqualTo(PLAN);
    }

    @Test
    void they_survive_a_patch_of_the_very_element() {
        List<String> operations = new ArrayList<>();
        ELEMENTS.keySet()
                .forEach(pointer ->
                        operations.add("{\"op\":\"add\",\"path\":\"" + pointer + "/x-new\",\"value\":[ 1.0 ]}"));
        byte[] patch = ("[" + String.join(",", operations) + "]").getBytes(UTF_8);
        SalesActionPlan patched = PacJson.applyPatch(PLAN, patch).orThrow();
        Map<String, Element> found = new LinkedHashMap<>();
        collect("", SalesActionPlanShape.SHAPE, patched, found);

        assertThat(found.keySet()).isEqualTo(ELEMENTS.keySet());
        assertThat(found.values())
                .allSatisfy(element -> assertThat(element.extras())
                        .startsWith(EXTRAS.toArray(RawMember[]::new))
                        .hasSize(3));
    }

    @Test
    void they_come_and_go_by_a_patch() {
        SalesActionPlan plain = (SalesActionPlan)
                SampleJson.document(SalesActionPlanShape.SHAPE).value();

        assertThat(PacJson.applyPatch(plain, PacJson.writePatch(plain, PLAN)).orThrow())
                .isEqualTo(PLAN);
        assertThat(PacJson.applyPatch(PLAN, PacJson.writePatch(PLAN, plain)).orThrow())
                .isEqualTo(plain);
    }
}
