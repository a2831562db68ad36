package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.PEOPLE;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.GARY;
import static org.openpac.core.rule.Source.GOOGLE_OKR;
import static org.openpac.core.rule.Source.SALES_PRACTICE;
import static org.openpac.core.rule.Source.SITKIN;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.PersonShape;
import org.openpac.core.plan.means.Resource;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.QuotaBasis;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.StretchSpecShape;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.Scope;
import org.openpac.core.shape.Identified;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/** X: how stretch targets are used: how many, with which means, and not for pay. */
public final class StretchUseRules {

    /** Above this more is asked for below than can be explained. */
    public static final Limit STACKED_HIGH = Limit.of("X-08.high", "1.20");

    /** Above this what is asked for below has nothing to do with what is needed above. */
    public static final Limit STACKED_TOO_HIGH = Limit.of("X-08.excessive", "1.50");

    /** So many figures at most may one person be asked to stretch. */
    public static final Limit MOST_OF_ONE = Limit.of("X-11.person", "1");

    /** Above this share of objectives with a stretch target a plan is a wager. */
    public static final Limit MOST_OF_OBJECTIVES = Limit.of("X-11.share", "0.40");

    /** With fewer objectives their share tells nothing. */
    public static final Limit FEWEST_OBJECTIVES = Limit.of("X-11.fewest", "5");

    /** So many earlier plans are looked at. */
    public static final Limit PLANS_TO_LEARN_FROM = Limit.of("X-12.plans", "3");

    /** Above this mean score ambition is too low. */
    public static final Limit TOO_EASY = Limit.of("X-12.easy", "0.95");

    /** Below this mean score ambition is out of reach. */
    public static final Limit TOO_HARD = Limit.of("X-12.hard", "0.40");

    /** What each level adds for safety does not stack up from the top to the bottom; a single step is judged where it is. */
    public static final Rule<Objective> SAFETY_DOES_NOT_STACK = rule("X-08", OBJECTIVES)
            .title("What each level adds for safety does not stack up")
            .because("Ten per cent more at each of three levels is a stretch target that nobody has decided on.")
            .source(SALES_PRACTICE)
            .formula("product of the coverages along the worst chain of objectives")
            .severity(WARNING)
            .limit(STACKED_HIGH)
            .limit(STACKED_TOO_HIGH)
            .when(StretchStacking::isTop)
            .finds(StretchStacking::find)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("From the top to the bottom {factor} times as much is asked for as is needed, over {n} steps.")
            .suggest("Let one level keep a reserve, and hand out to the others what is needed.");

    /** A stretch rests on something new: an innovative tactic, or means that are kept for its tactics. */
    public static final Rule<Objective> STRETCH_HAS_NEW_MEANS = rule("X-09", OBJECTIVES)
            .title("A stretch rests on new means")
            .because("Whoever works as last year reaches what was reached last year.")
            .source(SITKIN)
            .severity(INFO)
            .onceComplete()
            .when((objective, view) -> StretchPortfolio.isStretched(objective)
                    && Link.isLive(objective)
                    && Link.of(objective, view).stream().noneMatch(link -> StretchPortfolio.isStretched(link.parent())))
            .requires(StretchUseRules::hasNewMeans)
            .at(ObjectiveShape.STRETCH, StretchSpecShape.ENABLING_TACTIC_IDS)
            .message("No new means are named for the stretch.")
            .suggest("Name the tactic that tries something new, or give the tactics more means.");

    /** Stretch targets are few: one figure a person, two objectives in five. */
    public static final Rule<Identified> STRETCHES_ARE_FEW = rule("X-11", Scope.<Identified>anyOf(PLAN, PEOPLE))
            .title("Nobody has more than one stretch target, and at most 40% of the objectives have one")
            .because("Stretches miss more often than they hit: who bets everywhere loses everywhere at once.")
            .source(GARY)
            .severity(WARNING)
            .limit(MOST_OF_ONE)
            .limit(FEWEST_OBJECTIVES)
            .limit(MOST_OF_OBJECTIVES)
            .when((element, view) -> StretchPortfolio.in(view).hasBets())
            .finds(StretchUseRules::tooMany)
            .at(PersonShape.ID)
            .message("Stretch targets at once: {n} ({who}).")
            .suggest("Keep the stretch that matters most, and let the others be targets.");

    /** The ambitious objectives of the last three plans were neither all reached nor mostly missed. */
    public static final Rule<SalesActionPlan> AMBITION_IS_CALIBRATED = rule("X-12", PLAN)
            .title("Ambitious objectives of earlier plans came out between 0.4 and 0.95")
            .because("Always reached, they were no stretch; hardly ever, nobody believes in the next one.")
            .source(GOOGLE_OKR)
            .formula("mean over earlier plans of min(1, max(0, (actual − baseline) ÷ (stretch − baseline)))")
            .severity(WARNING)
            .limit(PLANS_TO_LEARN_FROM)
            .measures((plan, view) -> PastScores.mean(view))
            .below(TOO_HARD, WARNING)
            .above(TOO_EASY, INFO)
            .at(SalesActionPlanShape.OBJECTIVES)
            .message("Mean score of the ambitious objectives of the last plans: {value}.")
            .suggest("Set stretch targets so that about 70% of the way is reached on average.");

    /** Pay is reckoned by the target, not by the stretch. */
    public static final Rule<Objective> PAY_IS_NOT_BY_STRETCH = rule("X-13", OBJECTIVES)
            .title("Pay is reckoned by the target, not by the stretch")
            .because("A stretch that costs pay when it is missed is bargained down until it is a target.")
            .source(GOOGLE_OKR)
            .severity(WARNING)
            .when(objective -> objective.quotaBasis().isPresent())
            .requires(objective -> objective.quotaBasis().orElseThrow() != QuotaBasis.STRETCH)
            .at(ObjectiveShape.QUOTA_BASIS)
            .message("Pay is reckoned by the stretch.")
            .suggest("Reckon pay by the target, and reward the stretch on top.");

    private StretchUseRules() {}

    private static boolean hasNewMeans(Objective objective, PlanView view) {
        List<Id> enabling =
                objective.stretch().map(StretchSpec::enablingTacticIds).orElse(List.of());
        Stream<Tactic> own = view.index().tacticsOf(objective.id()).stream();
        Stream<Tactic> named = enabling.stream().flatMap(id -> view.index().find(id, Tactic.class).stream());
        return Stream.concat(named, own).anyMatch(tactic -> tactic.innovative().orElse(false))
                || enabling.stream().anyMatch(id -> ResourcedTactics.in(view).contains(id));
    }

    /** The tactics that have resources of their own. */
    private record ResourcedTactics(Set<Id> ids) {

        static Set<Id> in(PlanView view) {
            return view.shared(ResourcedTactics.class, ResourcedTactics::of).ids();
        }

        private static ResourcedTactics of(PlanView view) {
            Set<Id> ids = new HashSet<>();
            for (Resource resource : view.plan().resources()) {
                ids.addAll(resource.tacticIds());
            }
            return new ResourcedTactics(ids);
        }
    }

    private static List<Breach> tooMany(Identified element, PlanView view) {
        if (!(element instanceof Person person)) {
            return StretchPortfolio.in(view).tooMany(view);
        }
        int bets = StretchPortfolio.in(view).of(person);
        return BigDecimal.valueOf(bets).compareTo(view.limit(MOST_OF_ONE)) > 0
                ? List.of(Breach.here().with("n", Arguments.count(bets)).with("who", Shown.person(person)))
                : List.of();
    }
}
