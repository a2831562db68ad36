package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Scope.SEGMENTS;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.math.BigDecimal;
import java.util.List;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Figure;

/** SG: segments that divide the market and are worked on. */
public final class SegmentSetRules {

    /** More segments than this that divide one whole are not compared with each other. */
    public static final Limit MOST_COMPARED = Limit.of("SG-03.most", "2000");

    /** Fewer segments than this divide nothing. */
    public static final Limit FEWEST_SEGMENTS = Limit.of("SG-09.least", "2");

    /** More segments than this cannot be approached each in its own way. */
    public static final Limit MOST_SEGMENTS = Limit.of("SG-09.most", "8");

    /**
     * Segments of one whole that are told apart by the same attributes have no customer in common. Ranges may share an
     * end, and what lies in different territories does not overlap; what stands on other attributes is not compared.
     */
    public static final Rule<Segment> DOES_NOT_OVERLAP = rule("SG-03", SEGMENTS)
            .title("A customer belongs to one segment only")
            .because("Whoever belongs to two segments gets two offers, and chooses the cheaper one.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .after(SegmentRules.CRITERIA_CAN_BE_MET)
            .unlessMoreThan(
                    MOST_COMPARED, (segment, view) -> SegmentKin.of(view).size(segment))
            .when((segment, view) -> SegmentKin.of(view).size(segment) > 0)
            .finds((segment, view) -> SegmentKin.of(view)
                    .overlapping(segment)
                    .map(other -> List.of(Breach.here().with("other", Naming.of(other))))
                    .orElse(List.of()))
            .at(SegmentShape.CRITERIA)
            .message("{segment} and {other} have customers in common.")
            .with("segment", Naming.SEGMENT)
            .suggest("Draw the line between {segment} and {other}, or make one a part of the other.");

    /** Segments of one whole that are told apart by one number leave no number out between them. */
    public static final Rule<Segment> LEAVES_NO_GAP = rule("SG-04", SEGMENTS)
            .title("Segments that follow each other leave no gap")
            .because("The customers between two segments are nobody’s, and so they are the competitor’s.")
            .source(OWN_DEFAULT)
            .severity(INFO)
            .after(SegmentRules.CRITERIA_CAN_BE_MET)
            .when((segment, view) -> SegmentKin.of(view).size(segment) > 0)
            .finds((segment, view) -> SegmentKin.of(view)
                    .below(segment)
                    .map(hole -> List.of(Breach.here().with("from", hole.from()).with("to", hole.to())))
                    .orElse(List.of()))
            .at(SegmentShape.CRITERIA)
            .message("Below {segment} nobody is meant between {from} and {to}.")
            .with("segment", Naming.SEGMENT)
            .suggest("Let the ranges meet, or say that those between are left out on purpose.");

    /**
     * A segment is worked on: a tactic aims at it, at what it is part of or at a part of it. One of low priority may wait,
     * and without any tactic nothing is asked for.
     */
    public static final Rule<Segment> IS_ADDRESSED = rule("SG-08", SEGMENTS)
            .title("An action aims at each segment")
            .because("A segment nobody works on is a column in a table.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .when((segment, view) ->
                    segment.priority().filter(Priority.LOW::equals).isEmpty() && Aims.hasTactics(view))
            .requires((segment, view) -> Aims.of(view).isAddressed(segment.id()))
            .at(SegmentShape.ID)
            .message("No action aims at {segment}.")
            .with("segment", Naming.SEGMENT)
            .suggest("Aim an action at {segment}, lower its priority, or drop it.");

    /**
     * A plan has two to eight segments, not counting those that are divided further. The single segment of a
     * firm of one person is not judged.
     */
    public static final Rule<SalesActionPlan> NUMBER_IS_MANAGEABLE = rule("SG-09", PLAN)
            .title("A plan has two to eight segments")
            .because("With one segment all get the same, with twelve nobody gets enough.")
            .source(OWN_DEFAULT)
            .formula("number of segments")
            .severity(INFO)
            .when((plan, view) -> segments(view) > (plan.people().size() <= 1 ? 1 : 0))
            .measures((plan, view) -> Figure.known(BigDecimal.valueOf(segments(view))))
            .below(FEWEST_SEGMENTS, INFO)
            .above(MOST_SEGMENTS, INFO)
            .at(SalesActionPlanShape.SEGMENTS)
            .message("Number of segments: {value}.")
            .with("value", (plan, view) -> Arguments.count(segments(view)))
            .suggest("Divide the market where customers need another approach, and only there.");

    private SegmentSetRules() {}

    private static long segments(PlanView view) {
        return Hierarchies.of(view).segments().undivided();
    }
}
