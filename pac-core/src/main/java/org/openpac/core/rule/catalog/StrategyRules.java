package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.STRATEGIES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.ANSOFF;
import static org.openpac.core.rule.Source.BMM;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.TOWS;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.Offer;
import org.openpac.core.plan.action.AnsoffQuadrant;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyShape;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/** ST: a strategy that leads from what was found out to what is done. Strategies that were given up are exempt. */
public final class StrategyRules {

    /** A strategy serves an objective. */
    public static final Rule<Strategy> SERVES_AN_OBJECTIVE = rule("ST-01", STRATEGIES)
            .title("A strategy serves an objective")
            .because("A direction without a goal is a walk.")
            .source(BMM)
            .severity(ERROR)
            .when(Kept::isKept)
            .requires(strategy -> !strategy.objectiveIds().isEmpty())
            .fix("Serve the objectives of its actions", StrategyRules::servingWhatItsTacticsDo)
            .at(StrategyShape.OBJECTIVE_IDS)
            .message("{strategy} serves no objective.")
            .with("strategy", Naming.STRATEGY)
            .suggest("Name the objective it serves, or drop the strategy.");

    /** An action carries a strategy out. */
    public static final Rule<Strategy> HAS_A_TACTIC = rule("ST-02", STRATEGIES)
            .title("An action carries the strategy out")
            .because("A strategy without action is a wish.")
            .source(BMM)
            .severity(ERROR)
            .onceComplete()
            .when(Kept::isKept)
            .requires((strategy, view) ->
                    view.index().tacticsOfStrategy(strategy.id()).stream().anyMatch(Kept::isKept))
            .at(StrategyShape.ID)
            .message("No action carries {strategy} out.")
            .with("strategy", Naming.STRATEGY)
            .suggest("Plan an action for it, with an owner and dates, or drop the strategy.");

    /**
     * A strategy moves what it is measured by: its own indicators or else the objectives it serves. All move revenue and
     * margin; a strategy to win customers does little against churn.
     */
    public static final Rule<Strategy> MOVES_ITS_FIGURES = rule("ST-03", STRATEGIES)
            .title("A strategy moves what it is measured by")
            .because("Winning customers keeps none, and keeping them wins none.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .when((strategy, view) ->
                    Kept.isKept(strategy) && !Leverage.of(strategy, view).isEmpty())
            .finds(StrategyRules::unmoved)
            .at(StrategyShape.OBJECTIVE_IDS)
            .message("A strategy of type {type} hardly moves: {figures}.")
            .with("type", (strategy, view) -> strategy.type())
            .suggest("Measure it by what it moves, or choose the strategy that moves: {figures}.");

    /** A strategy’s type is possible with its market and offer: only what is new in both is diversification. */
    public static final Rule<Strategy> TYPE_FITS_NOVELTY = rule("ST-04", STRATEGIES)
            .title("The type of a strategy fits the novelty of its market and its offer")
            .because("New customers for a new product is the dearest road there is; we should know that we take it.")
            .source(ANSOFF)
            .severity(ERROR)
            .when(Kept::isKept)
            .finds(StrategyRules::misnamed)
            .fix("Take over from its offers that they are new", StrategyRules::withNewOffers)
            .at(StrategyShape.NEW_MARKET)
            .message("The type {type} does not go with a market and an offer that make it {quadrant}.")
            .with("type", (strategy, view) -> strategy.type())
            .with("quadrant", (strategy, view) -> strategy.quadrant())
            .suggest("Correct what is new, market or offer, or the type.");

    /** A strategy builds on the analysis, where there is one. */
    public static final Rule<Strategy> RESTS_ON_ANALYSIS = rule("ST-08", STRATEGIES)
            .title("A strategy builds on a SWOT item")
            .because("If it answers nothing we found out, nothing speaks for this strategy and not another.")
            .source(TOWS)
            .severity(WARNING)
            .onceComplete()
            .when((strategy, view) -> Kept.isKept(strategy) && hasAnalysis(view))
            .requires(strategy -> !strategy.swotItemIds().isEmpty()
                    || !strategy.towsOptionIds().isEmpty())
            .at(StrategyShape.SWOT_ITEM_IDS)
            .message("{strategy} builds on no SWOT item.")
            .with("strategy", Naming.STRATEGY)
            .suggest("Name the strength it uses or the opportunity it seizes.");

