package org.openpac.kpi.rule;

import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.GOOGLE_OKR;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;
import static org.openpac.core.rule.Source.SITKIN;
import static org.openpac.kpi.rule.StatisticRules.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.StretchSpecShape;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.Severity;
import org.openpac.core.rule.catalog.StretchRules;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.kpi.ambition.TargetLadder;

/**
 * A and X: how probable target and stretch target are, by what the same figure did in the periods before.
 *
 * <p>The chances are those of {@link TargetLadder}: at least four past growths, of which not all are equal, are needed, and
 * nothing is said where there are fewer.
 */
public final class ChanceRules {

    /** Below this chance a target is more hope than plan. */
    public static final Limit UNLIKELY = Limit.of("A-01.unlikely", "0.20");

    /** Below this chance a target is out of reach. */
    public static final Limit HOPELESS = Limit.of("A-01.hopeless", "0.05");

    /** How many times as fast as market and own past a target without enough history may grow. */
    public static final Limit TIMES_MARKET = Limit.of("A-02.times", "3");

    /** Above this chance a target is reached without doing anything. */
    public static final Limit CERTAIN = Limit.of("A-10.certain", "0.95");

    /** Below this chance the stretch target is beyond reach. */
    public static final Limit STRETCH_REMOTE = Limit.of("X-03.remote", "0.10");

    /** Above this chance the stretch target is no stretch. */
    public static final Limit STRETCH_EASY = Limit.of("X-03.easy", "0.30");

    /** Below this chance the target under a stretch target is a stretch itself. */
    public static final Limit BASE_HARD = Limit.of("X-04.hard", "0.50");

    /** Above this chance the target under a stretch target asks for nothing. */
    public static final Limit BASE_EASY = Limit.of("X-04.easy", "0.80");

    /** The past does not make the target improbable. */
    public static final Rule<Objective> TARGET_IS_LIKELY_ENOUGH = rule("A-01", OBJECTIVES)
            .title("The target is within reach of what the past shows")
            .because("A target that the past has hardly ever matched takes the heart out of those who are to reach it.")
            .source(SITKIN)
            .formula(
                    "P(T ≥ (target ÷ last level − 1 − g) ÷ (s × √(1 + 1/n))), T by Student with n − 1 degrees of freedom, g and s the mean and standard deviation of n past growths")
            .severity(ERROR)
            .measures(Chances::ofTarget)
            .below(UNLIKELY, WARNING)
            .below(HOPELESS, ERROR)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("Estimated chance {chance}: it asks for a growth of {asked}, the past shows {mean} ± {spread}.")
            .with(
                    "chance",
                    (objective, view) ->
                            percentage(Chances.ofTarget(objective, view).value().orElseThrow()))
            .with("asked", ChanceRules::askedOfPast)
            .with("mean", (objective, view) -> of(objective, view, TargetLadder::meanGrowth))
            .with("spread", (objective, view) -> of(objective, view, TargetLadder::deviation))
            .suggest("Lower the target, or say what will be done differently from the years before.");

    /** Without enough history, the target does not run away from market and past. */
    public static final Rule<Objective> GROWTH_IS_NEAR_THE_MARKET = rule("A-02", OBJECTIVES)
            .title("Without a history, a company’s growth stays within three times the market’s")
            .because("Where nothing else tells what is possible, the market and the best year so far do.")
            .source(OWN_DEFAULT)
            .formula("(target − baseline) ÷ baseline ÷ the greater of the market’s growth and the best of one’s own")
            .severity(WARNING)
            .when(MarketPace::isJudged)
            .measures(MarketPace::ratio)
            .above(TIMES_MARKET, WARNING)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("A growth of {asked} against {market} for the market or the best year so far.")
            .with(
                    "asked",
                    (objective, view) ->
                            percentage(MarketPace.asked(objective, view).orElseThrow()))
            .with(
                    "market",
                    (objective, view) ->
                            percentage(MarketPace.reference(objective, view).orElseThrow()))
            .suggest("Say where the growth beyond the market comes from, or lower the target.");

    /** The target under a stretch target is one that is usually reached. */
    public static final Rule<Objective> BASE_TARGET_IS_USUAL = rule("X-04", OBJECTIVES)
            .title("Under a stretch target, the target itself is reached in five to eight of ten cases")
            .because("The stretch is for the ambition; the target is what one counts on.")
            .source(SALES_PRACTICE)
            .formula("P(next level ≥ target), as for A-01")
            .severity(WARNING)
            .after(TARGET_IS_LIKELY_ENOUGH)
            .when(objective -> objective.stretch().isPresent())
            .measures(Chances::ofTarget)
            .below(BASE_HARD, WARNING)
            .above(BASE_EASY, WARNING)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("The chance of reaching the target is {chance}.")
            .with(
                    "chance",
                    (objective, view) ->
                            percentage(Chances.ofTarget(objective, view).value().orElseThrow()))
            .suggest("Set the target where it is more likely reached than not; keep the rest for the stretch target.");

