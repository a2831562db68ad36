package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.ContributionShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;

/** R: objectives that pull in one direction. */
public final class AlignmentRules {

    /** Against more objectives of the other direction than this none is compared. */
    public static final Limit MOST_OPPOSED = Limit.of("R-06.most", "200");

    /**
     * What contributes without being added moves the indicator above: it is the same, a declared driver, or part of its formula,
     * directly or through others. What is added has rules of its own.
     */
    public static final Rule<Objective> DRIVES_THE_ONE_ABOVE = rule("R-02", OBJECTIVES)
            .title("The indicator of a supporting objective moves the one above")
            .because("A team can hit every number of its own and move nothing that the company wants.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .assesses(AlignmentRules::idleContributions)
            .message("{kpi} does not move {parentKpi}.")
            .suggest("Declare {kpi} as a driver of {parentKpi}, or choose an indicator that moves it.");

    /**
     * No two objectives want the same figure, of the same people, scope and time, to rise and to fall. One that goes against its
     * indicator’s own trend is told so, and nothing more.
     */
    public static final Rule<Objective> DOES_NOT_CONTRADICT = rule("R-06", OBJECTIVES)
            .title("No objective contradicts another")
            .because("Told to raise a figure and to lower it, people choose the one that is easier.")
            .source(OWN_DEFAULT)
            .severity(ERROR)
            .unlessMoreThan(
                    MOST_OPPOSED, (objective, view) -> Contradictions.in(view).opposed(objective))
            .when((objective, view) -> objective.kpiId().isPresent())
            .finds((objective, view) -> Contradictions.in(view).of(objective).stream()
                    .map(other -> Breach.here().with("other", other.id()))
                    .toList())
            .at(ObjectiveShape.TARGET)
            .message("It moves its figure the other way than {other}.")
            .suggest("Give one of the two up, or limit them to different segments, offers, territories or times.");

    /**
     * Something tells early whether a company objective will be reached: a leading indicator of an objective below, of a driver
     * or of a tactic. Judged where all indicators below say when they move.
     */
    public static final Rule<Objective> IS_TOLD_EARLY = rule("R-08", OBJECTIVES)
            .title("A leading indicator tells early how a company objective will end")
            .because("Revenue tells where you have been; calls, meetings and offers tell where you will be.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .when(AlignmentRules::isTimingKnown)
            .requires((objective, view) -> LeadingIndicators.in(view).tell(objective))
            .at(ObjectiveShape.KPI_ID)
            .message("All indicators of this objective and below are lagging.")
            .suggest("Add an indicator of what leads to the result, such as meetings or offers.");

    private AlignmentRules() {}

    private static Optional<List<Breach>> idleContributions(Objective objective, PlanView view) {
        Optional<KpiDefinition> own = view.index().kpiOf(objective);
        List<Link> links = Link.of(objective, view).stream()
                .filter(link -> link.mode() != ContributionMode.ADDITIVE)
                .filter(link -> view.index().kpiOf(link.parent()).isPresent())
                .toList();
        if (own.isEmpty() || links.isEmpty()) {
            return Optional.empty();
        }
        List<Breach> breaches = new ArrayList<>();
        for (Link link : links) {
            KpiDefinition above = view.index().kpiOf(link.parent()).orElseThrow();
            boolean isSame = above.id().equals(own.get().id());
            if (!isSame && !Drivers.in(view).moves(own.get(), above)) {
                breaches.add(link.at(ContributionShape.OBJECTIVE_ID, view)
                        .with("kpi", Shown.kpi(own.get()))
                        .with("parentKpi", Shown.kpi(above)));
            }
        }
        return Optional.of(breaches);
    }

    private static boolean isTimingKnown(Objective objective, PlanView view) {
        LeadingIndicators indicators = LeadingIndicators.in(view);
        return objective.level() == ObjectiveLevel.COMPANY
                && Link.isLive(objective)
                && indicators
                        .timing(objective)
                        .filter(KpiTiming.LAGGING::equals)
                        .isPresent()
                && indicators.isKnown(objective);
    }
}
