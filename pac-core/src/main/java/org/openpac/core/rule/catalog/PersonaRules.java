package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PERSONAS;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BehaviourShape;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.BuyerPersonaShape;
import org.openpac.core.plan.market.Demographics;
import org.openpac.core.plan.market.Evidence;
import org.openpac.core.plan.market.EvidenceKind;
import org.openpac.core.plan.market.Firmographics;
import org.openpac.core.plan.market.Psychographics;
import org.openpac.core.plan.market.PsychographicsShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.shape.Member;

/** PE: a persona that tells the team whom it speaks to. Negative personas, who are not to be won, are exempt. */
public final class PersonaRules {

    /** Evidence from more months than this before the plan begins is too old. */
    public static final Limit OLDEST_EVIDENCE = Limit.of("PE-05.months", "12");

    /** A persona can be reached somewhere. */
    public static final Rule<BuyerPersona> HAS_A_CHANNEL = rule("PE-02", PERSONAS)
            .title("A persona has a preferred channel")
            .because("A portrait that does not say where to meet her is a picture on the wall.")
            .source(METHOD)
            .severity(ERROR)
            .when(Kept::isToBeWon)
            .finds(PersonaRules::missingChannel)
            .at(BuyerPersonaShape.BEHAVIOURAL, BehaviourShape.PREFERRED_CHANNELS)
            .message("No channel is named on which {persona} can be reached.")
            .with("persona", Naming.PERSONA)
            .suggest("Name the channels {persona} prefers, the most used first.");

