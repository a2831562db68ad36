package org.openpac.core.view;

import org.openpac.core.shape.Member;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;

/** What the erasure of one person takes from a plan. */
final class ErasurePolicy implements RedactionPolicy {

    private final Subject subject;

    ErasurePolicy(Subject subject) {
        this.subject = subject;
    }

    @Override
    public boolean removes(PlanNode node) {
        return subject.owns(node);
    }

    @Override
    public Treatment treatment(PlanNode node, Member<?, ?> member) {
        return Treatment.KEPT;
    }

    @Override
    public Treatment treatment(PlanLink link) {
        return subject.leadsHere(link) ? Treatment.DROPPED : Treatment.KEPT;
    }

    @Override
    public Id renamed(Id id) {
        return id;
    }

    @Override
    public Treatment treatment(PlanNode node, Member<?, ?> member, String text) {
        return switch (subject.mention(node, member, text)) {
            case NONE -> Treatment.KEPT;
            case DOUBTFUL -> Treatment.TO_REVIEW;
            case SURE -> member.privacy() == PersonalData.IDENTITY ? Treatment.DROPPED : Treatment.MASKED;
        };
    }

    @Override
    public String masked(String text) {
        return subject.names().masked(text);
    }

    @Override
    public boolean keeps(PlanNode node, RawMember extra) {
        return subject.mention(extra) != NameSearch.Mention.SURE;
    }
}
