package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PERSONAS;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Scope.SEGMENTS;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.BuyerPersonaShape;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.Scope;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;

/** PE: few personas, each of them different, each of them used. Negative personas are exempt. */
public final class PersonaSetRules {

    /** More personas than this nobody keeps in mind. */
    public static final Limit MOST_PERSONAS = Limit.of("PE-04.most", "5");

    /** From this part of their words in common on, two portraits are one. */
    public static final Limit TWINS = Limit.of("PE-11.alike", "0.9");

    /** Portraits of fewer words than this are too short to be compared. */
    public static final Limit COMPARABLE = Limit.of("PE-11.words", "10");

    /** More personas than this are not compared with each other. */
    public static final Limit MOST_COMPARED = Limit.of("PE-11.most", "2000");

    /** A plan has five personas at most. */
    public static final Rule<SalesActionPlan> FEW_PERSONAS = rule("PE-04", PLAN)
            .title("A plan has five personas at most")
            .because("Who writes for ten sorts of customers writes for none.")
            .source(SALES_PRACTICE)
            .formula("number of personas to be won")
            .severity(WARNING)
            .when(plan -> !plan.personas().isEmpty())
            .measures((plan, view) -> Figure.known(BigDecimal.valueOf(
                    plan.personas().stream().filter(Kept::isToBeWon).count())))
            .above(MOST_PERSONAS, WARNING)
            .at(SalesActionPlanShape.PERSONAS)
            .message("The plan is written for {value} personas.")
            .suggest("Merge those who need the same message, and keep the three to five who buy most.");

    /**
     * A persona belongs to a segment, and a segment of high priority, or a part of it, has a persona. In a plan without
     * segments personas stand by themselves.
     */
    public static final Rule<Identified> PERSONAS_AND_SEGMENTS_MEET = rule("PE-06", personasAndSegments())
            .title("A persona belongs to a segment, and a priority segment has a persona")
            .because("A segment is a number in a table until somebody has given it a face.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .when((element, view) -> element instanceof BuyerPersona persona
                    ? Kept.isToBeWon(persona) && !view.plan().segments().isEmpty()
                    : isOfHighPriority(element))
            .finds(PersonaSetRules::unlinked)
            .fix("Link the persona to the plan’s only segment", PersonaSetRules::linkedToOnlySegment)
            .at(BuyerPersonaShape.SEGMENT_IDS)
            .message("{element} is without a {other}.")
            .with(
                    "element",
                    (element, view) ->
                            element instanceof BuyerPersona persona ? Naming.of(persona) : Naming.of((Segment) element))
            .suggest("Link it to a {other}.");

    /** A persona is spoken to by a tactic, by name or as one of its segment. Without any tactic nothing is asked for. */
    public static final Rule<BuyerPersona> IS_SPOKEN_TO = rule("PE-08", PERSONAS)
            .title("A persona is spoken to by an action")
            .because("A portrait that guides no action was drawn for nothing.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .when((persona, view) -> Kept.isToBeWon(persona) && Aims.hasTactics(view))
            .requires((persona, view) -> Aims.of(view).isSpokenTo(persona))
            .at(BuyerPersonaShape.ID)
            .message("No action speaks to {persona}.")
            .with("persona", Naming.PERSONA)
            .suggest("Name {persona} in an action, or drop the portrait.");

    /** Two personas differ in more than their names. */
    public static final Rule<BuyerPersona> HAS_NO_TWIN = rule("PE-11", PERSONAS)
            .title("Personas differ in more than their names")
            .because("Two portraits of one customer get two messages where one would do.")
            .source(OWN_DEFAULT)
            .severity(INFO)
            .limit(TWINS)
            .limit(COMPARABLE)
            .unlessMoreThan(
                    MOST_COMPARED, (persona, view) -> view.plan().personas().size())
            .when((persona, view) ->
                    BigDecimal.valueOf(PersonaTwins.of(view).words(persona)).compareTo(view.limit(COMPARABLE)) >= 0)
            .finds(PersonaSetRules::twins)
            .at(BuyerPersonaShape.ID)
            .message("The portrait of {persona} is nearly that of {other}.")
            .with("persona", Naming.PERSONA)
            .suggest("Say what tells {persona} from {other}, or keep one of them.");

    private PersonaSetRules() {}

    private static Scope<Identified> personasAndSegments() {
        return Scope.anyOf(PERSONAS, SEGMENTS);
    }

    private static boolean isOfHighPriority(Identified element) {
        return element instanceof Segment segment
                && segment.priority().filter(Priority.HIGH::equals).isPresent();
    }

    /** The segments that personas name, and with them those that these are part of. */
    private record Portrayed(Set<Id> named, Set<Id> wholes) {

        static Portrayed of(PlanView view) {
            return view.shared(Portrayed.class, Portrayed::read);
        }

        private static Portrayed read(PlanView view) {
            Portrayed portrayed = new Portrayed(new HashSet<>(), new HashSet<>());
            for (BuyerPersona persona : view.plan().personas()) {
                if (Kept.isToBeWon(persona)) {
                    portrayed.named().addAll(persona.segmentIds());
                }
            }
            Hierarchies.Tree tree = Hierarchies.of(view).segments();
            portrayed.named().forEach(id -> portrayed.wholes().addAll(tree.upFrom(id)));
            return portrayed;
        }

        boolean has(Id segment, PlanView view) {
            return wholes.contains(segment) || Hierarchies.of(view).segments().isWithin(segment, named);
        }
    }

    private static List<Breach> unlinked(Identified element, PlanView view) {
        if (element instanceof BuyerPersona persona) {
            return persona.segmentIds().isEmpty()
                    ? List.of(Breach.here().with("other", Counterpart.SEGMENT))
                    : List.of();
        }
        return Portrayed.of(view).has(element.id(), view)
                ? List.of()
                : List.of(Breach.at(SegmentShape.ID).with("other", Counterpart.PERSONA));
    }

    private static Optional<Identified> linkedToOnlySegment(Identified element, PlanView view) {
        List<Segment> segments = view.plan().segments();
        return element instanceof BuyerPersona persona && segments.size() == 1
                ? Optional.of(persona.withSegmentIds(segments.get(0).id()))
                : Optional.empty();
    }

    private static List<Breach> twins(BuyerPersona persona, PlanView view) {
        return PersonaTwins.of(view)
                .twinOf(persona, view.limit(TWINS))
                .map(other -> List.of(Breach.here().with("other", Naming.of(other))))
                .orElse(List.of());
    }
}
