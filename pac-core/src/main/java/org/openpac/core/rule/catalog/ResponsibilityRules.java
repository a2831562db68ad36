package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Scope.TEAMS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.PROJECT_PRACTICE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.means.TeamShape;
import org.openpac.core.plan.means.Technology;
import org.openpac.core.plan.means.TechnologyType;
import org.openpac.core.plan.means.TrainingTopic;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;

/** HR: who answers and who does it; how people learn, meet and keep track. */
public final class ResponsibilityRules {

    /** More people than this who have to be asked before hold everything up. */
    public static final Limit MOST_CONSULTED = Limit.of("HR-08.most", "4");

    /**
     * One answers for what the table of responsibilities speaks of, and somebody does it. The owner answers without being named
     * again; an owner with nobody else named does it alone.
     */
    public static final Rule<SalesActionPlan> ONE_ANSWERS_AND_SOMEBODY_DOES_IT = rule("HR-02", PLAN)
            .title("One person answers for each element, and somebody does it")
            .because("If two answer, each waits for the other; if nobody does it, both find out at the end.")
            .source(PROJECT_PRACTICE)
            .severity(ERROR)
            .when((plan, view) -> Responsibilities.in(view).isThere())
            .finds((plan, view) -> Responsibilities.in(view).faults())
            .fixInPlan(
                    "Keep the first who answers, and let the others do it",
                    (plan, view, finding) -> Responsibilities.withOneAnswering(finding.elementId(), view))
            .message("{element}: {fault}.")
            .suggest("Name one who answers, and those who do it.");

    /** People are trained to sell, in what they sell, and for the software they have. */
    public static final Rule<SalesActionPlan> TRAINS_ITS_PEOPLE = rule("HR-05", PLAN)
            .title("People are trained in selling, in the products and in their software")
            .because("What a team can do is what last year’s training has left.")
            .source(METHOD)
            .severity(INFO)
            .onceComplete()
            .when(ResponsibilityRules::hasATeam)
            .finds((plan, view) -> untaught(plan))
            .at(SalesActionPlanShape.TRAININGS)
            .message("No training is planned in: {topics}.")
            .suggest("Plan a training in each, or say where it takes place.");

    /** Few have to be asked before something is done. */
    public static final Rule<SalesActionPlan> FEW_ARE_CONSULTED = rule("HR-08", PLAN)
            .title("At most four people are consulted on the same")
            .because("The action that waits for six opinions starts when the season is over.")
            .source(PROJECT_PRACTICE)
            .severity(INFO)
            .limit(MOST_CONSULTED)
            .when((plan, view) -> Responsibilities.in(view).isThere())
            .finds((plan, view) ->
                    Responsibilities.in(view).crowds(view.limit(MOST_CONSULTED).longValue()))
            .message("{n} people are consulted on {element}.")
            .suggest("Consult those without whom it cannot be decided, and inform the others.");

    /** A team of several meets every month. */
    public static final Rule<Team> TEAM_MEETS = rule("HR-09", TEAMS)
            .title("A team meets at least once a month")
            .because("Without a fixed day, the meeting takes place when it is too late.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .when((team, view) -> TeamMeetings.in(view).isOfSeveral(team))
            .requires((team, view) -> TeamMeetings.in(view).meets(team))
            .fixInPlan("Add a monthly meeting", (team, view, finding) -> TeamMeetings.added(team, view))
            .at(TeamShape.ID)
            .message("{team} has no regular meeting.")
            .with("team", (team, view) -> Naming.of(team.name(), team.id()))
            .suggest("Add a meeting that comes back at least every month.");

    /** A team has software for customers or campaigns, at the latest before the plan ends. */
    public static final Rule<SalesActionPlan> HAS_ITS_TOOLS = rule("HR-11", PLAN)
            .title("A team has a CRM or marketing automation")
            .because("What only the seller’s notebook knows leaves with the seller.")
            .source(METHOD)
            .severity(INFO)
            .onceComplete()
            .when(ResponsibilityRules::hasATeam)
            .requires(plan -> plan.technologies().stream().anyMatch(software -> isOfUse(software, plan)))
            .at(SalesActionPlanShape.TECHNOLOGIES)
            .message("No CRM and no marketing automation is named.")
            .suggest("Name the software in which customers and deals are followed.");

    private ResponsibilityRules() {}

    private static boolean hasATeam(SalesActionPlan plan, PlanView view) {
        return !SmallFirm.is(view, PyramidRules.FEW_PEOPLE.standard());
    }

    /** Nobody is trained for software that there is not. */
    private static List<Breach> untaught(SalesActionPlan plan) {
        Set<TrainingTopic> missing = EnumSet.of(TrainingTopic.SALES_TECHNIQUES, TrainingTopic.PRODUCT_KNOWLEDGE);
        if (plan.technologies().stream().anyMatch(software -> isOfUse(software, plan))) {
            missing.add(TrainingTopic.CRM_TOOLS);
        }
        plan.trainings().forEach(training -> missing.remove(training.topic()));
        return missing.isEmpty()
                ? List.of()
                : List.of(Breach.here().with("topics", Arguments.several(new ArrayList<>(missing))));
    }

    private static boolean isOfUse(Technology software, SalesActionPlan plan) {
        boolean comesTooLate = software.availableFrom()
                .filter(day ->
                        plan.period().map(DateRange::end).filter(day::isAfter).isPresent())
                .isPresent();
        return software.type() != TechnologyType.OTHER && !comesTooLate;
    }
}
