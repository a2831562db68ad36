package org.openpac.kpi.ambition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.PastAttainment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.core.view.Levels;
import org.openpac.core.view.PlanIndex;
import org.openpac.kpi.forecast.Obstacle;
import org.openpac.kpi.forecast.Outlook;

/**
 * Whether a stretch target is of a sensible size and comes at the right moment.
 *
 * <p>Source: S. B. Sitkin et al., “The Paradox of Stretch Goals”, Academy of Management Review 36 (2011), 544–566: stretch
 * suits those who have recently succeeded and have means to spare.
 *
 * @param ratio how much further the stretch target lies than the target: (stretch − baseline) / (target − baseline)
 * @param ladder the levels that the subject's own past makes probable, from the levels of past periods as long as the
 *     objective's own
 * @param chanceOfFloor how probably the floor is reached, between 0 and 1
 * @param chanceOfTarget how probably the target is reached, between 0 and 1
 * @param chanceOfStretch how probably the stretch target is reached, between 0 and 1
 * @param recentWins whether the owner reached the objectives of the last two periods; unknown below two periods
 * @param slack whether there are means to spare: a contingency of 10 % of the budget or more, or a load of 85 % or less
 * @param stretchesOfOwner how many objectives of the same owner have a stretch target, this one included; 0 without owner
 * @param shareOfStretches which part of all objectives has a stretch target, from 0 to 1
 */
