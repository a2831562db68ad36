package org.openpac.core.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.value.RawMember;
import org.openpac.testkit.DirtyPlans;

class ShapeTest {

    /** How an accessor without a body stands in its source file. */
    private static final Pattern ACCESSOR = Pattern.compile("(?m)^ {4}[A-Z][\\w<>.]*\\s(\\w+)\\(\\);$");

    /** What makes a part what it is, beside its id and the words of its type. */
    private static final Set<String> REQUIRED_REFERENCES = Set.of(
            "CheckIn.objectiveId",
            "Contribution.objectiveId",
            "Dependency.tacticId",
            "ExpectedResult.kpiId",
            "Measurement.kpiId",
            "ResponsibilityAssignment.elementId",
            "ResponsibilityAssignment.personId");

    @Provide
    static Arbitrary<Shape<?>> shapes() {
        return Arbitraries.of(all().toList());
    }

    static Stream<Shape<?>> all() {
        return Shapes.all().stream();
    }

    @Test
    void every_part_of_a_plan_is_reached() {
        assertThat(all().map(Shape::name))
                .contains("SalesActionPlan", "Objective", "TargetSpec", "Baseline", "SwotItem", "Psychographics")
                .hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_accessor_has_a_line(Shape<?> shape) {
        Set<String> accessors = new TreeSet<>();
        for (Method method : shape.type().getDeclaredMethods()) {
            if (java.lang.reflect.Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0) {
                accessors.add(method.getName());
            }
        }
        accessors.removeAll(Set.of("toBuilder", "extras"));

        assertThat(shape.members().stream().map(Member::name)).containsExactlyInAnyOrderElementsOf(accessors);
    }

    @ParameterizedTest
    @MethodSource("all")
    void lines_stand_in_the_order_of_the_accessors(Shape<?> shape) throws IOException {
        Path source = Path.of("src/main/java", shape.type().getName().replace('.', '/') + ".java");
        List<String> accessors = new ArrayList<>();
        Matcher matcher = ACCESSOR.matcher(Files.readString(source));
        while (matcher.find()) {
            accessors.add(matcher.group(1));
        }
        accessors.remove("toBuilder");

        assertThat(shape.members()).extracting(Member::name).containsExactlyElementsOf(accessors);
        for (int i = 0; i < accessors.size(); i++) {
            assertThat(shape.members().get(i).index()).isEqualTo(i);
            assertThat(shape.member(accessors.get(i)).orElseThrow())
                    .isSameAs(shape.members().get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void only_ids_words_and_references_that_make_a_part_what_it_is_are_required(Shape<?> shape) {
        for (Member<?, ?> member : shape.members()) {
            if (member.isRequired()) {
                assertThat(member.kind() instanceof Kind.Identity
                                || member.kind() instanceof Kind.Vocabulary
                                || REQUIRED_REFERENCES.contains(member.key()))
                        .as(member.key())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_line_says_what_its_accessor_returns(Shape<?> shape) throws NoSuchMethodException {
        for (Member<?, ?> member : shape.members()) {
            Class<?> returned = shape.type().getMethod(member.name()).getReturnType();
            Occurrence expected = returned == java.util.Optional.class
                    ? Occurrence.OPTIONAL
                    : returned == List.class ? Occurrence.LIST : Occurrence.REQUIRED;
            assertThat(member.occurrence()).as(member.key()).isEqualTo(expected);
            assertThat(member.kind() instanceof Kind.ListOf).as(member.key()).isEqualTo(returned == List.class);
            assertThat(member.meaning()).as(member.key()).endsWith(".");
            assertThat(member.englishLabel()).as(member.key()).isNotBlank();
            assertThat(member.since()).as(member.key()).matches("\\d+\\.\\d+");
        }
    }

    @Property(tries = 500)
    void an_element_made_of_what_was_read_is_equal(@ForAll("shapes") Shape<?> shape, @ForAll long seed) {
        Element element = DirtyPlans.element(shape, seed);

        Element again = shape.make(values(shape, element), element.extras());

        assertThat(again).isEqualTo(element).hasSameHashCodeAs(element);
        assertThat(again.extras()).isEqualTo(element.extras());
    }

    @Property(tries = 300)
    void a_copy_differs_in_the_one_member_that_was_set(
            @ForAll("shapes") Shape<?> shape, @ForAll long seed, @ForAll long otherSeed) {
        copyDiffersInOneMember(shape, seed, otherSeed);
    }

    private static <T extends Element> void copyDiffersInOneMember(Shape<T> shape, long seed, long otherSeed) {
        T element = DirtyPlans.element(shape, seed);
        T other = DirtyPlans.element(shape, otherSeed);
        for (Member<T, ?> member : shape.members()) {
            Object value = shape.read(other, member.index());
            T copy = shape.with(element, member, value);

            Object[] expected = values(shape, element);
            expected[member.index()] = value;
            assertThat(values(shape, copy)).as(member.key()).containsExactly(expected);
            assertThat(copy.extras()).isEqualTo(element.extras());
            assertThat(copy.equals(element))
                    .as(member.key())
                    .isEqualTo(java.util.Objects.equals(value, shape.read(element, member.index())));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_element_without_a_required_value_is_refused_by_its_name(Shape<?> shape) {
        Element element = DirtyPlans.element(shape, 1);
        for (Member<?, ?> member : shape.members()) {
            Object[] values = values(shape, element);
            values[member.index()] = null;
            if (member.isRequired()) {
                assertThatThrownBy(() -> shape.make(values, List.of()))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(member.name());
            } else {
                Object read = shape.read(shape.make(values, List.of()), member.index());
                assertThat(read).as(member.key()).isEqualTo(member.occurrence() == Occurrence.LIST ? List.of() : null);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_not_known_is_kept_in_order(Shape<?> shape) {
        List<RawMember> extras = List.of(new RawMember("z", "1.50"), new RawMember("a", "null"));

        assertThat(shape.make(values(shape, DirtyPlans.element(shape, 1)), extras)
                        .extras())
                .isEqualTo(extras);
    }

    @Test
    void the_places_of_the_plan_are_sorted_as_it_is_written() {
        Member<?, ?> first = Shapes.all().get(0).members().get(0);
        Member<?, ?> last =
                Shapes.all().get(0).members().get(Shapes.all().get(0).members().size() - 1);
        List<Place> written = List.of(
                Place.ROOT,
                Place.ROOT.member(first),
                Place.ROOT.member(last),
                Place.ROOT.member(last).item(0),
                Place.ROOT.member(last).item(0).member(first),
                Place.ROOT.member(last).item(2),
                Place.ROOT.member(last).item(10),
                Place.ROOT.member(last).item(10).member(first),
                Place.ROOT.member(last).item(10).member(last));

        for (int i = 0; i < written.size(); i++) {
            for (int j = 0; j < written.size(); j++) {
                assertThat(Integer.signum(written.get(i).compareTo(written.get(j))))
                        .as(written.get(i) + " beside " + written.get(j))
                        .isEqualTo(Integer.compare(i, j));
                assertThat(written.get(i).equals(written.get(j))).isEqualTo(i == j);
            }
        }
    }

    @Test
    void a_place_is_written_as_a_pointer() {
        Member<?, ?> member = Shapes.all().get(0).member("objectives").orElseThrow();

        assertThat(Place.ROOT.pointer()).isEmpty();
        assertThat(Place.ROOT.member(member).item(12)).hasToString("/objectives/12");
        assertThat(Place.ROOT.member(member).item(12))
                .isEqualTo(Place.ROOT.member(member).item(12))
                .hasSameHashCodeAs(Place.ROOT.member(member).item(12));
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_member_has_a_name_that_a_pointer_would_have_to_escape(Shape<?> shape) {
        assertThat(shape.members()).extracting(Member::name).allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"));
    }

    @Test
    void a_vocabulary_finds_its_words_by_name() {
        Kind kind = Kind.word(PersonalData.class);

        assertThat(kind).isInstanceOfSatisfying(Kind.Vocabulary.class, vocabulary -> {
            assertThat(vocabulary.words()).isEqualTo(Arrays.asList(PersonalData.values()));
            assertThat(vocabulary.find("NONE")).contains(PersonalData.NONE);
            assertThat(vocabulary.find("none")).isEmpty();
        });
    }

    private static Object[] values(Shape<?> shape, Element element) {
        return shape.members().stream()
                .map(member -> shape.read(element, member.index()))
                .toArray();
    }
}
