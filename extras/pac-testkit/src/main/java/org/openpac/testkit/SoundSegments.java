package org.openpac.testkit;

import java.util.List;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.BuyingRole;
import org.openpac.core.plan.market.CriterionOperator;
import org.openpac.core.plan.market.CustomerType;
import org.openpac.core.plan.market.Demographics;
import org.openpac.core.plan.market.Evidence;
import org.openpac.core.plan.market.EvidenceKind;
import org.openpac.core.plan.market.Firmographics;
import org.openpac.core.plan.market.Psychographics;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentApproach;
import org.openpac.core.plan.market.SegmentCriterion;
import org.openpac.core.plan.market.SegmentationBasis;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** The segments of a sound plan, which do not overlap and leave no gap, and a persona for each. */
final class SoundSegments {

    static final Id SMALL = Id.of("segment");
    static final Id LARGE = Id.of("segment-large");
    static final Id HOMES = Id.of("segment-homes");
    static final Id ANNE = Id.of("persona");
    static final Id MARC = Id.of("persona-large");
    static final Id LEA = Id.of("persona-homes");

    private final SoundFigures figures;

    SoundSegments(SoundFigures figures) {
        this.figures = figures;
    }

    void addTo(SalesActionPlan.Builder plan) {
        plan.addSegments(small(), large(), homes());
        plan.addPersonas(anne(), marc(), lea());
    }

    private Segment small() {
        Segment.Builder segment = firms(SMALL, "Petits ateliers", "Small workshops", 10, 49)
                .sizeAccounts(2_400)
                .priority(Priority.HIGH)
                .addNeeds(figures.say("Être dépanné vite", "To be helped quickly"))
                .approach(approach(
                        "Réparé en deux jours.",
                        "Repaired within two days.",
                        "Outillage avec entretien",
                        "Tools with servicing",
                        SoundActions.DIRECT,
                        ContactChannel.PHONE,
                        ContactChannel.SOCIAL_NETWORK));
        for (int i = 0; i < figures.sellers; i++) {
            segment.addTerritoryIds(SoundFigures.territory(i));
        }
        return segment.build();
    }

    private Segment large() {
        return firms(LARGE, "Grands ateliers", "Large workshops", 50, 249)
                .sizeAccounts(600)
                .priority(Priority.MEDIUM)
                .addNeeds(figures.say("Un seul fournisseur", "A single supplier"))
                .approach(approach(
                        "Un interlocuteur pour tout le parc.",
                        "One contact for all machines.",
                        "Contrat d’entretien annuel",
                        "Yearly servicing contract",
                        SoundActions.PARTNER,
                        ContactChannel.IN_PERSON,
                        ContactChannel.EMAIL))
                .build();
    }

    private Segment homes() {
        return segment(HOMES, "Bricoleurs", "Hobbyists", CustomerType.CONSUMER, "particulier", "household")
                .addBases(SegmentationBasis.DEMOGRAPHIC)
                .addCriteria(range(figures.say("âge", "age"), 25, 64))
                .sizeAccounts(90_000)
                .priority(Priority.LOW)
                .addNeeds(figures.say("Des outils prêts à l’emploi", "Tools ready to use"))
                .approach(approach(
                        "Le coffret des artisans chez vous.",
                        "The craftsmen’s kit at home.",
                        "Coffret du bricoleur",
                        "Hobby kit",
                        SoundActions.ONLINE,
                        ContactChannel.EMAIL,
                        ContactChannel.SOCIAL_ADS))
                .build();
    }

    private Segment.Builder firms(Id id, String french, String english, int low, int high) {
        return segment(id, french, english, CustomerType.BUSINESS, "entreprise", "firm")
                .addBases(SegmentationBasis.DEMOGRAPHIC)
                .addCriteria(range(figures.say("effectif", "employees"), low, high));
    }

    private Segment.Builder segment(
            Id id, String french, String english, CustomerType type, String frenchKind, String englishKind) {
        return Segment.builder()
                .id(id)
                .name(figures.say(french, english))
                .customerType(type)
                .addBases(SegmentationBasis.BEHAVIORAL)
                .addCriteria(SegmentCriterion.builder()
                        .basis(SegmentationBasis.BEHAVIORAL)
                        .attribute(figures.say("acheteur", "buyer"))
                        .operator(CriterionOperator.EQ)
                        .addValues(figures.say(frenchKind, englishKind))
                        .build())
                .sizeValue(SoundFigures.euros(figures.revenueTarget()))
                .growth(Share.of("0.05"))
                .potential(SoundFigures.euros(figures.revenueTarget()))
                .salesCycleDays(28);
    }

