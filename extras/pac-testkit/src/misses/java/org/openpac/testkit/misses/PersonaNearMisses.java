package org.openpac.testkit.misses;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.market.BuyingRole;
import org.openpac.testkit.Changes;
import org.openpac.testkit.MarketChanges;

/** PE: near misses of personas. */
final class PersonaNearMisses {

    private PersonaNearMisses() {}

    static List<NearMiss> all() {
        return List.of(
                miss(
                        "PE-01",
                        "A persona of a firm of which only the firm is known, with motives and habits.",
                        "Un persona d’entreprise dont seule l’entreprise est connue, avec ses motifs et ses habitudes.",
                        plan -> Changes.persona(plan, 0, persona -> persona.withDemographic(Optional.empty()))),
                miss(
                        "PE-02",
                        "A single preferred channel.",
                        "Un seul canal préféré.",
                        plan -> Changes.persona(
                                plan,
                                0,
                                persona -> persona.withBehavioural(persona.behavioural()
                                        .orElseThrow()
                                        .withPreferredChannels(ContactChannel.PHONE)))),
                miss(
                        "PE-03",
                        "A need, and a frustration that is all that is known of what moves the persona.",
                        "Un besoin, et une frustration qui est tout ce qu’on sait de ce qui pousse le persona.",
                        plan -> Changes.persona(
                                plan,
                                0,
                                persona -> persona.withPsychographic(
                                        persona.psychographic().orElseThrow().withMotivations()))),
                miss(
                        "PE-04",
                        "Five personas, and a sixth who is not to be won.",
                        "Cinq personas, et un sixième qui n’est pas à conquérir.",
                        plan -> Changes.persona(
                                MarketChanges.withPersonas(plan, 3), 5, persona -> persona.withNegative(true))),
                miss(
                        "PE-05",
                        "Interviews twelve months to the day before the plan begins.",
                        "Des entretiens menés douze mois, jour pour jour, avant le début du plan.",
                        plan -> Changes.persona(
                                plan,
                                0,
                                persona -> persona.withEvidence(persona.evidence()
                                        .get(0)
                                        .withDate(Changes.period(plan).start().minusMonths(12))))),
                miss(
                        "PE-06",
                        "A persona who is not to be won and belongs to no segment.",
                        "Un persona à ne pas conquérir, qui n’appartient à aucun segment.",
                        plan -> Changes.persona(
                                plan, 2, persona -> persona.withNegative(true).withSegmentIds())),
                miss(
                        "PE-08",
                        "A persona whom no action names, of a segment at which one aims as a whole.",
                        "Un persona qu’aucune action ne nomme, d’un segment qu’une action vise en entier.",
                        plan -> Changes.tactic(plan, 4, tactic -> tactic.withPersonaIds())),
                miss(
                        "PE-09",
                        "A persona who will only use what the firm buys.",
                        "Un persona qui ne fera qu’utiliser ce que l’entreprise achète.",
                        plan -> Changes.persona(plan, 0, persona -> persona.withBuyingRole(BuyingRole.USER))),
                miss(
                        "PE-11",
                        "Two portraits that differ in their needs alone.",
                        "Deux portraits qui ne diffèrent que par les besoins.",
                        plan -> MarketChanges.withPersonas(plan, 1)));
    }
}
