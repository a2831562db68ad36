package org.openpac.core.view;

import org.openpac.core.shape.Member;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;

/** What is to be taken from a plan. */
interface RedactionPolicy {

    /** Whether an element goes as a whole. */
    boolean removes(PlanNode node);

    /** What becomes of a member whatever it holds: kept, dropped or suppressed. */
    Treatment treatment(PlanNode node, Member<?, ?> member);

    /** What becomes of a link whose member is kept: kept, dropped or pseudonymised. */
    Treatment treatment(PlanLink link);

    /** The id to write for one that is kept or pseudonymised. */
    Id renamed(Id id);

    /** What becomes of a text whose member is kept: kept, masked, dropped or to review. */
    Treatment treatment(PlanNode node, Member<?, ?> member, String text);

    /** The text to write for one that is masked. */
    String masked(String text);

    /** Whether a member that this version does not know stays. */
    boolean keeps(PlanNode node, RawMember extra);
}
