package org.openpac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.shape.Shapes;
import org.openpac.core.value.RawMember;
import org.openpac.testkit.DirtyPlans;

/** What holds for every part of a plan, whatever stands in it. */
class ElementTest {

    @Provide
    Arbitrary<Shape<?>> shapes() {
        return Arbitraries.of(Shapes.all());
    }

    @Property(tries = 500)
    void a_builder_started_from_an_element_builds_its_equal(@ForAll("shapes") Shape<?> shape, @ForAll long seed)
            throws ReflectiveOperationException {
        Element element = DirtyPlans.element(shape, seed);

        Object builder = shape.type().getMethod("toBuilder").invoke(element);
        Object built = builder.getClass().getMethod("build").invoke(builder);

        assertThat(built).isEqualTo(element).hasSameHashCodeAs(element);
        assertThat(built).hasToString(element.toString());
    }

    @Property(tries = 300)
    void equal_elements_of_one_seed_have_equal_hashes_and_no_other_part_is_equal(
            @ForAll("shapes") Shape<?> shape, @ForAll long seed) {
        Element element = DirtyPlans.element(shape, seed);

        assertThat(DirtyPlans.element(shape, seed)).isEqualTo(element).hasSameHashCodeAs(element);
        assertThat(element).isNotEqualTo(shape).isNotEqualTo(null);
        Set<Element> set = new HashSet<>(List.of(element));
        assertThat(set).contains(DirtyPlans.element(shape, seed));
    }

    @Property(tries = 300)
    void a_wither_changes_its_member_and_keeps_what_is_not_known(
            @ForAll("shapes") Shape<?> shape, @ForAll long seed, @ForAll long otherSeed)
            throws ReflectiveOperationException {
        Element element = DirtyPlans.element(shape, seed);
        Element other = DirtyPlans.element(shape, otherSeed);
        for (Member<?, ?> member : shape.members()) {
            Object value = shape.read(other, member.index());
            List<Method> withers = withers(shape, member);
            assertThat(withers).as(member.key()).isNotEmpty();
            for (Method wither : withers) {
                Optional<Object> argument = argument(wither.getParameterTypes()[0], value);
                if (argument.isPresent()) {
                    wither.setAccessible(true);
                    Element copy = (Element) wither.invoke(element, argument.get());

                    assertThat(shape.read(copy, member.index()))
                            .as(member.key())
                            .isEqualTo(value);
                    assertThat(copy.extras()).isEqualTo(element.extras());
                    assertThat(copy.equals(element))
                            .as(member.key())
                            .isEqualTo(java.util.Objects.equals(value, shape.read(element, member.index())));
                }
            }
        }
    }

    private static List<Method> withers(Shape<?> shape, Member<?, ?> member) {
        String name = "with" + member.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + member.name().substring(1);
        return Stream.of(shape.type().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> !method.getParameterTypes()[0].isArray() && !method.isBridge())
                .toList();
    }

    private static Optional<Object> argument(Class<?> parameter, Object value) {
        if (parameter == Optional.class) {
            return Optional.of(Optional.ofNullable(value));
        }
        return Optional.ofNullable(value);
    }

    @Property(tries = 300)
    void what_is_not_known_takes_part_in_equality(@ForAll("shapes") Shape<?> shape, @ForAll long seed) {
        Element element = DirtyPlans.element(shape, seed);
        Object[] values = shape.members().stream()
                .map(member -> shape.read(element, member.index()))
                .toArray();

        Element one = shape.make(values, List.of(new RawMember("x-a", "1")));
        Element same = shape.make(values, List.of(new RawMember("x-a", "1")));
        Element written = shape.make(values, List.of(new RawMember("x-a", "1.0")));

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(written);
    }
}
