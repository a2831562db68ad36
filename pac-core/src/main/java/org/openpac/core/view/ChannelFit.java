package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;

/**
 * How well a tactic's contact channels meet those its personas prefer, and its distribution channels their purchase
 * habits, the territories and the budget.
 *
 * <p>A persona's first preferred channel counts 1, the second 0.7, then 0.5 and 0.3, and every further one 0.1: the SDK's
 * own default. The best of the tactic's channels counts for the persona; the fit is the mean over the personas. A persona
 * whose preferences are unknown is left out of the mean; negative personas are left out of everything.
 *
 * <p>A tactic that names no persona speaks to those of its segments; one that names no segment aims at those of its
 * strategies.
 */
public final class ChannelFit {

    /**
     * How well a tactic meets one persona.
     *
     * @param personaId the persona
     * @param contactChannel the tactic's contact channel that the persona prefers; empty where it prefers none of them
     * @param contact what that channel counts, from 0 for none to 1 for the first; unknown without channels or preferences
     * @param purchaseType the way to buy that the persona uses most among those open to it; empty where it uses none
     * @param purchase what that way counts, from 0 to 1; unknown without channels or habits
     */
    public record PersonaFit(
            Id personaId,
            Optional<ContactChannel> contactChannel,
            Figure contact,
            Optional<DistributionChannelType> purchaseType,
            Figure purchase) {}

    /**
     * A place where customers of a tactic can buy by none of its distribution channels.
     *
     * @param segmentId the customers
     * @param territoryId where they are; empty: anywhere, and no channel covers every territory
     */
    public record Uncovered(Id segmentId, Optional<Id> territoryId) {}

    /**
     * How well a tactic fits.
     *
     * @param tacticId the tactic
     * @param contact the mean over its personas of the contact channel each prefers, from 0 to 1
     * @param purchase the mean over its personas of the way to buy that each uses most, from 0 to 1
     * @param coverage the part of its segments' territories in which its distribution channels sell, from 0 to 1
     * @param funding whether the budget pays for it
     * @param funded the sum of the lines that pay for it, in the plan's currency, on their tax basis; 0 if it is to cost
     *     nothing
     * @param personas persona by persona, in the tactic's order, else the plan's
     * @param uncovered what the coverage lacks, segment by segment
     */
    public record Fit(
            Id tacticId,
            Figure contact,
            Figure purchase,
            Figure coverage,
            Funding funding,
            Figure funded,
            List<PersonaFit> personas,
            List<Uncovered> uncovered) {

        /** Keeps its own copies of the lists. */
        public Fit {
            personas = List.copyOf(personas);
            uncovered = List.copyOf(uncovered);
        }
    }

    /**
     * A contact channel that a tactic does not use and some of its personas would prefer.
     *
     * @param channel the channel
     * @param contact the contact fit with this channel beside those it has, from 0 to 1
     * @param gain by how much that is more, above 0; without contact fit so far, all of it
     */
    public record Suggestion(ContactChannel channel, BigDecimal contact, BigDecimal gain) {}

    private final PlanIndex index;
    private final Audience audience;
    private final DistributionReach reach;
    private final Funds funds;
    private final ChannelMargins margins;

    private ChannelFit(PlanIndex index) {
        this.index = index;
        audience = new Audience(index);
        reach = new DistributionReach(index);
        funds = new Funds(index.plan());
        margins = new ChannelMargins(index, reach, funds);
    }

    /** Looks at a plan. */
    public static ChannelFit of(SalesActionPlan plan) {
        return new ChannelFit(PlanIndex.of(plan));
    }

    /** Looks at a plan that has been indexed. */
    public static ChannelFit of(PlanIndex index) {
        return new ChannelFit(index);
    }

    /** How well a tactic fits; all figures unknown if the plan has no such tactic. */
    public Fit fit(Id tacticId) {
        return index.find(tacticId, Tactic.class).map(this::fit).orElseGet(() -> unknown(tacticId));
    }

    private static Fit unknown(Id tacticId) {
        Figure gap = Figure.unknown(Gap.UNKNOWN_ELEMENT);
        return new Fit(tacticId, gap, gap, gap, Funding.UNFUNDED, gap, List.of(), List.of());
    }

