package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PERSONAS;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Scope.SEGMENTS;
import static org.openpac.core.rule.Scope.TACTICS;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BehaviourShape;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.BuyerPersonaShape;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.Scope;
import org.openpac.core.shape.Identified;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;
import org.openpac.core.view.ChannelFit;

/** CH: ways to buy that customers use, where they are. */
public final class ChannelReachRules {

    /** A plan says how customers buy. */
    public static final Rule<SalesActionPlan> HAS_A_CHANNEL = rule("CH-01", PLAN)
            .title("The plan names a distribution channel")
            .because("The best offer is not bought where nobody sells it.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .requires(plan -> !plan.channels().isEmpty())
            .at(SalesActionPlanShape.CHANNELS)
            .message("No distribution channel is named.")
            .suggest("Say how customers buy: from your sellers, from resellers, on line, in a shop.");

    /**
     * A channel sells to each segment of high priority: to it, to what it is part of or to a part of it. A channel that
     * names no segment sells to all.
     */
    public static final Rule<Segment> PRIORITY_SEGMENT_CAN_BUY = rule("CH-02", SEGMENTS)
            .title("A channel sells to each priority segment")
            .because("We spend most on making them want it; then they must be able to buy it.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .onceComplete()
            .when((segment, view) ->
                    segment.priority().filter(Priority.HIGH::equals).isPresent()
                            && !view.plan().channels().isEmpty())
            .requires((segment, view) -> WaysToBuy.of(view).reaches(segment.id()))
            .at(SegmentShape.ID)
            .message("No distribution channel sells to {segment}.")
            .with("segment", Naming.SEGMENT)
            .suggest("Open a channel to {segment}, or name it in one that already sells to it.");

    /**
     * Personas can buy the way they are used to. If no channel of the plan sells so, that is found once, at the persona; if
     * only the channels that a tactic names do not, at the tactic.
     */
    public static final Rule<Identified> CHANNELS_FIT_HABITS = rule("CH-03", personasAndTactics())
            .title("Customers can buy the way they are used to")
            .because("Who buys on line does not wait for our seller’s visit.")
            .source(METHOD)
            .severity(WARNING)
            .when((element, view) -> !view.plan().channels().isEmpty()
                    && (element instanceof BuyerPersona persona
                            ? Kept.isToBeWon(persona) && !habits(persona).isEmpty()
                            : element instanceof Tactic tactic
                                    && Kept.isKept(tactic)
                                    && !tactic.distributionChannelIds().isEmpty()))
            .finds((element, view) -> element instanceof BuyerPersona persona
                    ? unservedPersona(persona, view)
                    : unservedByTactic((Tactic) element, view))
            .at(TacticShape.DISTRIBUTION_CHANNEL_IDS)
            .message("{persona} buys by {habits}; on offer: {ways}.")
            .suggest("Open a channel that {persona} uses, or aim at customers who buy the other way.");

    /** Where a segment's customers are, a channel sells to them. */
    public static final Rule<Segment> TERRITORIES_ARE_COVERED = rule("CH-04", SEGMENTS)
            .title("A channel sells wherever a segment’s customers are")
            .because("A campaign in a region where nobody delivers only helps the competitor there.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .after(PRIORITY_SEGMENT_CAN_BUY)
            .when((segment, view) ->
                    !segment.territoryIds().isEmpty() && WaysToBuy.of(view).reaches(segment.id()))
            .finds(ChannelReachRules::uncovered)
            .at(SegmentShape.TERRITORY_IDS)
            .message("No channel sells to {segment} in: {territories}.")
            .with("segment", Naming.SEGMENT)
            .suggest("Extend a channel to these territories, or leave them out of the segment.");

    private ChannelReachRules() {}

    private static Scope<Identified> personasAndTactics() {
        return Scope.anyOf(PERSONAS, TACTICS);
    }

    private static List<DistributionChannelType> habits(BuyerPersona persona) {
        return persona.behavioural().map(Behaviour::purchaseChannels).orElse(List.of());
    }

    private static boolean isServed(BuyerPersona persona, PlanView view) {
        return !Collections.disjoint(habits(persona), WaysToBuy.of(view).ways(persona.segmentIds()));
    }

    private static Breach unserved(Breach breach, BuyerPersona persona, Set<DistributionChannelType> ways) {
        return breach.with("persona", Naming.of(persona))
                .with("habits", Arguments.several(habits(persona)))
                .with("ways", Arguments.several(List.copyOf(ways)));
    }

    /** That no channel sells to its segments at all is no matter of habits. */
    private static List<Breach> unservedPersona(BuyerPersona persona, PlanView view) {
        Set<DistributionChannelType> ways = WaysToBuy.of(view).ways(persona.segmentIds());
        return ways.isEmpty() || isServed(persona, view)
                ? List.of()
                : List.of(unserved(
                        Breach.at(BuyerPersonaShape.BEHAVIOURAL, BehaviourShape.PURCHASE_CHANNELS), persona, ways));
    }

    /** The first by id of a tactic's personas that buys by another channel of the plan but by none of the tactic's. */
    private static List<Breach> unservedByTactic(Tactic tactic, PlanView view) {
        Optional<BuyerPersona> unserved = view.channelFit().fit(tactic.id()).personas().stream()
                .filter(fit -> fit.purchase()
                        .value()
                        .filter(weight -> weight.signum() == 0)
                        .isPresent())
                .map(ChannelFit.PersonaFit::personaId)
                .flatMap(id -> view.index().find(id, BuyerPersona.class).stream())
                .filter(persona -> isServed(persona, view))
                .min(Comparator.comparing(BuyerPersona::id));
        return unserved.map(persona -> List.of(unserved(Breach.here(), persona, ways(tactic, view))))
                .orElse(List.of());
    }

    private static Set<DistributionChannelType> ways(Tactic tactic, PlanView view) {
        Set<DistributionChannelType> ways = EnumSet.noneOf(DistributionChannelType.class);
        tactic.distributionChannelIds().stream()
                .flatMap(id -> view.index().find(id, DistributionChannel.class).stream())
                .forEach(channel -> ways.add(channel.type()));
        return ways;
    }

    private static List<Breach> uncovered(Segment segment, PlanView view) {
        List<Id> territories = WaysToBuy.of(view).uncovered(segment);
        if (territories.isEmpty()) {
            return List.of();
        }
        List<Argument> names = territories.stream()
                .map(id -> view.index()
                        .find(id, Territory.class)
                        .map(territory -> Naming.of(territory.name(), id))
                        .orElse(id))
                .toList();
        return List.of(Breach.here().with("territories", Arguments.several(names)));
    }
}