    private static SegmentCriterion range(String attribute, int low, int high) {
        return SegmentCriterion.builder()
                .basis(SegmentationBasis.DEMOGRAPHIC)
                .attribute(attribute)
                .operator(CriterionOperator.BETWEEN)
                .low(Quantity.of(low, Unit.COUNT))
                .high(Quantity.of(high, Unit.COUNT))
                .build();
    }

    private SegmentApproach approach(
            String frenchMessage,
            String englishMessage,
            String frenchOffer,
            String englishOffer,
            Id channel,
            ContactChannel... contacts) {
        return SegmentApproach.builder()
                .message(figures.say(frenchMessage, englishMessage))
                .offer(figures.say(frenchOffer, englishOffer))
                .addContactChannels(contacts)
                .addDistributionChannelIds(channel)
                .build();
    }

    private BuyerPersona anne() {
        return persona(ANNE, "Anne", SMALL, "Patronne d’un petit atelier", "Owner of a small workshop")
                .demographic(Demographics.builder()
                        .ageMin(38)
                        .ageMax(50)
                        .profession(figures.say("Artisane", "Craftswoman"))
                        .location("Lyon")
                        .build())
                .firmographic(firm("10-49"))
                .psychographic(mind("Garder ses clients", "Keep her customers", "Les pannes", "Breakdowns"))
                .behavioural(behaviour(DistributionChannelType.DIRECT_SALES)
                        .addPreferredChannels(
                                ContactChannel.PHONE, ContactChannel.SOCIAL_NETWORK, ContactChannel.IN_PERSON)
                        .build())
                .addNeeds(figures.say("Un dépannage rapide", "Quick repairs"))
                .buyingRole(BuyingRole.DECISION_MAKER)
                .build();
    }

    private BuyerPersona marc() {
        return persona(MARC, "Marc", LARGE, "Acheteur d’un grand atelier", "Buyer of a large workshop")
                .demographic(Demographics.builder()
                        .ageMin(30)
                        .ageMax(45)
                        .profession(figures.say("Acheteur", "Purchasing officer"))
                        .location("Lille")
                        .build())
                .firmographic(firm("50-249"))
                .psychographic(
                        mind("Tenir son budget", "Stay within budget", "Trop de fournisseurs", "Too many suppliers"))
                .behavioural(behaviour(DistributionChannelType.INDIRECT_SALES, DistributionChannelType.DIRECT_SALES)
                        .addPreferredChannels(ContactChannel.IN_PERSON, ContactChannel.EMAIL)
                        .build())
                .addNeeds(figures.say("Un prix connu d’avance", "A price known beforehand"))
                .buyingRole(BuyingRole.ECONOMIC_BUYER)
                .build();
    }

    private BuyerPersona lea() {
        return persona(LEA, "Léa", HOMES, "Bricoleuse du dimanche", "Weekend hobbyist")
                .demographic(Demographics.builder()
                        .ageMin(28)
                        .ageMax(40)
                        .household(figures.say("Couple avec enfants", "Couple with children"))
                        .build())
                .psychographic(mind("Réussir seule", "Manage alone", "Les notices obscures", "Obscure manuals"))
                .behavioural(behaviour(DistributionChannelType.ONLINE_SALES)
                        .addPreferredChannels(ContactChannel.EMAIL, ContactChannel.SOCIAL_ADS)
                        .build())
                .addNeeds(figures.say("Tout dans une boîte", "Everything in one box"))
                .build();
    }

    private BuyerPersona.Builder persona(Id id, String name, Id segment, String french, String english) {
        return BuyerPersona.builder()
                .id(id)
                .name(name)
                .label(figures.say(french, english))
                .addSegmentIds(segment)
                .addEvidence(Evidence.builder()
                        .kind(EvidenceKind.INTERVIEW)
                        .reference(figures.say("Entretiens menés chez " + name, "Interviews like " + name))
                        .date(figures.period.start().minusMonths(2))
                        .sampleSize(12)
                        .build());
    }

    private Firmographics firm(String size) {
        return Firmographics.builder()
                .industry(figures.say("Menuiserie", "Joinery"))
                .companySize(size)
                .build();
    }

    private Psychographics mind(String frenchGoal, String englishGoal, String frenchWoe, String englishWoe) {
        return Psychographics.builder()
                .addAllMotivations(List.of(figures.say(frenchGoal, englishGoal)))
                .addFrustrations(figures.say(frenchWoe, englishWoe))
                .build();
    }

    private Behaviour.Builder behaviour(DistributionChannelType... ways) {
        return Behaviour.builder()
                .addBuyingHabits(figures.say("Compare trois offres", "Compares three offers"))
                .addPurchaseChannels(ways)
                .addInformationSources(figures.say("Presse du métier", "Trade press"));
    }
}
