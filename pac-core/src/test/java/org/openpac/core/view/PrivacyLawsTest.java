package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.means.Person;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;
import org.openpac.testkit.jqwik.PlanArbitraries;

/** What holds for the privacy of every plan, however bad. */
class PrivacyLawsTest {

    private static final String CANARY = "Canari";

    @Provide
    Arbitrary<SalesActionPlan> any() {
        return net.jqwik.api.Arbitraries.oneOf(PlanArbitraries.dirty(), PlanArbitraries.sound());
    }

    @Provide
    Arbitrary<ExportProfile> profile() {
        return net.jqwik.api.Arbitraries.of(ExportProfile.class);
    }

    @Provide
    Arbitrary<ExportProfile> outside() {
        return profile().filter(profile -> profile != ExportProfile.INTERNAL);
    }

    @Property
    void nothing_is_taken_from_those_who_work_with_the_plan(@ForAll("any") SalesActionPlan plan) {
        assertThat(Privacy.export(plan, ExportProfile.INTERNAL, Team12.KEY)).isEqualTo(new Redacted(plan, List.of()));
    }

    @Property
    void no_export_breaks_a_link(@ForAll("any") SalesActionPlan plan, @ForAll("profile") ExportProfile profile) {
        SalesActionPlan exported = Privacy.export(plan, profile, Team12.KEY).plan();

        assertThat(broken(exported)).isLessThanOrEqualTo(broken(plan));
        assertThat(misfits(exported)).isLessThanOrEqualTo(misfits(plan));
    }

    @Property
    void no_erasure_breaks_a_link(@ForAll("any") SalesActionPlan plan) {
        for (Id id : peopleOf(plan)) {
            SalesActionPlan erased = Privacy.eraseSubject(plan, id).plan();
            assertThat(broken(erased)).isLessThanOrEqualTo(broken(plan));
            assertThat(misfits(erased)).isLessThanOrEqualTo(misfits(plan));
        }
    }

    @Property
    void no_canary_leaves_the_house(@ForAll("any") SalesActionPlan plan, @ForAll("outside") ExportProfile profile) {
        SalesActionPlan seeded = (SalesActionPlan) seeded(plan, SalesActionPlanShape.SHAPE);
        Redacted exported = Privacy.export(seeded, profile, Team12.KEY);

        assertThat(Team12.everything(exported.plan())).doesNotContainIgnoringCase(CANARY);
        assertThat(exported + exported.report().toString()).doesNotContain(CANARY);
        assertThat(Privacy.of(seeded).toString()).doesNotContain(CANARY);
    }

    @Property
    void no_id_of_a_person_leaves_the_house(
            @ForAll("any") SalesActionPlan plan, @ForAll("outside") ExportProfile profile) {
        SalesActionPlan exported = Privacy.export(plan, profile, Team12.KEY).plan();
        Set<Id> people = plan.people().stream().map(Person::id).collect(Collectors.toSet());

        assertThat(PlanIndex.of(exported).references()).noneMatch(link -> people.contains(link.target()));
        PlanWalk.over(
                exported,
                (element, shape, place) -> assertThat(element instanceof Identified named
                                && !element.equals(exported)
                                && people.contains(named.id()))
                        .isFalse());
    }

    @Property
    void an_export_of_an_export_takes_nothing_more_but_names_people_anew(
            @ForAll("any") SalesActionPlan plan, @ForAll("outside") ExportProfile profile) {
        SalesActionPlan once = Privacy.export(plan, profile, Team12.KEY).plan();
        Redacted twice = Privacy.export(once, profile, Team12.KEY);

        if (profile != ExportProfile.AGGREGATE) {
            assertThat(twice.report()).extracting(Trace::treatment).allMatch(each -> each == Treatment.PSEUDONYMISED);
        }
    }

    @Property
    void who_is_forgotten_once_is_forgotten(@ForAll("any") SalesActionPlan plan) {
        for (Id id : peopleOf(plan)) {
            SalesActionPlan erased = Privacy.eraseSubject(plan, id).plan();

            assertThat(Privacy.eraseSubject(erased, id)).isEqualTo(new Redacted(erased, List.of()));
            assertThat(Privacy.extractSubject(erased, id).lines()).isEmpty();
        }
    }