    /**
     * A strategy whose actions aim at some segments only says so itself. One that names none is meant for all, which is as
     * it should be where its actions aim at all or at none.
     */
    public static final Rule<Strategy> NAMES_ITS_SEGMENTS = rule("ST-10", STRATEGIES)
            .title("A strategy names the segments that its actions aim at")
            .because("A strategy for everybody whose actions reach a few has an unspoken choice in it.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .onceComplete()
            .when(Kept::isKept)
            .finds(StrategyRules::unspokenChoice)
            .fix(
                    "Name the segments of its actions",
                    (strategy, view) -> Optional.of(segmentsOfTactics(strategy, view))
                            .filter(segments -> !segments.isEmpty())
                            .map(strategy::withSegmentIds))
            .at(StrategyShape.SEGMENT_IDS)
            .message("{strategy} names no segment, its actions aim at {n} of {all}.")
            .with("strategy", Naming.STRATEGY)
            .suggest("Name the segments the strategy is for.");

    private StrategyRules() {}

    private static List<Tactic> tactics(Strategy strategy, PlanView view) {
        return view.index().tacticsOfStrategy(strategy.id()).stream()
                .filter(Kept::isKept)
                .toList();
    }

    private static Optional<Strategy> servingWhatItsTacticsDo(Strategy strategy, PlanView view) {
        List<Id> objectives = tactics(strategy, view).stream()
                .flatMap(tactic -> tactic.objectiveIds().stream())
                .distinct()
                .toList();
        return objectives.isEmpty() ? Optional.empty() : Optional.of(strategy.withObjectiveIds(objectives));
    }

    private static List<Breach> unmoved(Strategy strategy, PlanView view) {
        List<Leverage> figures = Leverage.of(strategy, view);
        if (figures.stream().anyMatch(figure -> figure.isMovedBy(strategy.type()))) {
            return List.of();
        }
        boolean isMeasured = strategy.kpiIds().stream()
                .anyMatch(id -> view.index().find(id, KpiDefinition.class).isPresent());
        Breach breach = isMeasured ? Breach.at(StrategyShape.KPI_IDS) : Breach.here();
        return List.of(breach.with(
                "figures",
                Arguments.several(
                        figures.stream().map(Leverage::name).distinct().toList())));
    }

    private static List<Breach> misnamed(Strategy strategy, PlanView view) {
        AnsoffQuadrant quadrant = strategy.quadrant();
        if (strategy.type().quadrants().contains(quadrant)) {
            return List.of();
        }
        boolean isForNewMarket =
                quadrant == AnsoffQuadrant.MARKET_DEVELOPMENT || quadrant == AnsoffQuadrant.DIVERSIFICATION;
        return strategy.type() == StrategyType.DIVERSIFICATION && isForNewMarket
                ? List.of(Breach.at(StrategyShape.NEW_OFFER))
                : List.of(Breach.here());
    }

    /** Where only the offer is missing for diversification and every offer it names is new. */
    private static Optional<Strategy> withNewOffers(Strategy strategy, PlanView view) {
        boolean areNew = !strategy.offerIds().isEmpty()
                && strategy.offerIds().stream()
                        .allMatch(id -> view.index()
                                .find(id, Offer.class)
                                .flatMap(Offer::newOffer)
                                .orElse(false));
        boolean isMissingOnlyOffer = strategy.type() == StrategyType.DIVERSIFICATION
                && strategy.quadrant() == AnsoffQuadrant.MARKET_DEVELOPMENT;
        return areNew && isMissingOnlyOffer ? Optional.of(strategy.withNewOffer(true)) : Optional.empty();
    }

    private static boolean hasAnalysis(PlanView view) {
        return view.plan().market().filter(market -> !market.swot().isEmpty()).isPresent();
    }

    private static List<Id> segmentsOfTactics(Strategy strategy, PlanView view) {
        return tactics(strategy, view).stream()
                .flatMap(tactic -> tactic.segmentIds().stream())
                .distinct()
                .filter(id -> view.index().find(id, Segment.class).isPresent())
                .toList();
    }

    private static List<Breach> unspokenChoice(Strategy strategy, PlanView view) {
        if (!strategy.segmentIds().isEmpty()) {
            return List.of();
        }
        int aimedAt = segmentsOfTactics(strategy, view).size();
        long all = Hierarchies.of(view).segments().undivided();
        return aimedAt == 0 || aimedAt >= all
                ? List.of()
                : List.of(Breach.here().with("n", Arguments.count(aimedAt)).with("all", Arguments.count(all)));
    }
}