    /**
     * A persona has its three facets: who it is, what moves it, how it buys. The firm it buys for counts as who it is.
     */
    public static final Rule<BuyerPersona> HAS_THREE_FACETS = rule("PE-01", PERSONAS)
            .title("A persona says who it is, what moves it and how it buys")
            .because("Age and job alone sell nothing: we need to know what she wants and how she decides.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .after(HAS_A_CHANNEL)
            .when(Kept::isToBeWon)
            .finds((persona, view) -> breach(emptyFacets(persona), List.of()))
            .at(BuyerPersonaShape.DEMOGRAPHIC)
            .message("The portrait of {persona} lacks: {missing}.")
            .with("persona", Naming.PERSONA)
            .suggest("Complete it from interviews and from your own sales: {missing}.");

    /**
     * A persona has a need and a frustration. While nothing is known of what moves it, only the need is asked for: PE-01
     * asks for the rest.
     */
    public static final Rule<BuyerPersona> HAS_NEED_AND_FRUSTRATION = rule("PE-03", PERSONAS)
            .title("A persona has a need and a frustration")
            .because("People buy to get something or to be rid of something; the sales talk begins there.")
            .source(METHOD)
            .severity(WARNING)
            .onceComplete()
            .when(Kept::isToBeWon)
            .finds(PersonaRules::missingReasonToBuy)
            .at(BuyerPersonaShape.NEEDS)
            .message("The portrait of {persona} lacks: {missing}.")
            .with("persona", Naming.PERSONA)
            .suggest("Ask three customers what they were looking for and what annoyed them before.");

    /**
     * A persona rests on more than what people of the company think, and on something from the year before the plan. One
     * for which nothing is noted is only mentioned: in a small firm the owner knows the customers.
     */
    public static final Rule<BuyerPersona> RESTS_ON_EVIDENCE = rule("PE-05", PERSONAS)
            .title("A persona rests on recent evidence, not on opinion alone")
            .because("The customer we imagine around the table always likes what we sell.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .onceComplete()
            .limit(OLDEST_EVIDENCE)
            .when(Kept::isToBeWon)
            .finds(PersonaRules::weakGround)
            .at(BuyerPersonaShape.EVIDENCE)
            .message("The portrait of {persona} rests on {ground}.")
            .with("persona", Naming.PERSONA)
            .suggest("Talk to five customers of this sort, or look at your own sales, and note the date.");

    /** Who buys for a firm plays a part in the purchase. */
    public static final Rule<BuyerPersona> BUYER_FOR_A_FIRM_HAS_A_ROLE = rule("PE-09", PERSONAS)
            .title("A persona that buys for a firm has a role in the purchase")
            .because("The one who will use it needs another talk than the one who signs.")
            .source(SALES_PRACTICE)
            .severity(INFO)
            .onceComplete()
            .when(persona -> Kept.isToBeWon(persona) && persona.firmographic().isPresent())
            .requires(persona -> persona.buyingRole().isPresent())
            .at(BuyerPersonaShape.BUYING_ROLE)
            .message("{persona} buys for a firm, with no role given.")
            .with("persona", Naming.PERSONA)
            .suggest("Say whether {persona} decides, pays, uses, judges or recommends.");

    private PersonaRules() {}

    private static List<Breach> missingChannel(BuyerPersona persona, PlanView view) {
        Optional<Behaviour> behaviour = persona.behavioural();
        if (behaviour.isEmpty()) {
            return List.of(Breach.at(BuyerPersonaShape.BEHAVIOURAL));
        }
        return behaviour.get().preferredChannels().isEmpty() ? List.of(Breach.here()) : List.of();
    }

    private static List<Breach> breach(List<Member<?, ?>> missing, List<Member<?, ?>> below) {
        if (missing.isEmpty()) {
            return List.of();
        }
        List<Member<?, ?>> path = below.isEmpty() ? List.of(missing.get(0)) : below;
        return List.of(Breach.at(path.toArray(Member<?, ?>[]::new)).with("missing", Naming.of(missing)));
    }

    private static List<Member<?, ?>> emptyFacets(BuyerPersona persona) {
        List<Member<?, ?>> empty = new ArrayList<>();
        if (!isKnown(persona.demographic(), Demographics.builder().build())
                && !isKnown(persona.firmographic(), Firmographics.builder().build())) {
            empty.add(BuyerPersonaShape.DEMOGRAPHIC);
        }
        if (!isMoved(persona)) {
            empty.add(BuyerPersonaShape.PSYCHOGRAPHIC);
        }
        if (!isKnown(persona.behavioural(), Behaviour.builder().build())) {
            empty.add(BuyerPersonaShape.BEHAVIOURAL);
        }
        return empty;
    }

    private static boolean isMoved(BuyerPersona persona) {
        return isKnown(persona.psychographic(), Psychographics.builder().build());
    }

    /** Whether a facet is there and says anything. */
    private static <T> boolean isKnown(Optional<T> facet, T blank) {
        return facet.filter(part -> !part.equals(blank)).isPresent();
    }

    private static List<Breach> missingReasonToBuy(BuyerPersona persona, PlanView view) {
        List<Member<?, ?>> missing = new ArrayList<>();
        boolean isFrustrated = persona.psychographic()
                .filter(known -> !known.frustrations().isEmpty())
                .isPresent();
        boolean hasNeed = !persona.needs().isEmpty();
        if (!hasNeed) {
            missing.add(BuyerPersonaShape.NEEDS);
        }
        if (!isFrustrated && isMoved(persona)) {
            missing.add(PsychographicsShape.FRUSTRATIONS);
        }
        return breach(
                missing,
                hasNeed
                        ? List.of(BuyerPersonaShape.PSYCHOGRAPHIC, PsychographicsShape.FRUSTRATIONS)
                        : List.of(BuyerPersonaShape.NEEDS));
    }

    private static List<Breach> weakGround(BuyerPersona persona, PlanView view) {
        if (persona.evidence().isEmpty()) {
            return List.of(Breach.here().severity(INFO).with("ground", PersonaGround.NOTHING));
        }
        List<Evidence> facts = persona.evidence().stream()
                .filter(evidence -> evidence.kind()
                        .filter(EvidenceKind.INTERNAL_OPINION::equals)
                        .isEmpty())
                .toList();
        if (facts.isEmpty()) {
            return List.of(Breach.here().with("ground", PersonaGround.OPINION));
        }
        Optional<LocalDate> start = MarketRules.start(view);
        BigDecimal months = view.limit(OLDEST_EVIDENCE);
        boolean isRecent = start.isEmpty()
                || facts.stream()
                        .anyMatch(fact -> fact.date()
                                .filter(day -> Age.isAbove(months, day, start.get()))
                                .isEmpty());
        return isRecent ? List.of() : List.of(Breach.here().with("ground", PersonaGround.OLD));
    }
}
