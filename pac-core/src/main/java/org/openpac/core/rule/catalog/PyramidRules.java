package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;

/** P: objectives that add up from each person to the company. */
public final class PyramidRules {

    /** Below this the objectives below do not suffice; half a per cent is left for rounding. */
    public static final Limit COVERAGE_FLOOR = Limit.of("P-04.floor", "0.995");

    /** Above this more is asked for below than usual. */
    public static final Limit COVERAGE_USUAL = Limit.of("P-04.usual", "1.15");

    /** Above this too much is asked for below. */
    public static final Limit COVERAGE_HIGH = Limit.of("P-04.high", "1.20");

    /** Above this what is asked for below has nothing to do with what is needed above. */
    public static final Limit COVERAGE_ALARMING = Limit.of("P-04.alarming", "1.50");

    /** The objectives below add up to the one above, and not to much more. */
    public static final Rule<Objective> CHILDREN_COVER_PARENT = rule("P-04", OBJECTIVES)
            .title("The objectives below add up to the one above, with 15% to spare at most")
            .because("If all reach theirs and the whole is still missed, the plan was wrong, not the people.")
            .source(SALES_PRACTICE)
            .severity(ERROR)
            .measures((objective, view) ->
                    view.pyramid().coverage(objective.id(), view.asOf()).target())
            .below(COVERAGE_FLOOR, ERROR)
            .above(COVERAGE_USUAL, INFO)
            .above(COVERAGE_HIGH, WARNING)
            .above(COVERAGE_ALARMING, ERROR)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("The objectives below bring {value} of what is needed ({n} of them added up).")
            .with(
                    "value",
                    (objective, view) -> Arguments.percentage(view.pyramid()
                            .coverage(objective.id(), view.asOf())
                            .target()
                            .value()
                            .orElseThrow()))
            .with(
                    "n",
                    (objective, view) -> Arguments.count(view.pyramid()
                            .coverage(objective.id(), view.asOf())
                            .contributors()
                            .size()))
            .suggest("Bring the targets below and above into line, or share the difference out.");

    private PyramidRules() {}
}
