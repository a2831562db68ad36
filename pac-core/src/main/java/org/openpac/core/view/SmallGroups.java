package org.openpac.core.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;

/**
 * Whose figures cannot be shown because too few people stand behind them.
 *
 * <p>A team counts those who belong to it and to the teams it consists of. Beside the teams that are too small, others are
 * left out, the smallest first, until what a total lets one compute by subtraction concerns nobody or enough people.
 */
final class SmallGroups {

    private static final class Group {
        private final Id id;
        private final List<Group> parts = new ArrayList<>();
        private int people;

        Group(Id id) {
            this.id = id;
        }

        int people() {
            return people;
        }

        Id id() {
            return id;
        }
    }

    private final int smallest;
    private final Map<Id, Group> teams = new HashMap<>();
    private final Set<Id> shownTeams = new HashSet<>();
    private final Set<Id> smallObjectives = new HashSet<>();
    private final BitSet suppressed = new BitSet();
    private boolean isCompanyShown;

    private SmallGroups(int smallest) {
        this.smallest = smallest;
    }

    static SmallGroups of(PlanTree tree, int smallest) {
        SmallGroups groups = new SmallGroups(smallest);
        groups.show(groups.company(tree));
        tree.nodes().stream()
                .filter(node -> node.element() instanceof Objective && groups.isTooSmall(node))
                .forEach(node -> node.id().ifPresent(groups.smallObjectives::add));
        for (PlanNode node : tree.nodes()) {
            PlanNode parent = node.parent();
            boolean isWithin = parent != null && groups.suppress(parent);
            groups.suppressed.set(node.number(), isWithin || groups.isTooSmall(node));
        }
        return groups;
    }

    /** Whether the figures of an element are left out. */
    boolean suppress(PlanNode node) {
        return suppressed.get(node.number());
    }

    private Group company(PlanTree tree) {
        Group company = new Group(tree.plan().id());
        tree.plan().teams().forEach(team -> teams.putIfAbsent(team.id(), new Group(team.id())));
        Set<Id> placed = new HashSet<>();
        for (Team team : tree.plan().teams()) {
            Group group = teams.get(team.id());
            if (group != null && placed.add(team.id())) {
                team.parentId().map(teams::get).orElse(company).parts.add(group);
            }
        }
        Set<Id> counted = new HashSet<>();
        for (Person person : tree.plan().people()) {
            if (counted.add(person.id())) {
                person.teamId().map(teams::get).orElse(company).people++;
            }
        }
        addUp(company);
        company.people = counted.size();
        return company;
    }

    // Teams that are parts of each other in a circle are not reached, and not shown.
    private static void addUp(Group company) {
        List<Group> order = new ArrayList<>(List.of(company));
        for (int i = 0; i < order.size(); i++) {
            order.addAll(order.get(i).parts);
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            Group group = order.get(i);
            group.parts.forEach(part -> group.people += part.people);
        }
    }

    private void show(Group company) {
        isCompanyShown = company.people >= smallest;
        Deque<Group> open = new ArrayDeque<>();
        if (isCompanyShown) {
            open.add(company);
        }
        while (!open.isEmpty()) {
            Group whole = open.remove();
            Deque<Group> shown = new ArrayDeque<>(whole.parts.stream()
                    .filter(part -> part.people >= smallest)
                    .sorted(Comparator.comparingInt(Group::people).thenComparing(Group::id))
                    .toList());
            int hidden = whole.people - shown.stream().mapToInt(Group::people).sum();
            while (hidden > 0 && hidden < smallest && !shown.isEmpty()) {
                hidden += shown.remove().people;
            }
            shown.forEach(part -> shownTeams.add(part.id));
            open.addAll(shown);
        }
    }

    private boolean isTooSmall(PlanNode node) {
        if (node.element() instanceof Team team) {
            return !shownTeams.contains(team.id());
        }
        return node.links().stream().anyMatch(this::leadsToTooSmall)
                || (isOfSomeTeam(node) && node.links().stream().noneMatch(this::leadsToTeam))
                || (isOfCompany(node) && !isCompanyShown);
    }

    private boolean leadsToTooSmall(PlanLink link) {
        return (leadsToTeam(link) && !shownTeams.contains(link.target()))
                || (link.isBinding() && link.fits(Objective.class) && smallObjectives.contains(link.target()));
    }

    private boolean leadsToTeam(PlanLink link) {
        return link.fits(Team.class) && teams.containsKey(link.target());
    }

    private static boolean isOfSomeTeam(PlanNode node) {
        return node.element() instanceof Objective objective && objective.level() == ObjectiveLevel.TEAM;
    }

    private static boolean isOfCompany(PlanNode node) {
        return node.element() instanceof Targeted
                || node.shape().members().stream().anyMatch(member -> member.privacy() == PersonalData.PERFORMANCE);
    }
}
