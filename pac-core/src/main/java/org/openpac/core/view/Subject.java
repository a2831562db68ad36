package org.openpac.core.view;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpac.core.plan.means.Person;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Occurrence;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;

/** All that a plan holds about one person. */
final class Subject {

    private final PlanTree tree;
    private final Id id;
    private final boolean isPerson;
    private final BitSet own;
    private final NameSearch names;

    private Subject(PlanTree tree, Id id) {
        this.tree = tree;
        this.id = id;
        Map<Boolean, List<Person>> people = tree.nodes().stream()
                .map(PlanNode::element)
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .collect(Collectors.partitioningBy(person -> person.id().equals(id)));
        List<Person> sought = people.getOrDefault(true, List.of());
        this.isPerson = !sought.isEmpty();
        this.names = NameSearch.of(names(sought), List.of(id), names(people.getOrDefault(false, List.of())));
        BitSet seeds = new BitSet();
        tree.nodes().stream().filter(this::isSeed).forEach(node -> seeds.set(node.number()));
        this.own = tree.withBound(seeds);
    }

    static Subject of(PlanTree tree, Id id) {
        return new Subject(tree, id);
    }

    private static List<String> names(List<Person> people) {
        return people.stream().flatMap(person -> person.name().stream()).toList();
    }

    private boolean isSeed(PlanNode node) {
        return (node.element() instanceof Person person && person.id().equals(id))
                || node.links().stream()
                        .anyMatch(link -> leadsHere(link)
                                && (link.isBinding() || (Affected.isIndividual(node) && isSingle(link))));
    }

    private static boolean isSingle(PlanLink link) {
        return link.isPersonal() && link.member().occurrence() != Occurrence.LIST;
    }

    /** Whether an element is the person's own: it goes with the person. */
    boolean owns(PlanNode node) {
        return own.get(node.number());
    }

    /** Whether a link leads to the person, or would if the person were in the plan. */
    boolean leadsHere(PlanLink link) {
        return link.target().equals(id) && link.mayNamePerson() && (isPerson || !tree.resolves(link));
    }

    /** What a text says of the person; other people's names and texts that speak of the business say nothing. */
    NameSearch.Mention mention(PlanNode node, Member<?, ?> member, String text) {
        if (member.privacy() == PersonalData.NONE) {
            return NameSearch.Mention.NONE;
        }
        if (member.privacy() != PersonalData.IDENTITY) {
            return names.in(text);
        }
        if (node.element() instanceof Person || names.in(text) == NameSearch.Mention.NONE) {
            return NameSearch.Mention.NONE;
        }
        return names.isNameOf(text) ? NameSearch.Mention.SURE : NameSearch.Mention.DOUBTFUL;
    }

    /** What a member that this version does not know says of the person, by its name or its value. */
    NameSearch.Mention mention(RawMember extra) {
        NameSearch.Mention byName = names.in(extra.name());
        NameSearch.Mention byValue = names.inJson(extra.json());
        return byName.compareTo(byValue) > 0 ? byName : byValue;
    }

    NameSearch names() {
        return names;
    }
}