    /** The target asks for more than what happens anyway. */
    public static final Rule<Objective> TARGET_ASKS_FOR_SOMETHING = rule("A-10", OBJECTIVES)
            .title("The target asks for more than the trend brings by itself")
            .because("A target that is reached without doing anything steers nothing.")
            .source(GOOGLE_OKR)
            .formula("P(next level ≥ target), as for A-01")
            .severity(INFO)
            .after(BASE_TARGET_IS_USUAL)
            .measures(Chances::ofTarget)
            .above(CERTAIN, INFO)
            .at(ObjectiveShape.TARGET, TargetSpecShape.VALUE)
            .message("The trend alone reaches it: the chance is {chance}.")
            .with(
                    "chance",
                    (objective, view) ->
                            percentage(Chances.ofTarget(objective, view).value().orElseThrow()))
            .suggest("Raise the target, or put the effort where it changes something.");

    /** The stretch target is improbable but not impossible. */
    public static final Rule<Objective> STRETCH_HAS_ITS_CHANCE = rule("X-03", OBJECTIVES)
            .title("A stretch target is reached in one to three of ten cases")
            .because("Out of reach it is not believed; within easy reach it is a second target.")
            .source(SALES_PRACTICE)
            .formula("P(next level ≥ stretch target), as for A-01")
            .severity(WARNING)
            .after(StretchRules.LADDER_IS_IN_ORDER, StretchRules.STRETCH_IS_SENSIBLE, BASE_TARGET_IS_USUAL)
            .when(objective -> objective.stretch().isPresent())
            .measures(Chances::ofStretch)
            .below(STRETCH_REMOTE, WARNING)
            .above(STRETCH_EASY, WARNING)
            .at(ObjectiveShape.STRETCH, StretchSpecShape.VALUE)
            .message("The chance of reaching the stretch target is {chance}.")
            .with(
                    "chance",
                    (objective, view) -> percentage(
                            Chances.ofStretch(objective, view).value().orElseThrow()))
            .suggest("Set the stretch target where it is reached about one time in five.");

    /** Stretch comes after success and with means to spare. */
    public static final Rule<Objective> MOMENT_IS_RIGHT = rule("X-05", OBJECTIVES)
            .title("Who is to stretch has lately succeeded and has means to spare")
            .because("Those who can least afford a stretch are the most tempted by one.")
            .source(SITKIN)
            .severity(ERROR)
            .when(objective -> objective.stretch().isPresent())
            .assesses((objective, view) ->
                    StretchMoment.in(view).missing(objective, view).map(ChanceRules::momentMissed))
            .at(ObjectiveShape.STRETCH)
            .message("A stretch target without {missing}.")
            .suggest("Drop the stretch target for now, or free means and begin with a smaller win.");

    private ChanceRules() {}

    static List<Rule<?>> all() {
        return List.of(
                TARGET_IS_LIKELY_ENOUGH,
                GROWTH_IS_NEAR_THE_MARKET,
                TARGET_ASKS_FOR_SOMETHING,
                STRETCH_HAS_ITS_CHANCE,
                BASE_TARGET_IS_USUAL,
                MOMENT_IS_RIGHT);
    }

    private static List<Breach> momentMissed(List<StretchMoment.Need> missing) {
        Severity severity = missing.size() == StretchMoment.Need.values().length ? ERROR : WARNING;
        return missing.isEmpty()
                ? List.of()
                : List.of(Breach.here().severity(severity).with("missing", Arguments.several(missing)));
    }

    private static Argument askedOfPast(Objective objective, PlanView view) {
        double level = view.levels(objective).target().value().orElseThrow().doubleValue();
        return of(objective, view, ladder -> level / ladder.from() - 1);
    }

    private static Argument of(Objective objective, PlanView view, ToDoubleFunction<TargetLadder> figure) {
        TargetLadder ladder = Chances.in(view).ladder(objective).orElseThrow();
        return percentage(BigDecimal.valueOf(figure.applyAsDouble(ladder)));
    }

    private static Argument percentage(BigDecimal fraction) {
        return Arguments.percentage(fraction);
    }
}
