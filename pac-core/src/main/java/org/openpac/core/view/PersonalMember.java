package org.openpac.core.view;

import java.util.Objects;
import org.openpac.core.plan.means.Person;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.PersonalData;

/**
 * A line of the map of personal data: a member that may tell about a person.
 *
 * @param member the member, with its element, label and meaning
 * @param category what it may tell
 */
public record PersonalMember(Member<?, ?> member, PersonalData category) {

    /** Refuses nulls. */
    public PersonalMember {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(category, "category");
    }

    /**
     * Says what an export does with what the member tells about a person.
     *
     * <p>The figures of a team or of the company stay where those of a person go.
     */
    public Treatment in(ExportProfile profile) {
        boolean isOfPerson = member.shape().type().equals(Person.class);
        return isOfPerson && (profile == ExportProfile.PUBLIC || profile == ExportProfile.AGGREGATE)
                ? Treatment.REMOVED
                : profile.of(category);
    }

    /** What a member may tell: as its shape says, and a person's own id says which person is meant. */
    static PersonalData category(Member<?, ?> member) {
        boolean isPersonsId =
                member.kind() instanceof Kind.Identity && member.shape().type().equals(Person.class);
        return isPersonsId ? PersonalData.REFERENCE : member.privacy();
    }
}