public record StretchAssessment(
        Figure ratio,
        Outlook<TargetLadder> ladder,
        Outlook<Double> chanceOfFloor,
        Outlook<Double> chanceOfTarget,
        Outlook<Double> chanceOfStretch,
        Outlook<Boolean> recentWins,
        Outlook<Boolean> slack,
        long stretchesOfOwner,
        BigDecimal shareOfStretches) {

    /** How many stretch targets one person should have at most. */
    public static final long MOST_PER_PERSON = 1;

    /** Which part of the objectives should have a stretch target at most. */
    public static final BigDecimal LARGEST_SHARE = new BigDecimal("0.40");

    /** The contingency, as a part of the budget, from which on there are means to spare. */
    public static final BigDecimal SPARE_CONTINGENCY = new BigDecimal("0.10");

    /** The load, as a part of the time there is, up to which there is time to spare. */
    public static final BigDecimal SPARE_LOAD = new BigDecimal("0.85");

    private static final int RECENT_PERIODS = 2;

    /** Assesses an objective's stretch target on a day, without knowing how busy people are. */
    public static StretchAssessment of(SalesActionPlan plan, Id objectiveId, LocalDate asOf) {
        return of(plan, objectiveId, asOf, Optional.empty());
    }

    /**
     * Assesses an objective's stretch target on a day.
     *
     * <p>An objective that is not in the plan, and one without a stretch target, are assessed too: what cannot be told is
     * unknown.
     *
     * @param load which part of their time those who are to reach it are busy, 1 for all of it; empty if unknown
     */
    public static StretchAssessment of(SalesActionPlan plan, Id objectiveId, LocalDate asOf, Optional<Share> load) {
        PlanIndex index = PlanIndex.of(plan);
        Optional<Objective> objective = index.find(objectiveId, Objective.class);
        Optional<Levels> levels = objective.map(found -> Levels.of(found, index.kpiOf(found)));
        Outlook<TargetLadder> ladder =
                objective.map(PastLevels.of(index, asOf)::ladder).orElse(Outlook.unknown(Obstacle.TOO_FEW_READINGS));
        Optional<Id> owner = objective.flatMap(Objective::ownerId);
        long ofOwner = owner.isEmpty()
                ? 0
                : plan.objectives().stream()
                        .filter(other ->
                                other.stretch().isPresent() && other.ownerId().equals(owner))
                        .count();
        return new StretchAssessment(
                levels.map(Levels::stretchRatio).orElse(Figure.unknown(Gap.UNKNOWN_ELEMENT)),
                ladder,
                chance(ladder, levels.map(Levels::floor)),
                chance(ladder, levels.map(Levels::target)),
                chance(ladder, levels.map(Levels::stretch)),
                recentWins(owner.flatMap(id -> index.find(id, Person.class)), asOf),
                slack(plan.budget(), load),
                ofOwner,
                share(plan.objectives()));
    }

    private static Outlook<Double> chance(Outlook<TargetLadder> ladder, Optional<Figure> level) {
        Optional<BigDecimal> number = level.flatMap(Figure::value);
        return number.isEmpty()
                ? Outlook.unknown(Obstacle.NO_LEVEL)
                : ladder.then(known -> Outlook.known(known.chanceOf(number.get().doubleValue())));
    }

    /**
     * Whether a person reached the objectives of the last two periods that ended by a day; unknown below two.
     *
     * @param owner empty: unknown
     */
    public static Outlook<Boolean> recentWins(Optional<Person> owner, LocalDate asOf) {
        List<PastAttainment> recent = owner.map(Person::attainmentHistory).orElse(List.of()).stream()
                .filter(past -> past.attainment().isPresent()
                        && past.period()
                                .filter(days -> !days.end().isAfter(asOf))
                                .isPresent())
                .sorted(Comparator.comparing((PastAttainment past) ->
                                past.period().orElseThrow().end())
                        .thenComparing(past -> past.period().orElseThrow().start())
                        .thenComparing(past ->
                                past.attainment().orElseThrow().fraction().negate())
                        .reversed())
                .limit(RECENT_PERIODS)
                .toList();
        return recent.size() < RECENT_PERIODS
                ? Outlook.unknown(Obstacle.TOO_FEW_READINGS)
                : Outlook.known(recent.stream()
                        .allMatch(past ->
                                past.attainment().orElseThrow().fraction().compareTo(BigDecimal.ONE) >= 0));
    }

    /**
     * Whether there are means to spare: a contingency of {@link #SPARE_CONTINGENCY} or more, or a load of {@link #SPARE_LOAD}
     * or less; unknown where neither is known.
     */
    public static Outlook<Boolean> slack(Optional<Budget> budget, Optional<Share> load) {
        Optional<Boolean> inTime = load.map(busy -> busy.fraction().compareTo(SPARE_LOAD) <= 0);
        Optional<Boolean> inMoney =
                budget.flatMap(StretchAssessment::contingency).map(part -> part.compareTo(SPARE_CONTINGENCY) >= 0);
        if (inTime.isEmpty() && inMoney.isEmpty()) {
            return Outlook.unknown(Obstacle.NO_LEVEL);
        }
        return Outlook.known(inTime.orElse(false) || inMoney.orElse(false));
    }

    /** The contingency as a part of the budget; empty where one is missing, or they are in different currencies. */
    private static Optional<BigDecimal> contingency(Budget budget) {
        Optional<Money> total = budget.total().filter(money -> money.amount().signum() > 0);
        return budget.contingency()
                .filter(reserve -> total.isPresent()
                        && reserve.currency().equals(total.get().currency()))
                .map(reserve -> reserve.amount().divide(total.get().amount(), MathContext.DECIMAL64));
    }

    private static BigDecimal share(List<Objective> objectives) {
        long stretched = objectives.stream()
                .filter(objective -> objective.stretch().isPresent())
                .count();
        return stretched == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(stretched).divide(BigDecimal.valueOf(objectives.size()), MathContext.DECIMAL64);
    }

    /** Whether both hold that stretch asks for: recent success and means to spare; not if one is unknown. */
    public boolean isRightMoment() {
        return recentWins.value().orElse(false) && slack.value().orElse(false);
    }

    /** Whether there are few enough stretch targets: one a person at most, and two fifths of the objectives. */
    public boolean isPortfolioBalanced() {
        return stretchesOfOwner <= MOST_PER_PERSON && shareOfStretches.compareTo(LARGEST_SHARE) <= 0;
    }
}
