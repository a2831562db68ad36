package org.openpac.core.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpac.core.plan.means.Person;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;

/** What an export for a profile takes from a plan. */
final class ExportPolicy implements RedactionPolicy {

    private final ExportSettings settings;
    private final Affected affected;
    private final SmallGroups groups;
    private final NameSearch names;
    private final Set<Id> hidden = new HashSet<>();
    private final Map<Id, Id> pseudonyms = new HashMap<>();

    ExportPolicy(PlanTree tree, ExportSettings settings) {
        this.settings = settings;
        this.affected = Affected.in(tree);
        this.groups = SmallGroups.of(tree, settings.smallestGroup());
        List<String> called = new ArrayList<>();
        List<Id> ids = new ArrayList<>();
        for (PlanNode node : tree.nodes()) {
            if (node.element() instanceof Person person) {
                ids.add(person.id());
            }
            node.shape().members().stream()
                    .filter(member -> member.privacy() == PersonalData.IDENTITY)
                    .forEach(member -> {
                        if (node.read(member) instanceof String name) {
                            called.add(name);
                        }
                    });
        }
        this.names = NameSearch.of(called, ids, List.of());
        tree.nodes().forEach(this::hide);
    }

    private void hide(PlanNode node) {
        node.id().filter(id -> affected.isPersons(node) || names.isIn(id)).ifPresent(hidden::add);
        node.links().stream()
                .filter(link -> affected.isUnknown(link) || names.isIn(link.target()))
                .forEach(link -> hidden.add(link.target()));
    }

    private boolean keepsPeople() {
        return settings.profile() == ExportProfile.PARTNER;
    }

    @Override
    public boolean removes(PlanNode node) {
        return !keepsPeople() && affected.isPersons(node);
    }

    @Override
    public Treatment treatment(PlanNode node, Member<?, ?> member) {
        return switch (member.privacy()) {
            case IDENTITY, EMPLOYMENT -> Treatment.DROPPED;
            case FREE_TEXT -> settings.vouchedTexts().contains(member) ? Treatment.KEPT : Treatment.DROPPED;
            case REFERENCE -> PlanNode.isLink(member) ? Treatment.KEPT : Treatment.DROPPED;
            case PERFORMANCE, NONE -> Affected.isFigure(member) ? figure(node, member) : Treatment.KEPT;
        };
    }

    private Treatment figure(PlanNode node, Member<?, ?> member) {
        boolean isAggregate = settings.profile() == ExportProfile.AGGREGATE;
        if (affected.isPersons(node)
                || (affected.hasPersonsFigures(node)
                        && (isAggregate || member.privacy() == PersonalData.PERFORMANCE))) {
            return Treatment.DROPPED;
        }
        return isAggregate && groups.suppress(node) ? Treatment.SUPPRESSED : Treatment.KEPT;
    }

    @Override
    public Treatment treatment(PlanLink link) {
        if (!keepsPeople() && affected.isUnknown(link)) {
            return Treatment.DROPPED;
        }
        return hidden.contains(link.target()) ? Treatment.PSEUDONYMISED : Treatment.KEPT;
    }

    @Override
    public Id renamed(Id id) {
        return hidden.contains(id) ? pseudonyms.computeIfAbsent(id, settings.pseudonyms()::of) : id;
    }

    @Override
    public Treatment treatment(PlanNode node, Member<?, ?> member, String text) {
        return member.privacy() == PersonalData.FREE_TEXT && names.in(text) != NameSearch.Mention.NONE
                ? Treatment.MASKED
                : Treatment.KEPT;
    }

    @Override
    public String masked(String text) {
        return names.masked(text);
    }

    @Override
    public boolean keeps(PlanNode node, RawMember extra) {
        return false;
    }
}