    @Property
    void whatever_a_person_is_told_of_is_touched_when_it_is_forgotten(@ForAll("any") SalesActionPlan plan) {
        for (Id id : peopleOf(plan)) {
            List<String> touched = Privacy.eraseSubject(plan, id).report().stream()
                    .map(trace -> trace.place().pointer())
                    .toList();

            assertThat(Privacy.extractSubject(plan, id).lines())
                    .filteredOn(line -> line.member().isPresent())
                    .allSatisfy(
                            line -> assertThat(touched).anyMatch(line.place().pointer()::startsWith));
        }
    }

    @Property
    void the_order_of_elements_changes_nothing_else(
            @ForAll("any") SalesActionPlan plan, @ForAll("profile") ExportProfile profile, @ForAll long seed) {
        SalesActionPlan shuffled = shuffled(plan, seed);

        assertThat(contents(Privacy.export(shuffled, profile, Team12.KEY).plan()))
                .isEqualTo(contents(Privacy.export(plan, profile, Team12.KEY).plan()));
        for (Id id : peopleOf(plan)) {
            assertThat(contents(Privacy.eraseSubject(shuffled, id).plan()))
                    .isEqualTo(contents(Privacy.eraseSubject(plan, id).plan()));
        }
    }

    private static long broken(SalesActionPlan plan) {
        PlanIndex index = PlanIndex.of(plan);
        return index.references().stream()
                .filter(reference -> index.find(reference.target()).isEmpty())
                .count();
    }

    private static long misfits(SalesActionPlan plan) {
        PlanIndex index = PlanIndex.of(plan);
        return index.references().stream()
                .filter(reference -> index.find(reference.target()).isPresent())
                .filter(reference -> !index.resolves(reference))
                .count();
    }

    private static List<Id> peopleOf(SalesActionPlan plan) {
        List<Id> ids = new ArrayList<>(
                plan.people().stream().map(person -> person.id()).distinct().toList());
        ids.add(Id.of("id-1"));
        return ids;
    }

    /** A plan in which every text about people is the canary's name, and its extras too. */
    private static Element seeded(Element element, Shape<?> shape) {
        Object[] values = new Object[shape.members().size()];
        for (Member<?, ?> member : shape.members()) {
            Object value = shape.read(element, member.index());
            values[member.index()] = value instanceof List<?> items && member.kind() instanceof Kind.ListOf list
                    ? items.stream()
                            .map(item -> seeded(item, list.item(), member))
                            .toList()
                    : value == null ? null : seeded(value, member.kind(), member);
        }
        return shape.make(values, List.of(new RawMember("x", "\"" + CANARY + "\"")));
    }

    private static Object seeded(Object value, Kind kind, Member<?, ?> member) {
        if (kind instanceof Kind.Nested nested) {
            return seeded((Element) value, nested.shape());
        }
        return kind instanceof Kind.Text && member.privacy() != PersonalData.NONE ? "by " + CANARY : value;
    }

    private static SalesActionPlan shuffled(SalesActionPlan plan, long seed) {
        SalesActionPlan shuffled = plan;
        for (Member<SalesActionPlan, ?> member : SalesActionPlanShape.SHAPE.members()) {
            if (member.in(plan).orElse(null) instanceof List<?> items) {
                List<Object> order = new ArrayList<>(items);
                Collections.shuffle(order, new Random(seed));
                shuffled = SalesActionPlanShape.SHAPE.with(shuffled, member, order);
            }
        }
        return shuffled;
    }

    /** Each member of the plan with how often each value stands in it. */
    private static Map<String, Object> contents(SalesActionPlan plan) {
        Map<String, Object> contents = new HashMap<>();
        SalesActionPlanShape.SHAPE
                .members()
                .forEach(member -> contents.put(
                        member.name(),
                        member.in(plan).orElse(null) instanceof List<?> items
                                ? items.stream().collect(Collectors.groupingBy(item -> item, Collectors.counting()))
                                : String.valueOf(member.in(plan))));
        return contents;
    }
}
