package org.openpac.testkit;

import static org.openpac.testkit.Fault.fault;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.EvidenceKind;

/** PE: faults of personas. */
final class PersonaFaults {

    private PersonaFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "PE-01",
                        "/personas/0/psychographic",
                        plan -> Changes.persona(plan, 0, persona -> persona.withPsychographic(Optional.empty()))),
                fault(
                        "PE-02",
                        "/personas/1/behavioural/preferredChannels",
                        plan -> Changes.persona(
                                plan,
                                1,
                                persona -> persona.withBehavioural(
                                        persona.behavioural().orElseThrow().withPreferredChannels()))),
                fault("PE-03", "/personas/0/needs", plan -> Changes.persona(plan, 0, persona -> persona.withNeeds())),
                fault("PE-04", "/personas", plan -> MarketChanges.withPersonas(plan, 3)),
                fault(
                        "PE-05",
                        "/personas/0/evidence",
                        plan -> Changes.persona(
                                plan,
                                0,
                                persona -> persona.withEvidence(
                                        persona.evidence().get(0).withKind(EvidenceKind.INTERNAL_OPINION)))),
                fault(
                        "PE-06",
                        "/personas/2/segmentIds",
                        plan -> Changes.persona(plan, 2, persona -> persona.withSegmentIds())),
                fault("PE-08", "/personas/3/id", PersonaFaults::withPersonaThatNoTacticNames),
                fault(
                        "PE-09",
                        "/personas/0/buyingRole",
                        plan -> Changes.persona(plan, 0, persona -> persona.withBuyingRole(Optional.empty()))),
                fault("PE-11", "/personas/3/id", PersonaFaults::withTwin));
    }

    private static SalesActionPlan withPersonaThatNoTacticNames(SalesActionPlan plan) {
        return MarketChanges.withPersonas(plan, 1).withTactics(plan.tactics());
    }

    private static SalesActionPlan withTwin(SalesActionPlan plan) {
        return Changes.persona(
                MarketChanges.withPersonas(plan, 1),
                plan.personas().size(),
                persona -> twin(persona, plan.personas().get(2)));
    }

    private static BuyerPersona twin(BuyerPersona persona, BuyerPersona other) {
        return other.withId(persona.id()).withName("Zoé");
    }
}
