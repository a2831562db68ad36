package org.openpac.core.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.Id;

/**
 * What a plan tells about people, and plans that tell less.
 *
 * <p>Every member of every element says what it may tell about a person; from this follow the map of personal data, exports
 * for others, the copy a person may ask for (GDPR, articles 15 and 20) and the erasure (article 17). Nothing here is kept,
 * sent or logged, and no report holds a person's data but {@link SubjectData}, whose purpose it is.
 */
public final class Privacy {

    private Privacy() {}

    /** Lists every member that may tell about a person, element by element as a plan nests them. */
    public static List<PersonalMember> dataMap() {
        List<PersonalMember> map = new ArrayList<>();
        for (Shape<?> shape : shapes()) {
            for (Member<?, ?> member : shape.members()) {
                PersonalData category = PersonalMember.category(member);
                if (category != PersonalData.NONE) {
                    map.add(new PersonalMember(member, category));
                }
            }
        }
        return List.copyOf(map);
    }

    private static Set<Shape<?>> shapes() {
        Set<Shape<?>> found = new LinkedHashSet<>(List.of(SalesActionPlanShape.SHAPE));
        List<Shape<?>> order = new ArrayList<>(found);
        for (int i = 0; i < order.size(); i++) {
            for (Member<?, ?> member : order.get(i).members()) {
                Kind kind = member.kind() instanceof Kind.ListOf list ? list.item() : member.kind();
                if (kind instanceof Kind.Nested nested && found.add(nested.shape())) {
                    order.add(nested.shape());
                }
            }
        }
        return found;
    }

    /** Lists the places of a plan that hold what may tell about a person, in the plan's order; never the values. */
    public static List<PersonalPlace> of(SalesActionPlan plan) {
        List<PersonalPlace> places = new ArrayList<>();
        PlanWalk.over(plan, (element, shape, place) -> {
            for (Member<?, ?> member : shape.members()) {
                PersonalData category = PersonalMember.category(member);
                Object value = category == PersonalData.NONE ? null : shape.read(element, member.index());
                if (value != null && !value.equals(List.of())) {
                    places.add(new PersonalPlace(place.member(member), Optional.of(member), category));
                }
            }
            if (!element.extras().isEmpty()) {
                places.add(new PersonalPlace(place, Optional.empty(), PersonalData.FREE_TEXT));
            }
        });
        places.sort(Comparator.comparing(PersonalPlace::place));
        return List.copyOf(places);
    }

    /**
     * Makes the plan that a profile's readers may have, with groups of five or more and without free text.
     *
     * @param pseudonyms what makes the ids that stand for people; not used by {@link ExportProfile#INTERNAL}
     */
    public static Redacted export(SalesActionPlan plan, ExportProfile profile, Pseudonyms pseudonyms) {
        return export(plan, ExportSettings.of(profile, pseudonyms));
    }

    /**
     * Makes the plan that others may have.
     *
     * <p>Every id that stands for a person, belongs to a person's element or holds a person's name gives way to the same
     * pseudonym throughout; a link to what the export leaves out is left out with it, and so is an element that cannot be
     * without the link. No link is broken that was not broken before.
     */
    public static Redacted export(SalesActionPlan plan, ExportSettings settings) {
        return settings.profile() == ExportProfile.INTERNAL
                ? new Redacted(plan, List.of())
                : redacted(plan, tree -> new ExportPolicy(tree, settings));
    }

    /**
     * Gathers what a plan holds about a person: the person's element, individual objectives, results and assignments with
     * their values; where the person is named by id; and which texts name the person.
     *
     * @param personId empty lines where the plan knows nobody of that id
     */
    public static SubjectData extractSubject(SalesActionPlan plan, Id personId) {
        return SubjectReader.read(PlanTree.of(plan), personId);
    }

    /**
     * Makes the plan without a person.
     *
     * <p>The person's element, individual objectives, results and assignments go; links to the person go from what stays;
     * the name gives way to {@code […]} in texts. A result that goes is not given to the team or the company instead, whose
     * own figures stay as they are. Texts that may mean a namesake stay and are reported {@link Treatment#TO_REVIEW}.
     *
     * @param personId the plan stays as it is where it knows nobody of that id
     */
    public static Redacted eraseSubject(SalesActionPlan plan, Id personId) {
        return redacted(plan, tree -> new ErasurePolicy(Subject.of(tree, personId)));
    }

    private static Redacted redacted(SalesActionPlan plan, Function<PlanTree, RedactionPolicy> policy) {
        PlanTree tree = PlanTree.of(plan);
        return Redaction.of(tree, policy.apply(tree));
    }
}
