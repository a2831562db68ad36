package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.TACTICS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.GDPR;
import static org.openpac.core.rule.Source.METHOD;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.CustomerType;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;
import org.openpac.core.view.ChannelFit;

/** TA: an action that reaches those it is for, and may do so. Actions that were given up are exempt. */
public final class TacticReachRules {

    /** Below this the channels of an action suit its personas badly. */
    public static final Limit LOW_FIT = Limit.of("TA-08.low", "0.5");

    /** Below this nobody is met; a persona who uses a channel at all counts a tenth. */
    public static final Limit NO_FIT = Limit.of("TA-08.none", "0.01");

    private static final Set<ContactChannel> PERSONAL =
            EnumSet.of(ContactChannel.PHONE, ContactChannel.EMAIL, ContactChannel.MESSAGING);
    private static final int NAMED = 3;

    /** The channels of an action are those its personas prefer. */
    public static final Rule<Tactic> CHANNELS_SUIT_PERSONAS = rule("TA-08", TACTICS)
            .title("An action reaches its personas on channels they prefer")
            .because("Whoever never picks up the phone is not reached by calling more often.")
            .source(METHOD)
            .formula(
                    "mean over the personas of what their best channel among the action’s counts: 1 if preferred first, then 0.7, 0.5, 0.3, 0.1")
            .severity(ERROR)
            .when(Kept::isKept)
            .measures((tactic, view) -> fit(tactic, view).contact())
            .below(LOW_FIT, WARNING)
            .below(NO_FIT, ERROR)
            .at(TacticShape.CONTACT_CHANNELS)
            .message("The channels ({channels}) hardly reach {personas}; fit: {value}.")
            .with("personas", TacticReachRules::worstMet)
            .with("channels", (tactic, view) -> Arguments.several(tactic.effectiveChannels()))
            .with("better", TacticReachRules::betterChannel)
            .suggest("Reach them by other channels, first of all: {better}.");

    /**
     * An action that reaches consumers by phone, e-mail or messages says on what legal basis (GDPR, article 6). Which basis
     * is enough is not judged.
     */
    public static final Rule<Tactic> HAS_A_LEGAL_BASIS = rule("TA-14", TACTICS)
            .title("Calls and messages to consumers have a legal basis")
            .because("One complaint costs more than the whole campaign brought in.")
            .source(GDPR)
            .severity(WARNING)
            .onceComplete()
            .when((tactic, view) ->
                    Kept.isKept(tactic) && !personalChannels(tactic).isEmpty() && aimsAtConsumers(tactic, view))
            .requires(tactic -> tactic.legalBasis().isPresent())
            .at(TacticShape.LEGAL_BASIS)
            .message("{tactic} reaches consumers ({channels}) without a legal basis.")
            .with("tactic", Naming.TACTIC)
            .with("channels", (tactic, view) -> Arguments.several(personalChannels(tactic)))
            .suggest("State the legal basis, such as consent, and keep the proof.");

    private TacticReachRules() {}

    private static ChannelFit.Fit fit(Tactic tactic, PlanView view) {
        return view.channelFit().fit(tactic.id());
    }

    /** The personas that are met worst, three at most. */
    private static Argument worstMet(Tactic tactic, PlanView view) {
        List<ChannelFit.PersonaFit> known = fit(tactic, view).personas().stream()
                .filter(persona -> persona.contact().value().isPresent())
                .toList();
        Optional<BigDecimal> worst = known.stream()
                .flatMap(persona -> persona.contact().value().stream())
                .min(BigDecimal::compareTo);
        return Arguments.several(known.stream()
                .filter(persona -> persona.contact().value().equals(worst))
                .map(ChannelFit.PersonaFit::personaId)
                .sorted()
                .limit(NAMED)
                .map(id -> view.index()
                        .find(id, BuyerPersona.class)
                        .map(Naming::of)
                        .orElse(id))
                .toList());
    }

    private static Argument betterChannel(Tactic tactic, PlanView view) {
        return view.channelFit().suggestions(tactic.id()).stream()
                .findFirst()
                .<Argument>map(ChannelFit.Suggestion::channel)
                .orElse(Arguments.named("–"));
    }

    private static List<ContactChannel> personalChannels(Tactic tactic) {
        return tactic.effectiveChannels().stream()
                .distinct()
                .filter(PERSONAL::contains)
                .toList();
    }

    private static boolean aimsAtConsumers(Tactic tactic, PlanView view) {
        Consumers consumers = Consumers.of(view);
        return tactic.personaIds().stream().anyMatch(consumers.personas()::contains)
                || (tactic.segmentIds().isEmpty()
                        ? tactic.strategyIds().stream().anyMatch(consumers.strategies()::contains)
                        : tactic.segmentIds().stream().anyMatch(consumers.segments()::contains));
    }

    /** The segments of consumers, the strategies that aim at one, and the personas who belong to one and buy for no firm. */
    private record Consumers(Set<Id> segments, Set<Id> strategies, Set<Id> personas) {

        static Consumers of(PlanView view) {
            return view.shared(Consumers.class, Consumers::read);
        }

        private static Consumers read(PlanView view) {
            Set<Id> segments = new HashSet<>();
            for (Segment segment : view.plan().segments()) {
                if (segment.customerType().filter(CustomerType.CONSUMER::equals).isPresent()) {
                    segments.add(segment.id());
                }
            }
            Set<Id> strategies = new HashSet<>();
            for (Strategy strategy : view.plan().strategies()) {
                if (strategy.segmentIds().stream().anyMatch(segments::contains)) {
                    strategies.add(strategy.id());
                }
            }
            Set<Id> personas = new HashSet<>();
            for (BuyerPersona persona : view.plan().personas()) {
                if (persona.firmographic().isEmpty()
                        && persona.segmentIds().stream().anyMatch(segments::contains)) {
                    personas.add(persona.id());
                }
            }
            return new Consumers(segments, strategies, personas);
        }
    }
}