    private Fit fit(Tactic tactic) {
        List<Segment> segments = audience.segments(tactic);
        List<PersonaFit> personas = personas(tactic);
        List<DistributionReach.CoveredPlace> places = reach.places(tactic, segments);
        long covered = places.stream()
                .filter(DistributionReach.CoveredPlace::isCovered)
                .count();
        return new Fit(
                tactic.id(),
                mean(personas.stream().map(PersonaFit::contact).toList()),
                mean(personas.stream().map(PersonaFit::purchase).toList()),
                coverage(covered, places.size(), reach.types(tactic, segments).isEmpty()),
                funds.funding(tactic),
                funds.amount(tactic),
                personas,
                places.stream()
                        .filter(place -> !place.isCovered())
                        .map(DistributionReach.CoveredPlace::place)
                        .toList());
    }

    /**
     * The contact channels that would raise the contact fit most, the best first; empty where none would, where the
     * preferences of all personas are unknown and where the plan has no such tactic.
     */
    public List<Suggestion> suggestions(Id tacticId) {
        return index.find(tacticId, Tactic.class).map(this::suggestions).orElse(List.of());
    }

    private List<Suggestion> suggestions(Tactic tactic) {
        Map<ContactChannel, BigDecimal> gains = new EnumMap<>(ContactChannel.class);
        BigDecimal now = BigDecimal.ZERO;
        int known = 0;
        for (BuyerPersona persona : audience.personas(tactic)) {
            Map<ContactChannel, BigDecimal> liked = contactWeights(persona);
            if (liked.isEmpty()) {
                continue;
            }
            BigDecimal best = Choice.among(liked, tactic.effectiveChannels()).weight();
            liked.forEach((channel, weight) -> {
                if (weight.compareTo(best) > 0) {
                    gains.merge(channel, weight.subtract(best), BigDecimal::add);
                }
            });
            now = now.add(best);
            known++;
        }
        BigDecimal sum = now;
        BigDecimal count = BigDecimal.valueOf(known);
        return gains.entrySet().stream()
                .map(gain -> new Suggestion(
                        gain.getKey(),
                        sum.add(gain.getValue()).divide(count, MathContext.DECIMAL128),
                        gain.getValue().divide(count, MathContext.DECIMAL128)))
                .sorted(Comparator.comparing(Suggestion::gain).reversed().thenComparing(Suggestion::channel))
                .toList();
    }

    /**
     * What the distribution channels of a tactic cost and leave: those it names, else those of its segments, in the
     * plan's order; empty if it has none or the plan has no such tactic.
     */
    public List<ChannelMargin> margins(Id tacticId) {
        return index.find(tacticId, Tactic.class)
                .map(tactic -> margins.of(tactic, audience.segments(tactic)))
                .orElse(List.of());
    }

    private List<PersonaFit> personas(Tactic tactic) {
        List<ContactChannel> contacts = tactic.effectiveChannels();
        List<DistributionChannelType> ways = List.copyOf(reach.types(tactic, audience.segments(tactic)));
        return audience.personas(tactic).stream()
                .map(persona -> {
                    Choice<ContactChannel> contact = Choice.among(contactWeights(persona), contacts);
                    Choice<DistributionChannelType> way = Choice.among(purchaseWeights(persona), ways);
                    return new PersonaFit(persona.id(), contact.best(), contact.figure(), way.best(), way.figure());
                })
                .toList();
    }

    private static Map<ContactChannel, BigDecimal> contactWeights(BuyerPersona persona) {
        return RankWeights.of(
                persona.behavioural().map(Behaviour::preferredChannels).orElse(List.of()));
    }

    private static Map<DistributionChannelType, BigDecimal> purchaseWeights(BuyerPersona persona) {
        return RankWeights.of(
                persona.behavioural().map(Behaviour::purchaseChannels).orElse(List.of()));
    }

    /** The mean of what is known; what is missing first where nothing is. */
    private static Figure mean(List<Figure> figures) {
        List<BigDecimal> known =
                figures.stream().flatMap(figure -> figure.value().stream()).toList();
        if (known.isEmpty()) {
            return figures.isEmpty() ? Figure.unknown(Gap.NO_PERSONA) : figures.get(0);
        }
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(sum.divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL128));
    }

    private static Figure coverage(long covered, long places, boolean isSoldNowhere) {
        if (places == 0 || isSoldNowhere) {
            return Figure.unknown(places == 0 ? Gap.NO_SEGMENT : Gap.NO_CHANNEL);
        }
        return Figure.known(BigDecimal.valueOf(covered).divide(BigDecimal.valueOf(places), MathContext.DECIMAL128));
    }
}
