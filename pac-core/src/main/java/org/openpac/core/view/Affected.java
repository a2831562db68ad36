package org.openpac.core.view;

import java.util.BitSet;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.PersonalData;

/** Which elements of a plan speak of one person. Where the plan does not say, they are taken to do so. */
final class Affected {

    private final PlanTree tree;
    private final BitSet persons;
    private final BitSet figures = new BitSet();
    private final Holders personsIds = new Holders();

    private Affected(PlanTree tree, BitSet persons) {
        this.tree = tree;
        this.persons = persons;
        for (PlanNode node : tree.nodes()) {
            if (isPersons(node)) {
                node.id().ifPresent(id -> personsIds.add(id, node.shape().type()));
            }
        }
        tree.nodes().forEach(node -> figures.set(node.number(), speaksOfOnesWork(node)));
    }

    static Affected in(PlanTree tree) {
        BitSet seeds = new BitSet();
        tree.nodes().stream()
                .filter(node -> isPerson(node) || isIndividual(node) || hasUnknownSubject(tree, node))
                .forEach(node -> seeds.set(node.number()));
        return new Affected(tree, tree.withBound(seeds));
    }

    static boolean isPerson(PlanNode node) {
        return node.element() instanceof Person;
    }

    static boolean isIndividual(PlanNode node) {
        return node.element() instanceof Objective objective && objective.level() == ObjectiveLevel.INDIVIDUAL;
    }

    private static boolean hasUnknownSubject(PlanTree tree, PlanNode node) {
        return node.links().stream()
                .anyMatch(link -> link.isBinding() && link.mayNamePerson() && tree.leadsNowhere(link));
    }

    private boolean speaksOfOnesWork(PlanNode node) {
        PlanNode parent = node.parent();
        return isPersons(node) || (parent != null && (hasPersonsFigures(parent) || namesOnlyPeople(node)));
    }

    /** Whether it names people and says by no link of what else it speaks. */
    private boolean namesOnlyPeople(PlanNode node) {
        return !(node.element() instanceof Targeted)
                && node.links().stream().noneMatch(PlanLink::isBinding)
                && node.links().stream().anyMatch(link -> isUnknown(link) || leadsToPerson(link));
    }

    private boolean leadsToPerson(PlanLink link) {
        return link.member().privacy() != PersonalData.NONE && personsIds.standing(link) == Holders.Standing.FITS;
    }

    /** Whether an element is a person's: the person, an individual objective, or something bound to or within one. */
    boolean isPersons(PlanNode node) {
        return persons.get(node.number());
    }

    /** Whether figures in it are one person's. Objectives and indicators say by their level whose they are. */
    boolean hasPersonsFigures(PlanNode node) {
        return figures.get(node.number());
    }

    /** Whether a link names somebody who is not in the plan. */
    boolean isUnknown(PlanLink link) {
        return link.mayNamePerson() && tree.leadsNowhere(link);
    }

    static boolean isFigure(Member<?, ?> member) {
        Kind kind = member.kind() instanceof Kind.ListOf list ? list.item() : member.kind();
        return member.privacy() == PersonalData.PERFORMANCE
                || kind == Kind.Simple.MONEY
                || kind == Kind.Simple.QUANTITY
                || kind == Kind.Simple.SHARE
                || kind == Kind.Simple.INTEGER
                || kind == Kind.Simple.PHASING;
    }
}
